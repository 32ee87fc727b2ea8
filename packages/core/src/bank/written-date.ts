import { type CivilDate, daysInMonth, isCivilDate } from '../kit/civil-date.ts'
import type { DateOrder } from './table/detected.ts'

/** The numbers of a date whose order is open: `3/4/26` is first 3, second 4, third 26. */
type Numbers = {
  readonly first: number
  readonly second: number
  readonly third: number
  readonly order?: DateOrder
}

const numeric = /^(\d{1,4}) ?([-/. ]) ?(\d{1,2}) ?[-/. '] ?'? ?(\d{1,4})(?=$|[T ,;[(Z])/
const compact = /^(\d{8})(?=$|\d{4}(?:\d\d)?(?:$|[.[ ])|[T [])/
const named =
  /^(?:[a-z]{2,9}\.?,? )?(\d{1,4})(?:er|st|nd|rd|th)?[-/. ]+([a-z]{3,10})\.?[-/., ']+(\d{2,4})(?=$|[ t,;([])/
const monthFirst =
  /^(?:[a-z]{2,9}\.?,? )?([a-z]{3,10})\.?[-/. ]+(\d{1,2})(?:er|st|nd|rd|th)?[-/., ']+(\d{4})(?=$|[ t,;([])/
/** A day without marks between its parts: `04MAR2026`, `15sept26`. */
const runTogether = /^(\d{1,2})([a-z]{3,9})(\d{4}|\d{2})(?=$|[ t,;([])/
/** What may stand behind a day: a time of day, a zone, a bracket; not the words of a description. */
const behind = /^(?:$|[T ,;]*\(?\d{1,2}\s?[:hH.]\s?\d|\[|Z$|\s*\([A-Z]{2,5}\)$)/i

/**
 * Months as banks shorten them in English, French and the other languages met in exports, without accents.
 */
const months: ReadonlyMap<string, number> = new Map(
  [
    'jan janv january janvier januar januari ene enero gen gennaio janeiro',
    'feb fev fevr fevrier february februar februari febrero feb febbraio fevereiro',
    'mar mars march mrz maerz marz maart mrt marzo marco',
    'apr avr avril april abr abril aprile',
    'may mai mei mayo mag maggio maio',
    'jun june juin juni junio giu giugno junho',
    'jul july juil juillet juli julio lug luglio julho',
    'aug aou aout august augustus ago agosto',
    'sep sept september septembre septiembre set settembre setembro',
    'oct october octobre okt oktober octubre ott ottobre out outubro',
    'nov november novembre noviembre novembro',
    'dec december decembre dez dezember dic diciembre dicembre dezembro',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/**
 * Reads a date in the forms that banks write: `2026-03-04`, `20260304120000[-5:EST]`, `3/4/2026`, `04.03.26`,
 * `5 sept. 2026`, `Sep 5, 2026`, `04MAR2026`, `12/26'93`, each with or without a time, which is dropped
 * without moving the day. `order` decides where only numbers are written and the year does not come first.
 * Gives `undefined` for text that is no day of the calendar (`2026-02-30`, `Pending`). Years of two digits
 * lie between 1970 and 2069.
 */
export function readDate(text: string, order: DateOrder): CivilDate | undefined {
  const trimmed = text.trim()
  if (trimmed.length < 6 || trimmed.length > 60) return undefined
  const numbers = numbersOf(trimmed)
  return numbers === undefined ? undefined : dated(numbers, numbers.order ?? order)
}

/** A day as it was understood, and whether it had to be moved to the end of its month to be one. */
export type RepairedDate = { readonly date: CivilDate; readonly isRepaired: boolean }

/**
 * The day of `YYYYMMDD` at the start of a text, whatever follows (OFX, BMO). Banks that count thirty days to
 * every month write February 30: a 29th to 31st that its month lacks is read as the month's last day and
 * marked. All else that no calendar has is `undefined`.
 */
export function readCompactDate(text: string): RepairedDate | undefined {
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
  if (isCivilDate(date)) return { date, isRepaired: false }
  const lastDay = repaired(date)
  return lastDay === undefined ? undefined : { date: lastDay, isRepaired: true }
}

/**
 * The last day of the month for a date that goes beyond it, up to the 31st; `undefined` for any other text.
 */
export function repaired(date: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(29|30|31)$/.exec(date)
  if (match === null || isCivilDate(date) || !isCivilDate(`${match[1]}-${match[2]}-01`)) return undefined
  return `${match[1]}-${match[2]}-${daysInMonth(Number(match[1]), Number(match[2]))}`
}

/**
 * What a date tells about the order of day, month and year: the orders under which it is a day of the
 * calendar.
 */
export function possibleOrders(text: string): readonly DateOrder[] {
  const trimmed = text.trim()
  const numbers = trimmed.length > 60 ? undefined : numbersOf(trimmed)
  if (numbers === undefined) return []
  if (numbers.order !== undefined) return dated(numbers, numbers.order) === undefined ? [] : allOrders
  return allOrders.filter((order) => dated(numbers, order) !== undefined)
}

/** Whether a date is written in numbers so that its day and month can be mistaken for each other. */
export function isOpenDate(text: string): boolean {
  const numbers = numbersOf(text.trim())
  return numbers !== undefined && numbers.order === undefined
}

const allOrders: readonly DateOrder[] = ['ymd', 'mdy', 'dmy']

function numbersOf(written: string): Numbers | undefined {
  // Spreadsheets write an apostrophe before what they shall not count with.
  const text = written.charCodeAt(0) === 39 ? written.slice(1) : written
  const run = compact.exec(text)
  if (run !== null) return compactNumbers(run[1] ?? '')
  const parts = numeric.exec(text)
  if (parts !== null) {
    const [whole, a = '', , b = '', c = ''] = parts
    if (a.length === 3 || c.length === 3 || (a.length > 2 && c.length > 2)) return undefined
    if (whole.length < text.length && !behind.test(text.slice(whole.length))) return undefined
    const numbers = { first: Number(a), second: Number(b), third: Number(c) }
    if (a.length === 4) return { ...numbers, order: 'ymd' }
    return c.length === 4 ? { ...numbers, third: fullYear(c) } : numbers
  }
  return /[a-zA-Z\u00c0-\u017f]/.test(text) ? namedNumbers(text) : undefined
}

function compactNumbers(digits: string): Numbers {
  const asYearFirst = {
    first: Number(digits.slice(0, 4)),
    second: Number(digits.slice(4, 6)),
    third: Number(digits.slice(6)),
  }
  if (asYearFirst.first >= 1900 && asYearFirst.first <= 2199) return { ...asYearFirst, order: 'ymd' }
  return {
    first: Number(digits.slice(0, 2)),
    second: Number(digits.slice(2, 4)),
    third: Number(digits.slice(4)),
  }
}

function namedNumbers(text: string): Numbers | undefined {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ')
  const byDay = named.exec(folded) ?? runTogether.exec(folded)
  const byMonth = byDay === null ? monthFirst.exec(folded) : null
  const month = months.get(byDay?.[2] ?? byMonth?.[1] ?? '')
  const whole = byDay?.[0] ?? byMonth?.[0] ?? ''
  if (month === undefined || !behind.test(folded.slice(whole.length))) return undefined
  if (byMonth !== null)
    return { first: Number(byMonth[3]), second: month, third: Number(byMonth[2]), order: 'ymd' }
  const [a = '', c = ''] = [byDay?.[1], byDay?.[3]]
  if (a.length === 4) return { first: Number(a), second: month, third: Number(c), order: 'ymd' }
  return { first: fullYear(c), second: month, third: Number(a), order: 'ymd' }
}

function dated(numbers: Numbers, order: DateOrder): CivilDate | undefined {
  const { first, second, third } = numbers
  if (order === 'ymd') return day(numbers.order === 'ymd' ? first : fullYear(String(first)), second, third)
  const year = third > 99 ? third : fullYear(String(third))
  return order === 'mdy' ? day(year, first, second) : day(year, second, first)
}

function day(year: number, month: number, date: number): CivilDate | undefined {
  const text = `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
  return isCivilDate(text) ? text : undefined
}

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

/** Whether text is a day under some order of its numbers; quick, for looking through a whole table. */
export function isDateLike(text: string): boolean {
  return text.length >= 6 && text.length <= 60 && possibleOrders(text).length > 0
}
