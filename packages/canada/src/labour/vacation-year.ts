import type { Source } from '@daybook/core/filings/figure.ts'
import type { Rate } from '@daybook/core/kit/cents.ts'
import { addDays, addMonths, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import type { LabourJurisdiction } from './jurisdiction.ts'
import { type LabourRule, labourRule } from './labour-rule.ts'
import { completedYears, leastVacation } from './vacation.ts'
import { vacationYearRules } from './vacation-year-rules.ts'

/**
 * A year of vacation pay at whose end the service for a higher share is complete: on which day, after how
 * many years, the days whose wages bear it, and the share.
 */
export type CompletedVacationYear = {
  readonly day: CivilDate
  readonly years: number
  readonly year: Span
  readonly share: string
  readonly exact: Rate
  /** Where the share itself was read. */
  readonly source: Source
}

/**
 * The vacation year that ends with a higher share in some days, where the law gives that share for the whole
 * of it; nothing where no such day is among them, or where the law is not known to reach back.
 */
export function completedVacationYear(
  jurisdiction: LabourJurisdiction,
  service: CivilDate,
  days: Span,
  insist: boolean,
): LabourRule<CompletedVacationYear> | undefined {
  const table = vacationYearRules[jurisdiction]
  if (table === undefined) return undefined
  const which = labourRule(table, days.through, insist)
  if (!which.ok) return undefined
  const isMay = which.value.value === 'may'
  for (const day of isMay ? endsOfApril(days) : anniversaries(service, days)) {
    const year = isMay ? mayToApril(day) : serviceYear(day)
    const after = { jurisdiction, on: addDays(year.through, 1), insist }
    const now = leastVacation({ ...after, service })
    // A year of service less: the share that pays of the year were made with.
    const before = leastVacation({ ...after, service: addMonths(service, 12) })
    if (!now.ok || !before.ok) continue
    const { share, exact, years } = now.value.value
    if (!isMore(exact, before.value.value.exact)) continue
    const source = now.value.source
    const doubts = [...which.value.doubts, ...now.value.doubts]
    return { value: { day, years, year, share, exact, source }, source: which.value.source, doubts }
  }
  return undefined
}

function isMore(one: Rate, other: Rate): boolean {
  return one.numerator * other.denominator > other.numerator * one.denominator
}

/** The anniversaries of a first day of service among some days, not the first day itself. */
function anniversaries(service: CivilDate, { from, through }: Span): readonly CivilDate[] {
  const years = completedYears(service, through)
  const day = addMonths(service, years * 12)
  return years > 0 && day >= from ? [day] : []
}

function serviceYear(anniversary: CivilDate): Span {
  return { from: addMonths(anniversary, -12), through: addDays(anniversary, -1) }
}

function endsOfApril({ from, through }: Span): readonly CivilDate[] {
  return [from.slice(0, 4), through.slice(0, 4)]
    .map((year) => `${year}-04-30`)
    .filter((day, index, all) => from <= day && day <= through && all.indexOf(day) === index)
}

function mayToApril(end: CivilDate): Span {
  return { from: addDays(addMonths(end, -12), 1), through: end }
}
