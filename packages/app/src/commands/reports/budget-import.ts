import { createHash } from 'node:crypto'
import { fiscalMonths } from '@daybook/core/budget/fiscal-months.ts'
import { z } from 'zod'
import { budgetFromTable } from '../../ledger/budget-file.ts'
import { cellsOf, readCells } from '../../ledger/read-table.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { budgetName, budgetOutcome, fiscalYear, recordBudget } from './budget-fields.ts'

/** Fills a budget from a table: a row an account, a column a month. */
export const budgetImport = command({
  name: 'budget.import',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Import a budget', fr: 'Importer un budget' },
  line: { words: ['budget', 'file'] },
  input: z.strictObject({
    budget: budgetName,
    file: words.meta({ description: 'the file; its name when the content comes along' }),
    content: z
      .string()
      .optional()
      .meta({ description: 'the text itself, instead of a file on this machine' }),
    year: fiscalYear.optional().meta({
      description: 'the fiscal year of months without a year, and of totals',
    }),
  }),
  output: budgetOutcome,
  run: async (ctx, input) => {
    const { budget, file, content, year } = input
    const cells = content === undefined ? await readCells(file) : await cellsOf(content, file)
    if (!cells.ok) return cells
    // The key stands for what was in the file, not for its name.
    const digest = createHash('sha256').update(JSON.stringify(cells.value)).digest('hex')
    const act = actOf(ctx, 'budget.import', { budget, content: digest, year: year ?? null })
    return recordBudget(ctx, act, budget, async (view) => {
      const months = year === undefined ? {} : { months: fiscalMonths(year, view.profile.fiscalYearEnd) }
      return budgetFromTable(cells.value, { ...months, language: ctx.language })
    })
  },
})
