import type { Alignment, BookToJoin } from '@daybook/core/consolidation/books-to-join.ts'
import { type Consolidation, consolidate } from '@daybook/core/consolidation/consolidate.ts'
import { agreedPairs, type RelatedBook } from '@daybook/core/intercompany/relation.ts'
import { addDays, type CivilDate, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { inView } from '../book.ts'
import { relatedBook } from '../intercompany/load-related.ts'
import { loadBalances } from '../reports/load-balances.ts'
import type { PracticeBook } from './find-books.ts'

/** How books are joined: over which days, by what accounts go together, with which pairs taken out. */
export type ConsolidationGiven = {
  readonly from?: CivilDate | undefined
  readonly through?: CivilDate | undefined
  readonly by: Alignment
  readonly eliminations: readonly string[]
  /** Whether pairs that related books agree on are taken out too; they are when nothing is said. */
  readonly related?: boolean | undefined
  readonly name?: string | undefined
}

type Work = { readonly today: CivilDate; step(done: number, of: number): void }

/**
 * Reads the books and joins them. Refuses `span-malformed`, what opening a book refuses, and what
 * `consolidate` refuses.
 */
export async function joinBooks(
  found: readonly PracticeBook[],
  given: ConsolidationGiven,
  { today, step }: Work,
): Promise<Result<Consolidation>> {
  const read = await booksToJoin(found, { ...given, today }, step)
  if (!read.ok) return read
  const { books, span, related } = read.value
  const agreed = given.related === false ? [] : agreedPairs(related, given.eliminations)
  return consolidate({ books, span, by: given.by, pairs: [...given.eliminations, ...agreed] })
}

type Asked = Pick<ConsolidationGiven, 'from' | 'through'> & { readonly today: CivilDate }

type BooksRead = {
  readonly books: readonly BookToJoin[]
  readonly related: readonly RelatedBook[]
  readonly span: Span
}

/**
 * Reads the books, one after another, over the same days. Refuses `span-malformed` and what opening refuses.
 */
async function booksToJoin(
  found: readonly PracticeBook[],
  { from, through: last, today }: Asked,
  step: (done: number, of: number) => void,
): Promise<Result<BooksRead>> {
  const through = last ?? today
  const books: BookToJoin[] = []
  const related: RelatedBook[] = []
  let span: Span | undefined = from === undefined ? undefined : { from, through }
  for (const each of found) {
    const read = await each.read((book) =>
      inView(book, async (view) => {
        related.push(await relatedBook(each.name, view))
        span ??= { from: fiscalYearOf(through, view.profile.fiscalYearEnd).from, through }
        return {
          name: each.name,
          title: view.profile.name,
          currency: view.profile.currency,
          chart: view.chart,
          opening: await loadBalances(view, { through: addDays(span.from, -1) }),
          rows: await loadBalances(view, span),
          asOfSeq: view.head.seq,
        }
      }),
    )
    if (!read.ok) return read
    books.push(read.value)
    step(books.length, found.length)
  }
  const days = span ?? { from: through, through }
  return days.from > days.through
    ? refuse('span-malformed', { span: `${days.from}..${days.through}` }, 'through')
    : ok({ books, related, span: days })
}
