import type { EntryLinks, FactOf } from '../daybook/fact.ts'
import { formatCents } from '../kit/cents.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { type Entry, entryName } from '../ledger/entry.ts'
import { checkedEntry } from '../ledger/post-entry.ts'
import { linksBelow, reversalOf, type StandingEntry } from '../ledger/reverse-entry.ts'
import { changedSince, isSame, type Undoing } from './undo-state.ts'

/**
 * Takes a posted entry back: its opposite on its own day, so that every balance of every day is what it was,
 * and the links of the entries that it had reversed or replaced as before. Refuses `entry-replaced`,
 * `entry-reversed`, `entry-approved` and `entry-matched` where something later rests on it, and what
 * `checkedEntry` refuses.
 */
export function undoPosted(undoing: Undoing, { entry }: FactOf<'entry.posted'>): readonly Refusal[] {
  const { chart, state } = undoing
  const number = state.head.entries + undoing.posted + 1
  const wish = { date: entry.date, language: state.language }
  const checked = checkedEntry(chart, state.head, reversalOf(chart, entry, number, wish))
  const resting = restingRefusals(undoing, entry)
  if (!checked.ok) return [...resting, ...checked.refusals]
  const below = linksBelow(entry, chainBelow(undoing, entry))
  if (!below.ok) return [...resting, ...below.refusals]
  if (resting.length > 0) return resting
  undoing.posted += 1
  undoing.facts.push({ kind: 'entry.posted', v: 1, entry: checked.value })
  const links = { ...linksOf(undoing, entry.number), reversedBy: number }
  undoing.derived.set(entry.number, links)
  wantLinks(undoing, entry.number, links)
  for (const each of below.value) wantLinks(undoing, each.number, each.links)
  unlinkReplaced(undoing, entry)
  return []
}

/** What later rests on an entry: a reversal, a correction, an approval, bank lines. */
function restingRefusals(undoing: Undoing, entry: Entry): readonly Refusal[] {
  const name = entryName(entry.number)
  const standing = undoing.entries.get(entry.number)
  const { reversedBy, replacedBy } = standing?.links ?? {}
  const refusals: Refusal[] = []
  if (replacedBy !== undefined) {
    refusals.push(refusal('entry-replaced', { entry: name, by: entryName(replacedBy) }))
  } else if (reversedBy !== undefined) {
    refusals.push(refusal('entry-reversed', { entry: name, by: entryName(reversedBy) }))
  }
  if (standing?.approvedBy !== undefined) {
    refusals.push(refusal('entry-approved', { entry: name, by: standing.approvedBy }))
  }
  for (const key of undoing.tiedTo.get(entry.number) ?? []) {
    const line = undoing.lines.get(key)
    if (line?.ties.some(({ number }) => number === entry.number) !== true) continue
    const account = undoing.chart.get(line.account)?.code ?? line.account
    const names = { entry: name, date: line.date, amount: formatCents(line.amount), account }
    refusals.push(refusal('entry-matched', names))
  }
  return refusals
}

/** The entries below one: what it reverses, what that reverses, and so on. */
function chainBelow(undoing: Undoing, entry: Entry): readonly StandingEntry[] {
  const chain: StandingEntry[] = []
  let next = entry.reverses
  while (next !== undefined) {
    const standing = undoing.entries.get(next)
    if (standing === undefined) break
    chain.push(standing)
    next = standing.entry.reverses
  }
  return chain
}

/**
 * The entry that was replaced stands in its own place again; a replaced reversal also reverses again what its
 * replacement had reversed.
 */
function unlinkReplaced(undoing: Undoing, { number, replaces, reverses }: Entry): void {
  if (replaces === undefined) return
  const { replacedBy, ...rest } = linksOf(undoing, replaces)
  if (replacedBy === number) wantLinks(undoing, replaces, rest)
  if (reverses !== undefined && undoing.entries.get(replaces)?.entry.reverses === reverses) {
    wantLinks(undoing, reverses, { ...linksOf(undoing, reverses), reversedBy: replaces })
  }
}

function linksOf(undoing: Undoing, number: number): EntryLinks {
  return undoing.entries.get(number)?.links ?? {}
}

function wantLinks(undoing: Undoing, number: number, links: EntryLinks): void {
  const standing = undoing.entries.get(number)
  if (standing !== undefined) undoing.entries.set(number, { ...standing, links })
}

/** Takes an approval back; refuses when the entry was not approved any more. */
export function undoApproved(undoing: Undoing, { number }: FactOf<'entry.approved'>): readonly Refusal[] {
  const standing = undoing.entries.get(number)
  if (standing?.approvedBy === undefined) return changedSince(undoing, entryName(number), entryName(number))
  const { approvedBy, ...rest } = standing
  undoing.entries.set(number, rest)
  undoing.facts.push({ kind: 'entry.unapproved', v: 1, number, was: approvedBy })
  return []
}

/** Approves again what was taken back; refuses when somebody else approved it meanwhile. */
export function undoUnapproved(
  undoing: Undoing,
  { number, was }: FactOf<'entry.unapproved'>,
): readonly Refusal[] {
  const standing = undoing.entries.get(number)
  if (standing === undefined || standing.approvedBy !== undefined) {
    return changedSince(undoing, entryName(number), entryName(number))
  }
  undoing.entries.set(number, { ...standing, approvedBy: was })
  undoing.facts.push({ kind: 'entry.approved', v: 1, number })
  return []
}

/** Puts links back that a fact had set; the fact itself follows at the end, with all other links. */
export function undoLinked(undoing: Undoing, fact: FactOf<'entry.linked'>): readonly Refusal[] {
  const name = entryName(fact.number)
  if (!isSame(linksOf(undoing, fact.number), fact.links)) return changedSince(undoing, name, name)
  wantLinks(undoing, fact.number, fact.was)
  return []
}

/** The links that the new entries leave otherwise than they should be, one fact an entry. */
export function linkFacts(undoing: Undoing): readonly FactOf<'entry.linked'>[] {
  return Array.from(undoing.entries).flatMap(([number, { links }]): readonly FactOf<'entry.linked'>[] => {
    const was = undoing.derived.get(number) ?? {}
    return isSame(links, was) ? [] : [{ kind: 'entry.linked', v: 1, number, links, was }]
  })
}
