import type { Cents } from '../kit/cents.ts'
import type { BalanceRow } from './balances.ts'
import { type Account, byCode, type Chart } from './chart.ts'

/**
 * What an account holds in its own currency (`foreign`) and what the books carry it at (`book`); debits
 * positive.
 */
export type ForeignBalance = {
  readonly account: Account
  readonly currency: string
  readonly foreign: Cents
  readonly book: Cents
}

/**
 * The balances of the asset and liability accounts that are kept in another currency than the book's, by
 * number.
 */
export function foreignBalances(
  chart: Chart,
  base: string,
  rows: Iterable<BalanceRow>,
): readonly ForeignBalance[] {
  const balances = new Map<string, ForeignBalance>()
  for (const account of chart.values()) {
    const { currency, type } = account
    if (currency === undefined || currency === base || (type !== 'asset' && type !== 'liability')) continue
    balances.set(account.id, { account, currency, foreign: 0n, book: 0n })
  }
  for (const row of rows) {
    const held = balances.get(row.account)
    if (held === undefined) continue
    const foreign = row.currency === held.currency ? row.foreignNet : 0n
    balances.set(row.account, {
      ...held,
      foreign: held.foreign + foreign,
      book: held.book + row.debit - row.credit,
    })
  }
  return [...balances.values()].sort((left, right) => byCode(left.account, right.account))
}
