import { type Cents, parseCents, type Rate, rate } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'

/**
 * An exact amount in cents, which may hold a part of a cent: what the guides multiply before they round. The
 * denominator is positive.
 */
export type Exact = Rate

/** Nothing, exactly. */
export const nothing: Exact = { numerator: 0n, denominator: 1n }

/** Whole cents as an exact amount. */
export function exactly(cents: Cents): Exact {
  return { numerator: cents, denominator: 1n }
}

/** A count as an exact factor. */
export function counted(count: number): Rate {
  return { numerator: BigInt(count), denominator: 1n }
}

/** A share of two counts, as months of twelve. */
export function share(count: number, of: number): Rate {
  return { numerator: BigInt(count), denominator: BigInt(of) }
}

/** One exact amount or rate times another. */
export function times(a: Exact, b: Rate): Exact {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator }
}

/** The ratio of two rates, never rounded; the second is positive. */
export function ratio(a: Rate, b: Rate): Rate {
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator }
}

/** The sum of two exact amounts. */
export function plus(a: Exact, b: Exact): Exact {
  if (a.denominator === b.denominator)
    return { numerator: a.numerator + b.numerator, denominator: a.denominator }
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator
  return { numerator, denominator: a.denominator * b.denominator }
}

/** One exact amount less another. */
export function less(a: Exact, b: Exact): Exact {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator })
}

/** The smaller of two exact amounts. */
export function least(a: Exact, b: Exact): Exact {
  if (a.denominator === b.denominator) return a.numerator <= b.numerator ? a : b
  return a.numerator * b.denominator <= b.numerator * a.denominator ? a : b
}

/** The larger of two exact amounts. */
export function most(a: Exact, b: Exact): Exact {
  if (a.denominator === b.denominator) return a.numerator >= b.numerator ? a : b
  return a.numerator * b.denominator >= b.numerator * a.denominator ? a : b
}

/** The amount, or nothing where it is negative. */
export function notNegative(a: Exact): Exact {
  return a.numerator < 0n ? nothing : a
}

/** To the nearest cent, half up (T4127 chapter 1). */
export function toCent(a: Exact): Cents {
  return halfUp(a.numerator, a.denominator)
}

/** Cut after the cent: the exemption of a period (T4127 chapter 1). */
export function cutToCent(a: Exact): Cents {
  return a.numerator / a.denominator
}

/** An amount times a rate, to the nearest cent, half up. */
export function percentHalfUp(amount: Cents, { numerator, denominator }: Rate): Cents {
  return halfUp(amount * numerator, denominator)
}

/**
 * A quotient to the nearest whole, away from zero at the half, with one division where
 * `divideRounded(…, 'half-up')` needs two: the formulas round thirty times a pay. The divisor is positive.
 */
export function halfUp(dividend: bigint, divisor: bigint): bigint {
  const twice = 2n * dividend
  return (twice < 0n ? twice - divisor : twice + divisor) / (2n * divisor)
}

/** The larger of nothing and an amount. */
export function floored(cents: Cents): Cents {
  return cents < 0n ? 0n : cents
}

/** The smaller of two amounts. */
export function smaller(a: Cents, b: Cents): Cents {
  return a < b ? a : b
}

/** A dollar amount as a rule table prints it; a fault where it is none. Each text is read once. */
export function dollars(text: string): Cents {
  const known = readDollars.get(text)
  if (known !== undefined) return known
  const amount = value(parseCents(text))
  readDollars.set(text, amount)
  return amount
}

/** A rate as a rule table prints it; a fault where it is none. Each text is read once. */
export function printedRate(text: string): Rate {
  const known = readRates.get(text)
  if (known !== undefined) return known
  const read = rate(text)
  readRates.set(text, read)
  return read
}

// Rule tables hold a few hundred texts, and each pay asks for dozens of them.
const readDollars = new Map<string, Cents>()
const readRates = new Map<string, Rate>()
