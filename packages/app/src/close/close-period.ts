import {
  addDays,
  addMonths,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
} from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { fiscalYearWith, yearEndingOn } from '@daybook/core/ledger/fiscal-years.ts'
import type { View } from '../book.ts'
import { closedYears } from '../ledger/load-years.ts'
import type { ClosePeriod } from './close-row.ts'

/** Which period is meant: its last day (the last month or year that is over when left out), month or year. */
export type PeriodAsked = {
  readonly through?: CivilDate | undefined
  readonly year: boolean
  readonly today: CivilDate
}

/** The period that is meant. A month is that of the day. Refuses `year-end-wrong` for a year. */
export async function closePeriod(
  view: View,
  { through, year, today }: PeriodAsked,
): Promise<Result<ClosePeriod>> {
  if (!year) {
    const last = lastOfMonth(through ?? addMonths(firstOfMonth(today), -1))
    return ok({ kind: 'month', from: firstOfMonth(last), through: last, today })
  }
  const closed = await closedYears(view.reader)
  const { fiscalYearEnd } = view.profile
  const last = through ?? addDays(fiscalYearWith(today, fiscalYearEnd, closed).from, -1)
  const found = yearEndingOn(last, fiscalYearEnd, closed)
  return found.ok ? ok({ kind: 'year', ...found.value, today }) : found
}
