import { type BudgetWish, planSetBudget } from '@daybook/core/budget/plan-budget.ts'
import type { BudgetFact } from '@daybook/core/daybook/budget-facts.ts'
import { parseCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { type Budget, budgetOf } from '../../ledger/load-budget.ts'
import { dimensionValuesOf } from '../../ledger/load-cards.ts'
import { type Act, type Recorded, record } from '../../record.ts'
import type { Context } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { recordName } from '../record-fields.ts'

/** The name of a budget, which tells its versions apart. */
export const budgetName = recordName.meta({ description: 'the name of the budget: 2026' })

/** A fiscal year by the year in which it ends. */
export const fiscalYear = z.coerce.number().int().min(1902).max(2198)

/** `MONTH=AMOUNT`, as in `2026-03=500.00`. */
export const monthAmount = z
  .string()
  .trim()
  .regex(/^[^=]+=[^=]+$/)
  .transform((pair, ctx) => {
    const [month = '', text = ''] = pair.split('=').map((each) => each.trim())
    const amount = parseCents(text)
    if (amount.ok) return { month, amount: amount.value }
    for (const refusal of amount.refusals)
      ctx.addIssue({ code: 'custom', params: { refusal }, message: refusal.code })
    return z.NEVER
  })

/**
 * What setting amounts of a budget says: how many of its lines it changed, and the months that they name now.
 */
export const budgetOutcome = z.strictObject({
  budget: z.string(),
  lines: z.number(),
  from: z.string(),
  through: z.string(),
  ...outcomeFields,
})

/** Records the amounts that a decision wants in a budget, and says what changed. */
export async function recordBudget(
  ctx: Context,
  act: Act,
  name: string,
  decide: (view: View, budget: Budget) => Promise<Result<readonly BudgetWish[]>>,
): Promise<Result<z.input<typeof budgetOutcome>>> {
  const recorded = await record(ctx.book, act, async (view) => {
    const { reader, chart, head } = view
    const budget = await budgetOf(reader, name)
    const wishes = await decide(view, budget)
    if (!wishes.ok) return wishes
    const books = { chart, head, lines: budget.lines, dimensions: await dimensionValuesOf(reader) }
    const planned = planSetBudget(books, name, wishes.value)
    return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
  })
  return recorded.ok ? ok({ budget: nameIn(recorded.value) ?? name, ...spanOf(recorded.value) }) : recorded
}

function spanOf(recorded: Recorded) {
  const lines = recorded.facts.flatMap(({ fact }) => (isBudgetFact(fact) ? [lineOf(fact)] : []))
  const months = lines.flatMap((line) => line.months.map((each) => each.month)).sort()
  return {
    lines: lines.length,
    from: months[0] ?? '',
    through: months.at(-1) ?? '',
    ...outcomeOf(recorded),
  }
}

/** The name of the budget that recorded facts are about. */
export function nameIn(recorded: Recorded): string | undefined {
  const [first] = recorded.facts.flatMap(({ fact }) => (isBudgetFact(fact) ? [lineOf(fact)] : []))
  return first?.budget
}

function isBudgetFact(fact: { readonly kind: string }): fact is BudgetFact {
  return fact.kind === 'budget.set' || fact.kind === 'budget.removed'
}

function lineOf(fact: BudgetFact) {
  return fact.kind === 'budget.set' ? fact.line : fact.was
}
