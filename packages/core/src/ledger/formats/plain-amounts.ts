import { type Decimal, decimalOf, negated } from './decimal.ts'
import type { Quantity } from './native.ts'

/** The two dialects of the plain-text journal that begin an entry with its date and indent its postings. */
export type Dialect = 'hledger' | 'ledger'

/** A character that separates whole units from their fraction. */
export type DecimalMark = '.' | ','

/**
 * How numbers are to be read at some point of a file: `markOf` gives the decimal mark that is settled for a
 * commodity, `fallback` the commodity of a bare number (where a default is declared).
 */
export type NumberHabits = {
  readonly markOf: (commodity: string) => DecimalMark | undefined
  readonly fallback?: string
}

/** An amount read from a text, with the mark that it used, and where in the text it ends. */
export type AmountText = { readonly quantity: Quantity; readonly mark?: DecimalMark; readonly end: number }

/** More figures than this in one number are no amount of anything. */
const mostFigures = 60

const simple = /([-+]?)(\d{1,15})(?:\.(\d{1,12}))?(?: ([A-Z]{2,12}))?(?=\s{2}|\s*(?:$|;))/y

/**
 * Reads one amount of a posting or directive from `start` on: `1,000.00 CAD`, `$-5`, `-5 "green apples"`.
 * Gives nothing where there is none that the dialect understands. What a single separator means follows the
 * dialect: hledger takes it for a decimal mark unless the mark is settled otherwise, ledger for thousands
 * where three figures follow a comma.
 */
export function amountAt(
  text: string,
  start: number,
  dialect: Dialect,
  habits: NumberHabits,
): AmountText | undefined {
  return plainAmount(text, start, habits) ?? generalAmount(text, start, dialect, habits)
}

/**
 * The common shape `-1234.56 CAD`, read in one step: it means the same in both dialects while no comma is
 * settled.
 */
function plainAmount(text: string, start: number, habits: NumberHabits): AmountText | undefined {
  simple.lastIndex = start
  const match = simple.exec(text)
  if (match === null || match[1] === '+') return undefined
  const commodity = match[4] ?? habits.fallback ?? ''
  if (habits.markOf(commodity) === ',') return undefined
  const fraction = match[3] ?? ''
  const number = decimalOf(`${match[1]}${match[2]}${fraction}`, fraction.length)
  const quantity = { number, commodity }
  return fraction === ''
    ? { quantity, end: simple.lastIndex }
    : { quantity, mark: '.', end: simple.lastIndex }
}

function generalAmount(
  text: string,
  start: number,
  dialect: Dialect,
  habits: NumberHabits,
): AmountText | undefined {
  let at = start
  const first = signAt(text, at, dialect)
  at = first.end
  const left = commodityAt(text, at, dialect)
  let isNegative = first.isNegative
  if (left !== undefined) {
    at = skipSpaces(text, left.end)
    const second = signAt(text, at, dialect)
    isNegative = isNegative !== second.isNegative
    at = second.end
  }
  const figures = figuresAt(text, at, dialect)
  if (figures === undefined) return undefined
  at = figures.end
  let commodity = left?.name
  if (commodity === undefined) {
    const right = commodityAt(text, skipSpaces(text, at), dialect)
    if (right !== undefined) at = right.end
    commodity = right?.name ?? habits.fallback ?? ''
  }
  const read = numberFrom(figures.text, dialect, habits.markOf(commodity))
  if (read === undefined) return undefined
  const scaled = exponentOf(read.number, figures.exponent)
  if (scaled === undefined) return undefined
  const quantity = { number: isNegative ? negated(scaled) : scaled, commodity }
  return read.mark === undefined ? { quantity, end: at } : { quantity, mark: read.mark, end: at }
}

function signAt(
  text: string,
  start: number,
  dialect: Dialect,
): { readonly isNegative: boolean; readonly end: number } {
  const sign = text[start]
  if (sign !== '-' && !(sign === '+' && dialect === 'hledger')) return { isNegative: false, end: start }
  return { isNegative: sign === '-', end: skipSpaces(text, start + 1) }
}

/** The first place from `start` on that holds no space. */
export function skipSpaces(text: string, start: number): number {
  let at = start
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return at
}

const names = {
  hledger: /[^\s\d\-+.,;@*"{}=()[\]]+/y,
  ledger: /[^\s\d.,;:?!\-+*/^&|=<>{}[\]()@"\\~#]+/y,
} as const

/** A commodity's name from `start` on, in quotes or bare. */
export function commodityAt(
  text: string,
  start: number,
  dialect: Dialect,
): { readonly name: string; readonly end: number } | undefined {
  if (text[start] === '"') {
    const close = text.indexOf('"', start + 1)
    return close < 0 ? undefined : { name: text.slice(start + 1, close), end: close + 1 }
  }
  const bare = names[dialect]
  bare.lastIndex = start
  const match = bare.exec(text)
  return match === null ? undefined : { name: match[0], end: bare.lastIndex }
}

const numerals = {
  hledger: /(\d[\d.,]*(?: \d[\d.,]*)*|[.,]\d+)(?:[eE]([-+]?\d+))?/y,
  ledger: /\d[\d.,]*/y,
} as const

function figuresAt(
  text: string,
  start: number,
  dialect: Dialect,
): { readonly text: string; readonly exponent: string; readonly end: number } | undefined {
  const numeral = numerals[dialect]
  numeral.lastIndex = start
  const match = numeral.exec(text)
  if (match === null || match[0].length > mostFigures) return undefined
  if (dialect === 'ledger') {
    const written = match[0].replace(/[.,]+$/, '')
    return { text: written, exponent: '', end: start + written.length }
  }
  return { text: match[1] ?? '', exponent: match[2] ?? '', end: numeral.lastIndex }
}

function exponentOf(number: Decimal, exponent: string): Decimal | undefined {
  if (exponent === '') return number
  const power = Number(exponent)
  if (Math.abs(power) > mostFigures) return undefined
  const places = number.places - power
  if (places >= 0) return { digits: number.digits, places }
  return { digits: number.digits * 10n ** BigInt(-places), places: 0 }
}

type NumberText = { readonly number: Decimal; readonly mark?: DecimalMark }

/** A number from its figures and separators, by the dialect's rule and the settled mark. */
export function numberFrom(
  text: string,
  dialect: Dialect,
  settled: DecimalMark | undefined,
): NumberText | undefined {
  const mark = dialect === 'hledger' ? hledgerMark(text, settled) : ledgerMark(text, settled)
  if (mark === undefined) return undefined
  if (mark === '') return { number: decimalOf(text.replaceAll(/[^\d]/g, ''), 0) }
  const at = text.lastIndexOf(mark)
  const fraction = text.slice(at + 1)
  const whole = text.slice(0, at).replaceAll(/[^\d]/g, '')
  return { number: decimalOf(`${whole}${fraction}`, fraction.length), mark }
}

/**
 * Which mark separates the fraction in a number as hledger reads it: `''` for none, nothing where it is no
 * number.
 */
function hledgerMark(text: string, settled: DecimalMark | undefined): DecimalMark | '' | undefined {
  const marks = text.replaceAll(/[\d ]/g, '')
  const kinds = new Set(marks)
  if (kinds.size === 0) return ''
  if (kinds.size > 2) return undefined
  const last = marks.at(-1) === ',' ? ',' : '.'
  const isOnce = marks.indexOf(last) === marks.length - 1
  if (kinds.size === 2) return isOnce && (settled === undefined || settled === last) ? last : undefined
  if (text.includes(' ')) return isOnce ? last : undefined
  if (marks.length > 1) return settled === last ? undefined : ''
  if (settled !== undefined && !/^[.,]|[.,]$/.test(text)) return settled === last ? last : ''
  return last
}

/**
 * The same as ledger reads it: a comma with three figures behind it groups thousands until a decimal comma
 * was seen.
 */
function ledgerMark(text: string, settled: DecimalMark | undefined): DecimalMark | '' | undefined {
  const parts = text.split(/[.,]/)
  const marks = text.replaceAll(/\d/g, '')
  if (marks === '') return ''
  const last = marks.at(-1) === ',' ? ',' : '.'
  const isGrouped = (from: number, to: number) => parts.slice(from, to).every((part) => part.length === 3)
  const group = last === ',' ? '.' : ','
  const isFraction = last === '.' ? settled !== ',' : settled === ',' || parts.at(-1)?.length !== 3
  if (!isFraction) {
    return isGrouped(1, parts.length) && [...marks].every((each) => each === last) ? '' : undefined
  }
  const before = marks.slice(0, -1)
  return isGrouped(1, parts.length - 1) && [...before].every((each) => each === group) ? last : undefined
}
