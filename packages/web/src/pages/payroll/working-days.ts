import { addDays, weekdayOf } from '@daybook/core/kit/civil-date.ts'

/** How many days from Monday to Friday lie in a span, both ends included. */
export function workingDays(from: string, through: string): number {
  let count = 0
  for (let day = from; day <= through && count < 400; day = addDays(day, 1)) {
    const weekday = weekdayOf(day)
    if (weekday < 6) count += 1
  }
  return count
}
