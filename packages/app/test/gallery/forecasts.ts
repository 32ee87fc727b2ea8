import type { BookToJoin } from '@daybook/core/consolidation/books-to-join.ts'
import { consolidate } from '@daybook/core/consolidation/consolidate.ts'
import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, decided, typed } from './case.ts'

function plainBook(name: string): BookToJoin {
  return { name, currency: 'CAD', chart: new Map(), opening: [], rows: [], asOfSeq: 1 }
}

function joinedBooks(...books: readonly BookToJoin[]) {
  const span = { from: '2026-01-01', through: '2026-12-31' }
  return consolidate({ books, span, by: 'code', pairs: [] })
}

const two = [
  'daybook book create parent.daybook --name Parent --form corporation --province ON',
  'daybook book create sub.daybook --name Sub --form corporation --province ON',
]

/** A consolidation of two books that were just made. */
function joined(title: string, pair: string): Case {
  const command = `daybook report consolidated --books parent.daybook --books sub.daybook --eliminations ${pair}`
  return typed(title, command, { books: 'none', typed: two })
}

/** Forecasts and other reports that are made of several things. */
export const forecastCases = {
  'forecast-too-long': typed(
    'A forecast by weeks of ten years',
    'daybook report forecast --from 2026-06-30 --through 2036-06-30',
  ),
  'quantities-missing': typed(
    'Revenue per hour of books that count no hours',
    'daybook report per-unit --from 2026-01-01 --through 2026-06-30',
  ),
  'consolidation-one-book': typed('A group of one', 'daybook report consolidated --books parent.daybook', {
    books: 'none',
    typed: two.slice(0, 1),
  }),
  'consolidation-name-twice': decided('Two files with one name in two folders', () =>
    joinedBooks(plainBook('books'), plainBook('books')),
  ),
  'consolidation-currency': decided('A subsidiary whose books are in US dollars', () =>
    joinedBooks(plainBook('parent'), { ...plainBook('sub'), currency: 'USD' }),
  ),
  'elimination-malformed': joined('A pair without its books', '1300=2400'),
  'elimination-book-unknown': joined('A pair with a book that is not joined', 'parent:1010=daughter:1010'),
  'elimination-account-unknown': joined('A pair with an account that is not there', 'parent:1010=sub:1011'),
  'elimination-sides-differ': joined('Cash against revenue', 'parent:1010=sub:4000'),
} satisfies Partial<Readonly<Record<RefusalCode, Case>>>
