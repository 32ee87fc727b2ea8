import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { RecurringInvoice } from '@daybook/core/daybook/trade-facts.ts'
import { assert, ok } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { planSetRecurring } from '@daybook/core/sales/recurring-invoice.ts'
import { z } from 'zod'
import { card } from '../../store/queries.ts'
import { partyOf } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { command } from '../command.ts'
import { text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nearDay, recordName } from '../record-fields.ts'
import { lineFields, linesGiven } from './document-fields.ts'

/** Sets an invoice that recurs; `invoice.due` issues what is due. */
export const invoiceRepeat = command({
  name: 'invoice.repeat',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Set a recurring invoice', fr: 'Définir une facture récurrente' },
  line: { words: ['name', 'customer'] },
  input: z.strictObject({
    name: recordName.meta({ description: 'what the recurring invoice is called' }),
    customer: words.meta({ description: 'the customer’s name or number' }),
    every: z.enum(['weekly', 'biweekly', 'monthly', 'quarterly', 'yearly']).default('monthly'),
    first: nearDay.meta({ description: 'the day of the first invoice' }),
    through: nearDay.optional().meta({ description: 'none after this day' }),
    ...lineFields,
    note: text.optional(),
  }),
  output: z.strictObject({
    name: z.string(),
    customer: z.string(),
    every: z.string(),
    next: z.string(),
    lines: z.number(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await recordFacts(ctx, 'invoice.repeat', input, async (view) => {
      const party = await partyOf(view.reader, input.customer, 'customer')
      if (!party.ok) return party
      const { name, every, first, through, note } = input
      const [row] = await view.reader.read(card, 'recurring-invoice', idFromName(name))
      const was = row === undefined ? undefined : recordFrom<RecurringInvoice>(row.body)
      const fact = planSetRecurring(
        await tradeBooks(view, { days: [first] }),
        {
          name,
          party: party.value,
          every,
          first,
          lines: linesGiven(input),
          ...(through === undefined ? {} : { through }),
          ...(note === undefined || note === '' ? {} : { note }),
        },
        was,
      )
      return fact.ok ? ok([fact.value]) : fact
    })
    if (!recorded.ok) return recorded
    const set = recorded.value.facts.find(({ fact }) => fact.kind === 'recurring.set')?.fact
    assert(set?.kind === 'recurring.set', 'a recurring invoice that was set is in its act')
    const { name, recurs, lines } = set.invoice
    return ok({
      name,
      customer: input.customer,
      every: recurs.every,
      next: recurs.next,
      lines: lines.length,
      ...outcomeOf(recorded.value),
    })
  },
})
