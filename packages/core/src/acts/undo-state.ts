import type { ImportedStatement } from '../daybook/bank-facts.ts'
import { type ChequeFact, chequeCardOf, isChequeFact } from '../daybook/derive-cheques.ts'
import { isRunFact, type RunFact, runCardOf } from '../daybook/derive-payruns.ts'
import type { Fact, FactOf, Profile } from '../daybook/fact.ts'
import { isStandingFact, type StandingFact, standingChange } from '../daybook/standing.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import type { Account, Chart } from '../ledger/chart.ts'
import type { TiedLine } from '../ledger/correct-entry.ts'
import type { EntriesHead, StandingEntry } from '../ledger/reverse-entry.ts'

/**
 * The most facts of an act that is undone at once: more than any command records in one act, and as many as
 * are held at once without want of memory.
 */
export const mostUndone = 50_000

/**
 * A bank line as it stands: what the bank said, what it is tied to, why it is left out, and what was asked
 * about it (as JSON).
 */
export type StandingLine = TiedLine & { readonly excluded?: string; readonly question?: string }

/**
 * How an account is used: its postings (`count`, `lastPosting`, their sum `balance`), and in words what else
 * names it: bank lines, quantities, templates.
 */
export type AccountUse = {
  readonly count: number
  readonly balance: bigint
  readonly lastPosting?: CivilDate
  readonly others: readonly Label[]
}

/** The books as an undoing sees them: all that `undoNeeds` asked for, as it stands now. */
export type UndoState = {
  readonly chart: Chart
  readonly head: EntriesHead
  readonly profile: Profile
  readonly language: Language
  readonly entries: ReadonlyMap<number, StandingEntry>
  readonly uses: ReadonlyMap<string, AccountUse>
  readonly lines: ReadonlyMap<string, StandingLine>
  readonly papers: ReadonlySet<string>
  readonly cards: ReadonlyMap<string, string>
  readonly dims: ReadonlySet<string>
}

/**
 * What must be looked up before an act can be undone. `statements` are looked up with their lines by `lines`.
 */
export type UndoNeeds = {
  readonly entries: ReadonlySet<number>
  readonly accounts: ReadonlySet<string>
  readonly lines: ReadonlyMap<string, { readonly account: string; readonly id: string }>
  readonly papers: ReadonlySet<number>
  readonly cards: ReadonlyMap<string, { readonly kind: string; readonly id: string }>
}

/** The key of a bank line among others. */
export function lineKey(account: string, id: string): string {
  return `${account}\t${id}`
}

/** The key of a paper on an entry. */
export function paperKey(number: number, sha256: string): string {
  return `${number} ${sha256}`
}

/** The key of a standing record: a template, a rate. */
export function cardKey(kind: string, id: string): string {
  return `${kind}\t${id}`
}

/** What an act's facts depend on, to be looked up before it is undone. */
export function undoNeeds(facts: readonly Fact[]): UndoNeeds {
  const entries = new Set<number>()
  const accounts = new Set<string>()
  const lines = new Map<string, { account: string; id: string }>()
  const papers = new Set<number>()
  const cards = new Map<string, { kind: string; id: string }>()
  for (const fact of facts) {
    if (fact.kind === 'entry.posted') {
      const { number, reverses, replaces } = fact.entry
      for (const each of [number, reverses, replaces]) if (each !== undefined) entries.add(each)
    }
    if (fact.kind === 'entry.approved' || fact.kind === 'entry.unapproved' || fact.kind === 'entry.linked') {
      entries.add(fact.number)
    }
    if (fact.kind === 'account.opened' || fact.kind === 'account.changed') accounts.add(fact.account.id)
    if (fact.kind === 'paper.attached' || fact.kind === 'paper.detached') papers.add(fact.number)
    if (isLineFact(fact)) {
      lines.set(lineKey(fact.account, fact.line), { account: fact.account, id: fact.line })
    }
    if (fact.kind === 'statement.imported' || fact.kind === 'statement.withdrawn') {
      for (const [key, line] of linesOf(fact.statement)) lines.set(key, line)
    }
    if (!isCardFact(fact)) continue
    const { kind, id } = cardOf(fact)
    cards.set(cardKey(kind, id), { kind, id })
  }
  return { entries, accounts, lines, papers, cards }
}

function linesOf({ account, lines }: ImportedStatement) {
  return lines.map(({ id }) => [lineKey(account, id), { account, id }] as const)
}

/** A fact about one bank line. */
export type LineFact = Extract<Fact, { kind: `line.${string}` }>

/** Whether a fact is about one bank line. */
export function isLineFact(fact: Fact): fact is LineFact {
  return fact.kind.startsWith('line.')
}

type StatementFact = FactOf<'statement.imported' | 'statement.withdrawn'>

/** A fact about a standing record, a cheque that the books wrote, a pay run or an imported statement. */
export type CardFact = StandingFact | ChequeFact | RunFact | StatementFact

/** A standing record before and after a fact. */
export type Card = {
  readonly kind: string
  readonly id: string
  readonly now?: unknown
  readonly was?: unknown
}

/** Whether a fact is about a standing record. */
export function isCardFact(fact: Fact): fact is CardFact {
  return isStandingFact(fact) || isChequeFact(fact) || isRunFact(fact) || fact.kind.startsWith('statement.')
}

/**
 * The standing record that a fact sets or removes: its kind and id, and what it is after the fact and was
 * before.
 */
export function cardOf(fact: CardFact): Card {
  if (isStandingFact(fact)) return standingChange(fact)
  if (isChequeFact(fact)) return chequeCardOf(fact)
  if (isRunFact(fact)) return runCardOf(fact)
  return { kind: 'statement', id: fact.statement.id }
}

/**
 * An undoing under way: the books as they come to stand while the act's facts are taken back one by one, the
 * last first, and what that takes. `derived` holds the links that the rows will have from the new facts
 * alone.
 */
export type Undoing = {
  readonly act: number
  readonly state: UndoState
  readonly own: ReadonlyMap<string, number>
  readonly facts: Fact[]
  readonly chart: Map<string, Account>
  readonly entries: Map<number, StandingEntry>
  readonly derived: Map<number, StandingEntry['links']>
  readonly lines: Map<string, StandingLine>
  readonly tiedTo: ReadonlyMap<number, readonly string[]>
  readonly papers: Set<string>
  readonly cards: Map<string, string>
  profile: Profile
  posted: number
}

/** The beginning of an undoing. `own` counts the act's own postings by account. */
export function undoingOf(act: number, facts: readonly Fact[], state: UndoState): Undoing {
  const own = new Map<string, number>()
  const tiedTo = new Map<number, string[]>()
  for (const [key, { ties }] of state.lines) {
    for (const { number } of ties) {
      const keys = tiedTo.get(number) ?? []
      if (keys.length === 0) tiedTo.set(number, keys)
      if (!keys.includes(key)) keys.push(key)
    }
  }
  for (const fact of facts) {
    if (fact.kind !== 'entry.posted') continue
    for (const { account } of fact.entry.postings) own.set(account, (own.get(account) ?? 0) + 1)
  }
  return {
    act,
    state,
    own,
    facts: [],
    chart: new Map(state.chart),
    entries: new Map(state.entries),
    derived: new Map(Array.from(state.entries, ([number, { links }]) => [number, links])),
    tiedTo,
    lines: new Map(state.lines),
    papers: new Set(state.papers),
    cards: new Map(state.cards),
    profile: state.profile,
    posted: 0,
  }
}

/** The refusal that a thing was changed again after the act: `undo-changed-since`. */
export function changedSince(undoing: Undoing, what: string, whatFr: string): readonly Refusal[] {
  return [refusal('undo-changed-since', { act: String(undoing.act), what, whatFr })]
}

/** Whether two records say the same. */
export function isSame(left: unknown, right: unknown): boolean {
  return canonicalJson(left ?? null) === canonicalJson(right ?? null)
}

/**
 * A record with the fields that a fact changed put back to what they were, other fields as they are now; or
 * nothing where one of those fields was changed again since.
 */
export function restored<T extends object>(current: T, now: T, was: T): T | undefined {
  const [held, after, before] = [fieldsOf(current), fieldsOf(now), fieldsOf(was)]
  const result = { ...held }
  for (const field of new Set([...Object.keys(after), ...Object.keys(before)])) {
    if (isSame(after[field], before[field])) continue
    if (!isSame(held[field], after[field])) return undefined
    if (before[field] === undefined) delete result[field]
    else result[field] = before[field]
  }
  // Every field is one of `current` or of `was`, both of this type.
  return result as T
}

function fieldsOf(record: object): Record<string, unknown> {
  return { ...record }
}
