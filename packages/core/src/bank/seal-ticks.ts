import type { PostingRef } from '../daybook/bank-facts.ts'
import type { FactOf } from '../daybook/fact.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { Chart } from '../ledger/chart.ts'
import type { Entry } from '../ledger/entry.ts'
import { amountInAccount } from '../ledger/line-ties.ts'
import type { AtStake, SealedDay } from './sealed-day.ts'
import { subsetSumming } from './subset-sum.ts'

/** A posting of an act on an account that is sealed on its day. */
export type MovedPosting = { readonly entry: Entry; readonly posting: number; readonly amount: Cents }

/** What an act moves under one seal. */
export type MovedSeal = {
  readonly account: string
  readonly seal: SealedDay
  readonly postings: readonly MovedPosting[]
}

type Tick = PostingRef & { readonly amount: Cents }

/** The postings of an act under one seal, sorted by what they mean for its ticks. */
type Sorted = {
  /** Ticked in any case: what takes a ticked posting back, and what is nothing in the account's currency. */
  readonly forced: Tick[]
  /** Pairs that cancel out: an outstanding posting and what takes it back. */
  readonly pairs: { readonly original: Tick; readonly reversal: Tick }[]
  /** New postings that may be ticked or stay outstanding. */
  readonly free: Tick[]
  /** Ticked postings that stand again because what took them back is taken back itself. */
  readonly restored: Tick[]
}

/**
 * The ticks that an act which leaves a sealed balance as it was gives and takes, so that the sum of what the
 * seal holds stays, and what was outstanding is outstanding still: the reversal of a ticked posting is ticked
 * with the posting in its place; an outstanding posting that is taken back cancels out with its reversal, and
 * what stands in its place is outstanding; taking a correction back makes the first posting outstanding
 * again. Nothing where that cannot be done: some of an entry is ticked and some is not, and its replacement
 * cannot be told apart in the same way.
 */
export function carriedTicks(
  chart: Chart,
  { account, seal, postings }: MovedSeal,
  stake: AtStake,
): readonly (FactOf<'posting.cleared'> | FactOf<'posting.uncleared'>)[] | undefined {
  const sorted = sortedPostings(chart, { account, seal, postings }, stake)
  const chosen = chosenTicks(sorted)
  if (chosen === undefined) return undefined
  const fact = <K extends 'posting.cleared' | 'posting.uncleared'>(
    kind: K,
    { number, posting }: PostingRef,
  ) => ({ kind, v: 1, account, seal: seal.id, number, posting }) as const
  const pairs = sorted.pairs.flatMap(({ original, reversal }) => [original, reversal])
  return [
    ...chosen.unticked.map((each) => fact('posting.uncleared', each)),
    ...[...pairs, ...sorted.forced, ...chosen.ticked].map((each) => fact('posting.cleared', each)),
  ]
}

function sortedPostings(chart: Chart, { account, seal, postings }: MovedSeal, stake: AtStake): Sorted {
  const sorted: Sorted = { forced: [], pairs: [], free: [], restored: [] }
  const own = new Map(postings.map((each) => [`${each.entry.number} ${each.posting}`, each]))
  const paired = new Set<string>()
  const tickOf = (number: number, posting: number) =>
    stake.cleared.find(
      (each) => each.account === account && each.number === number && each.posting === posting,
    )
  const amountOf = (entry: Entry, posting: number) => {
    const found = entry.postings[posting]
    return found?.account === account ? amountInAccount(chart, found) : undefined
  }
  for (const { entry, posting, amount } of postings) {
    const tick: Tick = { number: entry.number, posting, amount }
    const original = entry.reverses === undefined ? undefined : stake.entries.get(entry.reverses)
    const same = entry.reverses === undefined ? undefined : own.get(`${entry.reverses} ${posting}`)
    const was = original === undefined ? undefined : amountOf(original, posting)
    if (amount === 0n) sorted.forced.push(tick)
    else if (same !== undefined && same.amount === -amount) {
      paired.add(`${same.entry.number} ${posting}`)
      sorted.pairs.push({ original: { number: same.entry.number, posting, amount: -amount }, reversal: tick })
    } else if (original === undefined || was !== -amount) sorted.free.push(tick)
    else if (tickOf(original.number, posting) === undefined && original.date <= seal.on) {
      sorted.pairs.push({ original: { number: original.number, posting, amount: was }, reversal: tick })
    } else {
      sorted.forced.push(tick)
      const first = original.reverses
      if (first !== undefined && tickOf(first, posting)?.seal === seal.id) {
        sorted.restored.push({ number: first, posting, amount })
      }
    }
  }
  const free = sorted.free.filter(({ number, posting }) => !paired.has(`${number} ${posting}`))
  return { ...sorted, free }
}

type Chosen = { readonly ticked: readonly Tick[]; readonly unticked: readonly Tick[] }

/** Which new postings are ticked and which restored ones are not any more, so that all ticks sum to zero. */
function chosenTicks({ forced, pairs, free, restored }: Sorted): Chosen | undefined {
  const due = -sum(forced)
  const rest = withoutMatches(
    free,
    pairs.map(({ original }) => original.amount),
  )
  if (sum(rest) === due) return { ticked: rest, unticked: [] }
  if (due === 0n) return { ticked: [], unticked: [] }
  if (-sum(restored) === due) return { ticked: [], unticked: restored }
  const changes = [
    ...free.map((tick) => ({ tick, amount: tick.amount, isNew: true })),
    ...restored.map((tick) => ({ tick, amount: -tick.amount, isNew: false })),
  ]
  const found = subsetSumming(
    changes.map(({ amount }) => amount),
    due,
    { most: changes.length, steps: 100_000 },
  )
  if (found === undefined) return undefined
  const taken = changes.filter((_, index) => found.includes(index))
  return {
    ticked: taken.filter(({ isNew }) => isNew).map(({ tick }) => tick),
    unticked: taken.filter(({ isNew }) => !isNew).map(({ tick }) => tick),
  }
}

/** The postings that are left when each amount has taken one that equals it. */
function withoutMatches(ticks: readonly Tick[], amounts: readonly Cents[]): readonly Tick[] {
  const left = [...ticks]
  for (const amount of amounts) {
    const at = left.findIndex((each) => each.amount === amount)
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

function sum(ticks: readonly Tick[]): Cents {
  return sumOf(ticks.map(({ amount }) => amount))
}
