import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { ageingOf } from '@daybook/core/receivables/ageing.ts'
import { listedItems } from '@daybook/core/receivables/open-list.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { heldDocuments, heldOut, heldRow } from '../../trade/holdbacks.ts'
import { loadRecords } from '../../trade/load-trade.ts'
import { partyShown } from '../../trade/party-shown.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'

const span = z.coerce.number().int().min(1).max(3650)

const aged = {
  current: amountOut.meta({ description: 'not due yet, and credits that nothing used' }),
  span1: amountOut.meta({ description: 'past due by no more than the first span' }),
  span2: amountOut,
  span3: amountOut,
  later: amountOut.meta({ description: 'past due by more than the last span' }),
  total: amountOut,
}

/** Shows what customers owe or suppliers are owed by days past due, as of any day. */
export const ageingShow = command({
  name: 'ageing.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show the ageing of receivables or payables', fr: 'Montrer le classement chronologique' },
  line: { words: ['side'] },
  input: z.strictObject({
    side: z.enum(['customers', 'suppliers']).default('customers').meta({ description: 'whose documents' }),
    on: day.optional().meta({ description: 'as it stood at the end of this day; today when left out' }),
    spans: z
      .array(span)
      .length(3)
      .default([30, 60, 90])
      .meta({ description: 'the last day of each span, three of them' }),
    by: z
      .enum(['due', 'date'])
      .default('due')
      .meta({ description: 'counted from the due day, or from the document’s own' }),
    detail: z.boolean().default(false).meta({ description: 'each open item too' }),
  }),
  output: z.strictObject({
    on: z.string(),
    parties: z.array(z.strictObject({ party: z.string(), ...aged })),
    totals: z.array(z.strictObject(aged)).meta({ description: 'one row: of all of them' }),
    items: z.array(
      z.strictObject({
        party: z.string(),
        item: z.string(),
        kind: z.string(),
        date: z.string(),
        due: z.string(),
        overdueDays: z.number(),
        open: amountOut,
      }),
    ),
    held: z.array(heldOut).meta({ description: 'what is held back until work is done, apart from all that' }),
    heldTotal: amountOut,
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const on = input.on ?? ctx.today
      const side = input.side === 'customers' ? ('customer' as const) : ('supplier' as const)
      const sign = side === 'customer' ? 1n : -1n
      const records = await loadRecords(view, on, side)
      const { by, spans } = input
      const ageing = ageingOf(listedItems(records, on), on, { sign, spans, by })
      const held = (await heldDocuments(view, side, { on })).filter(({ item }) => item.open !== 0n)
      const nameOf = (id: string) => partyShown(records.parties, id, ctx.language)
      return ok({
        on,
        parties: ageing.parties.map(({ party, spans: sums, total }) => ({
          party: nameOf(party),
          ...row(sums, total),
        })),
        totals: [row(ageing.totals, ageing.total)],
        items: !input.detail
          ? []
          : ageing.parties.flatMap(({ items }) =>
              items.map(({ party, number, kind, date, due, overdueDays, open }) => ({
                party: nameOf(party),
                item: number,
                kind,
                date,
                due,
                overdueDays,
                open: formatCents(sign * open),
              })),
            ),
        held: held.map((each) => heldRow(each, on, nameOf(each.document.party))),
        heldTotal: formatCents(sumOf(held.map(({ item }) => sign * item.open))),
      })
    }),
})

function row(sums: readonly bigint[], total: bigint) {
  const [current = 0n, first = 0n, second = 0n, third = 0n, later = 0n] = sums
  return {
    current: formatCents(current),
    span1: formatCents(first),
    span2: formatCents(second),
    span3: formatCents(third),
    later: formatCents(later),
    total: formatCents(total),
  }
}
