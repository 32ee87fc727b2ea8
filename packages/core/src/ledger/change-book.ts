import type { Fact, Profile } from '../daybook/fact.ts'
import { ok, type Result, refuse } from '../kit/result.ts'

/**
 * What of a book can change: its name, its province, the end of its fiscal year, its language. The rest never
 * does.
 */
export type BookChange = Partial<Pick<Profile, 'name' | 'province' | 'fiscalYearEnd' | 'language'>>

/**
 * The fact of a change of what a book says of itself, with what it said before. A new end of the fiscal year
 * holds for all reports from then on; years that were closed stay closed on their days. Refuses
 * `book-unchanged`.
 */
export function planBookChange(profile: Profile, change: BookChange): Result<Fact> {
  const changed: Profile = { ...profile, ...change }
  // `BookChange` has no other keys than its own.
  const isSame = (Object.keys(change) as (keyof BookChange)[]).every((key) => changed[key] === profile[key])
  return isSame
    ? refuse('book-unchanged')
    : ok({ kind: 'book.changed', v: 1, profile: changed, was: profile })
}
