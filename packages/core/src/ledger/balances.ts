import type { Cents } from '../kit/cents.ts'
import type { Layer } from './entry.ts'

/**
 * What moved on one account over some span of days, in one layer and currency: sums of debits and of credits,
 * both positive, in the book's cents; `foreignNet` is debit less credit in the account's own currency;
 * `postings` counts them.
 */
export type BalanceRow = {
  readonly account: string
  readonly layer: Layer
  readonly currency: string
  readonly debit: Cents
  readonly credit: Cents
  readonly foreignNet: Cents
  readonly postings: number
}

/** Debits less credits by account over rows of some layers (all when none are named). */
export function netByAccount(rows: Iterable<BalanceRow>, layers?: readonly Layer[]): Map<string, Cents> {
  const nets = new Map<string, Cents>()
  for (const row of rows) {
    if (layers !== undefined && !layers.includes(row.layer)) continue
    nets.set(row.account, (nets.get(row.account) ?? 0n) + row.debit - row.credit)
  }
  return nets
}
