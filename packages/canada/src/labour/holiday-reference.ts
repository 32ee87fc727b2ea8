import { addDays, type CivilDate, daysBetween, type Span, weekdayOf } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { DaysAsked, HolidayMeasure, HolidayPayRule } from './holiday-pay-rule.ts'
import { holidayPayRules } from './holiday-pay-rules.ts'
import type { LabourJurisdiction } from './jurisdiction.ts'
import { type LabourRule, labourRule } from './labour-rule.ts'

/**
 * Whose holiday. `hired` is the first day of the employment. `weekStart` is the first day of the work week, 1
 * for Monday to 7 for Sunday (Sunday where the employer chose none). `hasNormalDay` says that the hours and
 * the wages of a day do not vary; `isCommission` that the employee is paid by commission, wholly or in part.
 */
export type ReferenceAsked = {
  readonly jurisdiction: LabourJurisdiction
  readonly holiday: CivilDate
  readonly hired: CivilDate
  readonly weekStart: number
  readonly hasNormalDay: boolean
  readonly isCommission: boolean
  readonly insist: boolean
}

/** A measure that is not a normal day. */
export type OverDays = Exclude<HolidayMeasure, { readonly kind: 'normal-day' }>

/**
 * What has to be known for a holiday's pay: the measure that holds for this employee, the days whose earnings
 * it adds up (none for a normal day), and the days that count towards the entitlement, with how many are
 * asked for.
 */
export type HolidayReference = {
  readonly rule: LabourRule<HolidayPayRule>
  readonly measure: OverDays | { readonly kind: 'normal-day' }
  readonly span?: Span
  readonly asked?: DaysAsked & { readonly span: Span }
}

/**
 * Which measure and which days a holiday's pay takes. The span is not cut at the day of hiring: the law
 * divides the earnings of all its weeks, worked or not. Refuses as `labourRule` does.
 */
export function holidayReference(asked: ReferenceAsked): Result<HolidayReference> {
  const rule = labourRule(holidayPayRules[asked.jurisdiction], asked.holiday, asked.insist)
  if (!rule.ok) return rule
  const { qualifying } = rule.value.value
  const measure = measureFor(asked, rule.value.value)
  const days = qualifying.days
  return ok({
    rule: rule.value,
    measure,
    ...(measure.kind === 'normal-day' ? {} : { span: spanOf(asked, rule.value.value, lengthOf(measure)) }),
    ...(days === undefined ? {} : { asked: { ...days, span: before(asked.holiday, days.within) } }),
  })
}

function measureFor(asked: ReferenceAsked, rule: HolidayPayRule): HolidayReference['measure'] {
  const { commission, measure } = rule
  const served = daysBetween(asked.hired, asked.holiday)
  if (asked.isCommission && commission !== undefined && served >= commission.afterWeeks * 7) {
    return { kind: 'share', over: commission.over, weeks: commission.weeks }
  }
  if (measure.kind !== 'normal-day') return measure
  return asked.hasNormalDay ? { kind: 'normal-day' } : measure.otherwise
}

function lengthOf(measure: OverDays): number {
  return measure.kind === 'share' ? measure.weeks * 7 : measure.days
}

function spanOf(asked: ReferenceAsked, { ends }: HolidayPayRule, length: number): Span {
  const { holiday, weekStart } = asked
  if (ends === 'day-before') return before(holiday, length)
  return before(addDays(holiday, -((weekdayOf(holiday) - weekStart + 7) % 7)), length)
}

/** So many days that end the day before. */
function before(day: CivilDate, length: number): Span {
  return { from: addDays(day, -length), through: addDays(day, -1) }
}
