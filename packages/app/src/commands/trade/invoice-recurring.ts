import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { RecurringInvoice } from '@daybook/core/daybook/trade-facts.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { cards } from '../../store/queries.ts'
import { partiesOf } from '../../trade/load-trade.ts'
import { command } from '../command.ts'

/** Lists the recurring invoices that stand, the next one due first. */
export const invoiceRecurring = command({
  name: 'invoice.recurring',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List recurring invoices', fr: 'Lister les factures récurrentes' },
  input: z.strictObject({}),
  output: z.strictObject({
    recurring: z.array(
      z.strictObject({
        name: z.string(),
        customer: z.string(),
        every: z.string(),
        next: z.string(),
        through: z.string(),
        text: z.string().meta({ description: 'what its lines say' }),
      }),
    ),
  }),
  run: (ctx) =>
    inView(ctx.book, async ({ reader }) => {
      const parties = await partiesOf(reader)
      const rows = (await reader.read(cards, 'recurring-invoice')).map(({ body }) => {
        const { name, party, recurs, lines } = recordFrom<RecurringInvoice>(body)
        return {
          name,
          customer: parties.get(party)?.name ?? party,
          every: recurs.every,
          next: recurs.next,
          through: recurs.through ?? '',
          text: lines.flatMap(({ text }) => (text === undefined ? [] : [text])).join(', '),
        }
      })
      rows.sort((one, other) => (one.next < other.next ? -1 : one.next > other.next ? 1 : 0))
      return ok({ recurring: rows })
    }),
})
