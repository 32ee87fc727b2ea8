import { type Entry, entryName } from '../entry.ts'
import { nameOf, plainNames } from './account-names.ts'
import { chunks, type ExportBooks, type ExportJournal, type JournalWriter } from './export-journal.ts'

/** Books as JSON lines, an entry a line, in chunks of text. */
export function writeJsonl(journal: ExportJournal): Iterable<string> {
  return chunks(jsonlWriter(journal), journal.entries)
}

/**
 * Writes JSON lines an entry at a time, with the account names of `plainNames`. The id is the one that the
 * entry was imported with, else the entry's own number, `J12`.
 */
export function jsonlWriter(books: ExportBooks): JournalWriter {
  const names = plainNames(books.accounts)
  return { head: '', entry: (entry) => `${entryText(entry, names)}\n` }
}

function entryText(entry: Entry, names: ReadonlyMap<string, string>): string {
  const { date, payee = '', memo, ref = '', because } = entry
  const id = because.kind === 'import' && because.id !== '' ? because.id : entryName(entry.number)
  let text = `{"id":${JSON.stringify(id)},"date":"${date}"`
  if (payee !== '') text += `,"payee":${JSON.stringify(payee)}`
  if (memo !== '') text += `,"memo":${JSON.stringify(memo)}`
  if (ref !== '') text += `,"ref":${JSON.stringify(ref)}`
  const lines = entry.postings.map((posting) => {
    const { account, amount, foreign, memo: own = '' } = posting
    const name = nameOf(names, account)
    let line = `{"account":${JSON.stringify(name)},"amountCents":${amount}`
    if (own !== '') line += `,"memo":${JSON.stringify(own)}`
    if (foreign !== undefined) {
      const rate = foreign.rate === undefined ? '' : `,"rate":${JSON.stringify(foreign.rate)}`
      line += `,"foreign":{"currency":${JSON.stringify(foreign.currency)},"amountCents":${foreign.amount}${rate}}`
    }
    return `${line}}`
  })
  return `${text},"lines":[${lines.join(',')}]}`
}
