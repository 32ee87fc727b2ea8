import type { Cell, Row } from '@daybook/core/daybook/tables.ts'
import type { BookState } from './memory-book.ts'
import { ascending, itemAt } from './memory-map.ts'
import type { ReviewEntryRow, ReviewPostingRow } from './queries-review.ts'
import { asCents, asNumber, asText, asTextOrNone } from './query.ts'

/** A cell that is text, or empty. */
export function text(cell: Cell | undefined): string {
  return asTextOrNone(cell ?? null) ?? ''
}

/** Whether an entry takes nothing back and was not taken back. */
export function stands(row: Row): boolean {
  return row.reversed_by === null && row.reverses === null && row.replaced_by === null
}

/** The entries of some days, both included, by number. */
export function entriesIn(
  book: BookState,
  from: Cell | undefined,
  through: Cell | undefined,
): readonly Row[] {
  return [...ascending(book.tables.entry)].filter(
    (row) => asText(row.date) >= asText(from) && asText(row.date) <= asText(through),
  )
}

/** An entry’s row as the review reads it. */
export function entryOf(row: Row): ReviewEntryRow {
  return {
    number: asNumber(row.number),
    date: asText(row.date),
    payee: asTextOrNone(row.payee),
    memo: asText(row.memo),
    ref: asTextOrNone(row.ref),
    total: asCents(row.total),
    because: asText(row.because),
    becauseId: asText(row.because_id),
    journal: asText(row.journal),
  }
}

/** A posting with its entry’s row. */
export type Posted = { readonly posting: Row; readonly entry: Row }

/** The postings of some days, both included, of one account or of all, by account, day, entry and line. */
export function postingsIn(
  book: BookState,
  from: Cell | undefined,
  through: Cell | undefined,
  account?: Cell,
): readonly Posted[] {
  return [...ascending(book.tables.posting)].flatMap((posting) => {
    const date = asText(posting.date)
    if (account !== undefined && posting.account !== account) return []
    if (date < asText(from) || date > asText(through)) return []
    const entry = itemAt(book.tables.entry, [asNumber(posting.number)])
    return entry === undefined ? [] : [{ posting, entry }]
  })
}

/** A posting as the review reads it. */
export function postingOf({ posting, entry }: Posted): ReviewPostingRow {
  return {
    account: asText(posting.account),
    number: asNumber(posting.number),
    date: asText(posting.date),
    amount: asCents(posting.amount),
    name: asTextOrNone(entry.payee),
    memo: asText(posting.memo ?? entry.memo),
    because: asText(entry.because),
    total: asCents(entry.total),
  }
}
