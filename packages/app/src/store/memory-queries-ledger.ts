import type { Row } from '@daybook/core/daybook/tables.ts'
import type { BookState } from './memory-book.ts'
import { ascending, compareTexts } from './memory-map.ts'
import * as queries from './queries-ledger.ts'
import { asNumber, asText, type Query } from './query.ts'

type Params = readonly (string | number | bigint | null)[]
type Answer = (book: BookState, params: Params) => readonly unknown[]

function given<R>(
  question: Query<R>,
  answer: (book: BookState, params: Params) => readonly R[],
): readonly [string, Answer] {
  return [question.name, answer]
}

/** How the memory store answers the queries of `queries-ledger.ts`, by name. */
export const ledgerAnswers: readonly (readonly [string, Answer])[] = [
  given(queries.entryDays, (book) => [ends([...ascending(book.tables.entry)].map(dayOf))]),
  given(queries.firstWorkAfter, (book, [day]) => {
    const later = entriesOf(book).filter((row) => row.because !== 'opening' && isAfter(row.date, day))
    return later.slice(0, 1).map(dayOf)
  }),
  given(queries.entriesThrough, (book, [day]) => [
    entriesOf(book).filter((row) => !isAfter(row.date, day)).length,
  ]),
  given(queries.entriesMatching, (book, [from, through, date, number, journal, layer, most]) =>
    entriesOf(book)
      .filter((row) => isWithin(row, { from, through, date, number, journal, layer }))
      .slice(0, asNumber(most ?? null))
      .map(placeOf),
  ),
  given(queries.entriesOfAccount, (book, [account, from, through, date, number, journal, layer, most]) => {
    const posted = new Set(
      [...ascending(book.tables.posting)]
        .filter((row) => row.account === account)
        .map((row) => asNumber(row.number)),
    )
    return entriesOf(book)
      .filter((row) => posted.has(asNumber(row.number)))
      .filter((row) => isWithin(row, { from, through, date, number, journal, layer }))
      .slice(0, asNumber(most ?? null))
      .map(placeOf)
  }),
  given(queries.postingDays, (book, [account]) => [
    ends([...ascending(book.tables.posting)].filter((row) => row.account === account).map(dayOf)),
  ]),
  given(queries.bankLineCount, (book, [account]) => [
    [...ascending(book.tables.statement_line)].filter((row) => row.account === account).length,
  ]),
  given(queries.dimsInUse, (book) => [
    ...new Set(
      [...ascending(book.tables.account_month)].map((row) => asText(row.dims)).filter((dims) => dims !== ''),
    ),
  ]),
]

type Cell = Row[string] | undefined
type Wanted = Readonly<Record<'from' | 'through' | 'date' | 'number' | 'journal' | 'layer', Cell>>

/** All entries in the order of date and number. */
function entriesOf(book: BookState): readonly Row[] {
  return [...ascending(book.tables.entry)].sort(
    (left, right) =>
      compareTexts(dayOf(left), dayOf(right)) || asNumber(left.number) - asNumber(right.number),
  )
}

function isWithin(row: Row, { from, through, date, number, journal, layer }: Wanted): boolean {
  const isLater =
    isAfter(row.date, date) || (row.date === date && asNumber(row.number) > asNumber(number ?? null))
  const isInSpan = !isAfter(from, row.date) && !isAfter(row.date, through)
  return isLater && isInSpan && fits(journal, row.journal) && fits(layer, row.layer)
}

function fits(wanted: Cell, found: Cell): boolean {
  return wanted === '' || wanted === found
}

function isAfter(left: Cell, right: Cell): boolean {
  return compareTexts(asText(left), asText(right)) > 0
}

function dayOf(row: Row): string {
  return asText(row.date)
}

function placeOf(row: Row): queries.EntryPlace {
  return { date: dayOf(row), number: asNumber(row.number) }
}

function ends(days: readonly string[]): {
  readonly first: string | undefined
  readonly last: string | undefined
} {
  const sorted = days.toSorted()
  return { first: sorted[0], last: sorted.at(-1) }
}
