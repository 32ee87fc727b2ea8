import { ok, type Result } from '@daybook/core/kit/result.ts'
import { planPayments } from '@daybook/core/payments/plan-payments.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { accountToPayFrom, chequeSeriesOf } from '../../payments/load-payments.ts'
import { chequeAnswer, chequesIn, debitsTyped } from '../../payments/payment-answers.ts'
import { type Plan, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { amount, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { dimensionFlags, dimensionsGiven } from '../record-fields.ts'
import { chequeNumberTyped, chequeOut, paidAccount, payingFrom, printedLine } from './payment-fields.ts'

const input = z.strictObject({
  payee: words.meta({ description: 'who is paid, as the cheque says it' }),
  amount: amount.meta({ description: 'the amount of the cheque' }),
  to: z
    .array(paidAccount)
    .min(1)
    .meta({ description: 'the account that is debited; ACCOUNT=AMOUNT, as often as needed' }),
  account: payingFrom,
  date: day.optional().meta({ description: 'today when left out' }),
  number: chequeNumberTyped.optional().meta({ description: 'the next of the series when left out' }),
  memo: words.optional(),
  party: words.optional().meta({ description: 'whom the account is kept for: a supplier' }),
  address: z
    .array(printedLine)
    .max(4)
    .default([])
    .meta({ description: 'the lines of the payee’s address, for a window envelope' }),
  language: z
    .enum(['en', 'fr'])
    .optional()
    .meta({ description: 'of the cheque; that of the books when left out' }),
  ...dimensionFlags,
})

/** Writes a cheque and posts it: a bill paid directly, a tax, a refund. */
export const chequeWrite = command({
  name: 'cheque.write',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Write a cheque', fr: 'Faire un chèque' },
  line: { words: ['payee', 'amount'] },
  input,
  output: z.strictObject({ ...chequeOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const date = input.date ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'cheque.write', input), (view) =>
      planned(view, input, date),
    )
    if (!recorded.ok) return recorded
    const [cheque] = chequesIn(recorded.value)
    return inView(ctx.book, async ({ chart }) =>
      ok({
        cheque: 0,
        account: '',
        date,
        payee: input.payee,
        amount: '',
        entry: '',
        ...(cheque === undefined ? {} : chequeAnswer(cheque, chart)),
        ...outcomeOf(recorded.value),
      }),
    )
  },
})

async function planned(view: View, input: Input, date: string): Promise<Result<Plan>> {
  const account = accountToPayFrom(view, input.account)
  if (!account.ok) return account
  const debits = debitsTyped(input.to, input.amount, input.party)
  if (!debits.ok) return debits
  const dims = dimensionsGiven(input)
  const own = Object.keys(dims).length === 0 ? debits.value : debits.value.map((each) => ({ ...each, dims }))
  const books = await booksToPost(view, own, { first: date, last: date })
  const { payee, amount, party, memo, address, language, number } = input
  const plan = planPayments(
    books,
    [
      {
        payee,
        amount,
        debits: own,
        reason: { kind: 'payment', id: '' },
        detail: memo === undefined ? [] : [{ text: memo, amount }],
        ...(party === undefined ? {} : { party }),
        ...(memo === undefined ? {} : { memo }),
        ...(address.length === 0 ? {} : { address }),
        ...(language === undefined ? {} : { language }),
      },
    ],
    {
      by: 'cheque',
      account: account.value,
      date,
      series: await chequeSeriesOf(view, account.value),
      ...(number === undefined ? {} : { number }),
    },
  )
  return plan.ok ? ok({ facts: plan.value.map((fact) => ({ fact })) }) : plan
}

type Input = z.output<typeof input>
