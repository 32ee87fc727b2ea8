import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { folded, foldedWords } from '@daybook/core/kit/fold.ts'
import type { JournalName, Layer } from '@daybook/core/ledger/entry.ts'
import { type EntryRow, entryByNumber } from '../store/queries.ts'
import { type EntryPlace, entriesMatching, entriesOfAccount } from '../store/queries-ledger.ts'
import type { BookStore, Reader } from '../store/store.ts'

/** Which entries are sought; `account` is an id. `after` is the last entry of the page before. */
export type EntrySearch = {
  readonly from?: CivilDate
  readonly through?: CivilDate
  readonly account?: string
  readonly text?: string
  readonly payee?: string
  readonly amount?: Cents
  readonly journal?: JournalName
  readonly layer?: Layer
  readonly state?: 'posted' | 'approved'
  readonly after?: EntryPlace
  readonly limit: number
}

/** Entries in the order of date and number, and whether there are more. */
export type FoundEntries = { readonly rows: readonly EntryRow[]; readonly hasMore: boolean }

/** The most entries that a search by words or amount looks at. */
const mostFound = 2000
const firstDay = '0000-00-00'
const lastDay = '9999-99-99'

/**
 * Finds entries. Words and amounts are looked up in the search index, all else in the order of the journal.
 */
export async function findEntries(
  store: BookStore,
  reader: Reader,
  search: EntrySearch,
): Promise<FoundEntries> {
  const words = foldedWords(`${search.payee ?? ''} ${search.text ?? ''}`)
  return words.length > 0 || search.amount !== undefined
    ? findByWords(store, reader, search, words)
    : findInOrder(reader, search)
}

async function findByWords(
  store: BookStore,
  reader: Reader,
  search: EntrySearch,
  words: readonly string[],
): Promise<FoundEntries> {
  const { amount, after, limit } = search
  const numbers = await store.search({ words, ...(amount === undefined ? {} : { amount }) }, mostFound)
  const onAccount = await numbersOnAccount(reader, search)
  const rows: EntryRow[] = []
  for (const number of numbers) {
    if (onAccount !== undefined && !onAccount.has(number)) continue
    const [row] = await reader.read(entryByNumber, number)
    if (row !== undefined && fits(row, search)) rows.push(row)
  }
  const place = after ?? { date: '', number: 0 }
  const later = rows.filter((row) => comesAfter(row, place)).sort((a, b) => (comesAfter(a, b) ? 1 : -1))
  return { rows: later.slice(0, limit), hasMore: later.length > limit }
}

async function numbersOnAccount(
  reader: Reader,
  { account, from = firstDay, through = lastDay }: EntrySearch,
): Promise<ReadonlySet<number> | undefined> {
  if (account === undefined) return undefined
  const places = await reader.read(entriesOfAccount, account, from, through, '', 0, '', '', 1_000_000)
  return new Set(places.map((each) => each.number))
}

async function findInOrder(reader: Reader, search: EntrySearch): Promise<FoundEntries> {
  const { from = firstDay, through = lastDay, journal = '', layer = '', account, limit } = search
  const rows: EntryRow[] = []
  let place = search.after ?? { date: '', number: 0 }
  for (;;) {
    const range = [from, through, place.date, place.number, journal, layer, limit + 1] as const
    const places =
      account === undefined
        ? await reader.read(entriesMatching, ...range)
        : await reader.read(entriesOfAccount, account, ...range)
    for (const { number } of places) {
      const [row] = await reader.read(entryByNumber, number)
      if (row !== undefined && fits(row, search)) rows.push(row)
      if (rows.length > limit) return { rows: rows.slice(0, limit), hasMore: true }
    }
    const last = places.at(-1)
    if (last === undefined || places.length <= limit) return { rows, hasMore: false }
    place = last
  }
}

function fits(row: EntryRow, search: EntrySearch): boolean {
  const { from = firstDay, through = lastDay, journal, layer, payee, state } = search
  const isApproved = row.approvedBy !== undefined
  return (
    row.date >= from &&
    row.date <= through &&
    (journal === undefined || row.journal === journal) &&
    (layer === undefined || row.layer === layer) &&
    (payee === undefined || folded(row.payee ?? '').includes(folded(payee))) &&
    (state === undefined || isApproved === (state === 'approved'))
  )
}

function comesAfter(left: EntryPlace, right: EntryPlace): boolean {
  return left.date === right.date ? left.number > right.number : left.date > right.date
}
