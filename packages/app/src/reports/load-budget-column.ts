import { budgetShares } from '@daybook/core/budget/budget-shares.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import { budgetColumn } from '@daybook/core/statements/budget-columns.ts'
import type { ColumnPlan, LoadedColumn } from '@daybook/core/statements/columns.ts'
import type { View } from '../book.ts'
import { type Budget, setByOf } from '../ledger/load-budget.ts'
import { loadBalances } from './load-balances.ts'

/**
 * Loads columns of a budget: its amounts in their days as if they had been posted; of a day, on top of what
 * the books really had when the fiscal year began. `explained` looks up who set each amount, and when.
 */
export function budgetLoader(
  view: View,
  at: 'day' | 'span',
  asOfSeq: number,
  budget: Budget,
  explained: boolean,
): (plan: ColumnPlan) => Promise<Result<LoadedColumn>> {
  const lines = [...budget.lines.values()]
  return async (plan) => {
    const dims = plan.dims === undefined ? {} : { dims: plan.dims }
    const shares = budgetShares(lines, plan.span, plan.dims)
    const before = { through: addDays(plan.span.from, -1), asOfSeq, ...dims }
    const opening = at === 'day' ? await loadBalances(view, before) : []
    const setBy = explained
      ? await setByOf(
          view.reader,
          shares.map(({ since }) => since),
        )
      : new Map()
    return budgetColumn(plan, at, { shares, opening }, setBy)
  }
}
