import { returnPayee } from '@daybook/canada/remittances/tax-payees.ts'
import { returnForm } from '@daybook/canada/returns/return-form.ts'
import { openOf, planSettle, returnToPay } from '@daybook/core/filings/settle-return.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { accountToPayFrom } from '../../payments/load-payments.ts'
import { plannedTax, taxMeans, taxMeansOf, taxMeansOut, vaultForFile } from '../../payments/pay-taxes.ts'
import type { VaultKnown } from '../../payments/vault-payees.ts'
import { type Plan, record } from '../../record.ts'
import { balancesOf } from '../../returns/file-return.ts'
import { filingNamed, filingPaymentsOf } from '../../returns/load-filings.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { returnId } from './return-fields.ts'

const input = z.strictObject({
  return: returnId,
  from: accountCode
    .optional()
    .meta({ description: 'the bank account that pays, or takes the refund; the usual one when left out' }),
  date: day.optional().meta({ description: 'the day of the payment; today when left out' }),
  amount: amount.optional().meta({ description: 'a part of what is open; all of it when left out' }),
  confirmation: words.optional().meta({ description: 'the bank’s confirmation number' }),
  ...taxMeans,
})

type Input = z.output<typeof input>

/** Pays what a filed return owes by the bank, a cheque or a file, or takes in its refund. */
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
    ...taxMeansOut,
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const known = await vaultForFile(ctx, input.by)
    if (!known.ok) return known
    const recorded = await record(ctx.book, actOf(ctx, 'return.pay', input), (view) =>
      planned(view, input, { today: ctx.today, known: known.value }),
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
      ...taxMeansOf(recorded.value),
      ...outcomeOf(recorded.value),
    })
  },
})

async function planned(
  view: View,
  asked: Input,
  { today, known }: { readonly today: string; readonly known: VaultKnown },
): Promise<Result<Plan>> {
  const filing = await filingNamed(view, asked.return)
  if (!filing.ok) return filing
  const isCombined = filing.value.form === 'FPZ-500'
  const { program, method, span } = filing.value
  const { province: home, language } = view.profile
  const form = returnForm({ program, method, isCombined, home, on: span.through })
  if (!form.ok) return form
  const date = asked.date ?? today
  const books = await booksToPost(view, [], { first: date, last: date })
  const account =
    asked.from === undefined ? accountToPayFrom(view, undefined) : accountNamed(view.chart, asked.from)
  if (!account.ok) return account
  const balances = balancesOf(filing.value, form.value)
  const payments = await filingPaymentsOf(view)
  const { by, amount, confirmation, cheque } = asked
  const given = {
    ...(amount === undefined ? {} : { amount }),
    ...(confirmation === undefined ? {} : { confirmation }),
  }
  // A refund comes in at the bank; there is nothing to order.
  if (by === 'bank' && openOf(filing.value, payments) < 0n) {
    const wish = { account: account.value.code, date, ...given }
    const plan = planSettle(books, filing.value, payments, balances, wish)
    return plan.ok ? ok({ facts: plan.value.map((fact) => ({ fact })) }) : plan
  }
  const agency = returnPayee(program, isCombined, language)
  const payee = asked.payee === undefined ? agency : { ...agency, name: asked.payee }
  const tax = returnToPay(books, filing.value, payments, balances, { payee, ...given })
  if (!tax.ok) return tax
  const wish = { by, account: account.value, date, today, known, cheque, confirmation }
  return plannedTax(view, tax.value, wish)
}
