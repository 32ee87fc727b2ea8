import { daysInMonth } from '../../kit/civil-date.ts'
import type { BeanAmount, BeanCost, BeanPrice } from './bean-directives.ts'
import { advance, type Lexer } from './bean-lexer.ts'
import { type Decimal, decimalOf, isZero, minus, negated, over, plus, times } from './decimal.ts'
import type { Quantity } from './native.ts'

/**
 * Thrown inside the parser where the text does not go on as it must; caught where a directive begins. Never
 * leaves it.
 */
export const misread: unique symbol = Symbol('a line that is not understood')

/** How deep parentheses may nest. */
const deepest = 100

/** Whether the lexer stands on a word of this kind. */
export function isKind(lexer: Lexer, kind: Lexer['kind']): boolean {
  return lexer.kind === kind
}

/** Whether the lexer stands on this mark. */
export function isMark(lexer: Lexer, mark: string): boolean {
  return lexer.kind === 'mark' && lexer.value === mark
}

/** Passes over a mark that must stand here. */
export function passMark(lexer: Lexer, mark: string): undefined {
  if (!isMark(lexer, mark)) throw misread
  advance(lexer)
}

/** The value of a word of a kind that must stand here. */
export function take(lexer: Lexer, kind: Lexer['kind']): string {
  if (lexer.kind !== kind) throw misread
  const { value } = lexer
  advance(lexer)
  return value
}

/**
 * A day that must stand here, `2026-01-31` or `2026/1/31`, of any year of four figures: commodities may be
 * centuries old.
 */
export function takeDate(lexer: Lexer): string {
  const [year = '', month = '', day = ''] = take(lexer, 'date').split(/[-/]/)
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1
  if (year.length !== 4 || !isDay || Number(day) > daysInMonth(Number(year), Number(month))) throw misread
  return `${year}-${month.padStart(2, '0').slice(-2)}-${day.padStart(2, '0').slice(-2)}`
}

/** A currency that must stand here; one letter alone is one too. */
export function takeCurrency(lexer: Lexer): string {
  if (lexer.kind === 'flag' && /[A-Z]/.test(lexer.value)) return take(lexer, 'flag')
  return take(lexer, 'currency')
}

function isCurrency(lexer: Lexer): boolean {
  return lexer.kind === 'currency' || (lexer.kind === 'flag' && /[A-Z]/.test(lexer.value))
}

/** Whether a number or a calculation can begin here. */
export function isNumber(lexer: Lexer): boolean {
  return lexer.kind === 'number' || isMark(lexer, '-') || isMark(lexer, '+') || isMark(lexer, '(')
}

/** A number or a calculation with `+ - * /` and parentheses. */
export function takeNumber(lexer: Lexer): Decimal {
  return sumOf(lexer, 0)
}

function sumOf(lexer: Lexer, depth: number): Decimal {
  let left = productOf(lexer, depth)
  for (;;) {
    if (isMark(lexer, '+')) {
      advance(lexer)
      left = plus(left, productOf(lexer, depth))
    } else if (isMark(lexer, '-')) {
      advance(lexer)
      left = minus(left, productOf(lexer, depth))
    } else return left
  }
}

function productOf(lexer: Lexer, depth: number): Decimal {
  let left = factorOf(lexer, depth)
  for (;;) {
    if (isMark(lexer, '*')) {
      advance(lexer)
      left = times(left, factorOf(lexer, depth))
    } else if (isMark(lexer, '/')) {
      advance(lexer)
      const right = factorOf(lexer, depth)
      if (isZero(right)) throw misread
      left = over(left, right)
    } else return left
  }
}

function factorOf(lexer: Lexer, depth: number): Decimal {
  if (depth > deepest) throw misread
  if (isMark(lexer, '-')) {
    advance(lexer)
    return negated(factorOf(lexer, depth + 1))
  }
  if (isMark(lexer, '+')) {
    advance(lexer)
    return factorOf(lexer, depth + 1)
  }
  if (isMark(lexer, '(')) {
    advance(lexer)
    const inner = sumOf(lexer, depth + 1)
    passMark(lexer, ')')
    return inner
  }
  const text = take(lexer, 'number').replaceAll(',', '')
  if (text.length > 60) throw misread
  const [whole = '', fraction = ''] = text.split('.')
  return decimalOf(whole + fraction, fraction.length)
}

/** An amount with both parts. */
export function takeAmount(lexer: Lexer): Quantity {
  const number = takeNumber(lexer)
  return { number, commodity: takeCurrency(lexer) }
}

/** An amount of which a part or all may be missing. */
export function takeIncomplete(lexer: Lexer): BeanAmount {
  const number = isNumber(lexer) ? takeNumber(lexer) : undefined
  const currency = isCurrency(lexer) ? takeCurrency(lexer) : undefined
  return { ...(number === undefined ? {} : { number }), ...(currency === undefined ? {} : { currency }) }
}

/** The cost in braces, if there is one. Two braces hold the cost of all units. */
export function takeCost(lexer: Lexer): BeanCost | undefined {
  const isTotal = isMark(lexer, '{{')
  if (!isTotal && !isMark(lexer, '{')) return undefined
  advance(lexer)
  const close = isTotal ? '}}' : '}'
  let cost: BeanCost | undefined
  let chosen: Pick<BeanCost, 'date' | 'label'> = {}
  while (!isMark(lexer, close)) {
    if (lexer.kind === 'date' && chosen.date === undefined) chosen = { ...chosen, date: takeDate(lexer) }
    else if (lexer.kind === 'string' && chosen.label === undefined)
      chosen = { ...chosen, label: take(lexer, 'string') }
    else if (cost === undefined) cost = costNumber(lexer, isTotal)
    else throw misread
    if (!isMark(lexer, close)) passMark(lexer, ',')
  }
  advance(lexer)
  return { per: 'missing', ...cost, ...chosen }
}

function costNumber(lexer: Lexer, isTotal: boolean): BeanCost {
  const first = isNumber(lexer) ? takeNumber(lexer) : undefined
  const hasTotal = isMark(lexer, '#')
  let second: Decimal | undefined
  if (hasTotal) {
    advance(lexer)
    second = isNumber(lexer) ? takeNumber(lexer) : undefined
  }
  const currency = isCurrency(lexer) ? { currency: takeCurrency(lexer) } : {}
  if (first === undefined && !hasTotal && currency.currency === undefined) throw misread
  const none = decimalOf('0', 0)
  if (isTotal) return { per: none, total: second ?? first ?? 'missing', ...currency }
  return {
    per: first ?? 'missing',
    ...(hasTotal ? { total: second ?? ('missing' as const) } : {}),
    ...currency,
  }
}

/** The price behind `@` or `@@`, if there is one. Prices are not negative. */
export function takePrice(lexer: Lexer): BeanPrice | undefined {
  const isTotal = isMark(lexer, '@@')
  if (!isTotal && !isMark(lexer, '@')) return undefined
  advance(lexer)
  const amount = takeIncomplete(lexer)
  if (amount.number !== undefined && amount.number.digits < 0n) throw misread
  return { ...amount, isTotal }
}
