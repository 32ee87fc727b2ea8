import type { Cents } from '../kit/cents.ts'

/**
 * What a budget sets aside for one month, `YYYY-MM`: an amount with debits positive, and the fact that set it
 * (`since`).
 */
export type BudgetMonth = { readonly month: string; readonly amount: Cents; readonly since: number }

/**
 * A line of a budget: one account, as a whole or for one value of dimensions, with its amounts by month,
 * oldest first. `budget` is the name of the budget, which tells versions apart: `2026`, `2026 cautious`.
 */
export type BudgetLine = {
  readonly id: string
  readonly budget: string
  readonly account: string
  readonly dims?: Readonly<Record<string, string>>
  readonly months: readonly BudgetMonth[]
}

/** What can happen to a line of a budget. */
export type BudgetFact =
  | { readonly kind: 'budget.set'; readonly v: 1; readonly line: BudgetLine; readonly was?: BudgetLine }
  | { readonly kind: 'budget.removed'; readonly v: 1; readonly was: BudgetLine }
