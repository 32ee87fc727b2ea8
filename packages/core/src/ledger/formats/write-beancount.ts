import type { Entry, Posting } from '../entry.ts'
import { beancountNames, nameOf } from './account-names.ts'
import { chunks, type ExportBooks, type ExportJournal, type JournalWriter } from './export-journal.ts'
import { writtenAmount } from './write-amounts.ts'
import { entryTags, postingTags } from './write-tags.ts'

/** Accounts are opened on the first day that books can have, since entries are written as they come. */
const firstDay = '1900-01-01'

/** Books as a beancount file, in chunks of text. */
export function writeBeancount(journal: ExportJournal): Iterable<string> {
  return chunks(beancountWriter(journal), journal.entries)
}

/** Writes beancount files an entry at a time. */
export function beancountWriter(books: ExportBooks): JournalWriter {
  const names = beancountNames(books.accounts)
  const { currency } = books
  return { head: headOf(books, names), entry: (entry) => entryText(entry, currency, names) }
}

function headOf(books: ExportBooks, names: ReadonlyMap<string, string>): string {
  const { bookName, currency, accounts } = books
  // Totals at a price are divided and multiplied again there, which leaves a trace far below a cent.
  let text =
    `option "title" ${quoted(bookName)}\noption "operating_currency" "${currency}"\n` +
    `option "inferred_tolerance_default" "${currency}:0.005"\n\n`
  for (const { id, code, name } of accounts) {
    const full = names.get(id)
    if (full === undefined) continue
    text += `${firstDay} open ${full}\n${keyLines({ code, name: name === full ? '' : name }, '  ')}`
  }
  return `${text}\n`
}

function entryText(entry: Entry, currency: string, names: ReadonlyMap<string, string>): string {
  const { date, payee, memo, ref = '' } = entry
  const words = payee === undefined || payee === '' ? quoted(memo) : `${quoted(payee)} ${quoted(memo)}`
  let text = `${date} * ${words}\n${keyLines({ ref, ...entryTags(entry) }, '  ')}`
  for (const posting of entry.postings) text += postingText(posting, currency, names)
  return `${text}\n`
}

function postingText(posting: Posting, currency: string, names: ReadonlyMap<string, string>): string {
  const { memo = '' } = posting
  const { text, tags } = writtenAmount(posting, currency)
  const name = nameOf(names, posting.account)
  return `  ${name}  ${text}\n${keyLines({ memo, ...tags, ...postingTags(posting) }, '    ')}`
}

/** Indented `key: "value"` lines, those without a value left out. */
function keyLines(tags: Readonly<Record<string, string>>, indent: string): string {
  let text = ''
  for (const [key, value] of Object.entries(tags))
    if (value !== '') text += `${indent}${key}: ${quoted(value)}\n`
  return text
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\f': '\\f',
  '\b': '\\b',
}

function quoted(text: string): string {
  const plain = text.toWellFormed().replaceAll('\0', '\ufffd')
  return `"${plain.replaceAll(/[\\"\n\r\f\b]/g, (each) => escapes[each] ?? each)}"`
}
