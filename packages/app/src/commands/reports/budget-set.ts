import { fiscalMonths, spreadOver } from '@daybook/core/budget/fiscal-months.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount } from '../fields.ts'
import { dimensionFlags, dimensionsGiven } from '../record-fields.ts'
import { budgetName, budgetOutcome, fiscalYear, monthAmount, recordBudget } from './budget-fields.ts'

const input = z.strictObject({
  budget: budgetName,
  account: accountCode,
  month: z
    .array(monthAmount)
    .default([])
    .meta({ description: 'MONTH=AMOUNT (2026-03=500.00), as often as needed; 0 takes the month out' }),
  yearly: amount.optional().meta({ description: 'an amount for --year, spread evenly over its months' }),
  monthly: amount.optional().meta({ description: 'the same amount for every month of --year' }),
  year: fiscalYear.optional().meta({ description: 'the fiscal year, by the year in which it ends' }),
  ...dimensionFlags,
})

/** Sets what a budget has for an account, by month or by year. */
export const budgetSet = command({
  name: 'budget.set',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Set a budget', fr: 'Établir un budget' },
  line: { words: ['budget', 'account'] },
  input,
  output: budgetOutcome,
  run: (ctx, given) =>
    recordBudget(ctx, actOf(ctx, 'budget.set', given), given.budget, async (view) => {
      const months = monthsGiven(view, given)
      if (!months.ok) return months
      const dims = dimensionsGiven(given)
      return ok([{ account: given.account, dims, months: months.value }])
    }),
})

/** The year's amounts, and over them those of single months. */
function monthsGiven(view: View, given: z.output<typeof input>): Result<ReadonlyMap<string, Cents>> {
  const { yearly, monthly, year, month } = given
  const hasYear = yearly !== undefined || monthly !== undefined
  if (hasYear && year === undefined) return refuse('input-missing', { what: '--year' }, 'year')
  if (!hasYear && month.length === 0) return refuse('input-missing', { what: '--month' }, 'month')
  const months = year === undefined ? [] : fiscalMonths(year, view.profile.fiscalYearEnd)
  const amounts = new Map<string, Cents>()
  if (yearly !== undefined) for (const [each, part] of spreadOver(yearly, months)) amounts.set(each, part)
  if (monthly !== undefined) for (const each of months) amounts.set(each, monthly)
  for (const each of month) amounts.set(each.month, each.amount)
  return ok(amounts)
}
