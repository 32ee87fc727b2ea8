import { type CivilDate, isCivilDate } from '../../kit/civil-date.ts'
import { type Refusal, refusal } from '../../kit/result.ts'
import type { JournalAccount, JournalTags, NotKept, ReadOptions } from './journal-file.ts'
import { type NativeEntry, type NativePrice, notKept } from './native.ts'
import type { NotKeptReason } from './not-kept.ts'
import type { DecimalMark, Dialect, NumberHabits } from './plain-amounts.ts'
import type { RawPosting } from './plain-postings.ts'

/** An entry as written, its postings not yet completed. */
export type RawEntry = Omit<NativeEntry, 'lines'> & {
  readonly postings: readonly DatedPosting[]
  readonly bucket?: string
}

/** A posting with what its comment says; `date` where the posting has one of its own. */
export type DatedPosting = RawPosting & {
  readonly memo?: string
  readonly tags?: JournalTags
  readonly date?: CivilDate
}

/** A rule that rewrites account names: a name with all below it, or a pattern. */
export type Alias =
  | { readonly kind: 'name'; readonly from: string; readonly to: string }
  | { readonly kind: 'pattern'; readonly from: RegExp; readonly to: string }

/**
 * All that a text and the files it includes say; filled while reading. `places` are the most decimals seen
 * by commodity.
 */
export type PlainOutput = {
  readonly entries: RawEntry[]
  readonly accounts: Map<string, JournalAccount>
  readonly prices: NativePrice[]
  readonly notKept: NotKept[]
  readonly refusals: Refusal[]
  readonly declaredPlaces: Map<string, number>
  readonly places: Map<string, number>
  readonly renamed: Map<string, string>
  rulesLeftOut: boolean
}

/** What is in force at some point of a text. A directive changes it for the lines that follow. */
export type PlainState = {
  readonly dialect: Dialect
  readonly options: ReadOptions
  readonly file: string
  readonly including: readonly string[]
  readonly out: PlainOutput
  readonly marks: Map<string, DecimalMark>
  applied: Applied[]
  aliases: Alias[]
  year?: number
  fallback?: string
  fallbackMark?: DecimalMark
  fileMark?: DecimalMark
  bucket?: string
}

/**
 * One `apply …` that is open: a parent account, a tag, a year; anything else is only counted, so that its
 * `end` is found.
 */
export type Applied = { readonly kind: string; readonly text: string; readonly yearBefore?: number }

/** Most refusals gathered from one file before reading stops: beyond that it is another kind of file. */
export const mostRefusals = 100

/** The state at the beginning of a text. */
export function plainState(dialect: Dialect, options: ReadOptions): PlainState {
  const out: PlainOutput = {
    entries: [],
    accounts: new Map(),
    prices: [],
    notKept: [],
    refusals: [],
    declaredPlaces: new Map(),
    places: new Map(),
    renamed: new Map(),
    rulesLeftOut: false,
  }
  const { file } = options
  const state: PlainState = {
    dialect,
    options,
    file,
    including: [file],
    out,
    marks: new Map(),
    applied: [],
    aliases: [],
  }
  return options.year === undefined ? state : { ...state, year: options.year }
}

/** How numbers are read now. */
export function habitsOf(state: PlainState): NumberHabits {
  const markOf =
    state.dialect === 'ledger'
      ? (commodity: string) => state.marks.get(commodity)
      : (commodity: string) => state.fileMark ?? state.marks.get(commodity) ?? state.fallbackMark
  return state.fallback === undefined ? { markOf } : { markOf, fallback: state.fallback }
}

/** Notes something that is not kept. */
export function remark(state: PlainState, line: number, what: string, reason: NotKeptReason): undefined {
  state.out.notKept.push(notKept({ file: state.file, line }, what, reason))
}

/** Notes a line that cannot be read. */
export function unreadable(state: PlainState, line: number, text: string): undefined {
  const names = {
    file: state.file,
    line: String(line),
    text: text.trim().slice(0, 200),
    format: state.dialect,
  }
  state.out.refusals.push(refusal('journal-line', names, `${state.file}:${line}`))
}

/** Notes a date that is none. */
export function badDate(state: PlainState, line: number, date: string): undefined {
  const names = { file: state.file, line: String(line), date: date.slice(0, 40) }
  state.out.refusals.push(refusal('journal-date', names, `${state.file}:${line}`))
}

/**
 * A date of a plain-text journal, `2026-1-31`, `2026/01/31` or `1.31` in the year in force; nothing where it
 * is no day.
 */
export function plainDate(text: string, year: number | undefined): CivilDate | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isCivilDate(text) ? text : undefined
  const match = /^(?:(\d{4})([-/.]))?(\d{1,2})([-/.])(\d{1,2})$/.exec(text)
  if (match === null || (match[2] !== undefined && match[2] !== match[4])) return undefined
  const inForce = match[1] ?? (year === undefined ? undefined : String(year).padStart(4, '0'))
  if (inForce === undefined) return undefined
  const date = `${inForce}-${(match[3] ?? '').padStart(2, '0')}-${(match[5] ?? '').padStart(2, '0')}`
  return isCivilDate(date) ? date : undefined
}

/**
 * The account that a written name means now: below the parents in force, rewritten by the aliases in force.
 */
export function accountNow(state: PlainState, name: string): string {
  if (state.applied.length === 0 && state.aliases.length === 0) return name
  return state.dialect === 'ledger' ? ledgerAccount(state, name) : hledgerAccount(state, name)
}

/** The name below the parent accounts in force. */
export function belowParents(state: PlainState, name: string): string {
  const parents = state.applied.filter((each) => each.kind === 'account').map((each) => each.text)
  return [...parents, name].join(':')
}

/**
 * In hledger the parents come first, then every alias, the nearest above the entry first, each on what the
 * last one gave.
 */
function hledgerAccount(state: PlainState, name: string): string {
  let account = belowParents(state, name)
  for (let index = state.aliases.length - 1; index >= 0; index -= 1) {
    const alias = state.aliases[index]
    if (alias === undefined) continue
    if (alias.kind === 'pattern') account = account.replace(alias.from, alias.to)
    else if (account === alias.from) account = alias.to
    else if (account.startsWith(`${alias.from}:`)) account = alias.to + account.slice(alias.from.length)
  }
  return account
}

/**
 * In ledger an alias stands for a whole account, or for the first part of a name, and parents do not apply
 * to it.
 */
function ledgerAccount(state: PlainState, name: string): string {
  const target = (from: string) =>
    state.aliases.findLast((alias) => alias.kind === 'name' && alias.from === from)?.to
  const whole = target(name)
  if (whole !== undefined) return whole
  const colon = name.indexOf(':')
  const first = colon < 0 ? undefined : target(name.slice(0, colon))
  return first === undefined ? belowParents(state, name) : first + name.slice(colon)
}
