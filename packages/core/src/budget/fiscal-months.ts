import { allocate, type Cents } from '../kit/cents.ts'
import {
  addMonths,
  type FiscalYearEnd,
  fiscalYearOf,
  isCivilDate,
  lastOfMonth,
  monthOf,
} from '../kit/civil-date.ts'

/** How many months a year of a budget has. */
export const monthsAYear = 12

/** Whether text is a month that books can have, `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isCivilDate(`${text}-01`)
}

/**
 * The twelve months of the fiscal year that ends in a year, `YYYY-MM`, oldest first: those whose last day
 * lies in it, so that a year that ends within a month has twelve too.
 *
 *   2026, 12-31: 2026-01 to 2026-12      2026, 03-31: 2025-04 to 2026-03
 */
export function fiscalMonths(year: number, end: FiscalYearEnd): readonly string[] {
  const { through } = fiscalYearOf(`${String(year).padStart(4, '0')}-01-01`, end)
  const last =
    lastOfMonth(through) === through ? `${monthOf(through)}-01` : addMonths(`${monthOf(through)}-01`, -1)
  return Array.from({ length: monthsAYear }, (_, at) => monthOf(addMonths(last, at + 1 - monthsAYear)))
}

/**
 * An amount spread evenly over months; the parts add up to it. `100.00` over three is 33.34, 33.33, 33.33.
 */
export function spreadOver(amount: Cents, months: readonly string[]): ReadonlyMap<string, Cents> {
  const parts = allocate(
    amount,
    months.map(() => 1n),
  )
  return new Map(months.map((month, at) => [month, parts[at] ?? 0n]))
}
