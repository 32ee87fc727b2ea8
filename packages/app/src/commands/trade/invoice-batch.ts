import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { all, ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import { partyNamed } from '@daybook/core/parties/plan-party.ts'
import type { DocumentWish } from '@daybook/core/sales/document-wish.ts'
import { planDocuments } from '@daybook/core/sales/issue-document.ts'
import { z } from 'zod'
import { invoiceRows } from '../../trade/invoice-rows.ts'
import { partiesOf } from '../../trade/load-trade.ts'
import { batchOut, recordBatch } from '../../trade/record-batch.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { command } from '../command.ts'
import { day, text, words } from '../fields.ts'
import { documentLine, linesGiven, typedLine } from './document-fields.ts'

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
  line: { words: ['file'] },
  input: z.strictObject({
    invoices: z
      .array(invoice)
      .max(mostInvoices)
      .default([])
      .meta({ description: 'the invoices, with customer and lines each' }),
    file: words.optional().meta({
      description: 'a CSV file of them: customer, date, number, account, text, quantity, price, tax',
    }),
    content: z
      .string()
      .optional()
      .meta({ description: 'the text itself, instead of a file on this machine' }),
    date: day.optional().meta({ description: 'of those that say none; today when left out' }),
  }),
  output: z.strictObject(batchOut),
  run: async (ctx, { file, content, ...given }) => {
    const read = await invoicesRead(file, content)
    if (!read.ok) return read
    // The key stands for what was in the file, not for its name.
    const input = { ...given, invoices: [...given.invoices, ...read.value] }
    if (input.invoices.length === 0) return refuse('input-missing', { what: 'invoices' }, 'invoices')
    return recordBatch(ctx, 'invoice.batch', input, async (view) => {
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
    })
  },
})

/** The invoices of a file, as if they had been given one by one. Refuses `input-malformed` by its place. */
async function invoicesRead(
  file: string | undefined,
  content: string | undefined,
): Promise<Result<readonly z.output<typeof invoice>[]>> {
  if (file === undefined && content === undefined) return ok([])
  const rows = await invoiceRows(file ?? 'invoices.csv', content)
  if (!rows.ok) return rows
  return all(
    rows.value.slice(0, mostInvoices + 1).map((row, index) => {
      const parsed = invoice.safeParse(row)
      if (parsed.success && index < mostInvoices) return ok(parsed.data)
      const [issue] = parsed.error?.issues ?? []
      const at = ['invoices', String(index), ...(issue?.path ?? []).map(String)].join('.')
      const what = issue === undefined ? `> ${mostInvoices}` : `${at}: ${issue.message}`
      return refuse('input-malformed', { what }, at)
    }),
  )
}
