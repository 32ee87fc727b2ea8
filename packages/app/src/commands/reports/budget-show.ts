import { fiscalMonths } from '@daybook/core/budget/fiscal-months.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { budgetReport } from '../../ledger/budget-page.ts'
import { budgetNamed } from '../../ledger/load-budget.ts'
import type { ReportResult } from '../../reports/report.ts'
import { type Context, command } from '../command.ts'
import { shownReport } from '../shown-report.ts'
import { budgetName, fiscalYear } from './budget-fields.ts'

const input = z.strictObject({
  budget: budgetName,
  year: fiscalYear.optional().meta({ description: 'only the months of this fiscal year' }),
})

/** Shows a budget, account by account and month by month. */
export const budgetShow = command({
  name: 'budget.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a budget', fr: 'Montrer un budget' },
  line: { words: ['budget'] },
  input,
  ...shownReport(made),
})

function made(ctx: Context, given: z.output<typeof input>): Promise<Result<ReportResult>> {
  return inView(ctx.book, async (view): Promise<Result<ReportResult>> => {
    const budget = await budgetNamed(view.reader, given.budget)
    if (!budget.ok) return budget
    const year = given.year === undefined ? undefined : fiscalMonths(given.year, view.profile.fiscalYearEnd)
    return ok(budgetReport(view, budget.value, year, { language: ctx.language, today: ctx.today }))
  })
}
