import { type Answer, given } from './memory-answer.ts'
import type { BookState } from './memory-book.ts'
import { ascending, compareTexts, itemAt } from './memory-map.ts'
import * as queries from './queries-close.ts'
import { asCents, asNumber, asText, asTextOrNone } from './query.ts'

/** How the memory store answers the queries of `queries-close.ts`, by name. */
export const closeAnswers: readonly (readonly [string, Answer<BookState>])[] = [
  given(queries.accrualsStanding, (book, [day = null]) =>
    [...ascending(book.tables.entry)]
      .flatMap((row) => {
        const reversal =
          row.reversed_by === null ? undefined : itemAt(book.tables.entry, [asNumber(row.reversed_by)])
        if (reversal === undefined) return []
        const [date, reversedOn] = [asText(row.date), asText(reversal.date)]
        const stands = date <= asText(day) && reversedOn > asText(day)
        return stands ? [{ number: asNumber(row.number), date, reversedOn }] : []
      })
      .sort((left, right) => compareTexts(left.date, right.date) || left.number - right.number),
  ),
  given(queries.entriesWithoutPaper, (book, [from = null, through = null]) => {
    const held = new Set([...ascending(book.tables.paper_link)].map((row) => asNumber(row.number)))
    const within = [...ascending(book.tables.entry)].filter(
      ({ date }) => asText(date) >= asText(from) && asText(date) <= asText(through),
    )
    return [within.filter(({ number }) => !held.has(asNumber(number))).length]
  }),
  given(queries.entriesOfAmount, (book, [account = null, amount = null, from = null, through = null]) => {
    const links = [...ascending(book.tables.paper_link)].map((row) => asNumber(row.number))
    const numbers = new Set(
      [...ascending(book.tables.posting)]
        .filter((row) => row.account === account && asCents(row.amount) === asCents(amount))
        .filter(({ date }) => asText(date) >= asText(from) && asText(date) <= asText(through))
        .map((row) => asNumber(row.number)),
    )
    return [...numbers]
      .flatMap((number) => {
        const row = itemAt(book.tables.entry, [number])
        if (row === undefined || row.reverses !== null || row.reversed_by !== null) return []
        const papers = links.filter((each) => each === number).length
        return [
          {
            ...{ number, papers, date: asText(row.date) },
            ...{ payee: asTextOrNone(row.payee), memo: asTextOrNone(row.memo) },
          },
        ]
      })
      .sort((left, right) => compareTexts(left.date, right.date) || left.number - right.number)
  }),
]
