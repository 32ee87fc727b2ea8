import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { type CheckOutcome, outcomeOfCheck, type ReviewCheck } from '@daybook/core/review/check.ts'
import type { Finding } from '@daybook/core/review/finding.ts'
import type { PartName, ReviewParts } from '@daybook/core/review/review-parts.ts'
import type { View } from '../book.ts'
import type { BookStore } from '../store/store.ts'
import { partLoaders } from './load-parts.ts'
import { type MonthCache, monthCache } from './month-cache.ts'
import { basisOf, type ReviewBooks, reviewBooks } from './review-books.ts'

/** What a review gave: each check’s outcome, and how many months of parts were read and at hand. */
export type Reviewed = {
  readonly outcomes: readonly CheckOutcome[]
  readonly read: number
  readonly known: number
  /** Puts what was read anew on the desk, for the next review. */
  keep(store: BookStore, now: number): Promise<void>
}

/** Which checks look at which days, seen from which day; told how far it is. */
export type ReviewWish = {
  readonly checks: readonly ReviewCheck[]
  readonly span: Span
  readonly today: CivilDate
  progress(done: number, of: number): void
}

/**
 * Runs checks over the books. Each part of the books is loaded once, when the first check needs it. A part
 * that cannot be loaded, and a check that throws, are our mistakes: they stand in the outcome of the checks
 * concerned, and the others speak.
 */
export async function runReview(
  view: View,
  { checks, span, today, progress }: ReviewWish,
): Promise<Reviewed> {
  let done = 0
  const step = () => {
    done += 1
    progress(done, Math.max(done, estimated(span, checks.length)))
  }
  const months: MonthCache = await monthCache(view, step)
  const books = reviewBooks(view, span, today, months)
  const outcomes: CheckOutcome[] = []
  for (const check of checks) {
    outcomes.push(await outcomeOf(check, books))
    step()
  }
  return {
    outcomes,
    read: months.counts.read,
    known: months.counts.known,
    keep: (store, now) => months.keep(store, now),
  }
}

/** Steps of a review: the checks, and the months of the parts that are read by month. */
function estimated({ from, through }: Span, checks: number): number {
  const months =
    (Number(through.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(through.slice(5, 7)) -
    Number(from.slice(5, 7)) +
    1
  return checks + Math.min(checks, 11) * months + Math.min(checks, 2) * 12
}

async function outcomeOf(check: ReviewCheck, books: ReviewBooks): Promise<CheckOutcome> {
  try {
    const parts = await partsOf(check.needs, books)
    return outcomeOfCheck(check, { ...basisOf(books), ...parts })
  } catch (thrown) {
    return { check: check.id, failed: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}

/** The parts that a check needs; the others are not there, and its type keeps it from asking for them. */
async function partsOf(needs: readonly PartName[], books: ReviewBooks): Promise<ReviewParts> {
  const parts: Partial<Record<PartName, unknown>> = {}
  for (const name of needs) parts[name] = await books.once<unknown>(name, () => partLoaders[name](books))
  // `check` lets a check see what it needs, and all of that is here.
  return parts as ReviewParts
}

/** All findings of outcomes, in the order of the checks. */
export function findingsOf(outcomes: readonly CheckOutcome[]): readonly Finding[] {
  return outcomes.flatMap((outcome) => ('findings' in outcome ? outcome.findings : []))
}
