import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { type Account, byCode } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { postingDays } from '../store/queries-ledger.ts'

/** An account that is not reconciled through a day, with the day through which it is, if ever. */
export type Unsealed = { readonly account: Account; readonly sealedOn?: CivilDate }

/**
 * Bank accounts, cards and lines of credit with postings through a day that no seal covers through that day,
 * by number.
 */
export async function unsealedBanks(
  { chart, seals, reader }: View,
  through: CivilDate,
): Promise<readonly Unsealed[]> {
  const found: Unsealed[] = []
  for (const account of [...chart.values()].filter(isStatemented).sort(byCode)) {
    const sealedOn = seals.get(account.id)?.at(-1)?.on
    if (sealedOn !== undefined && sealedOn >= through) continue
    const [days] = await reader.read(postingDays, account.id)
    if (days?.first === undefined || days.first > through) continue
    // Nothing has moved since: there may be no statement for a dormant account.
    if (sealedOn !== undefined && (days.last ?? '') <= sealedOn) continue
    found.push({ account, ...(sealedOn === undefined ? {} : { sealedOn }) })
  }
  return found
}

/**
 * Whether a bank sends statements of an account. Accounts that were taken over know only their names: there
 * are none of petty cash, nor of money on its way to the bank.
 */
export function isStatemented({ type, subtype, role, name }: Account): boolean {
  if (type !== 'asset' && type !== 'liability') return false
  if (role === undefined && [name.en, name.fr].some((each) => unstated.test(each))) return false
  return subtype === 'bank' || subtype === 'creditCard' || /^(bank|creditcard)\./.test(role ?? '')
}

const unstated = /petty ?-?cash|cash (on hand|box|float)|undeposited|petite[ -]caisse|à déposer/i

/** Unsealed accounts in words: `1010 (2026-09-30), 2050`. */
export function unsealedWords(list: readonly Unsealed[]): string {
  return list
    .map(({ account, sealedOn }) => (sealedOn === undefined ? account.code : `${account.code} (${sealedOn})`))
    .join(', ')
}
