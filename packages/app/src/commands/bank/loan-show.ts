import { interestSince, payoffOn } from '@daybook/core/bank/loan-schedule.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { loanNamed } from '../../ledger/load-cash.ts'
import { owedAndLedger } from '../../reports/loan-schedule.ts'
import { command } from '../command.ts'
import { amountOut, day, words } from '../fields.ts'
import { loanOut, loanOutOf, loanPaymentOf, loanPaymentOut } from './loan-fields.ts'

/** Shows a loan: its terms, its payments, what would pay it off, and the proof against the books. */
export const loanShow = command({
  name: 'loan.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a loan', fr: 'Montrer un emprunt' },
  line: { words: ['loan'] },
  input: z.strictObject({
    loan: words.meta({ description: 'its name' }),
    on: day.optional().meta({ description: 'today when left out' }),
  }),
  output: z.strictObject({
    ...loanOut,
    amount: amountOut.meta({ description: 'what was owed at first' }),
    advanced: z.string(),
    compounding: z.string(),
    frequency: z.string(),
    accrued: amountOut.meta({ description: 'interest since the last payment, up to the day' }),
    payoff: amountOut.meta({ description: 'what would pay it off on the day' }),
    booksOwe: amountOut.meta({ description: 'the balance of its account, which other loans may share' }),
    holds: z.boolean().meta({ description: 'the schedules of the account’s loans owe what the books say' }),
    terms: z.array(z.strictObject({ from: z.string(), percent: z.string(), payment: amountOut })),
    payments: z.array(z.strictObject(loanPaymentOut)),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const found = await loanNamed(view.reader, input.loan)
      if (!found.ok) return found
      const { loan, payments } = found.value
      const on = input.on ?? ctx.today
      const day = on < interestSince(found.value) ? interestSince(found.value) : on
      const { balance, interest } = payoffOn(found.value, day)
      const { owed, ledger } = await owedAndLedger(view, loan.account, on)
      return ok({
        ...loanOutOf(found.value, view.chart, on),
        amount: formatCents(loan.amount),
        advanced: loan.advanced,
        compounding: loan.compounding,
        frequency: loan.frequency,
        accrued: formatCents(interest),
        payoff: formatCents(balance + interest),
        booksOwe: formatCents(ledger),
        holds: owed === ledger,
        terms: loan.terms.map(({ from, percent, amount }) => ({
          from,
          percent,
          payment: formatCents(amount),
        })),
        payments: payments.map((each) => loanPaymentOf(loan.name, each)),
      })
    }),
})
