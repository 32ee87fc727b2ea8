import type { StatementAmount } from './statement.ts'
import type { DecimalMark } from './table/detected.ts'

/**
 * An amount as a bank wrote it. `amount` carries the sign that was written (a minus before or after,
 * parentheses, `DR`); `sign` tells which one that was, so that a layout which gives the direction elsewhere
 * can be told from one which does not; `word` is `CR` or `DR` beside the number; `currency` follows from a
 * symbol or code that has only one meaning.
 */
export type WrittenAmount = {
  readonly amount: StatementAmount
  readonly sign: 'minus' | 'plus' | 'none'
  readonly word?: 'CR' | 'DR'
  readonly currency?: string
}

/**
 * How the one mark of `1,234` is to be read: as the decimal mark of the file, or as decimal whatever it is
 * (OFX).
 */
export type MarkRule = DecimalMark | 'either'

const longest = 48
const minusLike = /[\u2010-\u2015\u2212\ufe63\uff0d]/g
const blank = /[\s\u00a0\u2007\u2009\u202f'\u2019\u02bc]/g
const word = /(?:CR|DR|DB|CT|DT|(?<=[\d.,])[CDHS])$|^(?:CR|DR|DB)/

/** Symbols with one meaning, and the codes met on statements of Canadian clients; `$` alone says nothing. */
const currencyMarks: readonly (readonly [string, string | undefined])[] = [
  ...['CAD', 'USD', 'EUR', 'GBP', 'CHF', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'BRL', 'JPY', 'CNY', 'INR'].map(
    (code) => [code, code] as const,
  ),
  ...['DKK', 'SEK', 'NOK', 'PLN', 'CZK', 'HUF', 'ZAR', 'TRY', 'ILS', 'AED', 'PHP', 'THB', 'KRW', 'TZS'].map(
    (code) => [code, code] as const,
  ),
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['$CA', 'CAD'],
  ['US$', 'USD'],
  ['$US', 'USD'],
  ['R$', 'BRL'],
  ['S$', 'SGD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['¥', undefined],
  ['$', undefined],
  ['KR', undefined],
]

/**
 * Reads an amount in any of the forms that banks write: `1,234.56`, `1 234,56` with any kind of space,
 * `1'234.56`, `(12.00)`, `12.00-`, `12.00 CR`, `−$7,971.39`. Text without a digit (a lone `.`), a date or a
 * word is not an amount: `undefined`, never zero. Digits beyond the cent are kept as text unless they are
 * zeros.
 */
export function readAmount(text: string, mark: MarkRule): WrittenAmount | undefined {
  const plain = plainCents(text)
  if (plain !== undefined) {
    return { amount: BigInt(plain), sign: text.charCodeAt(0) === 45 ? 'minus' : 'none' }
  }
  if (text.length > longest) return undefined
  return readDressed(text, mark)
}

/**
 * The cents of `1234.56` or `-1234.56`, as most banks write amounts; `undefined` for all else. At most twelve
 * digits stand before the point, so that the whole number is exact.
 */
function plainCents(text: string): number | undefined {
  const { length } = text
  const first = text.charCodeAt(0) === 45 ? 1 : 0
  const point = length - 3
  if (point <= first || point > first + 12 || text.charCodeAt(point) !== 46) return undefined
  let cents = 0
  for (let at = first; at < length; at += 1) {
    if (at === point) continue
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return undefined
    cents = cents * 10 + digit
  }
  return first === 0 || cents === 0 ? cents : -cents
}

/**
 * The decimal mark that a column of amounts uses, by the votes of those that can only be read one way
 * (`1.234,5`, `0,99`, `12.50`); `undefined` where all of them can be read both ways (`1,234`).
 */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | undefined {
  let votes = 0
  for (const text of texts) {
    if (text.length > longest) continue
    const digits = text.replace(/[^\d.,]/g, '')
    const mark = certainMark(digits)
    if (mark === '.') votes += 1
    if (mark === ',') votes -= 1
  }
  return votes > 0 ? '.' : votes < 0 ? ',' : undefined
}

function certainMark(digits: string): DecimalMark | undefined {
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')]
  if (point === -1 && comma === -1) return undefined
  if (point !== -1 && comma !== -1) return point > comma ? '.' : ','
  const used = point !== -1 ? '.' : ','
  const at = Math.max(point, comma)
  if (digits.indexOf(used) !== at) return used === '.' ? ',' : '.'
  const isPossibleGroup = digits.length - at - 1 === 3 && at > 0 && at <= 3 && !digits.startsWith('0')
  return isPossibleGroup ? undefined : used
}

function readDressed(text: string, mark: MarkRule): WrittenAmount | undefined {
  let rest = text.replace(minusLike, '-').replace(blank, '').toUpperCase()
  let minus = false
  let plus = false
  let inParentheses = false
  let side: 'CR' | 'DR' | undefined
  let currency: string | undefined
  // Each turn takes one piece of dress off either end: a sign, parentheses, a currency, CR or DR. Four pieces
  // are more
  // than enough.
  for (let turn = 0; turn < 5; turn += 1) {
    const before = rest
    if (!inParentheses && rest.startsWith('(') && rest.endsWith(')')) {
      inParentheses = true
      rest = rest.slice(1, -1)
    }
    const signed = withoutSign(rest)
    if (signed !== undefined) {
      rest = signed.rest
      if (minus || plus) return undefined
      minus = signed.isMinus
      plus = !signed.isMinus
    }
    const marked = withoutCurrency(rest)
    if (marked !== undefined) {
      rest = marked.rest
      currency ??= marked.currency
    }
    const found = word.exec(rest)
    if (found !== null && side === undefined) {
      side = /^(?:CR|CT|C|H)$/.test(found[0]) ? 'CR' : 'DR'
      rest = found.index === 0 ? rest.slice(2) : rest.slice(0, found.index)
    }
    if (rest === before) break
  }
  const isMinus = minus || inParentheses || (side === 'DR' && !plus)
  const amount = readDigits(rest, isMinus, mark)
  if (amount === undefined) return undefined
  return {
    amount,
    sign: isMinus ? 'minus' : plus ? 'plus' : 'none',
    ...(side === undefined ? {} : { word: side }),
    ...(currency === undefined ? {} : { currency }),
  }
}

function withoutSign(text: string): { rest: string; isMinus: boolean } | undefined {
  const [first, last] = [text[0], text.at(-1)]
  if (first === '-' || first === '+') return { rest: text.slice(1), isMinus: first === '-' }
  if (last === '-' || last === '+') return { rest: text.slice(0, -1), isMinus: last === '-' }
  return undefined
}

function withoutCurrency(text: string): { rest: string; currency: string | undefined } | undefined {
  if (/^[\d.,]*$/.test(text)) return undefined
  for (const [mark, currency] of currencyMarks) {
    if (text.startsWith(mark)) return { rest: text.slice(mark.length), currency }
    if (text.endsWith(mark)) return { rest: text.slice(0, -mark.length), currency }
  }
  return undefined
}

function readDigits(text: string, isMinus: boolean, mark: MarkRule): StatementAmount | undefined {
  if (!/^[\d.,]*\d[\d.,]*$/.test(text)) return undefined
  const at = decimalPlace(text, mark)
  if (at === undefined) return undefined
  const whole = (at === -1 ? text : text.slice(0, at)).replace(/[.,]/g, '').replace(/^0+(?=\d)/, '')
  const fraction = at === -1 ? '' : text.slice(at + 1)
  if (whole.length > 12 || fraction.length > 24) return undefined
  const beyond = fraction.slice(2)
  const sign = isMinus ? '-' : ''
  if (/[^0]/.test(beyond)) return { unsettled: `${sign}${whole === '' ? '0' : whole}.${fraction}` }
  return BigInt(`${sign}${whole}${fraction.slice(0, 2).padEnd(2, '0')}`)
}

/**
 * Where the decimal mark stands, -1 for whole dollars, `undefined` where the marks make no number (`1.2.3`,
 * `12/05`).
 */
function decimalPlace(text: string, rule: MarkRule): number | undefined {
  const [point, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')]
  if (point === -1 && comma === -1) return -1
  const at = Math.max(point, comma)
  const last = text[at] === '.' ? '.' : ','
  const isOnce = text.indexOf(last) === at
  const hasBoth = point !== -1 && comma !== -1
  if (hasBoth) return isOnce && isGrouped(text.slice(0, at)) ? at : undefined
  if (!isOnce) return isGrouped(text) ? -1 : undefined
  const canGroup = isGrouped(text)
  if (rule === 'either' || !canGroup || last === rule) return at
  return -1
}

/**
 * Whether digits are parted into groups as thousands are (the last of three; two or three before, as in
 * India).
 */
function isGrouped(text: string): boolean {
  const groups = text.split(/[.,]/)
  if (groups.length === 1) return true
  const [first = '', ...others] = groups
  const last = others.at(-1) ?? ''
  const canLead = first.length >= 1 && first.length <= 3 && !(first.length > 1 && first.startsWith('0'))
  return (
    canLead &&
    first !== '0' &&
    last.length === 3 &&
    others.every((each) => each.length === 3 || each.length === 2)
  )
}
