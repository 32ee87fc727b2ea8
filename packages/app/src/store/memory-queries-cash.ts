import type { Row } from '@daybook/core/daybook/tables.ts'
import type { Answer } from './memory-answer.ts'
import type { BookState } from './memory-book.ts'
import { ascending, itemAt } from './memory-map.ts'
import { type LinkedPostingRow, linkedPostings } from './queries-cash.ts'
import { asCents, asNumber, asNumberOrNone, asText, asTextOrNone } from './query.ts'

/** How the memory store answers the queries of `queries-cash.ts`, by name. */
export const cashAnswers: readonly (readonly [string, Answer<BookState>])[] = [
  [
    linkedPostings.name,
    (book, [account]) =>
      [...ascending(book.tables.posting)]
        .filter((row) => row.account === account)
        .map((row) => linkedPosting(book, row)),
  ],
]

function linkedPosting(book: BookState, row: Row): LinkedPostingRow {
  const entry = itemAt(book.tables.entry, [asNumber(row.number)]) ?? {}
  return {
    number: asNumber(row.number),
    posting: asNumber(row.line),
    date: asText(row.date),
    amount: asCents(row.amount),
    memo: asText(row.memo ?? entry.memo),
    payee: asTextOrNone(entry.payee),
    ref: asTextOrNone(entry.ref),
    reverses: asNumberOrNone(entry.reverses),
    reversedBy: asNumberOrNone(entry.reversed_by),
    replacedBy: asNumberOrNone(entry.replaced_by),
  }
}
