import { addDays, type CivilDate, civilDate, weekdayOf } from '@daybook/core/kit/civil-date.ts'

/**
 * How a law names a day of the year: a fixed day, the given weekday of a month, the weekday before a
 * day, or a number of days from Easter Sunday. Weekdays run from 1 for Monday to 7 for Sunday.
 */
export type DayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'before'; readonly month: number; readonly day: number; readonly weekday: number }
  | { readonly kind: 'easter'; readonly days: number }

/** The day that a rule names in a year. */
export function dayOf(rule: DayRule, year: number): CivilDate {
  switch (rule.kind) {
    case 'fixed':
      return civilDate(year, rule.month, rule.day)
    case 'nth': {
      const first = civilDate(year, rule.month, 1)
      return addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1))
    }
    case 'before': {
      const end = civilDate(year, rule.month, rule.day)
      return addDays(end, -(((weekdayOf(end) - rule.weekday + 6) % 7) + 1))
    }
    case 'easter':
      return addDays(easterSunday(year), rule.days)
  }
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): CivilDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30
  const leapYears = Math.floor(inCentury / 4)
  const toSunday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (inCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const count = epact + toSunday - 7 * correction + 114
  return civilDate(year, Math.floor(count / 31), (count % 31) + 1)
}
