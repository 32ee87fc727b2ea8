import { type Cents, divideRounded, type Rate, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, addMonths, daysBetween, type Span } from '@daybook/core/kit/civil-date.ts'
import type { CcaClassRule } from '../rates/cca-rules.ts'
import type { CcaAddition, CcaClassYear, CcaDisposal, DepreciableGain } from './cca-asked.ts'

/** The days that a short year is measured by. */
const daysOfYear = 365n

/** An amount by several rates at once, rounded half up to the cent only at the end. */
export function byRates(amount: Cents, ...rates: readonly Rate[]): Cents {
  const numerator = rates.reduce((product, each) => product * each.numerator, 1n)
  const denominator = rates.reduce((product, each) => product * each.denominator, 1n)
  return divideRounded(amount * numerator, denominator, 'half-up')
}

/** The share of a year that a span is: its days of 365 when it is shorter than 12 months, else the whole. */
export function shareOfYear({ from, through }: Span): Rate {
  const isWhole = addDays(through, 1) >= addMonths(from, 12)
  if (isWhole) return { numerator: 1n, denominator: 1n }
  return { numerator: BigInt(daysBetween(from, through) + 1), denominator: daysOfYear }
}

/** What of additions is available for use in a year, and the ids of what is not. */
export function availableIn(additions: readonly CcaAddition[], { through }: Span) {
  return {
    ready: additions.filter(({ available }) => available <= through),
    waiting: additions.filter(({ available }) => available > through).map(({ id }) => id),
  }
}

/**
 * What a disposal takes out of its class: the proceeds, no more than the cost. Of a vehicle whose cost a
 * ceiling kept down (54, and 10.1 that was expensed) the proceeds count in the same proportion.
 */
export function takenOut(rule: CcaClassRule, disposal: CcaDisposal): Cents {
  const { cost } = disposal
  const proceeds = countedProceeds(rule, disposal)
  return proceeds < cost ? proceeds : cost
}

/** The proceeds that count for the class. */
export function countedProceeds({ ceiling }: CcaClassRule, disposal: CcaDisposal): Cents {
  const { proceeds, cost, paid = cost, wasExpensed = false } = disposal
  const isMeasured = ceiling === 'zero-emission' || (ceiling === 'passenger' && wasExpensed)
  if (!isMeasured || paid <= cost) return proceeds
  return divideRounded(proceeds * cost, paid, 'half-up')
}

/** The capital gains among disposals: what was got above what was paid. */
export function gainsOf({ class: name, disposals }: CcaClassYear): readonly DepreciableGain[] {
  return disposals.flatMap(({ id, proceeds, cost, paid = cost }) =>
    proceeds > paid ? [{ id, class: name, gain: proceeds - paid }] : [],
  )
}

/** The amount, or zero below it. */
export function orNothing(amount: Cents): Cents {
  return amount > 0n ? amount : 0n
}

/** The sum of the costs of additions. */
export function costOf(additions: readonly { readonly cost: Cents }[]): Cents {
  return sumOf(additions.map(({ cost }) => cost))
}
