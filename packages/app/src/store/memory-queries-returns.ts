import type { Row } from '@daybook/core/daybook/tables.ts'
import { type Answer, given, type Params } from './memory-answer.ts'
import type { BookState } from './memory-book.ts'
import { ascending, compareTexts } from './memory-map.ts'
import * as queries from './queries-returns.ts'
import { asCents, asNumber, asText, asTextOrNone } from './query.ts'

/** How the memory store answers the queries of `queries-returns.ts`, by name. */
export const returnAnswers: readonly (readonly [string, Answer<BookState>])[] = [
  given(queries.taxSums, (book, params) => {
    const sums = new Map<string, queries.TaxSumRow>()
    for (const row of postingsIn(book, params)) {
      if (row.layer === 'closing') continue
      const [tags, amount] = [asTextOrNone(row.tags ?? null) ?? '', asCents(row.amount)]
      const key = `${tags}\u0000${amount < 0n ? 0 : 1}`
      const before = sums.get(key)
      sums.set(key, { tags, amount: (before?.amount ?? 0n) + amount, count: (before?.count ?? 0) + 1 })
    }
    return [...sums].sort(([left], [right]) => compareTexts(left, right)).map(([, sum]) => sum)
  }),
  given(queries.daysRecordedAfter, (book, [after, last, through]) => {
    const own = [...ascending(book.tables.entry)].filter(
      (row) =>
        asNumber(row.number) > asNumber(after) &&
        asNumber(row.number) <= asNumber(last) &&
        asText(row.date) <= asText(through),
    )
    return [...new Set(own.map((row) => asText(row.date)))].sort()
  }),
  given(queries.entriesPosting, (book, params) => {
    const own = postingsIn(book, params).filter(
      (row) => !(asTextOrNone(row.tags ?? null) ?? '').includes(' return '),
    )
    const numbers = new Set(own.map((row) => asNumber(row.number)))
    return [...numbers].sort((left, right) => left - right).slice(0, 10_000)
  }),
  given(queries.countablePostings, (book, [account]) => {
    const rows = new Map<string, queries.CountableRow & { readonly place: number }>()
    for (const row of ascending(book.tables.posting)) {
      if (row.account !== account || row.layer === 'closing') continue
      const [date, number, own] = [asText(row.date), asNumber(row.number), asNumber(row.line)]
      const [tags, amount] = [asTextOrNone(row.tags ?? null) ?? '', asCents(row.amount)]
      const key = `${date} ${number} ${tags}\u0000${amount < 0n ? 0 : 1}`
      const { amount: before = 0n, place = own } = rows.get(key) ?? {}
      rows.set(key, { date, number, tags, amount: before + amount, place: Math.min(place, own) })
    }
    const byPlace = [...rows.values()].sort(
      (left, right) =>
        left.date.localeCompare(right.date) || left.number - right.number || left.place - right.place,
    )
    return byPlace.map(({ place: _place, ...row }) => row)
  }),
]

function postingsIn(book: BookState, [account, from, through, after, last]: Params): readonly Row[] {
  return [...ascending(book.tables.posting)].filter(
    (row) =>
      row.account === account &&
      asText(row.date) >= asText(from) &&
      asText(row.date) <= asText(through) &&
      asNumber(row.number) > asNumber(after) &&
      asNumber(row.number) <= asNumber(last),
  )
}
