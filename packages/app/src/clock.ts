import { type CivilDate, civilDate, isCivilDate } from '@daybook/core/kit/civil-date.ts'

/**
 * The day at the user's place: the only reading of the clock for dates. `DAYBOOK_TODAY` sets it, for tests
 * and for looking at the books as on another day.
 */
export function today(): CivilDate {
  const set = process.env.DAYBOOK_TODAY
  if (set !== undefined && isCivilDate(set)) return set
  const now = new Date()
  return civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
