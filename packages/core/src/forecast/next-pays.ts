import type { PayFrequency } from '../daybook/payroll-facts.ts'
import { addDays, addMonths, type CivilDate, lastOfMonth } from '../kit/civil-date.ts'

const days: Readonly<Partial<Record<PayFrequency, number>>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  'four-weekly': 28,
}

/**
 * The pay days of a frequency after its last run (`last`), later than `after` and through a day. By weeks
 * they keep the weekday; monthly keeps the day of the month, or its end; twice a month keeps the days of the
 * last two runs, else the 15th and the end of the month. Schools' frequencies go by the month (`ten-months`)
 * and by two weeks (`twenty-two`).
 */
export function nextPayDays(
  frequency: PayFrequency,
  runs: { readonly last: CivilDate; readonly before?: CivilDate },
  after: CivilDate,
  through: CivilDate,
): readonly CivilDate[] {
  const found: CivilDate[] = []
  for (let count = 1; count < 20_000; count += 1) {
    const day = payDay(frequency, runs, count)
    if (day > through) break
    if (day > after) found.push(day)
  }
  return found
}

function payDay(
  frequency: PayFrequency,
  { last, before }: { readonly last: CivilDate; readonly before?: CivilDate },
  count: number,
): CivilDate {
  const step = days[frequency === 'twenty-two' ? 'biweekly' : frequency]
  if (step !== undefined) return addDays(last, step * count)
  if (frequency !== 'semi-monthly') return inMonth(last, count)
  const half = Math.floor(count / 2)
  if (count % 2 === 0) return inMonth(last, half)
  if (before !== undefined && before < last && addDays(before, 25) > last) return inMonth(before, half + 1)
  const isFirstHalf = Number(last.slice(8)) <= 15
  const month = addMonths(`${last.slice(0, 7)}-01`, isFirstHalf ? half : half + 1)
  return isFirstHalf ? lastOfMonth(month) : addDays(month, 14)
}

/** The same day so many months later; the end of a month stays the end. */
function inMonth(day: CivilDate, months: number): CivilDate {
  const later = addMonths(day, months)
  return lastOfMonth(day) === day ? lastOfMonth(later) : later
}
