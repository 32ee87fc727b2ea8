import type { AccountType } from '../chart.ts'
import type { Entry, Posting } from '../entry.ts'
import { nameOf, plainNames } from './account-names.ts'
import { chunks, type ExportBooks, type ExportJournal, type JournalWriter } from './export-journal.ts'
import type { Dialect } from './plain-amounts.ts'
import { commentOf, escapedText } from './plain-comments.ts'
import { writtenAmount } from './write-amounts.ts'
import { entryTags, postingTags } from './write-tags.ts'

/** Books as an hledger journal, in chunks of text. Accounts are declared with their types and numbers. */
export function writeHledger(journal: ExportJournal): Iterable<string> {
  return chunks(hledgerWriter(journal), journal.entries)
}

/** Books as a journal of the `ledger` program, in chunks of text. */
export function writeLedger(journal: ExportJournal): Iterable<string> {
  return chunks(ledgerWriter(journal), journal.entries)
}

/** Writes hledger journals an entry at a time. */
export function hledgerWriter(books: ExportBooks): JournalWriter {
  return plainWriter(books, 'hledger')
}

/** Writes `ledger` journals an entry at a time. */
export function ledgerWriter(books: ExportBooks): JournalWriter {
  return plainWriter(books, 'ledger')
}

const typeLetters: Readonly<Record<AccountType, string>> = {
  asset: 'A',
  liability: 'L',
  equity: 'E',
  revenue: 'R',
  expense: 'X',
  statistical: '',
}

function plainWriter(books: ExportBooks, dialect: Dialect): JournalWriter {
  const names = plainNames(books.accounts)
  const { currency } = books
  return {
    head: headOf(books, names, dialect),
    entry: (entry) => entryText(entry, currency, names, dialect),
  }
}

function headOf(books: ExportBooks, names: ReadonlyMap<string, string>, dialect: Dialect): string {
  let text = `${dialect === 'ledger' ? '; -*- ledger -*-\n' : ''}; ${oneLine(books.bookName)}\n`
  if (dialect === 'hledger') text += 'decimal-mark .\n'
  for (const currency of new Set([books.currency, ...(books.currencies ?? [])])) {
    text +=
      dialect === 'hledger'
        ? `commodity 1000.00 ${currency}\n`
        : `commodity ${currency}\n    format 1000.00 ${currency}\n`
  }
  text += '\n'
  for (const { id, code, name, type } of books.accounts) {
    const full = names.get(id)
    if (full === undefined) continue
    const title = full === name ? {} : { title: name }
    text += `account ${full}\n${tagLines({ type: typeLetters[type], code, ...title }, dialect)}`
  }
  return `${text}\n`
}

function entryText(
  entry: Entry,
  currency: string,
  names: ReadonlyMap<string, string>,
  dialect: Dialect,
): string {
  const { date, payee = '', memo, ref = '' } = entry
  const tags: { [name: string]: string } = {}
  const code = isPlain(ref, /[();]/) ? ref : cleared(ref, tags, 'ref')
  const shownPayee = isPlain(payee, dialect === 'hledger' ? /[;|]/ : /;/)
    ? payee
    : cleared(payee, tags, 'payee')
  const written = isPlain(memo, /;/) ? memo : cleared(memo, tags, 'memo')
  const note = dialect === 'hledger' && written !== '' ? `| ${written}` : ''
  const description = [shownPayee, note].filter((each) => each !== '').join(' ')
  // Without a code, a description that begins with a parenthesis would be taken for one.
  const shownCode = code !== '' || description.startsWith('(') ? ` (${code})` : ''
  let text = `${date} *${shownCode}${description === '' ? '' : ` ${description}`}\n`
  if (dialect === 'ledger' && memo !== '' && tags.memo === undefined) text += memoLine(memo, tags, dialect)
  text += tagLines({ ...tags, ...entryTags(entry) }, dialect)
  for (const posting of entry.postings) text += postingText(posting, currency, names, dialect)
  return `${text}\n`
}

function postingText(
  posting: Posting,
  currency: string,
  names: ReadonlyMap<string, string>,
  dialect: Dialect,
): string {
  const { memo = '' } = posting
  const { text, tags } = writtenAmount(posting, currency)
  const kept: { [name: string]: string } = {}
  const comment = memo === '' ? '' : memoLine(memo, kept, dialect)
  const name = nameOf(names, posting.account)
  return `    ${name}  ${text}\n${comment}${tagLines({ ...kept, ...tags, ...postingTags(posting) }, dialect)}`
}

/**
 * A memo as a comment line of its own; where it could be taken for tags or dates, for people only, and
 * exactly in a tag.
 */
function memoLine(memo: string, tags: { [name: string]: string }, dialect: Dialect): string {
  const read = commentOf([memo], dialect)
  const isExact =
    read.memo === memo && read.tags === undefined && read.dates === undefined && isPlain(memo, /^$/)
  if (!isExact) tags.memo = memo
  const shown = isExact
    ? memo
    : oneLine(memo)
        .replaceAll(/[:[\]]/g, ' ')
        .trim()
  return shown === '' ? '' : `    ; ${shown}\n`
}

/**
 * Whether text can stand in a journal as it is: one line, no spaces around it, nothing of what means
 * something else there.
 */
function isPlain(text: string, meaning: RegExp): boolean {
  return (
    text === text.trim() && text.isWellFormed() && !meaning.test(text) && !/[\p{Cc}\u2028\u2029]/u.test(text)
  )
}

/** What is shown of a text that cannot stand as it is; the text itself goes into a tag. */
function cleared(text: string, tags: { [name: string]: string }, name: string): string {
  tags[name] = text
  return oneLine(text)
    .replaceAll(/[();|]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/**
 * Tags as comment lines: all on one for hledger, one each for ledger; escaped where a value has what ends
 * it.
 */
function tagLines(tags: Readonly<Record<string, string>>, dialect: Dialect): string {
  const written = Object.entries(tags).map(([name, value]) => {
    const isSafe = isPlain(value, dialect === 'hledger' ? /[,[\]%]/ : /[[\]%]/) && value !== ''
    return isSafe ? `${name}: ${value}` : `${name}-escaped: ${escapedText(value)}`
  })
  if (written.length === 0) return ''
  return dialect === 'hledger'
    ? `    ; ${written.join(', ')}\n`
    : written.map((each) => `    ; ${each}\n`).join('')
}
