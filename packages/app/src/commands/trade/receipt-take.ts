import { assert, ok, refuse } from '@daybook/core/kit/result.ts'
import { accountWithRole, findAccount } from '@daybook/core/ledger/chart.ts'
import { planSettlement } from '@daybook/core/receivables/settle.ts'
import { z } from 'zod'
import { answerBooks } from '../../trade/answer-books.ts'
import { discountGiven } from '../../trade/discount-given.ts'
import { loadItems, partyOf } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { settlementOutOf, settlementsIn } from '../../trade/settlement-answer.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { command } from '../command.ts'
import { accountAmount, accountCode, amount, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { currencyCode, rateText } from '../record-fields.ts'
import { settlementOut, shareTyped } from '../settlement-fields.ts'

/** Takes a customer's payment: for the invoices named, or the oldest first; the rest stays as a credit. */
export const receiptTake = command({
  name: 'receipt.take',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take a receipt from a customer', fr: 'Encaisser un paiement de client' },
  line: { words: ['customer', 'amount'] },
  input: z.strictObject({
    customer: words.meta({ description: 'the customer’s name or number' }),
    amount: amount.meta({ description: 'what came, in the currency of the invoices' }),
    date: day.optional().meta({ description: 'today when left out' }),
    account: accountCode
      .optional()
      .meta({ description: 'where the money went; undeposited funds when left out' }),
    invoice: z
      .array(shareTyped)
      .default([])
      .meta({ description: 'ITEM or ITEM=AMOUNT that it pays; the oldest first when left out' }),
    discount: accountAmount
      .optional()
      .meta({ description: 'ACCOUNT=AMOUNT that was taken off for paying early' }),
    means: z.enum(['cheque', 'cash', 'transfer', 'card']).optional(),
    reference: words.optional().meta({ description: 'the number of the cheque or transfer' }),
    memo: words.optional(),
    currency: currencyCode.optional(),
    rate: rateText.optional(),
  }),
  output: z.strictObject({ ...settlementOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const date = input.date ?? ctx.today
    const recorded = await recordFacts(ctx, 'receipt.take', input, async (view) => {
      const party = await partyOf(view.reader, input.customer, 'customer')
      if (!party.ok) return party
      const named = input.account
      const account =
        named === undefined ? accountWithRole(view.chart, 'undeposited') : findAccount(view.chart, named)
      if (account === undefined) {
        return named === undefined
          ? refuse('account-role-missing', { role: 'undeposited', what: 'Undeposited funds' }, 'account')
          : refuse('account-unknown', { account: named }, 'account')
      }
      const discount = discountGiven(view.chart, input.discount)
      if (!discount.ok) return discount
      const currencies = [party.value.currency, input.currency, account.currency]
      const books = await tradeBooks(view, { days: [date], currencies, rate: input.rate })
      const { means, reference, memo, currency, invoice: shares } = input
      const planned = planSettlement(
        books,
        {
          side: 'customer',
          money: 'in',
          party: party.value,
          date,
          amount: input.amount,
          account,
          ...discount.value,
          ...(shares.length === 0 ? {} : { shares }),
          ...(means === undefined ? {} : { means }),
          ...(reference === undefined ? {} : { reference }),
          ...(memo === undefined ? {} : { memo }),
          ...(currency === undefined ? {} : { currency }),
        },
        await loadItems(view, 'customer'),
      )
      return planned.ok ? ok(planned.value.facts) : planned
    })
    if (!recorded.ok) return recorded
    const [settlement] = settlementsIn(recorded.value)
    assert(settlement !== undefined, 'a receipt that was taken is in its act')
    const books = await answerBooks(ctx.book, ctx.language)
    return ok({ ...settlementOutOf(settlement, books), ...outcomeOf(recorded.value) })
  },
})
