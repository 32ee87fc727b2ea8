import type { ClosedYear } from '../daybook/fact.ts'
import {
  addDays,
  type CivilDate,
  daysBetween,
  type FiscalYearEnd,
  fiscalYearOf,
  type Span,
} from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'

/**
 * The fiscal year that a day falls in. Closed years keep their days for ever; when the fiscal year end was
 * changed since, the next year is the short one that begins the day after the last closed one.
 */
export function fiscalYearWith(
  date: CivilDate,
  end: FiscalYearEnd,
  closed: readonly Pick<ClosedYear, 'from' | 'through'>[],
): Span {
  const own = closed.find((each) => each.from <= date && date <= each.through)
  if (own !== undefined) return { from: own.from, through: own.through }
  const { from, through } = fiscalYearOf(date, end)
  const last = closed.map((each) => each.through).filter((each) => each < date && each >= from)
  const after = last.sort().at(-1)
  return after === undefined ? { from, through } : { from: addDays(after, 1), through }
}

/** The fiscal year that ends on a day. Refuses `year-end-wrong`, with the nearest day on which one ends. */
export function yearEndingOn(
  through: CivilDate,
  end: FiscalYearEnd,
  closed: readonly Pick<ClosedYear, 'from' | 'through'>[],
): Result<Span> {
  const year = fiscalYearWith(through, end, closed)
  if (year.through === through) return ok(year)
  const before = addDays(year.from, -1)
  const isNearer = daysBetween(before, through) < daysBetween(through, year.through)
  return refuse('year-end-wrong', { date: through, near: isNearer ? before : year.through }, 'through')
}

/** The fiscal years that a span of days touches, oldest first. */
export function fiscalYearsOf(
  span: Span,
  end: FiscalYearEnd,
  closed: readonly Pick<ClosedYear, 'from' | 'through'>[],
): readonly Span[] {
  const years: Span[] = []
  for (let day = span.from; day <= span.through; ) {
    const year = fiscalYearWith(day, end, closed)
    years.push(year)
    day = addDays(year.through, 1)
  }
  return years
}
