import { formatCents, magnitude, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { heldDocuments, heldOut, heldRow } from '../../trade/holdbacks.ts'
import { partiesOf, partyOf } from '../../trade/load-trade.ts'
import { command } from '../command.ts'
import { amountOut, day, words } from '../fields.ts'

/** Lists what is held back of invoices or bills, and what is left of it, as of any day. */
export const holdbackList = command({
  name: 'holdback.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the holdbacks', fr: 'Lister les retenues contractuelles' },
  line: { words: ['side'] },
  input: z.strictObject({
    side: z.enum(['customers', 'suppliers']).default('customers').meta({ description: 'whose documents' }),
    party: words.optional().meta({ description: 'only those of this customer or supplier' }),
    on: day.optional().meta({ description: 'as it stood at the end of this day; today when left out' }),
    open: z.boolean().default(false).meta({ description: 'only what something is still held of' }),
  }),
  output: z.strictObject({
    on: z.string(),
    holdbacks: z.array(heldOut),
    total: amountOut.meta({ description: 'what is still held of all of them' }),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const on = input.on ?? ctx.today
      const side = input.side === 'customers' ? ('customer' as const) : ('supplier' as const)
      const party = input.party === undefined ? ok(undefined) : await partyOf(view.reader, input.party, side)
      if (!party.ok) return party
      const only = party.value === undefined ? {} : { party: party.value.id }
      const parties = await partiesOf(view.reader)
      const held = (await heldDocuments(view, side, { ...only, on })).filter(
        ({ item }) => !input.open || item.open !== 0n,
      )
      return ok({
        on,
        holdbacks: held.map((each) => {
          const { party: id } = each.document
          return heldRow(each, on, parties.get(id)?.name ?? id)
        }),
        total: formatCents(sumOf(held.map(({ item }) => magnitude(item.open)))),
      })
    }),
})
