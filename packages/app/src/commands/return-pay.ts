import { returnForm } from '@daybook/canada/returns/return-form.ts'
import { planSettle } from '@daybook/core/filings/settle-return.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import type { View } from '../book.ts'
import { booksToPost } from '../ledger/books-to-post.ts'
import { type Plan, record } from '../record.ts'
import { balancesOf } from '../returns/file-return.ts'
import { filingNamed, filingPaymentsOf } from '../returns/load-filings.ts'
import { actOf, command } from './command.ts'
import { accountCode, amount, amountOut, day, words } from './fields.ts'
import { outcomeFields, outcomeOf } from './outcome.ts'
import { returnId } from './return-fields.ts'

const input = z.strictObject({
  return: returnId,
  from: accountCode
    .optional()
    .meta({ description: 'the bank account that pays, or takes the refund; the usual one when left out' }),
  date: day.optional().meta({ description: 'the day of the payment; today when left out' }),
  amount: amount.optional().meta({ description: 'a part of what is open; all of it when left out' }),
  confirmation: words.optional().meta({ description: 'the bank’s confirmation number' }),
})

type Input = z.output<typeof input>

/** Pays what a filed return owes, or takes in its refund. */
export const returnPay = command({
  name: 'return.pay',
  effect: 'write',
  role: 'bookkeeper',
  title: {
    en: 'Pay a return or take in its refund',
    fr: 'Payer une déclaration ou encaisser son remboursement',
  },
  line: { words: ['return'] },
  input,
  output: z.strictObject({
    return: z.string(),
    amount: amountOut.meta({ description: 'paid, or refunded when negative' }),
    entry: z.string(),
    date: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'return.pay', input), (view) =>
      planned(view, input, ctx.today),
    )
    if (!recorded.ok) return recorded
    const paid = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'return.paid' ? [fact.payment] : [],
    )
    const [payment] = paid
    return ok({
      return: input.return,
      amount: formatCents(payment?.amount ?? 0n),
      entry: entryName(payment?.entry ?? 0),
      date: payment?.date ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})

async function planned(view: View, asked: Input, today: string): Promise<Result<Plan>> {
  const filing = await filingNamed(view, asked.return)
  if (!filing.ok) return filing
  const form = returnForm({
    program: filing.value.program,
    method: filing.value.method,
    isCombined: filing.value.form === 'FPZ-500',
    home: view.profile.province,
    on: filing.value.span.through,
  })
  if (!form.ok) return form
  const date = asked.date ?? today
  const books = await booksToPost(view, [], { first: date, last: date })
  const account = asked.from ?? accountWithRole(view.chart, 'bank.default')?.code ?? '1010'
  const plan = planSettle(
    books,
    filing.value,
    await filingPaymentsOf(view),
    balancesOf(filing.value, form.value),
    {
      account,
      date,
      ...(asked.amount === undefined ? {} : { amount: asked.amount }),
      ...(asked.confirmation === undefined ? {} : { confirmation: asked.confirmation }),
    },
  )
  return plan.ok ? ok({ facts: plan.value.map((fact) => ({ fact })) }) : plan
}
