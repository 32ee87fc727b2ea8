import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { RecurringInvoice } from '@daybook/core/daybook/trade-facts.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { planDueInvoices } from '@daybook/core/sales/recurring-invoice.ts'
import { z } from 'zod'
import { cards } from '../../store/queries.ts'
import { partiesOf } from '../../trade/load-trade.ts'
import { batchOut, recordBatch } from '../../trade/record-batch.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { command } from '../command.ts'
import { day } from '../fields.ts'

/** Issues all recurring invoices that are due, each on its own day. */
export const invoiceDue = command({
  name: 'invoice.due',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Issue the recurring invoices that are due', fr: 'Émettre les factures récurrentes dues' },
  input: z.strictObject({
    through: day.optional().meta({ description: 'due through this day; today when left out' }),
  }),
  output: z.strictObject(batchOut),
  run: (ctx, input) =>
    recordBatch(ctx, 'invoice.due', input, async (view) => {
      const through = input.through ?? ctx.today
      const rows = await view.reader.read(cards, 'recurring-invoice')
      const recurring = rows.map(({ body }) => recordFrom<RecurringInvoice>(body))
      const parties = await partiesOf(view.reader)
      const days = recurring.map(({ recurs }) => recurs.next)
      const currencies = [...parties.values()].map(({ currency }) => currency)
      const books = await tradeBooks(view, { days: [...days, through], currencies })
      const planned = planDueInvoices(books, recurring, parties, through)
      if (!planned.ok) return planned
      if (planned.value.documents.length === 0) {
        return refuse('nothing-to-change', { what: view.profile.language === 'fr' ? 'factures' : 'invoices' })
      }
      return ok(planned.value.facts)
    }),
})
