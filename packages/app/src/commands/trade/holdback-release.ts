import { planRelease } from '@daybook/core/receivables/release-holdback.ts'
import { z } from 'zod'
import { heldDocuments } from '../../trade/holdbacks.ts'
import { partyOf } from '../../trade/load-trade.ts'
import { recordDocument } from '../../trade/record-document.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { command } from '../command.ts'
import { day, text, words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { shareTyped } from '../settlement-fields.ts'
import { documentOut } from './document-fields.ts'

/** Releases what was held back: an invoice or bill asks for it, with the tax that is due from that day. */
export const holdbackRelease = command({
  name: 'holdback.release',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Release a holdback', fr: 'Libérer une retenue contractuelle' },
  line: { words: ['party'], rest: 'of' },
  input: z.strictObject({
    party: words.meta({ description: 'the customer’s or supplier’s name or number' }),
    of: z
      .array(shareTyped)
      .default([])
      .meta({ description: 'DOCUMENT or DOCUMENT=AMOUNT without taxes; all that is held when left out' }),
    supplier: z.boolean().default(false).meta({ description: 'of bills, where a party is both' }),
    number: words
      .optional()
      .meta({ description: 'the next invoice when left out; for bills the number on the supplier’s paper' }),
    date: day.optional().meta({
      description:
        'the day it is paid or may no longer be held, from which its tax is due; today when left out',
    }),
    due: day.optional().meta({ description: 'by the terms when left out' }),
    reference: words.optional().meta({ description: 'the other side’s own number: a purchase order' }),
    note: text.optional(),
  }),
  output: z.strictObject({ ...documentOut, ...outcomeFields }),
  run: (ctx, input) =>
    recordDocument(ctx, 'holdback.release', input, async (view) => {
      const party = await partyOf(view.reader, input.party, input.supplier ? 'supplier' : 'customer')
      if (!party.ok) return party
      const isSupplier = input.supplier || party.value.kind === 'supplier'
      const side = isSupplier ? ('supplier' as const) : ('customer' as const)
      const { number, due, reference, note } = input
      const date = input.date ?? ctx.today
      const typed = number === undefined ? [] : [`${isSupplier ? 'bill' : 'invoice'}/${number}`]
      const books = await tradeBooks(view, { days: [date], typed })
      const held = await heldDocuments(view, side, { party: party.value.id })
      return planRelease(
        books,
        {
          side,
          party: party.value,
          date,
          ...(number === undefined ? {} : { number }),
          ...(due === undefined ? {} : { due }),
          ...(reference === undefined ? {} : { reference }),
          ...(note === undefined ? {} : { note }),
          ...(input.of.length === 0 ? {} : { shares: input.of }),
        },
        held,
      )
    }),
})
