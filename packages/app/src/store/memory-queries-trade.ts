import type { Row } from '@daybook/core/daybook/tables.ts'
import type { Answer } from './memory-answer.ts'
import type { BookState } from './memory-book.ts'
import { ascending, itemAt } from './memory-map.ts'
import { type ControlPostingRow, controlPostings } from './queries-trade.ts'
import { asCents, asNumber, asNumberOrNone, asText } from './query.ts'

/** How the memory store answers the queries of `queries-trade.ts`, by name. */
export const tradeAnswers: readonly (readonly [string, Answer<BookState>])[] = [
  [
    controlPostings.name,
    (book, [account, through]) =>
      [...ascending(book.tables.posting)]
        .filter((row) => row.account === account && asText(row.date) <= String(through))
        .map((row) => controlPosting(book, row)),
  ],
]

function controlPosting(book: BookState, row: Row): ControlPostingRow {
  const entry = itemAt(book.tables.entry, [asNumber(row.number)]) ?? {}
  return {
    number: asNumber(row.number),
    date: asText(row.date),
    amount: asCents(row.amount),
    party: asText(row.party ?? entry.payee ?? ''),
    memo: asText(row.memo ?? entry.memo),
    currency: asText(row.currency),
    foreign: asCents(row.foreign_amount),
    because: asText(entry.because),
    becauseId: asText(entry.because_id),
    reverses: asNumberOrNone(entry.reverses),
    replaces: asNumberOrNone(entry.replaces),
  }
}
