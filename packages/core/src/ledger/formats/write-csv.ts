import { formatCents } from '../../kit/cents.ts'
import { csvCell } from '../../kit/csv-cell.ts'
import { type Entry, entryName } from '../entry.ts'
import { nameOf, plainNames } from './account-names.ts'
import { chunks, type ExportBooks, type ExportJournal, type JournalWriter } from './export-journal.ts'

const heading = [
  'Date',
  'Entry',
  'Id',
  'Reference',
  'Payee',
  'Memo',
  'Account',
  'Debit',
  'Credit',
  'Line memo',
  'Currency',
  'Foreign amount',
  'Rate',
] as const

/** Books as a journal in comma-separated rows, a posting a row, in chunks of text. */
export function writeCsvJournal(journal: ExportJournal): Iterable<string> {
  return chunks(csvJournalWriter(journal), journal.entries)
}

/**
 * Writes a journal in comma-separated rows (RFC 4180, CRLF) an entry at a time. A text that a sheet program
 * would take for a formula has an apostrophe before it, as all of our tables do.
 */
export function csvJournalWriter(books: ExportBooks): JournalWriter {
  const names = plainNames(books.accounts)
  return { head: `${heading.join(',')}\r\n`, entry: (entry) => entryText(entry, names) }
}

function entryText(entry: Entry, names: ReadonlyMap<string, string>): string {
  const { date, number, payee = '', memo, ref = '', because } = entry
  const id = because.kind === 'import' ? because.id : ''
  const first = [date, entryName(number), ...[id, ref, payee, memo].map(csvCell)].join(',')
  let text = ''
  for (const { account, amount, foreign, memo: own = '' } of entry.postings) {
    const sides = amount > 0n ? [formatCents(amount), ''] : ['', formatCents(-amount)]
    const other =
      foreign === undefined
        ? ['', '', '']
        : [foreign.currency, formatCents(foreign.amount), foreign.rate ?? '']
    text += `${[first, csvCell(nameOf(names, account)), ...sides, csvCell(own), ...other].join(',')}\r\n`
  }
  return text
}
