import type { ReportSchedule } from '../daybook/fact.ts'
import {
  addDays,
  addMonths,
  type CivilDate,
  type FiscalYearEnd,
  firstOfMonth,
  fiscalYearOf,
  lastOfMonth,
  type Span,
} from '../kit/civil-date.ts'
import { assert } from '../kit/result.ts'

type Every = ReportSchedule['every']
type Schedule = Pick<ReportSchedule, 'every' | 'days' | 'from'>

/**
 * The month, the quarter of the fiscal year or the fiscal year that a day falls in. Quarters are of three
 * months from the first day of the year; what is left of an odd year goes to the last one.
 */
export function periodAround(every: Every, day: CivilDate, end: FiscalYearEnd): Span {
  if (every === 'month') return { from: firstOfMonth(day), through: lastOfMonth(day) }
  const year = fiscalYearOf(day, end)
  if (every === 'year') return year
  const starts = [0, 3, 6, 9].map((months) => addMonths(year.from, months))
  const at = starts.findLastIndex((start) => start <= day)
  const from = starts[at]
  assert(from !== undefined, 'a fiscal year begins on or before each of its days')
  const next = starts[at + 1]
  return { from, through: next === undefined ? year.through : addDays(next, -1) }
}

/** The last such period that was over before a day. */
export function periodBefore(every: Every, day: CivilDate, end: FiscalYearEnd): Span {
  return periodAround(every, addDays(periodAround(every, day, end).from, -1), end)
}

/** A period of a schedule with the day on which its report is to be sent. */
export type SentPeriod = { readonly span: Span; readonly on: CivilDate }

/** The periods of a schedule whose report is to be sent on a day that is asked for, the earliest first. */
export function sentPeriods(
  { every, days, from: first }: Schedule,
  end: FiscalYearEnd,
  asked: Span,
): readonly SentPeriod[] {
  const periods: SentPeriod[] = []
  const earliest = addDays(asked.from, -days)
  let span = periodAround(every, first > earliest ? first : earliest, end)
  for (;;) {
    const on = addDays(span.through, days)
    if (on > asked.through) return periods
    if (on >= asked.from) periods.push({ span, on })
    span = periodAround(every, addDays(span.through, 1), end)
  }
}

/**
 * The periods of a schedule that are to be sent on a day if they were not before: the last one whose day has
 * come, and the last one that is over, which may be sent before its day. Days past a month or more (`days`)
 * lie in a later period than their own, so that these may be two.
 */
export function periodsToSend(schedule: Schedule, end: FiscalYearEnd, today: CivilDate): readonly Span[] {
  const over = periodBefore(schedule.every, today, end)
  const come = sentPeriods(schedule, end, { from: schedule.from, through: today }).at(-1)?.span
  const last = over.through >= schedule.from ? [over] : []
  return come === undefined || come.through >= over.through ? last : [come, ...last]
}
