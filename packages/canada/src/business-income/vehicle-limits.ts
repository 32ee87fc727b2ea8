import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded, percentOf, rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { leaseRule, vehicleLimits } from '../rates/ca/vehicle-limits.ts'
import { vehicleCeiling, zeroEmissionCeiling } from '../sales-tax/vehicle-ceiling.ts'

/** An amount that a rule held down (or not), and the rule's source. */
export type Limited = { readonly amount: Cents; readonly isLimited: boolean; readonly source: Source }

/**
 * The capital cost of a vehicle with a ceiling: its price before tax up to the ceiling of the day it was
 * acquired, and the same part of the tax that nobody gives back. `kind` is the ceiling's: of passenger
 * vehicles (classes 10 and 10.1) or of zero-emission ones (class 54).
 *
 *   price 65,000.00 without tax, class 54, 2024: 61,000.00 38,500.00 + 5,005.00 HST, 2025: 38,000 + 4,940
 */
export function vehicleCost(
  kind: 'passenger' | 'zero-emission',
  { price, tax, acquired }: { readonly price: Cents; readonly tax: Cents; readonly acquired: CivilDate },
): Result<Limited> {
  const found = inForce(kind === 'passenger' ? vehicleCeiling : zeroEmissionCeiling, acquired)
  if (!found.ok) return found
  const { value: ceiling, source } = found.value
  if (price <= ceiling) return ok({ amount: price + tax, isLimited: false, source })
  return ok({
    amount: ceiling + divideRounded(tax * ceiling, price, 'half-up'),
    isLimited: true,
    source,
  })
}

/**
 * What of the interest on money borrowed for a passenger vehicle may be deducted: the dollars a month of the
 * day the loan began, by the days of 30 that it ran in the year.
 */
export function eligibleInterest({
  interest,
  days,
  began,
}: {
  readonly interest: Cents
  readonly days: number
  readonly began: CivilDate
}): Result<Limited> {
  const found = inForce(vehicleLimits, began)
  if (!found.ok) return found
  const { value, source } = found.value
  const most = divideRounded(value.interestMonth * BigInt(days), BigInt(leaseRule.daysOfMonth), 'half-up')
  return ok({ amount: interest < most ? interest : most, isLimited: interest > most, source })
}

/**
 * What was paid to lease a passenger vehicle: `payments` of the year with tax; what was deducted for the
 * lease in earlier years; the days from the lease's first day to the end of the year (or of the lease); the
 * maker's list price before tax; the rate of the sales taxes that are not given back; the first day.
 */
export type VehicleLease = {
  readonly payments: Cents
  readonly deducted: Cents
  readonly days: number
  readonly listPrice: Cents
  readonly taxRate: string
  readonly began: CivilDate
}

/**
 * What of a lease may be deducted: the least of what was paid, of the dollars a month over all its days less
 * what was deducted before, and, above the price from which the ceiling bites, of the payments in the
 * proportion of the cost ceiling to 85 % of the list price. All limits count with tax.
 */
export function eligibleLease(lease: VehicleLease): Result<Limited> {
  const limits = inForce(vehicleLimits, lease.began)
  if (!limits.ok) return limits
  const ceiling = inForce(vehicleCeiling, lease.began)
  if (!ceiling.ok) return ceiling
  const { leaseMonth, listPrice } = limits.value.value
  const taxed = (amount: Cents) => amount + percentOf(amount, rate(lease.taxRate), 'half-up')
  const byMonths =
    divideRounded(taxed(leaseMonth) * BigInt(lease.days), BigInt(leaseRule.daysOfMonth), 'half-up') -
    lease.deducted
  const byPrice =
    lease.listPrice <= taxed(listPrice)
      ? lease.payments
      : divideRounded(
          taxed(ceiling.value.value) * lease.payments,
          percentOf(lease.listPrice, rate(leaseRule.listPriceShare), 'half-up'),
          'half-up',
        )
  const least = [lease.payments, byMonths, byPrice].reduce((one, other) => (other < one ? other : one))
  const amount = least > 0n ? least : 0n
  return ok({ amount, isLimited: amount < lease.payments, source: limits.value.source })
}
