import type { Work } from '../daybook/work-facts.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import { type CivilDate, daysBetween, monthOf } from '../kit/civil-date.ts'
import { feeFor, feeMonthsDue, isSettled, rateFor, standardOf, type WorkBooks } from './worth.ts'

/** A piece of work that is not billed: what it is worth, and how old it is on the day. */
export type UnbilledWork = {
  readonly work: Work
  readonly standard: Cents
  readonly days: number
  /** Whether a fixed fee covers it, so that it is not charged by the hour. */
  readonly isCovered: boolean
  readonly hasRate: boolean
}

/** The days up to which work is in each column of age; the last has no end. */
export const ageEnds = [30, 60, 90] as const

/**
 * What a customer was not billed for on a day: time by the hour, money laid out, months of fixed fees, and
 * the hours that these cover. `ages` are time and money by age (to 30, 60, 90 days, older).
 */
export type UnbilledCustomer = {
  readonly customer: string
  readonly works: readonly UnbilledWork[]
  readonly minutes: number
  readonly coveredMinutes: number
  readonly time: Cents
  readonly costs: Cents
  readonly fees: Cents
  readonly feeMonths: number
  readonly oldest: CivilDate | undefined
  readonly ages: readonly [Cents, Cents, Cents, Cents]
  readonly withoutRate: number
}

/** Work in progress by customer on a day, the largest first; work that is not billable is left out. */
export function unbilledWork(
  works: readonly Work[],
  books: WorkBooks,
  on: CivilDate,
): readonly UnbilledCustomer[] {
  const open = works.filter((work) => work.isBillable && work.date <= on && !isSettled(work, books))
  const byCustomer = Map.groupBy(open, ({ customer }) => customer)
  const customers = new Set([...byCustomer.keys(), ...books.fees.map(({ customer }) => customer)])
  return [...customers]
    .map((customer) => unbilledOf(customer, byCustomer.get(customer) ?? [], books, on))
    .filter(({ works: own, fees }) => own.length > 0 || fees !== 0n)
    .toSorted((one, other) => {
      const [left, right] = [one.time + one.costs + one.fees, other.time + other.costs + other.fees]
      return left === right ? (one.customer < other.customer ? -1 : 1) : left < right ? 1 : -1
    })
}

function unbilledOf(
  customer: string,
  works: readonly Work[],
  books: WorkBooks,
  on: CivilDate,
): UnbilledCustomer {
  const own = works
    .map((work) => ({
      work,
      standard: standardOf(work, books.rates),
      days: daysBetween(work.date, on),
      isCovered: feeFor(work, books.fees) !== undefined,
      hasRate: work.cost !== undefined || rateFor(work, books.rates) !== undefined,
    }))
    .toSorted((one, other) =>
      one.work.date < other.work.date ? -1 : one.work.date > other.work.date ? 1 : 0,
    )
  const charged = own.filter(({ isCovered }) => !isCovered)
  const time = charged.filter(({ work }) => work.cost === undefined)
  const months = books.fees
    .filter((fee) => fee.customer === customer)
    .map((fee) => ({ fee, count: feeMonthsDue(fee, monthOf(on), books.voided).length }))
  const aged = (least: number, most: number) =>
    sumOf(charged.filter(({ days }) => days >= least && days <= most).map(({ standard }) => standard))
  return {
    customer,
    works: own,
    minutes: minutesOf(time),
    coveredMinutes: minutesOf(own.filter(({ isCovered }) => isCovered)),
    time: sumOf(time.map(({ standard }) => standard)),
    costs: sumOf(charged.flatMap(({ work, standard }) => (work.cost === undefined ? [] : [standard]))),
    fees: sumOf(months.map(({ fee, count }) => fee.amount * BigInt(count))),
    feeMonths: months.reduce((sum, { count }) => sum + count, 0),
    oldest: own[0]?.work.date,
    ages: [aged(0, 30), aged(31, 60), aged(61, 90), aged(91, Number.MAX_SAFE_INTEGER)],
    withoutRate: time.filter(({ hasRate }) => !hasRate).length,
  }
}

function minutesOf(works: readonly UnbilledWork[]): number {
  return works.reduce((sum, { work }) => sum + work.minutes, 0)
}
