import type { Fact, FactOf } from '../daybook/fact.ts'
import { type Cents, formatCents, sumOf } from '../kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import type { Chart } from '../ledger/chart.ts'
import { type Entry, entryName } from '../ledger/entry.ts'
import { amountInAccount } from '../ledger/line-ties.ts'
import { heldLines } from './hold-lines.ts'
import { carriedTicks, type MovedPosting, type MovedSeal } from './seal-ticks.ts'
import type { AtStake, ClearedPosting, Seals } from './sealed-day.ts'

/**
 * Holds an act against the seals of reconciled accounts, whatever it comes from. An act may leave a sealed
 * account with what it had on every sealed day (a correction of the other side of an entry does); the ticks
 * then go along with what stands in the entry's place, and those changes of ticks are given back. The sum of
 * what a seal holds, the balance on its day and what was outstanding on it stay as they were sealed.
 *
 * Refuses `seal-broken` for postings that change a sealed balance, naming the seal and by how much;
 * `seal-holds-entry` for the reversal, on whatever day, of an entry that the bank has shown in a sealed
 * statement, and for taking its bank line away; `seal-holds-line` and `seal-holds-statement` for bank lines
 * and statements on which a seal rests.
 */
export function heldSeals(
  chart: Chart,
  seals: Seals,
  facts: readonly Fact[],
  stake: AtStake,
): Result<readonly (FactOf<'posting.cleared'> | FactOf<'posting.uncleared'>)[]> {
  const entries = facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
  const refusals: Refusal[] = []
  const ticks: (FactOf<'posting.cleared'> | FactOf<'posting.uncleared'>)[] = []
  for (const moved of movedSeals(chart, seals, entries)) {
    const broken = brokenSeal(chart, moved)
    const carried = broken.length > 0 ? [] : carriedTicks(chart, moved, stake)
    if (carried === undefined) refusals.push(...mixedTicks(chart, moved))
    else ticks.push(...carried)
    refusals.push(...broken)
  }
  refusals.push(
    ...reversedTicks(chart, entries, stake),
    ...untiedTicks(chart, facts, stake, ticks),
    ...heldLines(chart, seals, facts, stake.lines),
  )
  return refusals.length > 0 ? refused(refusals) : ok(ticks)
}

/** What entries move on sealed accounts, by the first seal that covers their day. */
function movedSeals(chart: Chart, seals: Seals, entries: readonly Entry[]): readonly MovedSeal[] {
  const moved = new Map<string, MovedSeal & { readonly postings: MovedPosting[] }>()
  for (const entry of entries) {
    for (const [posting, each] of entry.postings.entries()) {
      const { account } = each
      const seal = seals.get(account)?.find(({ on }) => entry.date <= on)
      if (seal === undefined) continue
      const found = moved.get(seal.id) ?? { account, seal, postings: [] }
      moved.set(seal.id, found)
      found.postings.push({ entry, posting, amount: amountInAccount(chart, each) })
    }
  }
  return [...moved.values()]
}

function brokenSeal(chart: Chart, { account, seal, postings }: MovedSeal): readonly Refusal[] {
  const net = sumOf(postings.map(({ amount }) => amount))
  if (net === 0n) return []
  const names = {
    seal: seal.id,
    account: chart.get(account)?.code ?? account,
    on: seal.on,
    amount: formatCents(net),
    date: postings[0]?.entry.date ?? seal.on,
  }
  return [refusal('seal-broken', names, 'date')]
}

/** Corrections of an entry that is ticked in part, whose replacement cannot be ticked in the same part. */
function mixedTicks(chart: Chart, { account, seal, postings }: MovedSeal): readonly Refusal[] {
  const reversal = postings.find(({ entry }) => entry.reverses !== undefined)
  const entry = entryName(reversal?.entry.reverses ?? postings[0]?.entry.number ?? 0)
  return [refusal('seal-holds-entry', { entry, seal: seal.id, account: chart.get(account)?.code ?? account })]
}

/** Reversals of entries that a bank line stands behind in a seal, when they do not put the amount back. */
function reversedTicks(chart: Chart, entries: readonly Entry[], stake: AtStake): readonly Refusal[] {
  const reversed = new Set(entries.flatMap(({ reverses }) => reverses ?? []))
  const net = new Map<string, Cents>()
  for (const { postings } of entries) {
    for (const each of postings) {
      net.set(each.account, (net.get(each.account) ?? 0n) + amountInAccount(chart, each))
    }
  }
  const isSeen = (tick: ClearedPosting) =>
    stake.tied.some(
      (tie) => tie.account === tick.account && tie.number === tick.number && tie.posting === tick.posting,
    )
  const broken = stake.cleared.filter(
    (tick) => reversed.has(tick.number) && (net.get(tick.account) ?? 0n) !== 0n && isSeen(tick),
  )
  return oncePerEntry(chart, broken)
}

/** Bank lines that are untied from ticked postings and not tied to another ticked one in the same act. */
function untiedTicks(
  chart: Chart,
  facts: readonly Fact[],
  { cleared }: AtStake,
  changes: readonly (FactOf<'posting.cleared'> | FactOf<'posting.uncleared'>)[],
): readonly Refusal[] {
  const isTicked = (account: string, number: number, posting: number) => {
    const isIt = (each: { account: string; number: number; posting: number }) =>
      each.account === account && each.number === number && each.posting === posting
    const change = changes.findLast(isIt)
    return change === undefined ? cleared.some(isIt) : change.kind === 'posting.cleared'
  }
  const isKept = new Set(
    facts.flatMap((fact) =>
      fact.kind === 'line.matched' && isTicked(fact.account, fact.number, fact.posting)
        ? [`${fact.account} ${fact.line}`]
        : [],
    ),
  )
  const broken = facts.flatMap((fact) => {
    if (fact.kind !== 'line.unmatched' || isKept.has(`${fact.account} ${fact.line}`)) return []
    const { account, number, posting } = fact
    return cleared.filter(
      (each) => each.account === account && each.number === number && each.posting === posting,
    )
  })
  return oncePerEntry(chart, broken)
}

function oncePerEntry(chart: Chart, broken: readonly ClearedPosting[]): readonly Refusal[] {
  return [...Map.groupBy(broken, ({ number, seal }) => `${number} ${seal}`).values()].flatMap(([first]) => {
    if (first === undefined) return []
    const { account, number, seal } = first
    const names = { entry: entryName(number), seal, account: chart.get(account)?.code ?? account }
    return [refusal('seal-holds-entry', names)]
  })
}
