import { ok, type Result, refuse } from './result.ts'

/**
 * Money in whole cents of one currency, signed; debits are positive in storage. `bigint` is money and nothing
 * else.
 */
export type Cents = bigint

/**
 * The largest amount of one posting: a cent under a million million dollars, so that sums of a book fit 64
 * bits.
 */
export const largestAmount: Cents = 99_999_999_999_999n

/** How a fraction of a cent is rounded; the rule that applies names it where it happens. */
export type Rounding = 'half-up' | 'half-even' | 'down'

/** An exact fraction, as a rate of the law is kept in arithmetic. */
export type Rate = { readonly numerator: bigint; readonly denominator: bigint }

/**
 * Reads decimal text as money: `1234.56`, `-0.5`, `1200`. No grouping, no currency sign: those are the door's
 * business. Refuses `amount-malformed`, `amount-too-fine` (a third decimal), `amount-too-large` (a million
 * million or more).
 */
export function parseCents(text: string, at?: string): Result<Cents> {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) return refuse('amount-malformed', { amount: text }, at)
  const [, sign, whole = '0', fraction = ''] = match
  if (fraction.length > 2) return refuse('amount-too-fine', { amount: text }, at)
  const digits = whole.replace(/^0+(?=\d)/, '')
  if (digits.length > 12) return refuse('amount-too-large', { amount: text }, at)
  const cents = BigInt(digits + fraction.padEnd(2, '0'))
  return ok(sign === '-' ? -cents : cents)
}

/** Money as decimal text with two decimals: `-1234.50`. */
export function formatCents(cents: Cents): string {
  const negative = cents < 0n
  const digits = (negative ? -cents : cents).toString().padStart(3, '0')
  return `${negative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Whether an amount fits a posting. */
export function isInRange(cents: Cents): boolean {
  return cents <= largestAmount && cents >= -largestAmount
}

/** The size of an amount without its sign. */
export function magnitude(cents: Cents): Cents {
  return cents < 0n ? -cents : cents
}

/** The sum of amounts. */
export function sumOf(amounts: Iterable<Cents>): Cents {
  let total = 0n
  for (const amount of amounts) total += amount
  return total
}

/**
 * A rate from decimal text as printed in the source: `rate('0.0595')`. Throws a fault on other text: rates
 * come from tables.
 */
export function rate(text: string): Rate {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) throw new Error(`fault: a rate must be decimal text, not ${text}`)
  const [, sign, whole = '0', fraction = ''] = match
  const numerator = BigInt(whole + fraction)
  return { numerator: sign === '-' ? -numerator : numerator, denominator: 10n ** BigInt(fraction.length) }
}

/** An amount times a rate, rounded to the cent as named. `13 % of 100.05 half-up = 13.01`. */
export function percentOf(amount: Cents, by: Rate, rounding: Rounding): Cents {
  return divideRounded(amount * by.numerator, by.denominator, rounding)
}

/**
 * An exact quotient rounded to a whole as named; away from zero at the half for `half-up`; the divisor is
 * positive.
 */
export function divideRounded(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const negative = dividend < 0n
  const size = negative ? -dividend : dividend
  const quotient = size / divisor
  const twiceRest = (size % divisor) * 2n
  const up =
    rounding !== 'down' &&
    (twiceRest > divisor || (twiceRest === divisor && (rounding === 'half-up' || quotient % 2n === 1n)))
  const rounded = up ? quotient + 1n : quotient
  return negative ? -rounded : rounded
}

/**
 * Shares an amount out by weights; the parts add up to the whole. Each part is rounded down, then the cents
 * left over go to the largest remainders, the earlier first. Weights are not negative and not all zero (a
 * fault otherwise). `allocate(100n, [1n, 1n, 1n])` is 34, 33, 33.
 */
export function allocate(amount: Cents, weights: readonly bigint[]): Cents[] {
  const whole = sumOf(weights)
  if (whole <= 0n || weights.some((weight) => weight < 0n)) throw new Error('fault: weights must be positive')
  const negative = amount < 0n
  const size = magnitude(amount)
  const parts = weights.map((weight) => (size * weight) / whole)
  const order = weights
    .map((weight, index) => ({ index, rest: (size * weight) % whole }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1))
  let left = size - sumOf(parts)
  for (const { index } of order) {
    if (left === 0n) break
    parts[index] = (parts[index] ?? 0n) + 1n
    left -= 1n
  }
  return negative ? parts.map((part) => -part) : parts
}
