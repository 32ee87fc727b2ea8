import { periodsThrough, periodWith } from '@daybook/canada/returns/periods.ts'
import type { Filing, Registration } from '@daybook/core/daybook/filing-facts.ts'
import {
  addDays,
  type CivilDate,
  type FiscalYearEnd,
  fiscalYearOf,
  type Span,
} from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import { entryDays, firstWorkAfter } from '../store/queries-ledger.ts'

/** Where books begin: a day, and whether what stood before it was taken over as opening balances. */
export type BooksBegin = { readonly on: CivilDate; readonly isTakenOver: boolean }

/**
 * Where books begin: the day after their opening balances, or the day of their first entry; today in books
 * without any.
 */
export async function booksBegin({ reader }: Pick<View, 'reader'>, today: CivilDate): Promise<BooksBegin> {
  const [days] = await reader.read(entryDays)
  if (days?.first === undefined) return { on: today, isTakenOver: false }
  const [work] = await reader.read(firstWorkAfter, '0000-01-01')
  const isTakenOver = work === undefined || days.first < work
  return { on: isTakenOver ? addDays(days.first, 1) : work, isTakenOver }
}

/**
 * The first day of the periods of a registration whose returns are the books’ own. Books that were taken over
 * have their returns from the period in which they begin; those before were filed elsewhere. Who registered
 * in the fiscal year in which the books begin, without balances from before, is new: all periods are theirs.
 *
 *   registered 2019-01-01, books from 2026-01-01, quarters: 2026-01-01
 *   registered 2026-01-05, first entry 2026-03-15, months: 2026-01-05
 */
export function firstOwnDay(registration: Registration, begin: BooksBegin, end: FiscalYearEnd): CivilDate {
  const { from } = registration
  const isNew = !begin.isTakenOver && from >= fiscalYearOf(begin.on, end).from
  return begin.on <= from || isNew ? from : periodWith(registration, begin.on, end).from
}

/**
 * The reporting periods of a registration that are the books’ own, and from which day on where some are not.
 */
export type OwnPeriods = { readonly periods: readonly Span[]; readonly since?: CivilDate }

/**
 * The reporting periods through a day that the books answer for: from where they begin, and those before of
 * which they have a return. `since` is there where earlier ones were left out.
 */
export function ownPeriods(
  registration: Registration,
  filings: readonly Filing[],
  { begin, end, through }: { begin: BooksBegin; end: FiscalYearEnd; through: CivilDate },
): OwnPeriods {
  const first = firstOwnDay(registration, begin, end)
  const all = periodsThrough(registration, end, through)
  const periods = all.filter(
    (span) => span.through >= first || filings.some((each) => touch(each.span, span)),
  )
  return periods.length < all.length ? { periods, since: first } : { periods }
}

/** Whether two spans share a day. */
export function touch(left: Span, right: Span): boolean {
  return left.from <= right.through && right.from <= left.through
}
