import { imputedInterest } from '@daybook/canada/shareholders/imputed-interest.ts'
import { type AdvanceStanding, overdueOf } from '@daybook/canada/shareholders/loan-repayment.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { LoanRow } from '@daybook/core/owners/loan-account.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { loanPage, madeLoan } from '../../owners/loan-report.ts'
import { contextOf } from '../../reports/report.ts'
import { given } from '../bank/cash-fields.ts'
import { type Context, command } from '../command.ts'
import { amount, amountOut, day } from '../fields.ts'
import { shareholderWord } from './shareholder-fields.ts'
import { t2Line, t2LineOut } from './t2-fields.ts'

const input = z.strictObject({
  shareholder: shareholderWord,
  from: day.optional().meta({ description: 'the first day; that of the fiscal year when left out' }),
  through: day.optional().meta({ description: 'the last day; that of the fiscal year when left out' }),
  interest: z.coerce
    .number()
    .int()
    .min(1990)
    .max(2199)
    .optional()
    .meta({ description: 'a calendar year to reckon imputed interest for' }),
  paid: amount
    .optional()
    .meta({ description: 'interest that they paid for that year within 30 days after it' }),
})

type Typed = z.output<typeof input>

/** Shows what a shareholder and the business owe each other: by date, what is to be repaid when, interest. */
export const shareholderLoan = command({
  name: 'shareholder.loan',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'Show the account of a shareholder', fr: 'Montrer le compte d’un actionnaire' },
  line: { words: ['shareholder'] },
  input,
  output: z.strictObject({
    shareholder: z.string(),
    from: z.string(),
    through: z.string(),
    opening: t2Line,
    debits: t2Line,
    credits: t2Line,
    closing: t2Line,
    movements: z.array(
      z.strictObject({
        date: z.string(),
        entry: z.string(),
        text: z.string(),
        amount: amountOut,
        balance: amountOut,
      }),
    ),
    advances: z.array(
      z.strictObject({
        date: z.string(),
        entry: z.string(),
        amount: amountOut,
        left: amountOut,
        due: z.string().meta({ description: 'the last day to repay it' }),
        overdue: amountOut,
        state: z.enum(['repaid', 'open', 'due-soon', 'overdue', 'repaid-late']),
      }),
    ),
    income: amountOut.meta({ description: 'what was not repaid in time: income of the shareholder' }),
    interest: z
      .strictObject({
        quarters: z.array(
          z.strictObject({
            from: z.string(),
            through: z.string(),
            days: z.number(),
            rate: z.string(),
            interest: amountOut,
            source: z.string(),
          }),
        ),
        interest: amountOut,
        paid: amountOut,
        benefit: amountOut,
      })
      .optional(),
  }),
  run: async (ctx, input) => {
    const shown = await shownOf(ctx, input)
    return shown.ok ? ok(shown.value.answer) : shown
  },
  report: async (ctx, input) => {
    const shown = await shownOf(ctx, input)
    if (!shown.ok) return shown
    const { answer, made, context } = shown.value
    return ok({
      json: answer,
      pages: () => [loanPage(made, context)],
      figures: () => Object.values(made.figures),
    })
  },
})

/** The account as an answer, and what its page is made of. */
function shownOf(ctx: Context, typed: Typed) {
  return inView(ctx.book, async (view) => {
    const { shareholder, from, through, interest: year, paid = 0n } = typed
    const made = await madeLoan(view, { shareholder, today: ctx.today, ...given({ from, through }) })
    if (!made.ok) return made
    const { account, figures, key, standings, movements } = made.value
    const imputed =
      year === undefined
        ? ok(undefined)
        : imputedInterest(movements, { year, through: lastCounted(year, ctx.today), paid })
    if (!imputed.ok) return imputed
    const line = (name: keyof typeof figures) => t2LineOut(name, figures[name], ctx.language)
    const answer = {
      shareholder: made.value.shareholder.number,
      ...key.span,
      opening: line('opening'),
      debits: line('debits'),
      credits: line('credits'),
      closing: line('closing'),
      movements: account.rows.map(movementOut),
      advances: standings.map(advanceOut),
      income: formatCents(overdueOf(standings)),
      ...(imputed.value === undefined ? {} : { interest: interestOut(imputed.value) }),
    }
    const context = contextOf(view, { language: ctx.language, today: ctx.today })
    return ok({ answer, made: made.value, context })
  })
}

function movementOut({ date, number, memo, amount: moved, balance }: LoanRow) {
  return {
    date,
    entry: entryName(number),
    text: memo,
    amount: formatCents(moved),
    balance: formatCents(balance),
  }
}

function advanceOut({ advance, due, left, overdue, state }: AdvanceStanding) {
  return {
    date: advance.date,
    entry: entryName(advance.number),
    amount: formatCents(advance.amount),
    left: formatCents(left),
    due,
    overdue: formatCents(overdue),
    state,
  }
}

/** The last day of a year that can be counted: its end, or today while it runs. */
function lastCounted(year: number, today: string): string {
  const end = `${year}-12-31`
  return end < today ? end : today
}

type Imputed = Extract<ReturnType<typeof imputedInterest>, { readonly ok: true }>['value']

function interestOut({ quarters, interest, paid, benefit }: Imputed) {
  return {
    quarters: quarters.map((each) => ({
      from: each.from,
      through: each.through,
      days: each.days,
      rate: each.rate,
      interest: formatCents(each.interest),
      source: `${each.source.title}, ${each.source.where}`,
    })),
    interest: formatCents(interest),
    paid: formatCents(paid),
    benefit: formatCents(benefit),
  }
}
