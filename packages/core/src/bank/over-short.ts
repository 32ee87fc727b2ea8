import type { Cents } from '../kit/cents.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { accountWithRole } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import type { BooksToPost } from '../ledger/plan-entry.ts'

/** The role of the account that takes what cash is over or short. */
const overShortRole = 'cash.overshort'

const words = {
  overShort: { en: 'Cash over or short', fr: 'Écart de caisse' },
  rounding: { en: 'Cash rounded to five cents', fr: 'Espèces arrondies aux cinq cents' },
}

/**
 * The posting that takes what counted cash is over (+, a credit) or short (-, a debit) of the books; none for
 * zero. Rounding to five cents goes the same way under its own name. Refuses `account-role-missing`.
 */
export function overShort(
  { chart, language }: BooksToPost,
  difference: Cents,
  isRounding = false,
): Result<readonly Posting[]> {
  if (difference === 0n) return ok([])
  const what = words[isRounding ? 'rounding' : 'overShort'][language]
  const account = accountWithRole(chart, overShortRole)
  if (account === undefined) return refuse('account-role-missing', { role: overShortRole, what })
  return ok([{ account: account.id, amount: -difference, memo: what }])
}
