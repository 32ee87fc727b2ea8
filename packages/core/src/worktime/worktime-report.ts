import type { Work } from '../daybook/work-facts.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { Span } from '../kit/civil-date.ts'
import { isSettled, standardOf, type WorkBooks } from './worth.ts'

/**
 * The time of somebody, or for somebody, over some days: all minutes, those that are billable, what these are
 * worth at their rates, and of what is billed or written off, its standard and what was charged.
 */
export type TimeRow = {
  readonly key: string
  readonly minutes: number
  readonly billable: number
  readonly worth: Cents
  readonly standard: Cents
  readonly charged: Cents
}

/** Time by person and by customer over the days of the work, with all of it together. */
export type TimeReport = {
  readonly persons: readonly TimeRow[]
  readonly customers: readonly TimeRow[]
  readonly total: TimeRow
}

/** Time worked in a span by person and by customer; money laid out is no time. */
export function timeReport(works: readonly Work[], books: WorkBooks, span: Span): TimeReport {
  const own = works.filter(
    ({ date, cost }) => cost === undefined && date >= span.from && date <= span.through,
  )
  const rows = (key: (work: Work) => string) =>
    [...Map.groupBy(own, key)]
      .map(([name, group]) => rowOf(name, group, books))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1))
  return {
    persons: rows(({ person }) => person),
    customers: rows(({ customer }) => customer),
    total: rowOf('', own, books),
  }
}

function rowOf(key: string, works: readonly Work[], books: WorkBooks): TimeRow {
  const billable = works.filter(({ isBillable }) => isBillable)
  const settled = billable.flatMap((work) => (isSettled(work, books) ? (work.billed ?? []) : []))
  return {
    key,
    minutes: works.reduce((sum, { minutes }) => sum + minutes, 0),
    billable: billable.reduce((sum, { minutes }) => sum + minutes, 0),
    worth: sumOf(billable.map((work) => standardOf(work, books.rates))),
    standard: sumOf(settled.map(({ standard }) => standard.amount)),
    charged: sumOf(settled.map(({ amount }) => amount)),
  }
}

/** A share in percent with one decimal, half up, as text; empty of nothing. `37.5` of 3 to 8. */
export function percentText(part: bigint, whole: bigint): string {
  if (whole <= 0n) return ''
  const tenths = (part * 2000n + whole) / (2n * whole)
  return `${tenths / 10n}.${tenths % 10n}`
}
