import type { BudgetShare, SetBy } from '../budget/budget-shares.ts'

/** A budget that columns are of: its id, which stands in ids of figures, and its name. */
export type BudgetNamed = { readonly id: string; readonly name: string }

/**
 * A budget's part in a loaded column: its shares in the column's days, and who set them where that is known.
 */
export type BudgetPart = {
  readonly shares: readonly BudgetShare[]
  readonly setBy: ReadonlyMap<number, SetBy>
}
