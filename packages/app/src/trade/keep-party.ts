import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { assert, ok, refuse } from '@daybook/core/kit/result.ts'
import {
  type PartyWish,
  partyNamed,
  planAddParty,
  planChangeParty,
} from '@daybook/core/parties/plan-party.ts'
import type { ListedItem } from '@daybook/core/receivables/open-list.ts'
import { inView } from '../book.ts'
import type { Context } from '../commands/command.ts'
import { outcomeOf } from '../commands/outcome.ts'
import { partyOutOf } from '../commands/trade/party-fields.ts'
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
