import { type Cents, percentOf, rate } from '../kit/cents.ts'
import type { Chart } from '../ledger/chart.ts'
import { onSide } from './budget-line.ts'
import type { BudgetWish } from './plan-budget.ts'

/** What one account had in a month that is copied, debits positive, as a whole or for dimensions. */
export type CopiedAmount = {
  readonly account: string
  readonly dims?: Readonly<Record<string, string>>
  readonly month: string
  readonly net: Cents
}

/** Whether text is a percentage to raise or lower by: decimal text, more than −100 and at most 1000. */
export function isRaise(text: string): boolean {
  if (!/^[-+]?\d{1,4}(\.\d{1,4})?$/.test(text)) return false
  const { numerator, denominator } = rate(text.replace(/^\+/, ''))
  return numerator > -100n * denominator && numerator <= 1000n * denominator
}

/**
 * Wishes that copy amounts of some months to the months of a budget, raised or lowered by percent. `months`
 * says where each month goes; amounts of other months are passed over. Each month is rounded to the cent,
 * half up. Accounts and dimensions without any amount are not in the copy.
 *
 *   1,000.00 in 2025-03, raised by 2.5: 1,025.00 in 2026-03
 */
export function copiedWishes(
  chart: Chart,
  amounts: readonly CopiedAmount[],
  months: ReadonlyMap<string, string>,
  raise: string,
): readonly BudgetWish[] {
  const { numerator, denominator } = rate(raise.replace(/^\+/, ''))
  const factor = { numerator: 100n * denominator + numerator, denominator: 100n * denominator }
  return amounts.flatMap(({ account: id, dims, month, net }): readonly BudgetWish[] => {
    const [account, to] = [chart.get(id), months.get(month)]
    const amount = percentOf(net, factor, 'half-up')
    if (account === undefined || to === undefined || amount === 0n) return []
    const wish = { account: account.code, months: new Map([[to, onSide(amount, account.normal)]]) }
    return [dims === undefined ? wish : { ...wish, dims }]
  })
}
