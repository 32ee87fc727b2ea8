import { type Cents, divideRounded, formatCents, type Rate, rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/**
 * What happened to identical property (shares, units of a fund): bought for a cost with its charges, sold for
 * proceeds less outlays, or a return of capital that lowers the cost. `units` is decimal text.
 */
export type UnitDeed =
  | { readonly kind: 'buy'; readonly date: CivilDate; readonly units: string; readonly cost: Cents }
  | {
      readonly kind: 'sell'
      readonly date: CivilDate
      readonly units: string
      readonly proceeds: Cents
      readonly outlays: Cents
    }
  | { readonly kind: 'return'; readonly date: CivilDate; readonly amount: Cents }

/** A sale with the cost of what was sold, and the gain (negative for a loss). */
export type UnitSale = {
  readonly date: CivilDate
  readonly units: string
  readonly proceeds: Cents
  readonly outlays: Cents
  readonly cost: Cents
  readonly gain: Cents
}

/** What is held after all deeds: units, their whole cost, and every sale. */
export type UnitStanding = {
  readonly units: Rate
  readonly cost: Cents
  readonly sales: readonly UnitSale[]
}

/**
 * The adjusted cost base of identical property: each sale takes out its units at the average cost of the
 * moment, exact and rounded once; with `averageDecimals` the average itself is rounded first, as the agency's
 * guide does in its examples. A return of capital beyond the cost is a gain and leaves a cost of zero.
 *
 * Refuses `units-too-few` for a sale of more than is held.
 */
export function averageCost(
  deeds: readonly UnitDeed[],
  { averageDecimals }: { readonly averageDecimals?: number } = {},
): Result<UnitStanding> {
  let units: Rate = { numerator: 0n, denominator: 1n }
  let cost: Cents = 0n
  const sales: UnitSale[] = []
  for (const deed of deeds) {
    if (deed.kind === 'buy') {
      units = plus(units, rate(deed.units))
      cost += deed.cost
      continue
    }
    if (deed.kind === 'return') {
      const over = deed.amount > cost ? deed.amount - cost : 0n
      cost = deed.amount > cost ? 0n : cost - deed.amount
      const rest = { proceeds: deed.amount, outlays: 0n, cost: deed.amount - over, gain: over }
      if (over > 0n) sales.push({ date: deed.date, units: '0', ...rest })
      continue
    }
    const left = plus(units, { ...rate(deed.units), numerator: -rate(deed.units).numerator })
    if (left.numerator < 0n) {
      return refuse('units-too-few', { units: deed.units, held: unitsText(units), date: deed.date }, 'units')
    }
    const taken = left.numerator === 0n ? cost : costTaken(cost, units, rate(deed.units), averageDecimals)
    const { date, proceeds, outlays } = deed
    sales.push({ date, units: deed.units, proceeds, outlays, cost: taken, gain: proceeds - outlays - taken })
    units = left
    cost -= taken
  }
  return ok({ units, cost, sales })
}

/** The average cost of one unit, as decimal text of so many decimals; zero where nothing is held. */
export function averageText({ units, cost }: Pick<UnitStanding, 'units' | 'cost'>, decimals = 2): string {
  if (units.numerator === 0n) return formatCents(0n)
  const scale = 10n ** BigInt(decimals)
  const scaled = divideRounded(cost * units.denominator * scale, units.numerator * 100n, 'half-up')
  const digits = scaled.toString().padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** Units as decimal text: as many decimals as they were bought with. */
export function unitsText({ numerator, denominator }: Rate): string {
  const decimals = denominator.toString().length - 1
  if (decimals === 0) return numerator.toString()
  const digits = numerator.toString().padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

function costTaken(cost: Cents, held: Rate, sold: Rate, decimals: number | undefined): Cents {
  const dividend = sold.numerator * held.denominator
  if (decimals === undefined) {
    return divideRounded(cost * dividend, sold.denominator * held.numerator, 'half-up')
  }
  const average = rate(averageText({ units: held, cost }, decimals))
  return divideRounded(
    average.numerator * 100n * sold.numerator,
    average.denominator * sold.denominator,
    'half-up',
  )
}

function plus(one: Rate, other: Rate): Rate {
  const denominator = one.denominator > other.denominator ? one.denominator : other.denominator
  const scaled = (each: Rate) => each.numerator * (denominator / each.denominator)
  return { numerator: scaled(one) + scaled(other), denominator }
}
