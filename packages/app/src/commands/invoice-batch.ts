import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { ok, type Refusal, refusal, refused } from '@daybook/core/kit/result.ts'
import { partyNamed } from '@daybook/core/parties/plan-party.ts'
import type { DocumentWish } from '@daybook/core/sales/document-wish.ts'
import { planDocuments } from '@daybook/core/sales/issue-document.ts'
import { z } from 'zod'
import { partiesOf } from '../trade/load-trade.ts'
import { batchOut, recordBatch } from '../trade/record-batch.ts'
import { tradeBooks } from '../trade/trade-books.ts'
import { command } from './command.ts'
import { documentLine, linesGiven, typedLine } from './document-fields.ts'
import { day, text, words } from './fields.ts'

/** The most invoices of one batch: all are issued in one act, or none. */
const mostInvoices = 10_000

const invoice = z.strictObject({
  customer: words,
  date: day.optional(),
  due: day.optional(),
  number: words.optional(),
  reference: words.optional(),
  note: text.optional(),
  tax: words.optional(),
  lines: z.array(documentLine).default([]),
  line: z.array(typedLine).default([]),
})

/** Issues many invoices in one act: all or none. */
export const invoiceBatch = command({
  name: 'invoice.batch',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Issue many invoices at once', fr: 'Émettre plusieurs factures à la fois' },
  input: z.strictObject({
    invoices: z
      .array(invoice)
      .min(1)
      .max(mostInvoices)
      .meta({ description: 'the invoices, with customer and lines each' }),
    date: day.optional().meta({ description: 'of those that say none; today when left out' }),
  }),
  output: z.strictObject(batchOut),
  run: (ctx, input) =>
    recordBatch(ctx, 'invoice.batch', input, async (view) => {
      const parties = await partiesOf(view.reader)
      const found = new Map<string, Party>()
      const refusals: Refusal[] = []
      const wishes: DocumentWish[] = []
      for (const [index, { customer, date, lines, line, tax, ...rest }] of input.invoices.entries()) {
        const party = found.get(customer) ?? partyNamed(parties.values(), customer)
        if (party === undefined) {
          const names = { party: customer, what: 'customer', whatFr: 'client', known: '…' }
          refusals.push(refusal('party-unknown', names, `invoices.${index}.customer`))
          continue
        }
        found.set(customer, party)
        const { due, number, reference, note } = rest
        wishes.push({
          kind: 'invoice',
          party,
          date: date ?? input.date ?? ctx.today,
          lines: linesGiven({ lines, line, ...(tax === undefined ? {} : { tax }) }),
          ...(due === undefined ? {} : { due }),
          ...(number === undefined ? {} : { number }),
          ...(reference === undefined ? {} : { reference }),
          ...(note === undefined || note === '' ? {} : { note }),
        })
      }
      if (refusals.length > 0) return refused(refusals.slice(0, 100))
      const books = await tradeBooks(view, {
        days: wishes.map(({ date }) => date),
        currencies: wishes.map(({ party }) => party.currency),
        typed: wishes.flatMap(({ number }) => (number === undefined ? [] : [`invoice/${number}`])),
      })
      const planned = planDocuments(books, wishes)
      return planned.ok ? ok(planned.value.flatMap(({ facts }) => facts)) : planned
    }),
})
