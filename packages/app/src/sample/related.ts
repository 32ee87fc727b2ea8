import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { World } from '../commands/command.ts'
import { entryPost } from '../commands/ledger/entry-post.ts'
import { type Deed, story } from './deed.ts'
import { doDeed, doIn } from './tell-story.ts'

/**
 * The sample company and the workshop of its owner are related books: the company pays the insurance of both,
 * and the workshop owes it its share. The share of October is mirrored in the workshop's books, that of a
 * machine that came later still waits. `company` and `owner` are the places of the books. Refuses what the
 * commands refuse.
 */
export async function relateFirstBooks(world: World, company: string, owner: string): Promise<Result<null>> {
  const related = await doIn(world, owner, opened('2490'))
  if (!related.ok) return related
  const account = await doIn(world, company, opened('1470'))
  if (!account.ok) return account
  const books = { first: company, second: owner, theirCounter: '6170' }
  const tied = await doDeed(world, undefined, { command: 'intercompany.relate', input: books, key: '' })
  if (!tied.ok) return tied
  const shared = await doIn(world, company, shares())
  if (!shared.ok) return shared
  const entry = entryPost.output.parse(shared.value[0]).number
  const mirror = { entry, from: company, into: owner }
  const done = await doDeed(world, undefined, { command: 'intercompany.mirror', input: mirror, key: '' })
  return done.ok ? ok(null) : done
}

/** An account between related books is opened, as the catalogue has it. */
function opened(code: string): readonly Deed[] {
  const told = story()
  told.do('account.open', { code })
  return told.deeds.map((deed) => ({ ...deed, key: `sample-related-${code}` }))
}

/** The workshop's share of what the company paid for both; insurance bears no GST/HST. */
function shares(): readonly Deed[] {
  const told = story()
  const share = (date: string, memo: string, amount: string) =>
    told.do('entry.post', {
      ...{ date, memo, payee: 'Odile Exemple' },
      ...{ debit: [`1470=${amount}`], credit: [`6170=${amount}`] },
    })
  share('2026-10-08', 'Insurance, share of the workshop / Assurance, part de l’atelier', '240.00')
  share('2026-11-05', 'Insurance of a lathe, share of the workshop / Assurance d’un tour', '45.00')
  return told.deeds.map((deed, at) => ({ ...deed, key: `sample-shared-${at + 1}` }))
}
