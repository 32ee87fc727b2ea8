import { addMonths } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { listDeadlines, windowOf } from '../../deadlines/list-deadlines.ts'
import { deskDrafts } from '../../ledger/desk-drafts.ts'
import { whatWaits } from '../../ledger/what-waits.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'

/** How far ahead deadlines are looked for, in months. */
const monthsAhead = 12

/** Shows in one look what waits in the books: bank lines, questions, drafts, suspense, what is due next. */
export const bookStatus = command({
  name: 'book.status',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show what waits in the books', fr: 'Montrer ce qui attend dans les livres' },
  input: z.strictObject({
    on: day.optional().meta({ description: 'as seen on a day; today when left out' }),
  }),
  output: z.strictObject({
    name: z.string(),
    form: z.string().meta({ description: 'whose books: corporation, proprietor, personal, ...' }),
    facts: z.number(),
    fiscalYearEnd: z.string(),
    currency: z.string(),
    lockedThrough: z.string().optional(),
    balanced: z.boolean().meta({ description: 'whether debits equal credits' }),
    banks: z
      .array(
        z.strictObject({
          account: z.string(),
          name: z.string(),
          waiting: z.number().meta({ description: 'lines that nobody has coded yet' }),
          lastLine: z.string().meta({ description: 'the day of the latest of them; empty where none waits' }),
          reconciled: z.string().meta({ description: 'through which day; empty where never' }),
        }),
      )
      .meta({ description: 'the accounts that bank statements came for' }),
    waiting: z.number().meta({ description: 'bank lines of all accounts that wait' }),
    questions: z.number().meta({ description: 'questions that nobody answered' }),
    drafts: z.number(),
    recurring: z.number().meta({ description: 'recurring entries that are due' }),
    suspense: amountOut.meta({ description: 'what stands on the suspense accounts; a debit positive' }),
    due: z.array(
      z.strictObject({
        kind: z.enum([
          'reconcile',
          'close-year',
          'file-return',
          'pay-return',
          'remit',
          'issue-roe',
          'deadline',
        ]),
        on: z.string(),
        name: z.string().meta({
          description:
            'the account, the end of the year, the tax or form with the end of its period, or the employee',
        }),
        label: z.string(),
        late: z.boolean(),
      }),
    ),
  }),
  run: async (ctx, input) => {
    const today = input.on ?? ctx.today
    const drafts = (await deskDrafts(ctx.book.store)).length
    return inView(ctx.book, async (view) => {
      const { deadlines } = await listDeadlines(view, windowOf(today, addMonths(today, monthsAhead)))
      const waits = await whatWaits(view, { today, language: ctx.language, drafts, deadlines })
      return ok({ ...waits, form: view.profile.form })
    })
  },
})
