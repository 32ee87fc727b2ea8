import type { ExchangeRate, FactOf } from '../daybook/fact.ts'
import { type Cents, divideRounded, magnitude, percentOf, rate } from '../kit/cents.ts'
import { addDays, type CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'

/** How many days a rate serves after its own: over a weekend with holidays no central bank publishes one. */
export const rateServesDays = 7

/** The decimals to which a rate is worked out from two amounts; banks print four to six. */
const workedPlaces = 6

/** Ten to the power of the fewest decimals that a rate is printed to. */
const leastPrinted = 10n ** 4n

/** Whether text is a rate: decimal text above zero, at most ten decimals. */
export function isRate(text: string): boolean {
  return /^\d{1,9}(\.\d{1,10})?$/.test(text) && /[1-9]/.test(text)
}

/** The id under which the rate of a currency on a day is kept: `USD 2026-01-30`. */
export function rateId(currency: string, date: CivilDate): string {
  return `${currency} ${date}`
}

/**
 * Records what one unit of a currency is worth on a day, in the book's currency, and who says so; a rate of
 * the same day is replaced. Refuses `rate-own-currency` for the book's own, and `nothing-to-change`.
 */
export function planRecordRate(
  base: string,
  recorded: ExchangeRate,
  was: ExchangeRate | undefined,
): Result<FactOf<'rate.recorded'>> {
  if (recorded.currency === base) return refuse('rate-own-currency', { currency: base }, 'currency')
  if (was !== undefined && was.rate === recorded.rate && was.source === recorded.source) {
    return refuse('nothing-to-change', { what: rateId(recorded.currency, recorded.date) })
  }
  return ok({ kind: 'rate.recorded', v: 1, rate: recorded, ...(was === undefined ? {} : { was }) })
}

/**
 * The rate in force on a day: the latest one recorded on that day or in the seven days before it. Refuses
 * `rate-missing` naming the currency and the day.
 */
export function rateInForce(
  rates: readonly ExchangeRate[],
  currency: string,
  on: CivilDate,
): Result<ExchangeRate> {
  const earliest = firstServing(on)
  let found: ExchangeRate | undefined
  for (const each of rates) {
    if (each.currency !== currency || each.date > on || each.date < earliest) continue
    if (found === undefined || each.date > found.date) found = each
  }
  if (found !== undefined) return ok(found)
  return refuse('rate-missing', { currency, date: on, days: String(rateServesDays), since: earliest })
}

/** The rate of a currency on a day: the typed one, or the one in force. Refuses `rate-missing`. */
export function rateFor(
  books: { readonly rates: readonly ExchangeRate[]; readonly rate?: string },
  currency: string,
  on: CivilDate,
): Result<string> {
  if (books.rate !== undefined) return ok(books.rate)
  const found = rateInForce(books.rates, currency, on)
  return found.ok ? ok(found.value.rate) : found
}

/** The day of the earliest rate that still serves a day; not before the calendar begins. */
export function firstServing(on: CivilDate): CivilDate {
  return on < '1900-01-08' ? '1900-01-01' : addDays(on, -rateServesDays)
}

/**
 * An amount of a currency in the book's, at a rate; rounded half up to the cent, as banks and the tax agency
 * do.
 */
export function converted(amount: Cents, rateText: string): Cents {
  return percentOf(amount, rate(rateText), 'half-up')
}

/**
 * The rate that two amounts come to, to six decimals, half up, with at least four shown: 137.12 for 100.00 is
 * `1.3712`. The foreign amount is not zero.
 */
export function workedRate(amount: Cents, foreign: Cents): string {
  const scaled = divideRounded(magnitude(amount) * 10n ** BigInt(workedPlaces), magnitude(foreign), 'half-up')
  const digits = scaled.toString().padStart(workedPlaces + 1, '0')
  const fraction = digits.slice(-workedPlaces).replace(/0{1,2}$/, '')
  return `${digits.slice(0, -workedPlaces)}.${fraction}`
}

/**
 * Whether an amount is the foreign one at the rate as printed: a rate stands for all numbers that round to
 * it, so the amount may be off by half its last decimal times the foreign amount, and a cent. Rates are
 * printed to four decimals at least; `1.35` is `1.3500`.
 */
export function isAtRate(amount: Cents, foreign: Cents, rateText: string): boolean {
  const { denominator } = rate(rateText)
  const printed = denominator < leastPrinted ? leastPrinted : denominator
  const off = magnitude(magnitude(amount) - converted(magnitude(foreign), rateText))
  return off <= divideRounded(magnitude(foreign), 2n * printed, 'down') + 1n
}
