import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { laterItems } from '@daybook/core/receivables/later-items.ts'
import { offsetPairs } from '@daybook/core/receivables/offset.ts'
import { type ListedItem, listedItems } from '@daybook/core/receivables/open-list.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import type { Context } from '../commands/command.ts'
import { amountOut } from '../commands/fields.ts'
import { partyOut, partyOutOf } from '../commands/trade/party-fields.ts'
import { endOfTime, loadItems, loadRecords, partiesOf, partyOf, type TradeSide } from './load-trade.ts'

/** A list of parties on the way out. */
export const partyListOut = z.strictObject({
  parties: z.array(
    z.strictObject({
      name: z.string(),
      number: z.string(),
      province: z.string(),
      email: z.string(),
      terms: z.string(),
      open: amountOut.meta({ description: 'what is open at the end of today, in the currency of the books' }),
      closed: z.string(),
    }),
  ),
  open: amountOut,
})

const signs: Readonly<Record<TradeSide, 1n | -1n>> = { customer: 1n, supplier: -1n }

/** Lists the parties of a side by name, with what is open of each at the end of today. */
export function listParties(
  ctx: Context,
  side: TradeSide,
  isAll: boolean,
): Promise<Result<z.input<typeof partyListOut>>> {
  return inView(ctx.book, async (view) => {
    const parties = [...(await partiesOf(view.reader)).values()].filter(
      ({ kind, closedOn }) => (kind === side || kind === 'both') && (isAll || closedOn === undefined),
    )
    parties.sort((one, other) => one.name.localeCompare(other.name, ctx.language))
    const sums = new Map<string, Cents>()
    for (const { party, open } of await loadItems(view, side, ctx.today)) {
      sums.set(party, (sums.get(party) ?? 0n) + signs[side] * open)
    }
    const rows = parties.map((party) => {
      const out = partyOutOf(party, view.chart, view.profile.currency)
      const { name, number, province, email, terms, closed } = out
      return { name, number, province, email, terms, open: sums.get(party.id) ?? 0n, closed }
    })
    return ok({
      parties: rows.map((row) => ({ ...row, open: formatCents(row.open) })),
      open: formatCents(sumOf(rows.map(({ open }) => open))),
    })
  })
}

const itemOut = { item: z.string(), kind: z.string(), date: z.string(), due: z.string() }

/** A party with its open items on the way out. */
export const partyShownOut = z.strictObject({
  ...partyOut,
  open: amountOut.meta({ description: 'what is open at the end of today, in the currency of the books' }),
  laterOpen: amountOut.meta({ description: 'by how much what is dated after today changes that' }),
  offsets: z.number().meta({ description: 'how many pairs of open items cancel each other' }),
  items: z.array(
    z.strictObject({
      ...itemOut,
      item: z.string().meta({ description: 'its number; for an entry by hand, that' }),
      amount: amountOut,
      open: amountOut.meta({ description: 'at the end of today' }),
      left: amountOut.meta({ description: 'with what is dated after today too' }),
    }),
  ),
  later: z
    .array(z.strictObject({ ...itemOut, amount: amountOut }))
    .meta({ description: 'what is dated after today; an item that is reversed then counts against it' }),
})

/**
 * Shows a party of a side with its open items, as its list and its ageing count them today, and apart from
 * them what is dated later. Refuses `party-unknown`.
 */
export function showParty(
  ctx: Context,
  side: TradeSide,
  name: string,
): Promise<Result<z.input<typeof partyShownOut>>> {
  return inView(ctx.book, async (view) => {
    const party = await partyOf(view.reader, name, side)
    if (!party.ok) return party
    const records = await loadRecords(view, endOfTime, side)
    const own = (on: CivilDate) => listedItems(records, on).filter((each) => each.party === party.value.id)
    const [today, recorded] = [own(ctx.today), own(endOfTime)]
    const later = laterItems(today, recorded)
    const said = (cents: Cents) => formatCents(signs[side] * cents)
    return ok({
      ...partyOutOf(party.value, view.chart, view.profile.currency),
      open: said(sumOf(today.map(({ open }) => open))),
      laterOpen: said(sumOf(later.map(({ change }) => change))),
      offsets: offsetPairs(recorded, side).length,
      items: itemsOf(today, recorded).map(({ item, open, left }) => ({
        ...itemText(item),
        amount: said(item.amount),
        open: said(open),
        left: said(left),
      })),
      later: later.map(({ item, change }) => ({ ...itemText(item), amount: said(change) })),
    })
  })
}

function itemText({ number, kind, date, due }: ListedItem) {
  return { item: number, kind, date, due }
}

/** The items of which something is open at the end of a day, or is left with everything that is recorded. */
function itemsOf(atDay: readonly ListedItem[], recorded: readonly ListedItem[]) {
  const placeOf = ({ control, key }: ListedItem) => `${control}\t${key}`
  const open = new Map(atDay.map((item) => [placeOf(item), item]))
  const left = new Map(recorded.map((item) => [placeOf(item), item]))
  return [...new Map([...open, ...left])]
    .map(([place, item]) => ({
      item,
      open: open.get(place)?.open ?? 0n,
      left: left.get(place)?.open ?? 0n,
    }))
    .filter((each) => each.open !== 0n || each.left !== 0n)
}
