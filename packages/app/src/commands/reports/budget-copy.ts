import { type CopiedAmount, copiedWishes, isRaise } from '@daybook/core/budget/copy-budget.ts'
import { fiscalMonths } from '@daybook/core/budget/fiscal-months.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { actualAmounts } from '../../ledger/actual-amounts.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { budgetNamed } from '../../ledger/load-budget.ts'
import { actOf, command } from '../command.ts'
import { accountCode } from '../fields.ts'
import { recordName } from '../record-fields.ts'
import { budgetName, budgetOutcome, fiscalYear, recordBudget } from './budget-fields.ts'

const input = z.strictObject({
  budget: budgetName,
  year: fiscalYear.meta({ description: 'the fiscal year to budget, by the year in which it ends' }),
  actuals: fiscalYear.optional().meta({ description: 'copy what really happened in this fiscal year' }),
  by: z
    .enum(['class', 'department', 'job'])
    .optional()
    .meta({ description: 'each value of a dimension apart' }),
  from: recordName.optional().meta({ description: 'copy another budget' }),
  fromYear: fiscalYear.optional().meta({ description: 'its fiscal year; that of --year when left out' }),
  percent: z
    .string()
    .trim()
    .refine(isRaise, 'a percentage such as 2.5 or -10')
    .default('0')
    .meta({ description: 'raise by so many percent, as 2.5 or -10' }),
  account: z.array(accountCode).default([]).meta({
    description: 'only this account, as often as needed; revenue and expenses when left out',
  }),
})

/** Fills a budget from the actual amounts of a year, or from another budget, raised by percent. */
export const budgetCopy = command({
  name: 'budget.copy',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Copy amounts into a budget', fr: 'Copier des montants dans un budget' },
  line: { words: ['budget'] },
  input,
  output: budgetOutcome,
  run: async (ctx, given) => {
    if ((given.actuals === undefined) === (given.from === undefined)) {
      const what = '--actuals YEAR, or --from BUDGET'
      return refuse('input-missing', { what, whatFr: '--actuals ANNÉE, ou --from BUDGET' }, 'actuals')
    }
    return recordBudget(ctx, actOf(ctx, 'budget.copy', given), given.budget, async (view) => {
      const accounts = chosenAccounts(view, given.account)
      if (!accounts.ok) return accounts
      const copied = await amountsToCopy(view, given, accounts.value)
      if (!copied.ok) return copied
      const end = view.profile.fiscalYearEnd
      const source = fiscalMonths(given.actuals ?? given.fromYear ?? given.year, end)
      const to = fiscalMonths(given.year, end)
      const months = new Map(source.map((month, at) => [month, to[at] ?? month]))
      return ok(copiedWishes(view.chart, copied.value, months, given.percent))
    })
  },
})

type Given = z.output<typeof input>

function chosenAccounts({ chart }: View, codes: readonly string[]): Result<ReadonlySet<string>> {
  if (codes.length === 0) {
    const income = [...chart.values()].filter(({ type }) => type === 'revenue' || type === 'expense')
    return ok(new Set(income.map(({ id }) => id)))
  }
  const ids = new Set<string>()
  for (const code of codes) {
    const account = accountNamed(chart, code)
    if (!account.ok) return account
    ids.add(account.value.id)
  }
  return ok(ids)
}

async function amountsToCopy(
  view: View,
  given: Given,
  accounts: ReadonlySet<string>,
): Promise<Result<readonly CopiedAmount[]>> {
  if (given.actuals !== undefined) {
    const months = fiscalMonths(given.actuals, view.profile.fiscalYearEnd)
    return ok(await actualAmounts(view, months, accounts, given.by))
  }
  const source = await budgetNamed(view.reader, given.from ?? '')
  if (!source.ok) return source
  const lines = [...source.value.lines.values()].filter((line) => accounts.has(line.account))
  return ok(
    lines.flatMap(({ account, dims, months }) =>
      months.map(({ month, amount: net }) => ({
        account,
        month,
        net,
        ...(dims === undefined ? {} : { dims }),
      })),
    ),
  )
}
