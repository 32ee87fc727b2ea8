import { daysBetween } from '../../kit/civil-date.ts'
import { type Notice, notice } from '../notices.ts'
import { isOpenDate, possibleOrders, readDate } from '../written-date.ts'
import type { DateOrder, SettledBy } from './detected.ts'

/** The order of day and month of a file, what settled it, and what a person should confirm. */
export type SettledOrder = {
  readonly order: DateOrder
  readonly from: SettledBy
  readonly notices: readonly Notice[]
}

/**
 * Settles in which order a file writes its dates, from all of them together: one day over 12 is proof for
 * the whole file. Where the values leave it open, `remembered` decides, else `usual` is assumed and a notice
 * asks for a confirmation. Dates that can only be read one way (`2026-03-04`, `5 Sep 2026`) need no order.
 */
export function settledOrder(
  dates: readonly string[],
  remembered: DateOrder | undefined,
  usual: DateOrder,
  usualFrom: SettledBy = 'assumed',
): SettledOrder {
  const open = [...new Set(dates)].filter((date) => isOpenDate(date))
  const [example] = open
  if (example === undefined) return { order: remembered ?? 'ymd', from: 'file', notices: [] }
  const candidates = fittingOrders(open)
  const [only] = candidates
  if (only !== undefined && candidates.length === 1) return { order: only, from: 'file', notices: [] }
  if (remembered !== undefined && candidates.includes(remembered)) {
    return { order: remembered, from: 'remembered', notices: [] }
  }
  // On the third of March nothing hangs on the order.
  const isSame = open.every((date) => new Set(candidates.map((each) => readDate(date, each))).size === 1)
  if (only !== undefined && isSame) return { order: only, from: 'file', notices: [] }
  const order = candidates.includes(usual) ? usual : (only ?? usual)
  const from = order === usual ? usualFrom : 'assumed'
  if (from !== 'assumed') return { order, from, notices: [] }
  const date = readDate(example, order) ?? ''
  return { order, from, notices: [notice('date-order-ambiguous', { order, example, date })] }
}

/**
 * The orders under which the most dates are days of the calendar. Points between the numbers mean the day
 * first; a year of two digits comes first only where nothing else fits, or where anything else would spread
 * the file over many years.
 */
function fittingOrders(dates: readonly string[]): readonly DateOrder[] {
  const fits = new Map<DateOrder, number>()
  for (const date of dates) {
    for (const order of possibleOrders(date)) fits.set(order, (fits.get(order) ?? 0) + 1)
  }
  const most = Math.max(0, ...fits.values())
  const best = [...fits].filter(([, count]) => count === most).map(([order]) => order)
  if (best.includes('dmy') && dates.every((date) => /^\d{1,2}\.\s?\d{1,2}\.\s?\d/.test(date))) return ['dmy']
  if (!best.includes('ymd') || best.length === 1) return best
  const yearLast = best.filter((order) => order !== 'ymd')
  return yearLast.every((order) => span(dates, 'ymd') * 4 < span(dates, order)) ? ['ymd'] : yearLast
}

/**
 * The order that a heading says beside its word: `Date (DD/MM/YYYY)`, `Date (JJ/MM/AAAA)`, `Date MM-DD-YY`.
 */
export function orderInHeading(heading: string): DateOrder | undefined {
  const parts = /\b(?:(mm?)([-/. ])([dj]{1,2})|([dj]{1,2})([-/. ])mm?)\2?\5?([ya]{2,4})\b/i.exec(heading)
  return parts === null ? undefined : parts[1] === undefined ? 'dmy' : 'mdy'
}

/** How many days the dates of a file span under an order: a statement spans months, not decades. */
function span(dates: readonly string[], order: DateOrder): number {
  const days = dates.flatMap((date) => readDate(date, order) ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? 0 : daysBetween(first, last)
}
