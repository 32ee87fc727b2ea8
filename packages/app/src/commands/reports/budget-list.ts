import type { BudgetLine } from '@daybook/core/daybook/budget-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { allBudgetLines } from '../../ledger/load-budget.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'

/** Lists the budgets with their months and what they come to. */
export const budgetList = command({
  name: 'budget.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the budgets', fr: 'Lister les budgets' },
  input: z.strictObject({}),
  output: z.array(
    z.strictObject({
      budget: z.string(),
      from: z.string(),
      through: z.string(),
      accounts: z.number(),
      revenue: amountOut,
      expenses: amountOut,
      income: amountOut,
    }),
  ),
  run: (ctx) =>
    inView(ctx.book, async ({ reader, chart }) => {
      const byBudget = Map.groupBy(await allBudgetLines(reader), (line) => line.budget)
      return ok(
        [...byBudget].map(([budget, lines]) => {
          const months = lines.flatMap((line) => line.months.map((each) => each.month)).sort()
          const [revenue, expenses] = [-netOf(chart, lines, 'revenue'), netOf(chart, lines, 'expense')]
          return {
            budget,
            from: months[0] ?? '',
            through: months.at(-1) ?? '',
            accounts: new Set(lines.map((line) => line.account)).size,
            revenue: formatCents(revenue),
            expenses: formatCents(expenses),
            income: formatCents(revenue - expenses),
          }
        }),
      )
    }),
})

function netOf(chart: Chart, lines: readonly BudgetLine[], type: 'revenue' | 'expense'): Cents {
  return sumOf(
    lines
      .filter((line) => chart.get(line.account)?.type === type)
      .flatMap((line) => line.months.map((each) => each.amount)),
  )
}
