import { ok, type Result, refuse } from './result.ts'

/**
 * A day as the calendar writes it, `YYYY-MM-DD`; compared with `<`. Never a `Date`: a time zone would shift
 * it.
 */
export type CivilDate = string

/** A span of days; both ends count, as the law writes it. */
export type Span = { readonly from: CivilDate; readonly through: CivilDate }

/** The last day of a fiscal year, `MM-DD`; `02-28` means the last day of February in every year. */
export type FiscalYearEnd = string

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether text is a day of the Gregorian calendar between 1900 and 2199. */
export function isCivilDate(text: string): boolean {
  if (!isShaped(text)) return false
  const [year, month, day] = [
    twoDigits(text, 0) * 100 + twoDigits(text, 2),
    twoDigits(text, 5),
    twoDigits(text, 8),
  ]
  return (
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  )
}

/** Whether text has the shape of a day; by its signs, since every entry that is read or posted is asked. */
function isShaped(text: string): boolean {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false
  for (let at = 0; at < 10; at += 1) {
    const sign = text.charCodeAt(at)
    if (at !== 4 && at !== 7 && (sign < zero || sign > zero + 9)) return false
  }
  return true
}

const zero = 48

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero
}

/**
 * Reads a day. Refuses `date-malformed` for another shape and for days that no calendar has (2026-02-30),
 * `date-out-of-bounds` for days before 1900 and after 2199.
 */
export function parseCivilDate(text: string, at?: string): Result<CivilDate> {
  if (isCivilDate(text)) return ok(text)
  const year = Number(text.slice(0, 4))
  // The same day of a year that the books can hold, of the same length.
  const isOtherYear = isShaped(text) && isCivilDate(`${isLeapYear(year) ? 2000 : 2001}${text.slice(4)}`)
  return refuse(
    isOtherYear && (year < 1900 || year > 2199) ? 'date-out-of-bounds' : 'date-malformed',
    { date: text },
    at,
  )
}

/** A day from its numbers; a fault where there is no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  if (!isCivilDate(text)) throw new Error(`fault: no such day ${text}`)
  return text
}

/** The number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The number of days in a calendar year. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365
}

/** The day so many days later (or earlier, negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** The same day of a month so many months later; the month's last day where that month is shorter. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = numbersOf(date)
  const count = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return civilDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/**
 * So many months after the end of a period: the same day of the month, or the last day of the month after the
 * end of one. February 28, 2026 and one month is March 31.
 */
export function monthsAfterEnd(through: CivilDate, months: number): CivilDate {
  return through === lastOfMonth(through)
    ? lastOfMonth(addMonths(firstOfMonth(through), months))
    : addMonths(through, months)
}

/** How many days the second day lies after the first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The month of a day, `YYYY-MM`. */
export function monthOf(date: CivilDate): string {
  return date.slice(0, 7)
}

/** The first day of the month of a day. */
export function firstOfMonth(date: CivilDate): CivilDate {
  return `${monthOf(date)}-01`
}

/** The last day of the month of a day. */
export function lastOfMonth(date: CivilDate): CivilDate {
  const { year, month } = numbersOf(date)
  return civilDate(year, month, daysInMonth(year, month))
}

/** The weekday, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** A calendar year as a span; four digits, as a number or as text. */
export function calendarYear(year: number | string): Span {
  return { from: `${year}-01-01`, through: `${year}-12-31` }
}

/** The fiscal year that a day falls in, for books whose year ends on `end` (`12-31`, `06-30`). */
export function fiscalYearOf(date: CivilDate, end: FiscalYearEnd): Span {
  const year = Number(date.slice(0, 4))
  const through = yearEnd(year, end)
  const last = date <= through ? through : yearEnd(year + 1, end)
  return { from: addDays(yearEnd(Number(last.slice(0, 4)) - 1, end), 1), through: last }
}

/** The months that a span touches, as spans cut to it, oldest first. */
export function monthsOf(span: Span): Span[] {
  const months: Span[] = []
  for (let from = span.from; from <= span.through; from = addDays(lastOfMonth(from), 1)) {
    const last = lastOfMonth(from)
    months.push({ from, through: last < span.through ? last : span.through })
  }
  return months
}

/** Whether text is a day of the year that a fiscal year can end on. */
export function isFiscalYearEnd(text: string): boolean {
  return isCivilDate(`2023-${text}`)
}

function yearEnd(year: number, end: FiscalYearEnd): CivilDate {
  if (end === '02-28') return civilDate(year, 2, daysInMonth(year, 2))
  return `${pad(year, 4)}-${end}`
}

function numbersOf(date: CivilDate): { year: number; month: number; day: number } {
  const match = pattern.exec(date)
  if (match === null) throw new Error(`fault: not a civil date: ${date}`)
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

/** Days since 1970-01-01, by the usual era arithmetic for the proleptic Gregorian calendar. */
function dayNumber(date: CivilDate): number {
  const { year, month, day } = numbersOf(date)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

function fromDayNumber(days: number): CivilDate {
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthShifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthShifted + 2) / 5) + 1
  const month = monthShifted < 10 ? monthShifted + 3 : monthShifted - 9
  return civilDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
