import type { BudgetLine } from '../daybook/budget-facts.ts'
import { dimsText } from '../daybook/derive.ts'
import type { Cents } from '../kit/cents.ts'
import type { Side } from '../ledger/chart.ts'
import { idFromName } from '../ledger/record-id.ts'

/**
 * The id of a line: the budget's name as an id, the account's id, and its dimensions. One line for one
 * combination.
 */
export function budgetLineId(budget: string, account: string, dims: BudgetLine['dims']): string {
  return [idFromName(budget), account, dimsText(dims)].join(' ').trimEnd()
}

/** The first and the last id that lines of a budget can have: what to look between. */
export function budgetIds(budget: string): readonly [string, string] {
  const id = idFromName(budget)
  // A space comes just before an exclamation mark; names as ids hold neither.
  return [`${id} `, `${id}!`]
}

/** An amount as people type and read it, positive on the account's normal side, and back. */
export function onSide(amount: Cents, side: Side): Cents {
  return side === 'debit' ? amount : -amount
}
