import type { FixedFee, HourlyRate, Work } from '../daybook/work-facts.ts'
import { type Cents, divideRounded } from '../kit/cents.ts'
import { monthOf } from '../kit/civil-date.ts'

/** What the worth of work is found from: the rates, the fixed fees, and which invoices were voided. */
export type WorkBooks = {
  readonly rates: readonly HourlyRate[]
  readonly fees: readonly FixedFee[]
  readonly voided: ReadonlySet<string>
}

/**
 * The rate that work is charged at: of those in force on its day and that fit it, the most particular
 * (customer before task before person), of these the latest. None where no rate fits.
 */
export function rateFor(work: Work, rates: readonly HourlyRate[]): HourlyRate | undefined {
  return rates
    .filter(
      ({ from, person, task, customer }) =>
        from <= work.date &&
        fits(person, work.person) &&
        fits(task, work.task) &&
        fits(customer, work.customer),
    )
    .toSorted((one, other) => {
      const [left, right] = [narrowness(one), narrowness(other)]
      return left === right ? (one.from < other.from ? 1 : -1) : right - left
    })[0]
}

function fits(wanted: string | undefined, found: string): boolean {
  return wanted === undefined || wanted === found
}

function narrowness({ person, task, customer }: HourlyRate): number {
  return (customer === undefined ? 0 : 4) + (task === undefined ? 0 : 2) + (person === undefined ? 0 : 1)
}

/** What work is worth at the rate of its day, to the cent, half up; money laid out is worth itself. */
export function standardOf(work: Work, rates: readonly HourlyRate[]): Cents {
  if (work.cost !== undefined) return work.cost.amount
  const rate = rateFor(work, rates)
  return rate === undefined ? 0n : divideRounded(rate.amount * BigInt(work.minutes), 60n, 'half-up')
}

/** The fixed fee that covers work: of its customer, in its month, for its task. Money is never in it. */
export function feeFor(work: Work, fees: readonly FixedFee[]): FixedFee | undefined {
  const month = monthOf(work.date)
  if (work.cost !== undefined || !work.isBillable) return undefined
  return fees.find(
    (fee) =>
      fee.customer === work.customer &&
      fee.from <= month &&
      (fee.through === undefined || month <= fee.through) &&
      fits(fee.task, work.task),
  )
}

/** Whether work is settled: billed on an invoice that stands, or written off. */
export function isSettled({ billed }: Work, { voided }: Pick<WorkBooks, 'voided'>): boolean {
  return billed !== undefined && (billed.invoice === undefined || !voided.has(billed.invoice))
}

/** The months of a fee through a month that no standing invoice has, oldest first. */
export function feeMonthsDue(fee: FixedFee, through: string, voided: ReadonlySet<string>): readonly string[] {
  const last = fee.through !== undefined && fee.through < through ? fee.through : through
  const done = new Set(fee.billed.filter(({ invoice }) => !voided.has(invoice)).map(({ month }) => month))
  const months: string[] = []
  // No fee runs longer than a working life.
  for (let month = fee.from; month <= last && months.length < 1200; month = nextMonth(month))
    if (!done.has(month)) months.push(month)
  return months
}

function nextMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 12 ? `${year + 1}-01` : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`
}
