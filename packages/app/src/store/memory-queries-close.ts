import type { BookState } from './memory-book.ts'
import { ascending, compareTexts, itemAt } from './memory-map.ts'
import * as queries from './queries-close.ts'
import { asNumber, asText, type Query } from './query.ts'

type Params = readonly (string | number | bigint | null)[]
type Answer = (book: BookState, params: Params) => readonly unknown[]

function given<R>(
  question: Query<R>,
  answer: (book: BookState, params: Params) => readonly R[],
): readonly [string, Answer] {
  return [question.name, answer]
}

/** How the memory store answers the queries of `queries-close.ts`, by name. */
export const closeAnswers: readonly (readonly [string, Answer])[] = [
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
]
