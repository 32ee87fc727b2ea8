import type { Compounding, PaymentFrequency } from '../daybook/cash-facts.ts'
import { type Cents, divideRounded, type Rate, rate } from '../kit/cents.ts'

/** The digits that a root is worked out to: far more than the cents of any loan can tell apart. */
const digits = 40
const one = 10n ** BigInt(digits)

/** How many payments a year a loan has. */
export function paymentsPerYear(frequency: PaymentFrequency): number {
  switch (frequency) {
    case 'yearly':
      return 1
    case 'quarterly':
      return 4
    case 'monthly':
      return 12
    case 'semi-monthly':
      return 24
    case 'biweekly':
    case 'accelerated-biweekly':
      return 26
    case 'weekly':
    case 'accelerated-weekly':
      return 52
  }
}

/** How often a year the rate compounds; `simple-daily` does not, and counts here as the payments do. */
function compoundingsPerYear(compounding: Compounding, payments: number): number {
  switch (compounding) {
    case 'monthly':
      return 12
    case 'semi-annual':
      return 2
    case 'annual':
      return 1
    case 'simple-daily':
      return payments
  }
}

/** Whether text is a rate in percent a year that a loan can have: `5.25`, 0 to 60, six decimals at most. */
export function isLoanPercent(text: string): boolean {
  return /^\d{1,2}(\.\d{1,6})?$/.test(text) && Number(text) <= 60
}

/** A rate in percent as a fraction: `5.25` is 525/10000. */
export function percentRate(percent: string): Rate {
  const { numerator, denominator } = rate(percent)
  return { numerator, denominator: denominator * 100n }
}

/**
 * The interest of one payment period on one dollar: with a yearly rate j that compounds m times and p
 * payments a year, (1 + j/m)^(m/p) − 1. Exact where m/p is whole; else the root is worked out to forty digits
 * and cut off there. For mortgages m is 2 at most (Interest Act, section 6: half-yearly, not in advance).
 *
 *   5.00 % half-yearly, paid monthly: (1.025)^(1/6) − 1 = 0.41239…%
 */
export function periodicRate(percent: string, compounding: Compounding, frequency: PaymentFrequency): Rate {
  const payments = paymentsPerYear(frequency)
  const times = compoundingsPerYear(compounding, payments)
  const yearly = percentRate(percent)
  const whole = greatestDivisor(times, payments)
  const [power, root] = [times / whole, payments / whole]
  const denominator = yearly.denominator * BigInt(times)
  const [grown, ground] = [(denominator + yearly.numerator) ** BigInt(power), denominator ** BigInt(power)]
  if (root === 1) return { numerator: grown - ground, denominator: ground }
  const factor = rootOf((grown * one ** BigInt(root)) / ground, root)
  return { numerator: factor - one, denominator: one }
}

function greatestDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestDivisor(right, left % right)
}

/** The whole part of a root of a positive number, by Newton's steps downwards from above. */
function rootOf(radicand: bigint, root: number): bigint {
  const [n, less] = [BigInt(root), BigInt(root - 1)]
  let guess = 1n << BigInt(Math.ceil(radicand.toString(2).length / root) + 1)
  for (;;) {
    const next = (less * guess + radicand / guess ** less) / n
    if (next >= guess) return guess
    guess = next
  }
}

/**
 * The level payment that pays an amount back in so many payments: P·i / (1 − (1 + i)^−n), rounded to the
 * cent, half up, as lenders quote it.
 */
export function levelPayment(amount: Cents, periodic: Rate, payments: number): Cents {
  if (periodic.numerator === 0n) return divideRounded(amount, BigInt(payments), 'half-up')
  const growth = one + (periodic.numerator * one) / periodic.denominator
  const grown = powerOf(growth, payments)
  return divideRounded(amount * periodic.numerator * grown, periodic.denominator * (grown - one), 'half-up')
}

/** A power of a number with `digits` decimals, cut off to as many at each step. */
function powerOf(base: bigint, exponent: number): bigint {
  let [power, square] = [one, base]
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = (power * square) / one
    square = (square * square) / one
  }
  return power
}

/**
 * The payment of a loan that is paid back over so many months. An accelerated payment is the half or the
 * quarter of the monthly one, so that the loan ends sooner.
 */
export function paymentOver(
  amount: Cents,
  terms: {
    readonly percent: string
    readonly compounding: Compounding
    readonly frequency: PaymentFrequency
  },
  months: number,
): Cents {
  const { percent, compounding, frequency } = terms
  if (isAccelerated(frequency)) {
    const monthly = paymentOver(amount, { ...terms, frequency: 'monthly' }, months)
    return divideRounded(monthly, frequency === 'accelerated-weekly' ? 4n : 2n, 'half-up')
  }
  return levelPayment(amount, periodicRate(percent, compounding, frequency), paymentsIn(months, frequency))
}

/** How many payments there are in so many months, the last one begun. */
export function paymentsIn(months: number, frequency: PaymentFrequency): number {
  return Math.max(1, Math.ceil((months * paymentsPerYear(frequency)) / 12))
}

/** Whether payments of this frequency are larger than level ones, so that the loan ends sooner. */
export function isAccelerated(frequency: PaymentFrequency): boolean {
  return frequency === 'accelerated-biweekly' || frequency === 'accelerated-weekly'
}

/** A rate of a period in percent with eight decimals, as it is shown: `0.41239155`. Rounded half up. */
export function percentText({ numerator, denominator }: Rate): string {
  const scaled = divideRounded(numerator * 10n ** 10n, denominator, 'half-up')
  const padded = scaled.toString().padStart(9, '0')
  return `${padded.slice(0, -8)}.${padded.slice(-8)}`.replace(/\.?0+$/, '')
}
