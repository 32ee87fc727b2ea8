import type { Cents } from '@daybook/core/kit/cents.ts'
import type { EntitlementFacts } from './holiday-entitlement.ts'
import type { ReferenceAsked } from './holiday-reference.ts'

/**
 * What was earned in the days that `holidayReference` names, apart by kind: wages for work with commissions,
 * overtime, vacation pay, pay of other holidays. Overtime is its whole pay, not the premium alone.
 */
export type ReferenceEarnings = {
  readonly wages: Cents
  readonly overtime: Cents
  readonly vacation: Cents
  readonly holidays: Cents
}

/**
 * All that a holiday's pay may need; what the measure of this jurisdiction does not take may be left out.
 * `daysPaidFor` are the days worked (or with wages, British Columbia) of the reference, `hoursWorked` its
 * hours without overtime. `normalDay` is the pay of a normal day with its hours. `worked` are the hours
 * worked on the holiday itself; `rate` is the hourly rate.
 */
export type HolidayPayAsked = ReferenceAsked & {
  readonly easterMonday: boolean
  readonly earned?: ReferenceEarnings
  readonly daysPaidFor?: number
  readonly hoursWorked?: string
  readonly normalDay?: { readonly hours: string; readonly amount: Cents }
  readonly rate?: Cents
  readonly worked?: string
  readonly facts: Pick<EntitlementFacts, 'days' | 'missed' | 'isWorkday'>
}
