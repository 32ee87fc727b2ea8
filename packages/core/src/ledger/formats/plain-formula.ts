import { type Decimal, isZero, negated, over, plus, times } from './decimal.ts'
import type { Quantity } from './native.ts'
import { type AmountText, amountAt, type NumberHabits, skipSpaces } from './plain-amounts.ts'

/** How deep parentheses may nest before a formula is not worked out. */
const deepest = 50

type Term = { readonly value: Quantity; readonly end: number }

/**
 * Works out a formula in parentheses as ledger allows it for an amount: amounts and numbers with `+ - * /`
 * and further parentheses, `($100.00 / 4 + $2.50)`. Gives nothing for what uses names or functions, and for
 * sums of two commodities.
 */
export function formulaAt(text: string, start: number, habits: NumberHabits): AmountText | undefined {
  // Bare numbers in a formula are factors: the default commodity is not put on them.
  const term = factorAt(text, start, { markOf: habits.markOf }, 0)
  return term === undefined ? undefined : { quantity: term.value, end: term.end }
}

function sumAt(text: string, start: number, habits: NumberHabits, depth: number): Term | undefined {
  let left = productAt(text, start, habits, depth)
  while (left !== undefined) {
    const at = skipSpaces(text, left.end)
    const sign = text[at]
    if (sign !== '+' && sign !== '-') return left
    const right = productAt(text, at + 1, habits, depth)
    if (right === undefined) return undefined
    const number = sign === '+' ? right.value.number : negated(right.value.number)
    const value = added(left.value, { number, commodity: right.value.commodity })
    left = value === undefined ? undefined : { value, end: right.end }
  }
  return left
}

function added(left: Quantity, right: Quantity): Quantity | undefined {
  if (left.commodity === right.commodity) return { ...left, number: plus(left.number, right.number) }
  if (isZero(left.number)) return right
  return isZero(right.number) ? left : undefined
}

function productAt(text: string, start: number, habits: NumberHabits, depth: number): Term | undefined {
  let left = factorAt(text, start, habits, depth)
  while (left !== undefined) {
    const at = skipSpaces(text, left.end)
    const sign = text[at]
    if (sign !== '*' && sign !== '/') return left
    const right = factorAt(text, at + 1, habits, depth)
    const number = right === undefined ? undefined : combined(left.value.number, right.value.number, sign)
    if (right === undefined || number === undefined) return undefined
    if (left.value.commodity !== '' && right.value.commodity !== '') return undefined
    left = { value: { number, commodity: left.value.commodity || right.value.commodity }, end: right.end }
  }
  return left
}

function combined(left: Decimal, right: Decimal, sign: '*' | '/'): Decimal | undefined {
  if (sign === '*') return times(left, right)
  return isZero(right) ? undefined : over(left, right)
}

function factorAt(text: string, start: number, habits: NumberHabits, depth: number): Term | undefined {
  const at = skipSpaces(text, start)
  if (depth > deepest) return undefined
  if (text[at] === '-' && text[skipSpaces(text, at + 1)] === '(') {
    const inner = factorAt(text, at + 1, habits, depth + 1)
    return inner && { value: { ...inner.value, number: negated(inner.value.number) }, end: inner.end }
  }
  if (text[at] !== '(') {
    const amount = amountAt(text, at, 'ledger', habits)
    return amount && { value: amount.quantity, end: amount.end }
  }
  const inner = sumAt(text, at + 1, habits, depth + 1)
  if (inner === undefined) return undefined
  const close = skipSpaces(text, inner.end)
  return text[close] === ')' ? { value: inner.value, end: close + 1 } : undefined
}
