import type { BudgetLine } from '../daybook/budget-facts.ts'
import { allocate, type Cents } from '../kit/cents.ts'
import { daysBetween, lastOfMonth, type Span } from '../kit/civil-date.ts'
import type { BalanceRow } from '../ledger/balances.ts'

/** Who set an amount of a budget, on which day; known where somebody asked. */
export type SetBy = { readonly actor: string; readonly on: string }

/**
 * What of one month of a budget lies in a span: the amount (debits positive) of `days` of the month's
 * `ofDays`, out of the `whole` that fact `since` set.
 */
export type BudgetShare = {
  readonly account: string
  readonly month: string
  readonly amount: Cents
  readonly whole: Cents
  readonly days: number
  readonly ofDays: number
  readonly since: number
}

/**
 * The shares of a budget's lines in a span, those with the dimensions that are asked for. A whole month
 * counts whole; of a month that the span cuts, the days that lie in it: the parts of a month that
 * neighbouring spans take add up to it, to the cent.
 */
export function budgetShares(
  lines: readonly BudgetLine[],
  span: Span,
  dims?: Readonly<Record<string, string>>,
): readonly BudgetShare[] {
  return lines
    .filter((line) =>
      Object.entries(dims ?? {}).every(([name, value]) => (line.dims?.[name] ?? '') === value),
    )
    .flatMap((line) =>
      line.months.flatMap(({ month, amount, since }): readonly BudgetShare[] => {
        const first = `${month}-01`
        const last = lastOfMonth(first)
        if (last < span.from || first > span.through) return []
        const ofDays = daysBetween(first, last) + 1
        const before = span.from > first ? daysBetween(first, span.from) : 0
        const after = span.through < last ? daysBetween(span.through, last) : 0
        const days = ofDays - before - after
        const share = { account: line.account, month, whole: amount, days, ofDays, since }
        return [{ ...share, amount: byDays(amount, before, days, ofDays) }]
      }),
    )
}

/**
 * What of a month's amount the days after `before` others take: what all days to the end of the span have
 * had, less what those before it have had, so that no cent is lost between two spans.
 */
function byDays(amount: Cents, before: number, days: number, ofDays: number): Cents {
  return through(amount, before + days, ofDays) - through(amount, before, ofDays)
}

function through(amount: Cents, days: number, ofDays: number): Cents {
  if (days === 0) return 0n
  // The first of two parts; the other is what is left.
  const [part = 0n] = allocate(amount, [BigInt(days), BigInt(ofDays - days)])
  return part
}

/** Shares as rows of balances, one an account, as if they had been posted. */
export function shareRows(shares: readonly BudgetShare[]): readonly BalanceRow[] {
  const sums = new Map<string, { debit: Cents; credit: Cents }>()
  for (const { account, amount } of shares) {
    const sum = sums.get(account) ?? { debit: 0n, credit: 0n }
    if (amount > 0n) sum.debit += amount
    else sum.credit -= amount
    sums.set(account, sum)
  }
  return [...sums].map(([account, { debit, credit }]) => ({
    account,
    layer: 'daily',
    currency: '',
    debit,
    credit,
    foreignNet: 0n,
    postings: 0,
  }))
}
