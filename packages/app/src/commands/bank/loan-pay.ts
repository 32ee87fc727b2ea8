import { type LoanState, nextPayment, owedOn } from '@daybook/core/bank/loan-schedule.ts'
import { planLoanPayment } from '@daybook/core/bank/pay-loan.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { type CardLine, lineToPost } from '../../ledger/line-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { loanNamed } from '../../ledger/load-cash.ts'
import { type Plan, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut, day, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { given } from './cash-fields.ts'
import { loanPaymentOf, loanPaymentOut, paymentIn } from './loan-fields.ts'

const input = z.strictObject({
  loan: words.meta({ description: 'its name' }),
  from: accountCode.optional().meta({ description: 'the account that pays; the loan’s own when left out' }),
  date: day
    .optional()
    .meta({ description: 'the day of the bank line or of the payment that is due when left out' }),
  amount: amount.optional().meta({ description: 'what was paid; what the schedule says when left out' }),
  interest: amount
    .optional()
    .meta({ description: 'what the lender charged, where it differs from the schedule' }),
  extra: z.boolean().default(false).meta({ description: 'outside the schedule: all of it pays principal' }),
  line: words.optional().meta({ description: 'the bank line that it is, as line.list shows it' }),
  memo: text.optional(),
})

/** Posts a payment of a loan, split by its schedule. */
export const loanPay = command({
  name: 'loan.pay',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Post a payment of a loan', fr: 'Reporter un paiement d’emprunt' },
  line: { words: ['loan'] },
  input,
  output: z.strictObject({
    ...loanPaymentOut,
    owed: amountOut.meta({ description: 'what is owed after it' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'loan.pay', input), (view) =>
      planned(view, input, ctx.today),
    )
    if (!recorded.ok) return recorded
    const payment = paymentIn(recorded.value)
    const paid = await inView(ctx.book, async ({ reader }) => {
      const state = await loanNamed(reader, input.loan)
      if (!state.ok) return { name: '', owed: 0n }
      const { loan, payments } = state.value
      const before = payments.filter(({ entry }) => entry < (payment?.entry ?? 0))
      const standing = payment === undefined ? before : [...before, payment]
      return { name: loan.name, owed: owedOn({ loan, payments: standing }, '2199-12-31') }
    })
    return ok({
      ...loanPaymentOf(paid.name, payment),
      owed: formatCents(paid.owed),
      ...outcomeOf(recorded.value),
    })
  },
})

async function planned(view: View, input: Input, today: string): Promise<Result<Plan>> {
  const state = await loanNamed(view.reader, input.loan)
  if (!state.ok) return state
  const code = input.from ?? view.chart.get(state.value.loan.bank ?? '')?.code
  if (code === undefined) return refuse('input-missing', { what: '--from' }, 'from')
  const account = accountNamed(view.chart, code)
  if (!account.ok) return account
  const line = input.line === undefined ? ok(undefined) : await lineToPost(view, account.value, input.line)
  if (!line.ok) return line
  const wish = wishOf(state.value, input, line.value, today)
  if (!wish.ok) return wish
  const days = { first: wish.value.date, last: wish.value.date }
  const books = await booksToPost(view, [], days)
  const plan = planLoanPayment(books, state.value, { account: account.value.id, ...wish.value })
  return plan.ok ? ok({ facts: plan.value.map((fact) => ({ fact })) }) : plan
}

/** What was typed, with what the bank line says; both may not say different things. */
function wishOf(state: LoanState, input: Input, line: CardLine | undefined, today: string) {
  const { interest, extra, memo } = input
  if (line !== undefined && input.amount !== undefined && input.amount !== -line.amount) {
    const what = {
      what: `--amount ${formatCents(input.amount)}`,
      whatFr: `--amount ${formatCents(input.amount)}`,
    }
    return refuse('card-line-other', { ...what, line: formatCents(line.amount) }, 'amount')
  }
  const amount = line === undefined ? input.amount : -line.amount
  const date = input.date ?? line?.date ?? dueOf(state, extra) ?? today
  return ok({ date, isExtra: extra, ...given({ amount, interest, memo, line }) })
}

function dueOf(state: LoanState, isExtra: boolean): string | undefined {
  if (isExtra) return undefined
  const next = nextPayment(state)
  return next.ok ? next.value?.date : undefined
}

type Input = z.output<typeof input>
