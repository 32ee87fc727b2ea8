import { type CivilDate, civilDate, isCivilDate } from '@daybook/core/kit/civil-date.ts'

/**
 * The day at the user's place: the only reading of the clock for dates. `DAYBOOK_TODAY` sets it, for tests
 * and for looking at the books as on another day.
 */
export function today(): CivilDate {
  const set = process.env.DAYBOOK_TODAY
  if (set !== undefined && isCivilDate(set)) return set
  // Which day an instant falls on takes longer to find than most answers need; it changes with a minute only.
  const minute = Math.floor(Date.now() / 60_000)
  if (minute !== held.minute) {
    const now = new Date()
    held = { minute, day: civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) }
  }
  return held.day
}

let held: { readonly minute: number; readonly day: CivilDate } = { minute: -1, day: '' }
