import {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  weekdayOf,
} from '@daybook/core/kit/civil-date.ts'

/** The days that a run pays for, and the day on which it does. */
export type Period = { readonly from: string; readonly through: string; readonly date: string }

const days: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  'four-weekly': 28,
  'twenty-two': 14,
}

/** How many days after the period people are paid where nothing is known: a work week, or none. */
const [lagOfWeeks, saturday] = [6, 6] as const

/**
 * The period that the next run is likely to pay: right after the last one and paid as many days later, or the
 * one that ended last before `today` where there is none yet.
 */
export function nextPeriod(last: Period | undefined, frequency: string, today: string): Period {
  const length = days[frequency]
  if (last !== undefined) {
    const from = addDays(last.through, 1)
    const through = length === undefined ? monthPartEnd(from, frequency) : addDays(from, length - 1)
    return { from, through, date: addDays(through, daysBetween(last.through, last.date)) }
  }
  if (length !== undefined) {
    const through = length === 1 ? today : addDays(today, -((weekdayOf(today) - saturday + 7) % 7))
    return {
      from: addDays(through, 1 - length),
      through,
      date: length === 1 ? through : addDays(through, lagOfWeeks),
    }
  }
  const isSecondHalf = frequency === 'semi-monthly' && today.slice(8) > '15'
  const from = isSecondHalf ? `${today.slice(0, 7)}-16` : firstOfMonth(today)
  const through = monthPartEnd(from, frequency)
  return { from, through, date: through }
}

/** The end of a month, of its half, or of a month that began on another day. */
function monthPartEnd(from: string, frequency: string): string {
  const day = Number(from.slice(8))
  if (frequency === 'semi-monthly') {
    if (day === 1) return `${from.slice(0, 7)}-15`
    return day === 16 ? lastOfMonth(from) : addDays(from, 14)
  }
  return day === 1 ? lastOfMonth(from) : addDays(addMonths(from, 1), -1)
}
