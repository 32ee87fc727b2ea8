import type { Fact } from '@daybook/core/daybook/fact.ts'
import { assert, ok, type Result, refused } from '@daybook/core/kit/result.ts'
import { planPayments } from '@daybook/core/payments/plan-payments.ts'
import { paymentOrders, settledBy } from '@daybook/core/purchases/pay-bills.ts'
import { planSettlement } from '@daybook/core/receivables/settle.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { accountToPayFrom, chequeSeriesOf } from '../../payments/load-payments.ts'
import { paymentFile } from '../../payments/plan-file.ts'
import { type VaultKnown, vaultKnown } from '../../payments/vault-payees.ts'
import { answerBooks } from '../../trade/answer-books.ts'
import { payableItems, whyNotPaid } from '../../trade/approvals.ts'
import { discountGiven } from '../../trade/discount-given.ts'
import { partyOf } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { settlementOutOf, settlementsIn } from '../../trade/settlement-answer.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { command } from '../command.ts'
import { accountAmount, accountCode, amount, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { currencyCode, rateText } from '../record-fields.ts'
import { settlementOut, shareTyped } from '../settlement-fields.ts'

const input = z.strictObject({
  supplier: words.meta({ description: 'the supplier’s name or number' }),
  amount: amount.meta({ description: 'what is paid, in the currency of the bills' }),
  date: day.optional().meta({ description: 'today when left out' }),
  by: z.enum(['bank', 'online', 'cheque', 'eft']).default('bank').meta({
    description:
      'cheque writes the next cheque, eft a file (eft.save); online keeps its confirmation in --reference',
  }),
  account: accountCode
    .optional()
    .meta({ description: 'the account that pays; the usual bank when left out' }),
  bill: z
    .array(shareTyped)
    .default([])
    .meta({ description: 'ITEM or ITEM=AMOUNT that it pays; the oldest first when left out' }),
  discount: accountAmount
    .optional()
    .meta({ description: 'ACCOUNT=AMOUNT that was taken off for paying early' }),
  advance: z
    .boolean()
    .default(false)
    .meta({ description: 'what is more than the bills stays as a credit with the supplier' }),
  cheque: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'the number of the cheque; the next of the series when left out' }),
  reference: words.optional().meta({ description: 'the number of the transfer, or the confirmation' }),
  memo: words.optional(),
  currency: currencyCode.optional(),
  rate: rateText.optional(),
})

/** Pays a supplier: the bills named, or the one due first; by cheque, from the bank, or online. */
export const paymentMake = command({
  name: 'payment.make',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Pay a supplier', fr: 'Payer un fournisseur' },
  line: { words: ['supplier', 'amount'] },
  input,
  output: z.strictObject({ ...settlementOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const date = input.date ?? ctx.today
    const known = input.by === 'eft' ? await vaultKnown(ctx) : ok<VaultKnown>(new Map())
    if (!known.ok) return known
    const recorded = await recordFacts(ctx, 'payment.make', input, (view) =>
      planned(view, input, { date, today: ctx.today, known: known.value }),
    )
    if (!recorded.ok) return recorded
    const [settlement] = settlementsIn(recorded.value)
    assert(settlement !== undefined, 'a payment that was made is in its act')
    const books = await answerBooks(ctx.book, ctx.language)
    return ok({ ...settlementOutOf(settlement, books), ...outcomeOf(recorded.value) })
  },
})

type Input = z.output<typeof input>

/** The facts of a payment: what it settles, and the cheque or file that pays it. */
async function planned(
  view: View,
  input: Input,
  { date, today, known }: { readonly date: string; readonly today: string; readonly known: VaultKnown },
): Promise<Result<readonly Fact[]>> {
  const party = await partyOf(view.reader, input.supplier, 'supplier')
  if (!party.ok) return party
  const isCheque = input.by === 'cheque'
  const isOrdered = isCheque || input.by === 'eft'
  const account =
    input.account === undefined || isOrdered
      ? accountToPayFrom(view, input.account)
      : accountNamed(view.chart, input.account)
  if (!account.ok) return account
  const discount = discountGiven(view.chart, input.discount)
  if (!discount.ok) return discount
  const currencies = [party.value.currency, input.currency, account.value.currency]
  const payable = await payableItems(view, party.value.id, input.bill)
  if (!payable.ok) return payable
  const books = await tradeBooks(view, { days: [date], currencies, rate: input.rate })
  const { reference, memo, currency, bill: shares, by } = input
  const settled = planSettlement(
    books,
    {
      side: 'supplier',
      money: 'out',
      party: party.value,
      date,
      amount: input.amount,
      account: account.value,
      means: by,
      ...discount.value,
      isAdvance: input.advance,
      ...(shares.length === 0 ? {} : { shares }),
      ...(reference === undefined ? {} : { reference }),
      ...(memo === undefined ? {} : { memo }),
      ...(currency === undefined ? {} : { currency }),
    },
    payable.value.items,
  )
  if (!settled.ok) return refused(whyNotPaid(payable.value.waiting, settled.refusals))
  if (!isOrdered) return ok(settled.value.facts)
  const payments = [settled.value]
  const parties = new Map([[party.value.id, party.value]])
  const orders = paymentOrders(view.chart, payments, parties)
  if (!isCheque) {
    const wish = { account: account.value, date, created: today, known }
    const file = await paymentFile(view, orders, wish)
    return file.ok ? ok([...file.value, ...settledBy(payments, file.value)]) : file
  }
  const written = planPayments(books, orders, {
    ...({ by: 'cheque', account: account.value, date } as const),
    series: await chequeSeriesOf(view, account.value),
    ...(input.cheque === undefined ? {} : { number: input.cheque }),
  })
  return written.ok ? ok([...written.value, ...settledBy(payments, written.value)]) : written
}
