import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import type { BalanceRow } from '@daybook/core/ledger/balances.ts'
import { accountName, byCode } from '@daybook/core/ledger/chart.ts'
import { dueThrough } from '@daybook/core/ledger/recurrence.ts'
import { z } from 'zod'
import { questionOf } from '../bank/load-lines.ts'
import { inView, type View } from '../book.ts'
import { deskDrafts } from '../ledger/desk-drafts.ts'
import { duesOf } from '../ledger/due-dates.ts'
import { templatesOf } from '../ledger/load-cards.ts'
import { questionsWaiting } from '../questions/load-questions.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { accountsWithLines, openLines } from '../store/queries-lines.ts'
import { command } from './command.ts'
import { amountOut, day } from './fields.ts'

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
        kind: z.enum(['reconcile', 'close-year', 'file-return', 'remit', 'issue-roe']),
        on: z.string(),
        name: z.string().meta({
          description:
            'the account, the end of the year, the tax or form with the end of its period, or the employee',
        }),
        late: z.boolean(),
      }),
    ),
  }),
  run: async (ctx, input) => {
    const today = input.on ?? ctx.today
    const drafts = await deskDrafts(ctx.book.store)
    return inView(ctx.book, async (view) => {
      const { head, profile, chart } = view
      const { banks, questions } = await banksOf(view, ctx.language)
      const rows = await loadBalances(view, {})
      const inDoubt = new Set([...chart.values()].filter(isDoubt).map(({ id }) => id))
      const suspense = sumOf(rows.filter(({ account }) => inDoubt.has(account)).map(netOf))
      return ok({
        name: profile.name,
        facts: head.seq,
        fiscalYearEnd: profile.fiscalYearEnd,
        currency: profile.currency,
        ...(head.lockedThrough === undefined ? {} : { lockedThrough: head.lockedThrough }),
        balanced: sumOf(rows.map(netOf)) === 0n,
        banks,
        waiting: banks.reduce((sum, { waiting }) => sum + waiting, 0),
        questions: questions + (await questionsWaiting(view.reader)),
        drafts: drafts.length,
        recurring: await recurringDue(view, today),
        suspense: formatCents(suspense),
        due: (await duesOf(view, today)).map((each) => ({ ...each })),
      })
    })
  },
})

/** What is not known yet stands on these accounts. */
function isDoubt({ role }: { readonly role?: string }): boolean {
  return role === 'suspense' || role === 'uncategorized'
}

function netOf({ debit, credit }: BalanceRow): bigint {
  return debit - credit
}

/** The accounts that bank statements came for, by number, and how many questions wait for an answer. */
async function banksOf({ chart, reader, seals }: View, language: Language) {
  const banks = []
  let questions = 0
  const accounts = (await reader.read(accountsWithLines)).flatMap((id) => chart.get(id) ?? [])
  for (const account of accounts.sort(byCode)) {
    const lines = await reader.read(openLines, account.id)
    questions += lines.filter((line) => {
      const asked = questionOf(line.question)
      return asked !== undefined && asked.answer === undefined
    }).length
    banks.push({
      account: account.code,
      name: accountName(account, language),
      waiting: lines.length,
      lastLine: lines.at(-1)?.date ?? '',
      reconciled: seals.get(account.id)?.at(-1)?.on ?? '',
    })
  }
  return { banks, questions }
}

/** How many recurring entries are due; so many of one template are counted at most. */
async function recurringDue({ reader }: View, today: string): Promise<number> {
  const counts = (await templatesOf(reader)).map(({ recurs }) =>
    recurs === undefined ? 0 : dueThrough(recurs, today, mostDue).days.length,
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

const mostDue = 100
