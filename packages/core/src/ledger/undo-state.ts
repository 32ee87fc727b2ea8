import type { ImportedStatement } from '../daybook/bank-facts.ts'
import { cashCardOf, isCashFact } from '../daybook/derive-cash.ts'
import { filingCardOf, isFilingFact } from '../daybook/derive-filing.ts'
import { isLetterheadFact, letterheadCardOf } from '../daybook/derive-letterhead.ts'
import { isPaymentFact, paymentCardOf } from '../daybook/derive-payments.ts'
import { isPayrollFact, payrollCardOf } from '../daybook/derive-payroll.ts'
import { isTradeFact, tradeCardOf } from '../daybook/derive-trade.ts'
import type { Fact, Profile } from '../daybook/fact.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import type { Account, Chart } from './chart.ts'
import type { TiedLine } from './correct-entry.ts'
import type { EntriesHead, StandingEntry } from './reverse-entry.ts'

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

const cardNouns = [
  'dimension',
  'template',
  'schedule',
  'rate',
  'quantity',
  'report',
  'layout',
  'budget',
  'statement',
  'format',
  'rule',
  'cheque',
  'deposit',
  'loan',
  'cash',
  'employee',
  'payroll',
  'payrun',
  'remittance',
  'registration',
  'return',
  'party',
  'document',
  'settlement',
  'recurring',
  'eft',
  'payment-settings',
  'letterhead',
] as const

/** A fact about a standing record. */
export type CardFact = Extract<Fact, { kind: `${(typeof cardNouns)[number]}.${string}` }>

/** A standing record before and after a fact. */
export type Card = {
  readonly kind: string
  readonly id: string
  readonly now?: unknown
  readonly was?: unknown
}

/** Whether a fact is about a standing record. */
export function isCardFact(fact: Fact): fact is CardFact {
  return cardNouns.some((noun) => fact.kind.startsWith(`${noun}.`))
}

/**
 * The standing record that a fact sets or removes: its kind and id, and what it is after the fact and was
 * before.
 */
export function cardOf(fact: CardFact): Card {
  if (isCashFact(fact)) return cashCardOf(fact)
  if (isPayrollFact(fact)) return payrollCardOf(fact)
  if (isFilingFact(fact)) return filingCardOf(fact)
  if (isTradeFact(fact)) return tradeCardOf(fact)
  if (isLetterheadFact(fact)) return letterheadCardOf(fact)
  if (isPaymentFact(fact)) return paymentCardOf(fact)
  switch (fact.kind) {
    case 'dimension.set':
      return { kind: 'dimension', id: dimensionId(fact.value), now: fact.value, was: fact.was }
    case 'dimension.removed':
      return { kind: 'dimension', id: dimensionId(fact.was), was: fact.was }
    case 'template.set':
      return { kind: 'template', id: fact.template.id, now: fact.template, was: fact.was }
    case 'template.removed':
      return { kind: 'template', id: fact.was.id, was: fact.was }
    case 'schedule.set':
      return { kind: 'schedule', id: fact.schedule.id, now: fact.schedule, was: fact.was }
    case 'schedule.removed':
      return { kind: 'schedule', id: fact.was.id, was: fact.was }
    case 'rate.recorded':
      return { kind: 'rate', id: `${fact.rate.currency} ${fact.rate.date}`, now: fact.rate, was: fact.was }
    case 'rate.removed':
      return { kind: 'rate', id: `${fact.was.currency} ${fact.was.date}`, was: fact.was }
    case 'quantity.recorded':
      return { kind: 'quantity', id: fact.quantity.id, now: fact.quantity }
    case 'quantity.removed':
      return { kind: 'quantity', id: fact.was.id, was: fact.was }
    case 'report.saved':
      return { kind: 'report', id: fact.report.id, now: fact.report, was: fact.was }
    case 'report.removed':
      return { kind: 'report', id: fact.was.id, was: fact.was }
    case 'layout.saved':
      return { kind: 'layout', id: fact.layout.id, now: fact.layout, was: fact.was }
    case 'layout.removed':
      return { kind: 'layout', id: fact.was.id, was: fact.was }
    case 'budget.set':
      return { kind: 'budget', id: fact.line.id, now: fact.line, was: fact.was }
    case 'budget.removed':
      return { kind: 'budget', id: fact.was.id, was: fact.was }
    case 'rule.set':
      return { kind: 'rule', id: fact.rule.id, now: fact.rule, was: fact.was }
    case 'rule.removed':
      return { kind: 'rule', id: fact.was.id, was: fact.was }
    case 'cheque.stopped':
      return { kind: 'cheque', id: fact.stop.id, now: fact.stop }
    case 'cheque.unstopped':
      return { kind: 'cheque', id: fact.was.id, was: fact.was }
    case 'format.remembered':
      return { kind: 'format', id: fact.memory.id, now: fact.memory, was: fact.was }
    case 'format.forgotten':
      return { kind: 'format', id: fact.was.id, was: fact.was }
    case 'statement.imported':
    case 'statement.withdrawn':
      return { kind: 'statement', id: fact.statement.id }
  }
}

function dimensionId({ dimension, code }: { dimension: string; code: string }): string {
  return `${dimension}=${code}`
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
