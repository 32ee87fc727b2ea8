import type { ExchangeRate, FactOf } from '../daybook/fact.ts'
import type { FiscalYearEnd } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refused } from '../kit/result.ts'
import type { Chart } from './chart.ts'
import { type DimensionValues, dimensionRefusals } from './dimensions.ts'
import type { Posting } from './entry.ts'
import { foreignRefusals, withRates } from './foreign-postings.ts'
import { planNewEntry, type UnnumberedEntry } from './new-entry.ts'
import type { EntriesHead } from './reverse-entry.ts'

/**
 * What a new entry is held against: the chart, the lock and the numbers so far; the values of dimensions; the
 * book's currency and the rates of others; the end of its fiscal year and the language that it is written in.
 */
export type BooksToPost = {
  readonly chart: Chart
  readonly head: EntriesHead
  readonly fiscalYearEnd: FiscalYearEnd
  readonly currency: string
  readonly language: Language
  readonly dimensions: DimensionValues
  readonly rates: readonly ExchangeRate[]
}

/** What lines are refused for besides what `checkedEntry` looks at: their currencies and their dimensions. */
export function standingRefusals(books: BooksToPost, postings: readonly Posting[]): readonly Refusal[] {
  const { chart, currency, dimensions } = books
  return [...foreignRefusals(chart, currency, postings), ...dimensionRefusals(dimensions, postings)]
}

/**
 * Posts an entry under the next number, or `after` numbers later, by all the rules of the books: foreign
 * amounts get their rate. Refuses, all at once, what `planNewEntry`, `foreignRefusals` and
 * `dimensionRefusals` refuse.
 */
export function planEntry(
  books: BooksToPost,
  entry: UnnumberedEntry,
  after: number = 0,
): Result<FactOf<'entry.posted'>> {
  const others = standingRefusals(books, entry.postings)
  const rated = others.length > 0 ? entry : ratedEntry(books, entry)
  const planned = planNewEntry(books.chart, books.head, rated, books.fiscalYearEnd, after)
  if (!planned.ok) return refused([...planned.refusals, ...others])
  return others.length > 0 ? refused(others) : ok(planned.value)
}

/** An entry with a rate on every foreign amount. */
export function ratedEntry(books: BooksToPost, entry: UnnumberedEntry): UnnumberedEntry {
  return { ...entry, postings: withRates(entry.postings, books.rates, entry.date) }
}
