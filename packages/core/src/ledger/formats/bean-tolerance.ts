import type { BeanBalance, BeanOptions } from './bean-directives.ts'
import { compared, type Decimal, decimalOf, plus, roundedTo, times, trimmed, zero } from './decimal.ts'

/** By how much an entry may be out of balance, by currency; `*` for all that are not named. */
export type Tolerances = ReadonlyMap<string, Decimal>

/** An amount as it counts for tolerances: how finely it is written, and the numbers of its cost and price. */
export type Written = {
  readonly number: Decimal
  readonly currency: string
  readonly costs: readonly { readonly number: Decimal; readonly currency: string }[]
}

const half = decimalOf('5', 1)

/** The most that a cost adds to a tolerance. */
const mostFromCost = half

/**
 * The tolerances that beancount infers for an entry: half of the last decimal written, the coarsest amount
 * counting, by currency; whole numbers say nothing. Options set the share of that decimal, defaults, and
 * whether costs count.
 */
export function tolerancesOf(amounts: readonly Written[], options: BeanOptions): Tolerances {
  const tolerances = new Map(options.tolerances)
  const raise = (currency: string, tolerance: Decimal) => {
    const held = tolerances.get(currency)
    if (held === undefined || compared(held, tolerance) < 0) tolerances.set(currency, tolerance)
  }
  const fromCosts = new Map<string, Decimal>()
  for (const { number, currency, costs } of amounts) {
    if (number.places === 0) continue
    const tolerance = times(decimalOf('1', number.places), options.multiplier)
    raise(currency, tolerance)
    if (!options.fromCost) continue
    for (const cost of costs) {
      const share = times(tolerance, cost.number)
      const capped = compared(share, mostFromCost) > 0 ? mostFromCost : share
      fromCosts.set(cost.currency, plus(fromCosts.get(cost.currency) ?? zero, capped))
    }
  }
  for (const [currency, tolerance] of fromCosts) raise(currency, tolerance)
  return tolerances
}

/** The tolerance for a currency. */
export function toleranceFor(tolerances: Tolerances, currency: string): Decimal {
  return tolerances.get(currency) ?? tolerances.get('*') ?? zero
}

/**
 * A worked-out number rounded to the decimals that the tolerance of its currency implies, where it is a
 * plain one.
 */
export function quantized(number: Decimal, tolerances: Tolerances, currency: string): Decimal {
  const tolerance = toleranceFor(tolerances, currency)
  if (tolerance.digits === 0n) return number
  const quantum = trimmed(plus(tolerance, tolerance))
  if (String(quantum.digits).length >= 5) return number
  return quantum.places >= number.places ? number : roundedTo(number, Math.max(0, quantum.places))
}

/**
 * How far a balance may be off: as stated, else twice the share of its last decimal that entries are
 * allowed.
 */
export function balanceTolerance({ amount, tolerance }: BeanBalance, options: BeanOptions): Decimal {
  if (tolerance !== undefined) return tolerance
  const { places } = amount.number
  return places === 0 ? zero : times(decimalOf('1', places), times(options.multiplier, decimalOf('2', 0)))
}
