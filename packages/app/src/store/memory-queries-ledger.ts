import type { Row } from '@daybook/core/daybook/tables.ts'
import { type Answer, given } from './memory-answer.ts'
import type { BookState } from './memory-book.ts'
import { ascending, compareTexts, itemAt } from './memory-map.ts'
import * as queries from './queries-ledger.ts'
import { asCents, asNumber, asNumberOrNone, asText, asTextOrNone } from './query.ts'

/** How the memory store answers the queries of `queries-ledger.ts`, by name. */
export const ledgerAnswers: readonly (readonly [string, Answer<BookState>])[] = [
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
  given(queries.monthsOfAccount, (book, [account, from, through]) => {
    const months = new Map<string, { readonly postings: number; readonly net: bigint }>()
    for (const row of ascending(book.tables.account_month)) {
      if (row.account !== account || isAfter(from, row.month) || isAfter(row.month, through)) continue
      const { postings, net } = months.get(asText(row.month)) ?? { postings: 0, net: 0n }
      months.set(asText(row.month), {
        postings: postings + asNumber(row.postings),
        net: net + asCents(row.debit) - asCents(row.credit),
      })
    }
    return [...months]
      .map(([month, sums]) => ({ month, ...sums }))
      .sort((left, right) => compareTexts(left.month, right.month))
  }),
  given(queries.firstPostings, (book, [account, from, through, most]) => {
    const rows = postingsIn(book, account, from, through).slice(0, asNumber(most ?? null))
    return [{ postings: rows.length, net: rows.reduce((sum, row) => sum + asCents(row.amount), 0n) }]
  }),
  given(queries.registerRows, (book, [account, from, through, first, most]) =>
    postingsIn(book, account, from, through)
      .slice(asNumber(first ?? null), asNumber(first ?? null) + asNumber(most ?? null))
      .map((row) => {
        const entry = itemAt(book.tables.entry, [asNumber(row.number)]) ?? {}
        const memo = asTextOrNone(row.memo) ?? asText(entry.memo)
        return {
          date: dayOf(row),
          number: asNumber(row.number),
          amount: asCents(row.amount),
          memo: memo === '' ? undefined : memo,
          payee: asTextOrNone(entry.payee),
          ref: asTextOrNone(entry.ref),
        }
      }),
  ),
  given(queries.bankLineCount, (book, [account]) => [
    [...ascending(book.tables.statement_line)].filter((row) => row.account === account).length,
  ]),
  given(queries.entriesTouching, (book, [account]) => touching(book, account)),
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

/** The postings of an account’s span in their order. */
function postingsIn(book: BookState, account: Cell, from: Cell, through: Cell): readonly Row[] {
  return [...ascending(book.tables.posting)].filter(
    (row) => row.account === account && !isAfter(from, row.date) && !isAfter(row.date, through),
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

/** What each entry moves on an account, with the fact that posted it. */
function touching(book: BookState, account: Cell): readonly queries.TouchRow[] {
  const own = [...ascending(book.tables.posting)].filter((row) => row.account === account)
  return [...Map.groupBy(own, (row) => asNumber(row.number))]
    .sort(([one], [other]) => one - other)
    .map(([number, rows]) => {
      const entry = itemAt(book.tables.entry, [number]) ?? {}
      const seq = asNumber(entry.seq)
      return {
        number,
        seq,
        hash: itemAt(book.facts, [seq])?.hash ?? '',
        date: dayOf(entry),
        memo: asText(entry.memo),
        payee: asTextOrNone(entry.payee),
        reverses: asNumberOrNone(entry.reverses),
        reversedBy: asNumberOrNone(entry.reversed_by),
        net: rows.reduce((sum, row) => sum + asCents(row.amount), 0n),
        currency: rows.map((row) => asText(row.currency)).reduce((most, each) => (each > most ? each : most)),
      }
    })
}
