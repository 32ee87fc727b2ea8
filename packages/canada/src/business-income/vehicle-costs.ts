import type { Figure } from '@daybook/core/filings/figure.ts'
import { sumFigure } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { VehicleAnswer } from './answers.ts'
import { t2125Guide, t2125Labels } from './t2125-lines.ts'
import { eligibleInterest, eligibleLease, type Limited } from './vehicle-limits.ts'
import { givenFigure, type Naming, ratioOf, sharedFigure, workedFigure } from './worked-figures.ts'

const words = {
  costs: { en: 'costs of the year', fr: 'coûts de l’année' },
  interest: { en: 'interest above the limit', fr: 'intérêts au-delà du plafond' },
  lease: { en: 'lease above the limits', fr: 'location au-delà des plafonds' },
  allowed: { en: 'costs that may be deducted', fr: 'coûts déductibles' },
  kilometres: { en: 'business kilometres of all', fr: 'kilomètres d’affaires sur le total' },
  allowances: {
    en: 'Allowances by the kilometre, all deductible',
    fr: 'Allocations au kilomètre, toutes déductibles',
  },
} as const

/**
 * Line 9281: of each vehicle the costs of the year, less what of its interest and lease is above the limits,
 * by the business part of its kilometres; and all that was paid in allowances. Without answers the books are
 * taken as they are.
 *
 * Refuses `vehicle-kilometres` for more business kilometres than all, or none at all, and
 * `vehicle-costs-differ` where the costs of the vehicles are not those of the books.
 */
export function vehicleLine(
  naming: Naming,
  own: Figure,
  allowances: Figure,
  vehicles: readonly VehicleAnswer[],
): Result<Figure> {
  const label = t2125Labels['9281'] ?? words.costs
  if (vehicles.length === 0) return ok(sumFigure(naming('9281'), label, [own, allowances]))
  const [only] = vehicles
  const isOne = vehicles.length === 1 && only?.costs === undefined
  const stated = sumOf(vehicles.map(({ costs = 0n }) => costs))
  if (!isOne && stated !== own.value) {
    const names = { stated: formatCents(stated), booked: formatCents(own.value) }
    return refuse('vehicle-costs-differ', names, 'vehicles')
  }
  const parts = all(vehicles.map((each) => vehiclePart(naming, each, isOne ? own : undefined)))
  if (!parts.ok) return parts
  const paid = allowances.value === 0n ? [] : [{ ...allowances, label: words.allowances }]
  return ok(sumFigure(naming('9281'), label, [...parts.value, ...paid]))
}

function vehiclePart(naming: Naming, vehicle: VehicleAnswer, booked: Figure | undefined): Result<Figure> {
  const { name, kilometres, business } = vehicle
  if (kilometres <= 0 || business < 0 || business > kilometres) {
    const names = { vehicle: name, business: String(business), kilometres: String(kilometres) }
    return refuse('vehicle-kilometres', names, 'vehicles')
  }
  const id = naming(`9281:${name}`)
  const said = (key: keyof typeof words): Label => ({
    en: `${name}: ${words[key].en}`,
    fr: `${name}\u00a0: ${words[key].fr}`,
  })
  const costs = booked ?? givenFigure(`${id}:costs`, said('costs'), vehicle.costs ?? 0n)
  const over = overLimits(vehicle)
  if (!over.ok) return over
  const above = over.value.map(({ key, amount, limited }) =>
    workedFigure(`${id}:${key}`, said(key), amount, { how: 'limit', source: limited.source }),
  )
  const allowed = workedFigure(
    `${id}:allowed`,
    said('allowed'),
    costs.value - sumOf(above.map(({ value }) => value)),
    { how: 'difference', parts: [costs, ...above] },
  )
  const ratio = ratioOf(business, kilometres)
  const label = { en: name, fr: name }
  return ok(sharedFigure(id, label, allowed, { ...ratio, label: words.kilometres, source: t2125Guide }))
}

type Above = { readonly key: 'interest' | 'lease'; readonly amount: Cents; readonly limited: Limited }

function overLimits({ interest, lease }: VehicleAnswer): Result<readonly Above[]> {
  const above: Above[] = []
  if (interest !== undefined) {
    const { amount, days, began } = interest
    const limited = eligibleInterest({ interest: amount, days, began })
    if (!limited.ok) return limited
    above.push({ key: 'interest', amount: amount - limited.value.amount, limited: limited.value })
  }
  if (lease !== undefined) {
    const { amount, ...rest } = lease
    const limited = eligibleLease({ payments: amount, ...rest })
    if (!limited.ok) return limited
    above.push({ key: 'lease', amount: amount - limited.value.amount, limited: limited.value })
  }
  return ok(above.filter(({ amount }) => amount > 0n))
}
