import type { FactOf } from '../daybook/fact.ts'
import { addDays, type CivilDate, lastOfMonth } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { UnnumberedEntry } from './new-entry.ts'
import { type BooksToPost, planEntry } from './plan-entry.ts'
import { reversalOf } from './reverse-entry.ts'

/** The first day of the month after that of a day: the first day of the next period. */
export function nextPeriod(date: CivilDate): CivilDate {
  return addDays(lastOfMonth(date), 1)
}

/**
 * Posts an entry and its reversal on a later day in one act, linked both ways. Refuses `reversal-not-later`,
 * and what `planEntry` refuses for either.
 *
 *   J12 2026-11-30  6120 Legal fees  Dr 1,800.00     2100 Accrued liabilities  Cr 1,800.00
 *   J13 2026-12-01  6120 Legal fees  Cr 1,800.00     2100 Accrued liabilities  Dr 1,800.00     reverses J12
 */
export function planAccrual(
  books: BooksToPost,
  entry: UnnumberedEntry,
  reverseOn: CivilDate,
  after: number = 0,
): Result<readonly FactOf<'entry.posted'>[]> {
  if (reverseOn <= entry.date)
    return refuse('reversal-not-later', { date: entry.date, reverseOn }, 'reverseOn')
  const posted = planEntry(books, entry, after)
  if (!posted.ok) return posted
  const { number } = posted.value.entry
  const wish = { date: reverseOn, language: books.language }
  const reversal = planEntry(books, reversalOf(books.chart, posted.value.entry, number + 1, wish), after + 1)
  return reversal.ok ? ok([posted.value, reversal.value]) : reversal
}
