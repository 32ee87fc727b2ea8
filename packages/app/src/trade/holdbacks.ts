import { type Cents, formatCents, magnitude } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { HeldDocument } from '@daybook/core/receivables/release-holdback.ts'
import { heldOf, heldTaxOf } from '@daybook/core/sales/hold-back.ts'
import { z } from 'zod'
import type { View } from '../book.ts'
import { amountOut } from '../commands/fields.ts'
import { controlsOf, documentsOf, endOfTime, loadItems, type TradeSide } from './load-trade.ts'

/** The control side of what is held back on a side of trade. */
export function heldSide(side: TradeSide): 'customer-held' | 'supplier-held' {
  return side === 'customer' ? 'customer-held' : 'supplier-held'
}

/**
 * The documents of a side, or of one party, that hold something back, as they stand at the end of a day, by
 * day; released ones too. Books without an account of holdbacks have none.
 */
export async function heldDocuments(
  view: View,
  side: TradeSide,
  { party, on = endOfTime }: { readonly party?: string; readonly on?: CivilDate } = {},
): Promise<readonly HeldDocument[]> {
  if (controlsOf(view, heldSide(side)).length === 0) return []
  const items = await loadItems(view, heldSide(side), on)
  const own = new Map(items.map((item) => [item.key, item]))
  const kind = side === 'customer' ? ('invoice' as const) : ('bill' as const)
  return (await documentsOf(view.reader, [kind], party))
    .flatMap((document): readonly HeldDocument[] => {
      const item = own.get(document.id)
      const isHeld = document.holdback !== undefined && document.voided === undefined
      return item === undefined || !isHeld ? [] : [{ document, item }]
    })
    .sort((one, other) => (one.item.date < other.item.date ? -1 : one.item.date > other.item.date ? 1 : 0))
}

/** A holdback on the way out. */
export const heldOut = z.strictObject({
  number: z.string(),
  id: z.string(),
  party: z.string(),
  date: z.string(),
  percent: z.string(),
  until: z.string().meta({ description: 'the last day for which it may be held back' }),
  held: amountOut.meta({ description: 'without taxes' }),
  tax: amountOut.meta({ description: 'its taxes, which no return holds before its release' }),
  released: amountOut.meta({ description: 'what of it an invoice or bill has asked for' }),
  open: amountOut.meta({ description: 'what is still held, on the account of holdbacks' }),
  state: z.enum(['held', 'ended', 'released']),
})

/** How a holdback stands at the end of a day: held, past the day for which it may be, or released. */
export function heldRow({ document, item }: HeldDocument, on: CivilDate, party: string) {
  const { holdback, number, id, date } = document
  const open: Cents = magnitude(item.open)
  return {
    number,
    id,
    party,
    date,
    percent: holdback?.percent ?? '',
    until: holdback?.until ?? '',
    held: formatCents(heldOf(document)),
    tax: formatCents(heldTaxOf(document)),
    released: formatCents(magnitude(item.amount) - open),
    open: formatCents(open),
    state:
      open === 0n ? ('released' as const) : isEnded(document, on) ? ('ended' as const) : ('held' as const),
  }
}

/** Whether the period is over for which a document may hold something back. */
export function isEnded({ holdback }: HeldDocument['document'], on: CivilDate): boolean {
  return holdback?.until !== undefined && holdback.until <= on
}
