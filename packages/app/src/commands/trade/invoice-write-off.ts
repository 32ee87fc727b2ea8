import { formatCents } from '@daybook/core/kit/cents.ts'
import { assert, ok, refuse } from '@daybook/core/kit/result.ts'
import { planWriteOff } from '@daybook/core/receivables/write-off.ts'
import { z } from 'zod'
import { answerBooks } from '../../trade/answer-books.ts'
import { documentNumbered, loadItems, partiesOf } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { settlementOutOf, settlementsIn } from '../../trade/settlement-answer.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { command } from '../command.ts'
import { amount, amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { settlementOut } from '../settlement-fields.ts'

/** Writes an invoice off as a bad debt, with the sales tax that is taken back. */
export const invoiceWriteOff = command({
  name: 'invoice.write-off',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Write an invoice off as a bad debt', fr: 'Radier une facture comme créance irrécouvrable' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: words.meta({ description: 'the number of the invoice' }),
    reason: words,
    amount: amount.optional().meta({ description: 'how much of it; all that is open when left out' }),
    date: day.optional().meta({ description: 'today when left out' }),
  }),
  output: z.strictObject({
    ...settlementOut,
    expense: amountOut,
    tax: amountOut.meta({ description: 'the sales tax that is taken back' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const date = input.date ?? ctx.today
    const recorded = await recordFacts(ctx, 'invoice.write-off', input, async (view) => {
      const invoice = await documentNumbered(view.reader, 'invoice', input.number)
      if (!invoice.ok) return invoice
      const { number, voided, party: id } = invoice.value
      if (voided !== undefined)
        return refuse('document-voided', { item: number, date: voided.date }, 'number')
      const party = (await partiesOf(view.reader)).get(id)
      assert(party !== undefined, 'an invoice has its customer')
      const books = await tradeBooks(view, { days: [date] })
      const items = await loadItems(view, 'customer')
      const { reason, amount: part } = input
      const wish = { party, invoice: invoice.value, date, reason }
      const planned = planWriteOff(books, { ...wish, ...(part === undefined ? {} : { amount: part }) }, items)
      return planned.ok ? ok(planned.value.facts) : planned
    })
    if (!recorded.ok) return recorded
    const [settlement] = settlementsIn(recorded.value)
    assert(settlement !== undefined, 'what was written off is in its act')
    const [entry] = postedIn(recorded.value)
    const expense = entry?.postings[0]?.amount ?? 0n
    const books = await answerBooks(ctx.book, ctx.language)
    return ok({
      ...settlementOutOf(settlement, books),
      expense: formatCents(expense),
      tax: formatCents(settlement.amount - expense),
      ...outcomeOf(recorded.value),
    })
  },
})
