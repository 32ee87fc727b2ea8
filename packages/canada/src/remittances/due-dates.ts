import { lastKnown } from '@daybook/core/filings/rule-table.ts'
import {
  addDays,
  addMonths,
  type CivilDate,
  calendarYear,
  civilDate,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  type Span,
} from '@daybook/core/kit/civil-date.ts'
import { type BusinessDayJurisdiction, businessDaysAfter, nextBusinessDay } from '../labour/business-days.ts'
import {
  craDueDays,
  type DueRule,
  type DueTable,
  quebecDueDays,
  type SourceDeductionDays,
} from './due-rules.ts'

/** How often something is remitted: the types of both agencies, and the ways of boards and provinces. */
export type RemittanceFrequency =
  | 'annual'
  | 'semi-annual'
  | 'quarterly'
  | 'monthly'
  | 'twice-monthly'
  | 'weekly'

/** The CRA's types of remitters, as frequencies. */
export const craFrequencies = {
  quarterly: 'quarterly',
  regular: 'monthly',
  accelerated1: 'twice-monthly',
  accelerated2: 'weekly',
} as const satisfies Readonly<Record<string, RemittanceFrequency>>

/**
 * The span that a pay date falls into: the year, the quarter, the month; days 1 to 15 and the rest; or days
 * 1 to 7, 8 to 14, 15 to 21 and the rest.
 */
export function spanOf(frequency: RemittanceFrequency, payDate: CivilDate): Span {
  const [year, month] = [Number(payDate.slice(0, 4)), Number(payDate.slice(5, 7))]
  switch (frequency) {
    case 'annual':
      return calendarYear(year)
    case 'semi-annual': {
      const from = civilDate(year, month <= 6 ? 1 : 7, 1)
      return { from, through: lastOfMonth(addMonths(from, 5)) }
    }
    case 'quarterly': {
      const from = civilDate(year, month - ((month - 1) % 3), 1)
      return { from, through: lastOfMonth(addMonths(from, 2)) }
    }
    case 'monthly':
      return { from: firstOfMonth(payDate), through: lastOfMonth(payDate) }
    case 'twice-monthly':
      return within(payDate, daysOn(payDate, 'CA').halfEnds)
    case 'weekly':
      return within(payDate, daysOn(payDate, 'CA').partEnds)
  }
}

/** The part of a month that a day falls into, the parts ending on these days and on the last. */
function within(payDate: CivilDate, ends: readonly number[]): Span {
  const day = Number(payDate.slice(8))
  const end = ends.find((each) => day <= each)
  const before = ends.findLast((each) => day > each) ?? 0
  const on = (number: number): CivilDate => `${monthOf(payDate)}-${String(number).padStart(2, '0')}`
  return { from: on(before + 1), through: end === undefined ? lastOfMonth(payDate) : on(end) }
}

/**
 * The last day on which source deductions of a period are in time: the 15th of the month after it (of January
 * for a year); the 25th for the first half of a month and the 10th for the second; the third business day
 * after a part of a week. On a day that is none it moves to the next business day of the agency: `CA`,
 * `CA-QC` for an employer in Quebec, `QC` for Revenu Québec.
 */
export function sourceDeductionsDue(
  frequency: RemittanceFrequency,
  span: Span,
  agency: BusinessDayJurisdiction,
): CivilDate {
  const days = daysOn(span.through, agency)
  switch (frequency) {
    case 'annual':
    case 'semi-annual':
    case 'quarterly':
    case 'monthly':
      return dueBy(span, days.months, agency)
    case 'twice-monthly': {
      const isSecond = span.through === lastOfMonth(span.through)
      return dueBy(span, isSecond ? days.secondHalf : days.firstHalf, agency)
    }
    case 'weekly':
      return dueBy(span, days.parts, agency)
  }
}

/** The days of an agency that hold on a day; for days to come, the last known ones. */
function daysOn(on: CivilDate, agency: BusinessDayJurisdiction): SourceDeductionDays {
  return lastKnown(agency === 'QC' ? quebecDueDays : craDueDays, on).value
}

/**
 * The day that the rule in force at the end of a period names, or the business day that follows it; for
 * periods to come, by the last known rule.
 */
export function dueAfter(span: Span, table: DueTable, where: BusinessDayJurisdiction): CivilDate {
  return dueBy(span, lastKnown(table, span.through).value, where)
}

function dueBy({ through }: Span, rule: DueRule, where: BusinessDayJurisdiction): CivilDate {
  if (rule.kind === 'business-days-after') return businessDaysAfter(through, rule.count, where)
  const month = addMonths(firstOfMonth(through), rule.months)
  if (rule.kind === 'business-day') return businessDaysAfter(addDays(month, -1), rule.count, where)
  const last = lastOfMonth(month)
  const day = rule.day === 0 ? last : `${monthOf(month)}-${String(rule.day).padStart(2, '0')}`
  return nextBusinessDay(day > last ? last : day, where)
}

/** All spans of a year at a frequency, the first first. */
export function spansOfYear(frequency: RemittanceFrequency, year: number): readonly Span[] {
  const end = civilDate(year, 12, 31)
  const spans: Span[] = []
  for (let day = civilDate(year, 1, 1); day <= end; ) {
    const span = spanOf(frequency, day)
    spans.push(span)
    day = addDays(span.through, 1)
  }
  return spans
}

/** The due date of the source deductions of a pay date. */
export function dueDate(
  frequency: RemittanceFrequency,
  payDate: CivilDate,
  agency: BusinessDayJurisdiction,
): CivilDate {
  return sourceDeductionsDue(frequency, spanOf(frequency, payDate), agency)
}
