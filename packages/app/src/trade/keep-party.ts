import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import {
  type PartyWish,
  partyNamed,
  planAddParty,
  planChangeParty,
} from '@daybook/core/parties/plan-party.ts'
import type { ListedItem } from '@daybook/core/receivables/open-list.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import type { Context } from '../commands/command.ts'
import { amountOut } from '../commands/fields.ts'
import { outcomeOf } from '../commands/outcome.ts'
import { partyOut, partyOutOf } from '../commands/party-fields.ts'
import type { Recorded } from '../record.ts'
import { loadItems, partiesOf, partyOf, type TradeSide } from './load-trade.ts'
import { recordFacts } from './record-document.ts'

/** Adds a party to a side. Refuses what `planAddParty` refuses. */
export async function addParty(
  ctx: Context,
  side: TradeSide,
  input: { readonly name: string },
  wish: (was?: Party) => PartyWish & { readonly name: string },
) {
  const recorded = await recordFacts(ctx, `${side}.add`, input, async (view) => {
    const parties = [...(await partiesOf(view.reader)).values()]
    const was = partyNamed(parties, input.name)
    const language = was?.language ?? view.profile.language
    const fact = planAddParty(view.chart, parties, side, { language, ...wish(was) })
    return fact.ok ? ok([fact.value]) : fact
  })
  return recorded.ok ? answer(ctx, recorded.value) : recorded
}

/** Changes a party. Refuses `party-unknown`, `party-open`, and what `planChangeParty` refuses. */
export async function changeParty(
  ctx: Context,
  side: TradeSide,
  input: {
    readonly party: string
    readonly name?: string | undefined
    readonly clear: readonly (keyof Party)[]
    readonly close?: string | undefined
    readonly reopen: boolean
  },
  wish: (was: Party) => PartyWish,
) {
  const recorded = await recordFacts(ctx, `${side}.change`, input, async (view) => {
    const was = await partyOf(view.reader, input.party, side)
    if (!was.ok) return was
    const { name, close, reopen } = input
    if (close !== undefined) {
      const open = openOf(await loadItems(view), was.value.id)
      if (open !== 0n) {
        return refuse('party-open', { party: was.value.name, stands: formatCents(open) }, 'close')
      }
    }
    const parties = [...(await partiesOf(view.reader)).values()]
    const taken = name === undefined ? undefined : partyNamed(parties, name)
    if (taken !== undefined && taken.id !== was.value.id) {
      return refuse('party-exists', { party: taken.name }, 'name')
    }
    const fact = planChangeParty(view.chart, parties, was.value, {
      ...wish(was.value),
      ...(name === undefined ? {} : { name }),
      ...(close === undefined ? {} : { closedOn: close }),
      clears: [...input.clear, ...(reopen ? (['closedOn'] as const) : [])],
    })
    return fact.ok ? ok([fact.value]) : fact
  })
  return recorded.ok ? answer(ctx, recorded.value) : recorded
}

function answer(ctx: Context, recorded: Recorded) {
  const set = recorded.facts.find(({ fact }) => fact.kind === 'party.set')?.fact
  assert(set?.kind === 'party.set', 'a party that was set is in its act')
  return inView(ctx.book, async ({ chart, profile }) =>
    ok({ ...partyOutOf(set.party, chart, profile.currency), ...outcomeOf(recorded) }),
  )
}

function openOf(items: readonly ListedItem[], party: string): Cents {
  return sumOf(items.map((item) => (item.party === party ? item.open : 0n)))
}

/** A list of parties on the way out. */
export const partyListOut = z.strictObject({
  parties: z.array(
    z.strictObject({
      name: z.string(),
      number: z.string(),
      province: z.string(),
      email: z.string(),
      terms: z.string(),
      open: amountOut.meta({ description: 'what is open, in the currency of the books' }),
      closed: z.string(),
    }),
  ),
  open: amountOut,
})

const signs: Readonly<Record<TradeSide, 1n | -1n>> = { customer: 1n, supplier: -1n }

/** Lists the parties of a side by name, with what is open of each. */
export function listParties(
  ctx: Context,
  side: TradeSide,
  isAll: boolean,
): Promise<Result<z.input<typeof partyListOut>>> {
  return inView(ctx.book, async (view) => {
    const parties = [...(await partiesOf(view.reader)).values()].filter(
      ({ kind, closedOn }) => (kind === side || kind === 'both') && (isAll || closedOn === undefined),
    )
    parties.sort((one, other) => (one.name < other.name ? -1 : 1))
    const sums = new Map<string, Cents>()
    for (const { party, open } of await loadItems(view, side)) {
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

/** A party with its open items on the way out. */
export const partyShownOut = z.strictObject({
  ...partyOut,
  open: amountOut.meta({ description: 'what is open, in the currency of the books' }),
  items: z.array(
    z.strictObject({
      item: z.string().meta({ description: 'its number; for an entry by hand, that' }),
      kind: z.string(),
      date: z.string(),
      due: z.string(),
      amount: amountOut,
      open: amountOut,
    }),
  ),
})

/** Shows a party of a side with its open items. Refuses `party-unknown`. */
export function showParty(
  ctx: Context,
  side: TradeSide,
  name: string,
): Promise<Result<z.input<typeof partyShownOut>>> {
  return inView(ctx.book, async (view) => {
    const party = await partyOf(view.reader, name, side)
    if (!party.ok) return party
    const items = (await loadItems(view, side)).filter(
      ({ party: id, open }) => id === party.value.id && open !== 0n,
    )
    return ok({
      ...partyOutOf(party.value, view.chart, view.profile.currency),
      open: formatCents(signs[side] * sumOf(items.map(({ open }) => open))),
      items: items.map(({ number, kind, date, due, amount, open }) => ({
        item: number,
        kind,
        date,
        due,
        amount: formatCents(signs[side] * amount),
        open: formatCents(signs[side] * open),
      })),
    })
  })
}
