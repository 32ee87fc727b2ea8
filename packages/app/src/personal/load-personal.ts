import type { Envelope, Goal, HouseholdOfTwo } from '@daybook/core/daybook/personal-facts.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Account, Chart } from '@daybook/core/ledger/chart.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { accountNamed } from '../ledger/load-account.ts'
import { recordsOf, recordWith } from '../store/standing-records.ts'
import type { Reader } from '../store/store.ts'

/** The id of the one record that says who keeps house together. */
export const householdId = 'household'

/** The envelope of a name; refuses `envelope-unknown`. */
export async function envelopeNamed(reader: Reader, name: string): Promise<Result<Envelope>> {
  const found = await recordWith(reader, 'envelope', idFromName(name))
  if (found !== undefined) return ok(found)
  const known = named(await recordsOf(reader, 'envelope'))
  return refuse('envelope-unknown', { envelope: name, known }, 'envelope')
}

/** The goal of a name; refuses `goal-unknown`. */
export async function goalNamed(reader: Reader, name: string): Promise<Result<Goal>> {
  const found = await recordWith(reader, 'goal', idFromName(name))
  if (found !== undefined) return ok(found)
  return refuse('goal-unknown', { goal: name, known: named(await recordsOf(reader, 'goal')) }, 'goal')
}

/** The household of two of the books; refuses `household-missing`. */
export async function householdOf(reader: Reader): Promise<Result<HouseholdOfTwo>> {
  const found = await recordWith(reader, 'household', householdId)
  return found === undefined ? refuse('household-missing', {}) : ok(found)
}

/** What accounts of personal records may be, in words. */
const wanted = {
  expense: { en: 'an account of expenses', fr: 'un compte de charges' },
  asset: { en: 'an account of something owned', fr: 'un compte d’actif' },
} as const

/** The accounts of some numbers, all of one type. Refuses `account-unknown`, `personal-account-type`. */
export function accountsOfType(
  chart: Chart,
  codes: readonly string[],
  type: keyof typeof wanted,
): Result<readonly Account[]> {
  return all(
    codes.map((code): Result<Account> => {
      const found = accountNamed(chart, code)
      if (!found.ok || found.value.type === type) return found
      const { en, fr } = wanted[type]
      return refuse('personal-account-type', { account: code, wanted: en, wantedFr: fr }, 'account')
    }),
  )
}

/** How many names a refusal lists at most. */
const mostNamed = 12

function named(records: readonly { readonly name: string }[]): string {
  return records.length === 0
    ? '-'
    : records
        .slice(0, mostNamed)
        .map(({ name }) => name)
        .join(', ')
}
