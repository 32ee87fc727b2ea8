import type { JournalStatus } from './journal-file.ts'
import type { Quantity } from './native.ts'
import {
  type AmountText,
  amountAt,
  type DecimalMark,
  type Dialect,
  type NumberHabits,
  skipSpaces,
} from './plain-amounts.ts'
import { formulaAt } from './plain-formula.ts'

/**
 * A posting outside brackets, in `[brackets]` (virtual, balanced among its kind) or in `(parentheses)`
 * (virtual, unbalanced).
 */
export type PostingKind = 'real' | 'balanced' | 'unbalanced'

/** A price or lot cost as written: for one unit, or for all of them. */
export type PriceText = { readonly amount: Quantity; readonly isTotal: boolean }

/**
 * A balance asserted or assigned behind `=`: `total` (`==`) allows no other commodity, `inclusive` counts
 * accounts below.
 */
export type AssertionText = {
  readonly amount: Quantity
  readonly total: boolean
  readonly inclusive: boolean
}

/**
 * A posting as written; `cost` is its whole price and lot text. `mark` is the decimal mark that its amount
 * shows.
 */
export type RawPosting = {
  readonly line: number
  readonly account: string
  readonly kind: PostingKind
  readonly status?: JournalStatus
  readonly amount?: Quantity
  readonly mark?: DecimalMark
  readonly price?: PriceText
  readonly lot?: PriceText
  readonly cost?: string
  readonly assertion?: AssertionText
  readonly comment?: string
}

/** What is wrong with a posting line: the text that could not be read, and as what. */
export type PostingFault = {
  readonly fault: 'account' | 'amount' | 'formula' | 'rest' | 'price-sign'
  readonly text: string
}

/**
 * Reads a posting line (with its indentation) as the dialect does: status, account up to two spaces, then
 * amount, lots, price, assertion and comment. `account` rewrites the name by parents and aliases in force.
 */
export function postingFrom(
  text: string,
  line: number,
  dialect: Dialect,
  habits: NumberHabits,
  account: (name: string) => string,
): RawPosting | PostingFault {
  let at = skipSpaces(text, 0)
  let status: JournalStatus | undefined
  if (text[at] === '*' || text[at] === '!') {
    status = text[at] === '*' ? 'cleared' : 'pending'
    at = skipSpaces(text, at + 1)
  }
  const end = accountEnd(text, at, dialect)
  const written = text.slice(at, end).trimEnd()
  const { name, kind } = accountKind(dialect === 'hledger' ? written.replaceAll('\t', ' ') : written, dialect)
  if (name === '' || name.startsWith(';')) return { fault: 'account', text: text.trim() }
  const head = { line, account: account(name), kind, ...(status === undefined ? {} : { status }) }
  const rest = skipSpaces(text, end)
  return rest >= text.length ? head : withAmount(head, text, rest, dialect, habits)
}

/** Where the account's name ends: at two spaces; for ledger also at one tab. */
function accountEnd(text: string, start: number, dialect: Dialect): number {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (character === '\t' && dialect === 'ledger') return at
    if (character === ' ' || character === '\t') {
      const next = text[at + 1]
      if (next === ' ' || next === '\t') return at
    }
  }
  return text.length
}

function accountKind(name: string, dialect: Dialect): { readonly name: string; readonly kind: PostingKind } {
  const last = name.at(-1)
  if (name.startsWith('(') && last === ')') return { name: name.slice(1, -1).trim(), kind: 'unbalanced' }
  if (name.startsWith('[') && last === ']') return { name: name.slice(1, -1).trim(), kind: 'balanced' }
  if (dialect === 'ledger' && name.startsWith('<') && last === '>')
    return { name: name.slice(1, -1), kind: 'real' }
  return { name, kind: 'real' }
}

/** The parts behind the account while they are read; `at` moves on. */
type Reading = {
  readonly text: string
  readonly dialect: Dialect
  readonly habits: NumberHabits
  at: number
  amount?: AmountText
  price?: PriceText
  lot?: PriceText
  assertion?: AssertionText
}

function withAmount(
  head: RawPosting,
  text: string,
  start: number,
  dialect: Dialect,
  habits: NumberHabits,
): RawPosting | PostingFault {
  const whole = text[start] === '(' ? undefined : amountAt(text, start, dialect, habits)
  if (whole !== undefined && whole.end >= text.length) {
    return whole.mark === undefined
      ? { ...head, amount: whole.quantity }
      : { ...head, amount: whole.quantity, mark: whole.mark }
  }
  const reading: Reading = { text, dialect, habits, at: start }
  if (text[start] !== ';' && text[start] !== '=') {
    const read = valueAt(reading)
    if (typeof read === 'string') return { fault: read, text: text.slice(start).trim() }
    reading.amount = read
    reading.at = skipSpaces(text, read.end)
    const fault = annotations(reading)
    if (fault !== undefined) return fault
  }
  const costEnd = reading.at
  if (text[reading.at] === '=') {
    const fault = assertionAt(reading)
    if (fault !== undefined) return fault
  }
  const comment = text[reading.at] === ';' ? text.slice(reading.at + 1) : undefined
  if (comment === undefined && reading.at < text.length)
    return { fault: 'rest', text: text.slice(reading.at) }
  return posting(head, reading, costEnd, comment)
}

function posting(
  head: RawPosting,
  reading: Reading,
  costEnd: number,
  comment: string | undefined,
): RawPosting {
  const { text, amount, price, lot, assertion } = reading
  const cost = amount === undefined ? '' : text.slice(amount.end, costEnd).trim()
  return {
    ...head,
    ...(amount === undefined ? {} : { amount: amount.quantity }),
    ...(amount?.mark === undefined ? {} : { mark: amount.mark }),
    ...(price === undefined ? {} : { price }),
    ...(lot === undefined ? {} : { lot }),
    ...(cost === '' ? {} : { cost }),
    ...(assertion === undefined ? {} : { assertion }),
    ...(comment === undefined ? {} : { comment }),
  }
}

/** An amount, or for ledger a formula in parentheses. */
function valueAt(reading: Reading): AmountText | 'amount' | 'formula' {
  const { text, at, dialect, habits } = reading
  if (text[at] === '(' && dialect === 'ledger') return formulaAt(text, at, habits) ?? 'formula'
  return amountAt(text, at, dialect, habits) ?? 'amount'
}

/** Lot cost, lot date, lot note and price behind an amount, in any order. */
function annotations(reading: Reading): PostingFault | undefined {
  for (;;) {
    const { text } = reading
    const rest = text.slice(reading.at, reading.at + 3)
    const before = reading.at
    if (rest.startsWith('{')) {
      const fault = lotAt(reading)
      if (fault !== undefined) return fault
    } else if (rest.startsWith('[') || (rest.startsWith('(') && !rest.startsWith('(@'))) {
      const close = text.indexOf(rest.startsWith('[') ? ']' : ')', reading.at)
      if (close < 0) return { fault: 'rest', text: text.slice(reading.at) }
      reading.at = text[close + 1] === ')' && rest.startsWith('((') ? close + 2 : close + 1
    } else if (rest.startsWith('@') || rest.startsWith('(@')) {
      const fault = priceAt(reading)
      if (fault !== undefined) return fault
    }
    reading.at = skipSpaces(text, reading.at)
    if (reading.at === before) return undefined
  }
}

function lotAt(reading: Reading): PostingFault | undefined {
  const { text } = reading
  const isTotal = text.startsWith('{{', reading.at)
  const close = text.indexOf(isTotal ? '}}' : '}', reading.at)
  const inside = text.slice(reading.at + (isTotal ? 2 : 1), close)
  const start = inside.search(/[^\s=]/)
  if (close < 0) return { fault: 'rest', text: text.slice(reading.at) }
  const amount = start < 0 ? undefined : amountAt(inside, start, reading.dialect, reading.habits)
  if (amount === undefined || inside.slice(amount.end).trim() !== '') return { fault: 'amount', text: inside }
  reading.lot = { amount: amount.quantity, isTotal }
  reading.at = close + (isTotal ? 2 : 1)
  return undefined
}

/** A mark as it was found, and the value behind it. */
type Marked = { readonly match: RegExpExecArray | null; readonly read: AmountText }

/** The value behind a mark at this place, such as a price behind `@`; the reading goes on behind the mark. */
function valueBehind(mark: RegExp, reading: Reading): PostingFault | Marked {
  const { text, at } = reading
  mark.lastIndex = at
  const match = mark.exec(text)
  reading.at = mark.lastIndex
  const read = valueAt(reading)
  return typeof read === 'string' ? { fault: read, text: text.slice(at) } : { match, read }
}

function priceAt(reading: Reading): PostingFault | undefined {
  const { text, at: start } = reading
  const marked = valueBehind(/\(?(@@?)\)?\s*=?\s*/y, reading)
  if ('fault' in marked) return marked
  const { match, read } = marked
  if (reading.dialect === 'ledger' && read.quantity.number.digits < 0n) {
    return { fault: 'price-sign', text: text.slice(start) }
  }
  // ledger takes no price of a commodity in itself; hledger lets it pass.
  if (reading.dialect === 'ledger' && read.quantity.commodity === reading.amount?.quantity.commodity) {
    return { fault: 'amount', text: text.slice(start) }
  }
  reading.price = { amount: read.quantity, isTotal: match?.[1] === '@@' }
  reading.at = read.end
  return undefined
}

function assertionAt(reading: Reading): PostingFault | undefined {
  const { text, dialect } = reading
  const marked = valueBehind(dialect === 'hledger' ? /(={1,2})(\*?)\s*/y : /(=)()\s*/y, reading)
  if ('fault' in marked) return marked
  const { match, read } = marked
  const [total, inclusive] = [match?.[1] === '==', match?.[2] === '*']
  reading.assertion = { amount: read.quantity, total, inclusive }
  reading.at = skipSpaces(text, read.end)
  if (dialect === 'hledger') {
    // Prices behind an asserted balance are allowed there and change nothing.
    const aside: Reading = { text, dialect, habits: reading.habits, at: reading.at }
    const fault = annotations(aside)
    if (fault !== undefined) return fault
    if (aside.price !== undefined && reading.price === undefined && reading.amount === undefined) {
      reading.price = aside.price
    }
    reading.at = aside.at
  }
  return undefined
}
