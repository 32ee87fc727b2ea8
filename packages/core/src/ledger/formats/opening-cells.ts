import type { DateOrder, DecimalMark } from '../../bank/table/detected.ts'
import { readAmount } from '../../bank/written-amount.ts'
import { isOpenDate, possibleOrders, readDate } from '../../bank/written-date.ts'
import type { Cents } from '../../kit/cents.ts'
import { type CivilDate, lastOfMonth } from '../../kit/civil-date.ts'

/** A row of a report with its number in the file, from 1. */
export type ReportRow = { readonly row: number; readonly cells: readonly string[] }

/**
 * An account as a report writes it, its number and name apart: `1010 · Chequing`, `1060 Chequing Bank
 * Account`.
 */
export type ReportAccount = { readonly code?: string; readonly name: string }

/**
 * Takes an account's cell apart. Of a path (`1000 · Bank:1010 · Chequing`) the last part is the account
 * where the parts have numbers; a path of names alone stays whole, since names below different parents may
 * be equal.
 */
export function reportAccount(text: string): ReportAccount {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  const last = plain.slice(plain.lastIndexOf(':') + 1).trim()
  const match = /^(\d{3,8}(?:[-.]\d{1,6})*)(?: ?[·•–—:-] ?| )(.+)$/.exec(last)
  return match?.[1] === undefined ? { name: plain } : { code: match[1], name: (match[2] ?? '').trim() }
}

/**
 * A cell's amount in cents, debits positive where it says so (`Dr`, `Cr`); a dash or nothing is zero;
 * nothing for words.
 */
export function reportAmount(text: string, mark: DecimalMark): Cents | undefined {
  const plain = text.trim()
  if (plain === '' || /^[-–—]$/.test(plain)) return 0n
  const side = /\b(dr|dt|cr|ct)\.?$/i.exec(plain)?.[1]?.toLowerCase()
  const read = readAmount(side === undefined ? plain : plain.replace(/\s*\b(dr|dt|cr|ct)\.?$/i, ''), mark)
  if (read === undefined || typeof read.amount !== 'bigint') return undefined
  return side === 'cr' || side === 'ct' ? -read.amount : read.amount
}

/** Whether a balance's cell says its side itself. */
export function hasSide(text: string): boolean {
  return /\b(dr|dt|cr|ct)\.?$/i.test(text.trim())
}

/** A day in a report's own heading, `December 31, 2025`, `Dec 31, 25`, `31 décembre 2025`, `12/31/2025`. */
export function reportDate(text: string, order: DateOrder | undefined): CivilDate | undefined {
  const plain = text.trim().replace(/[.,;]+$/, '')
  const short = /^([\p{L}]{3,10})\.? (\d{1,2}),? '?(\d{2})$/u.exec(plain)
  const full = short === null ? plain.replace(/^1er /i, '1 ') : `${short[1]} ${short[2]}, 20${short[3]}`
  if (!isOpenDate(full)) return readDate(full, 'ymd')
  const days = new Set(ordersOf(full).map((each) => readDate(full, each)))
  if (days.size === 1) return [...days][0]
  return order === undefined ? undefined : readDate(full, order)
}

/** The orders of day and month under which a day in figures is one. */
function ordersOf(text: string): readonly DateOrder[] {
  return possibleOrders(text.trim()).filter((each) => each !== 'ymd')
}

/** The span that a line of a report's heading states; `from` only where it has both ends. */
export type ReportSpan = { readonly from?: CivilDate; readonly asOf?: CivilDate; readonly isUnclear?: true }

/**
 * The span of days in the lines above a report's table: `As of …`, `Au …`, `January - December 2025`, `du …
 * au …`.
 */
export function reportSpan(lines: readonly string[], order: DateOrder | undefined): ReportSpan {
  let unclear = false
  for (const line of lines) {
    const text = line.replaceAll(/\s+/g, ' ').trim()
    const single = /(?:^|\s)(?:as (?:of|at)|en date du|a la date du|à la date du|au)\s+(.+)$/i.exec(text)
    const double = /^(.+?)\s+(?:to|through|thru|au|à|-|–)\s+(.+)$/i.exec(text)
    const first =
      /(?:\S+|[\p{L}.]+ \d{1,2},? \d{2,4}|(?:1er|\d{1,2}) [\p{L}.]+ \d{4})$/u.exec(double?.[1] ?? '')?.[0] ??
      ''
    const ends = double === null ? undefined : bothDates(first, double[2] ?? '', order)
    if (ends !== undefined) return ends
    const whole = double === null ? undefined : monthSpan(double[1] ?? '', double[2] ?? '')
    if (whole !== undefined) return whole
    const day = reportDate(single?.[1] ?? text, order)
    if (day !== undefined) return { asOf: day }
    if (single !== null && /\d/.test(single[1] ?? '')) unclear = true
  }
  return unclear ? { isUnclear: true } : {}
}

/** Two days of one line: what settles the order of one settles that of the other. */
function bothDates(first: string, last: string, order: DateOrder | undefined): ReportSpan | undefined {
  const both = [first, last].filter((each) => isOpenDate(each.trim())).map(ordersOf)
  const common = (['mdy', 'dmy'] as const).filter((each) => both.every((orders) => orders.includes(each)))
  const settled = common.length === 1 ? common[0] : order
  const [from, asOf] = [reportDate(first, settled), reportDate(last, settled)]
  return from === undefined || asOf === undefined ? undefined : { from, asOf }
}

/**
 * Months without days: `January - December, 2025`, `janvier 2025 - mars 2025`, `January 1 - December 31,
 * 2025`.
 */
function monthSpan(first: string, last: string): ReportSpan | undefined {
  const short = /\d/.test(first) ? null : /^([\p{L}.]+) '?(\d{2})$/u.exec(last.trim())
  if (short !== null) return monthSpan(first, `${short[1]} 20${short[2]}`)
  const year = /\b(\d{4})\b/.exec(last)?.[1]
  if (year === undefined) return undefined
  const withYear = /\b\d{4}\b/.test(first) ? first : `${first.replace(/,$/, '')}, ${year}`
  const [from, through] = [firstDay(withYear), firstDay(last)]
  if (from === undefined || through === undefined) return undefined
  return { from: from.date, asOf: through.isMonth ? lastOfMonth(through.date) : through.date }
}

function firstDay(text: string): { readonly date: CivilDate; readonly isMonth: boolean } | undefined {
  const plain = text.replaceAll(',', ' ').replaceAll(/\s+/g, ' ').trim()
  const month = /^([\p{L}.]+) (\d{4})$/u.exec(plain)
  const day = /^([\p{L}.]+) (\d{1,2}) (\d{4})$/u.exec(plain)
  const dayFirst = /^(\d{1,2}|1er) ([\p{L}.]+) (\d{4})$/u.exec(plain)
  const written =
    month !== null
      ? `${month[1]} 1, ${month[2]}`
      : day !== null
        ? `${day[1]} ${day[2]}, ${day[3]}`
        : dayFirst !== null
          ? `${dayFirst[1]?.replace('er', '')} ${dayFirst[2]} ${dayFirst[3]}`
          : ''
  const date = written === '' ? undefined : readDate(written, 'ymd')
  return date === undefined ? undefined : { date, isMonth: month !== null }
}
