import type { LineTie, PostingRef } from '../daybook/bank-facts.ts'
import type { Fact } from '../daybook/fact.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Entry } from '../ledger/entry.ts'

/**
 * A day through which an account is reconciled, the seal that says so, and the statement that it was held
 * against, where it was one.
 */
export type SealedDay = { readonly id: string; readonly on: CivilDate; readonly statement?: string }

/** The seals of each account (by id), the earliest first. */
export type Seals = ReadonlyMap<string, readonly SealedDay[]>

/** A posting that a seal holds. */
export type ClearedPosting = PostingRef & { readonly account: string; readonly seal: string }

/** A bank line as a seal may hold it: its day and the statement that it came with. */
export type ImportedLine = {
  readonly account: string
  readonly id: string
  readonly date: CivilDate
  readonly statement: string
}

/**
 * What an act touches and seals may hold: entries that it reverses, with those that these reverse, their
 * ticks and the bank lines tied to them; and bank lines that it leaves out or takes in.
 */
export type AtStake = {
  readonly entries: ReadonlyMap<number, Entry>
  readonly cleared: readonly ClearedPosting[]
  readonly tied: readonly LineTie[]
  readonly lines: readonly ImportedLine[]
}

/** What must be looked up before an act can be held against seals. */
export type StakeNeeds = {
  readonly entries: readonly number[]
  readonly ticks: readonly number[]
  readonly lines: readonly { readonly account: string; readonly line: string }[]
}

/**
 * The entries whose postings or ticks must be known to judge an act, and the bank lines: entries that it
 * reverses, entries that it ties lines to or unties them from, lines that it leaves out or takes in.
 */
export function stakesOf(facts: readonly Fact[]): StakeNeeds {
  const entries = new Set<number>()
  const ticks = new Set<number>()
  const lines: { account: string; line: string }[] = []
  for (const fact of facts) {
    if (fact.kind === 'entry.posted' && fact.entry.reverses !== undefined) entries.add(fact.entry.reverses)
    if (fact.kind === 'line.unmatched' || fact.kind === 'line.matched') ticks.add(fact.number)
    if (fact.kind === 'line.excluded' || fact.kind === 'line.included') lines.push(fact)
  }
  return { entries: [...entries], ticks: [...ticks], lines }
}

/** The number in the id of a seal or statement, which is its place in the chain: `R812` is 812. */
export function placeIn(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? Number.POSITIVE_INFINITY)
}
