import type { RuleShare } from '../daybook/bank-facts.ts'
import { allocate, type Cents, divideRounded, formatCents, magnitude, sumOf } from '../kit/cents.ts'
import { ok, type Result, refuse } from '../kit/result.ts'

/** Percentages are counted in millionths of a percent: decimal text with at most six decimals. */
const whole = 100_000_000n

/** Whether text is a percentage above 0 and at most 100: `60`, `33.33`. */
export function isPercent(text: string): boolean {
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(text)) return false
  const parts = millionths(text)
  return parts > 0n && parts <= whole
}

/**
 * What each share takes of an amount, signed like it; together they are the whole of it. A share is a
 * percentage, a fixed amount (negative for money that goes the other way), or the rest. Percentages that come
 * to 100 share the cents out, the largest remainders first; one beside a rest is rounded half up, and the
 * rest takes what is left.
 *
 * Refuses `split-off` when the shares do not come to the amount, when nothing is left for the rest, and when
 * two of them take the rest.
 */
export function sharedOut(amount: Cents, shares: readonly RuleShare[]): Result<readonly Cents[]> {
  const rests = shares.filter((each) => each.percent === undefined && each.amount === undefined)
  const fixed = shares.filter((each) => each.amount !== undefined)
  const percents = shares.map(({ percent }) => (percent === undefined ? 0n : millionths(percent)))
  const isAllPercent = fixed.length === 0 && rests.length === 0
  if (isAllPercent && sumOf(percents) === whole) return ok(allocate(amount, percents))
  const sign = amount < 0n ? -1n : 1n
  const parts = shares.map((share, index): Cents => {
    if (share.amount !== undefined) return sign * share.amount
    return divideRounded(amount * (percents[index] ?? 0n), whole, 'half-up')
  })
  const left = amount - sumOf(parts)
  const isOff =
    rests.length > 1 || (rests.length === 0 ? left !== 0n : left === 0n || left < 0n !== amount < 0n)
  if (isOff) {
    return refuse(
      'split-off',
      {
        amount: formatCents(magnitude(amount)),
        sum: formatCents(sign * sumOf(parts)),
        difference: formatCents(sign * left),
      },
      'share',
    )
  }
  return ok(parts.map((part, index) => (isRest(shares[index]) ? left : part)))
}

function isRest(share: RuleShare | undefined): boolean {
  return share !== undefined && share.percent === undefined && share.amount === undefined
}

function millionths(text: string): bigint {
  const [integer = '0', fraction = ''] = text.split('.')
  return BigInt(integer + fraction.padEnd(6, '0'))
}
