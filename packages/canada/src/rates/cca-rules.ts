import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'

/**
 * A class of depreciable property: its rate as a share of what is left (declining), or that it is spread
 * evenly over a lease or a life (`rate` is then 0); whether the half-year rule holds for it; which measure
 * raises the first year (`general`, or `full` expensing); whether it may be designated for immediate
 * expensing, is one of the productivity-enhancing classes, has a cost ceiling of vehicles, and stands alone
 * (`isAlone`: a class of its own for each property). `acquiredThrough` is the last day of a class that takes
 * no more.
 */
export type CcaClassRule = {
  readonly what: Label
  readonly method: 'declining' | 'lease' | 'life'
  readonly rate: string
  readonly hasHalfYear: boolean
  readonly incentive: 'general' | 'full'
  readonly isDesignable: boolean
  readonly isProductive?: true
  readonly ceiling?: 'passenger' | 'zero-emission'
  readonly isAlone?: true
  readonly acquiredThrough?: CivilDate
}

/**
 * By how much the net additions of a first year count: of a class that has the half-year rule (`halved`,
 * which the incentive lifts) and of one that has not (`whole`). None where the incentive is over.
 */
export type GeneralIncentive = { readonly halved: string; readonly whole: string } | undefined

/** The share of the net additions that is deducted in the first year; none where the measure is over. */
export type FirstYearShare = string | undefined

/** A measure: the days on which property must be acquired, and what it gives by the day of availability. */
export type IncentiveEra<T> = {
  readonly acquiredFrom: CivilDate
  readonly acquiredThrough?: CivilDate
  readonly table: RuleTable<T>
}

/** Whose property: an individual’s (or that of individuals together), or a Canadian-controlled company’s. */
export type Owner = 'individual' | 'corporation'

/** From which day property must be acquired, and by which available for use, to be expensed at once. */
export type ExpensingWindow = {
  readonly acquiredFrom: CivilDate
  readonly availableThrough: CivilDate
  readonly source: Source
}

/**
 * What of a passenger vehicle's lease and interest may be deducted: dollars a month before tax for a lease,
 * the list price (before tax) up to which the price does not lower the lease, and dollars of interest a
 * month.
 */
export type VehicleLimits = {
  readonly leaseMonth: Cents
  readonly listPrice: Cents
  readonly interestMonth: Cents
}

/** The part of the list price that the limit of a lease is measured by, and the days of a month in it. */
export type LeaseRule = {
  readonly listPriceShare: string
  readonly daysOfMonth: number
  readonly source: Source
}

/** The fewest and the most periods of 12 months. */
export type LeaseSpread = { readonly fewest: number; readonly most: number; readonly source: Source }

/** Shares of what was paid for meals. */
export type MealShares = { readonly general: string; readonly longHaul: string }
