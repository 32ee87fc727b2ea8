import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce, type Version } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded, rate, sumOf } from '@daybook/core/kit/cents.ts'
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  daysInYear,
} from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { LoanMovement } from '@daybook/core/owners/loan-account.ts'
import { prescribedRates } from './prescribed-rates.ts'

/**
 * A quarter of imputed interest: what the shareholder owed at the end of each of its days, added up
 * (`balanceDays`, cents times days), the rate in force, and the interest at it, to the cent.
 */
export type ImputedQuarter = {
  readonly from: CivilDate
  readonly through: CivilDate
  readonly rate: string
  readonly source: Source
  readonly balanceDays: Cents
  readonly days: number
  readonly interest: Cents
}

/** Imputed interest of a calendar year, what was paid of it, and the benefit that is left. */
export type ImputedInterest = {
  readonly quarters: readonly ImputedQuarter[]
  readonly interest: Cents
  readonly paid: Cents
  readonly benefit: Cents
}

/**
 * What imputed interest is asked about: a calendar year, through a day of it, and what was paid for the year.
 */
export type ImputedAsked = {
  readonly year: number
  readonly through: CivilDate
  readonly paid: Cents
}

/**
 * The benefit of owing the corporation without interest, in a calendar year: for each quarter the balance
 * that the shareholder owed at the end of each day, at the prescribed rate over the days of the year, less
 * what was paid for the year within 30 days after it. Days on which the business owed count as nothing.
 * Income Tax Act, subsection 80.4(2); what was included in income as a loan not repaid bears no benefit
 * besides, and is to be left out by whoever reports it (80.4(3)(b)).
 *
 * Refuses `rates-not-checked` for a quarter that nobody looked up, `rates-too-early`.
 *
 *   10,000.00 owed from 1 January to 31 March 2026 at 3 %:  10,000 × 0.03 × 90 / 365 = 73.97
 */
export function imputedInterest(
  movements: readonly LoanMovement[],
  { year, through, paid }: ImputedAsked,
): Result<ImputedInterest> {
  const quarters: ImputedQuarter[] = []
  for (let from = civilDate(year, 1, 1); from <= through && quarters.length < 4; from = addMonths(from, 3)) {
    const last = addDays(addMonths(from, 3), -1)
    const end = last < through ? last : through
    const { balanceDays, days } = owedOver(movements, from, end)
    if (balanceDays === 0n) continue
    const version = inForce(prescribedRates, from)
    if (!version.ok) return version
    quarters.push(quarterOf({ from, through: end, balanceDays, days }, version.value, year))
  }
  const interest = sumOf(quarters.map((each) => each.interest))
  const benefit = interest > paid ? interest - paid : 0n
  return ok({ quarters, interest, paid, benefit })
}

function quarterOf(
  owed: Pick<ImputedQuarter, 'from' | 'through' | 'balanceDays' | 'days'>,
  { value, source }: Version<string>,
  year: number,
): ImputedQuarter {
  const { numerator, denominator } = rate(value)
  const yearDays = BigInt(daysInYear(year))
  const interest = divideRounded(owed.balanceDays * numerator, denominator * yearDays, 'half-up')
  return { ...owed, rate: value, source, interest }
}

/** What the shareholder owed at the end of each day of a span, added up, and on how many of its days. */
function owedOver(
  movements: readonly LoanMovement[],
  from: CivilDate,
  through: CivilDate,
): { readonly balanceDays: Cents; readonly days: number } {
  let balance = sumOf(movements.filter(({ date }) => date < from).map(({ amount }) => amount))
  let balanceDays = 0n
  let days = 0
  let since = from
  const count = (until: CivilDate) => {
    const length = daysBetween(since, until)
    if (balance > 0n && length > 0) {
      balanceDays += balance * BigInt(length)
      days += length
    }
    since = until
  }
  for (const { date, amount } of movements) {
    if (date < from || date > through) continue
    count(date)
    balance += amount
  }
  count(addDays(through, 1))
  return { balanceDays, days }
}
