import type { Label } from '../../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../../kit/result.ts'
import { readBeancount } from './beancount.ts'
import { readCsvJournal } from './csv-journal.ts'
import type { ExportBooks, ExportJournal, JournalWriter } from './export-journal.ts'
import { readHledger } from './hledger.ts'
import type { JournalFile, JournalFormatName, ReadOptions } from './journal-file.ts'
import { readJsonl } from './jsonl.ts'
import { readLedger } from './ledger.ts'
import {
  looksLikeBeancount,
  looksLikeCsv,
  looksLikeHledger,
  looksLikeJsonl,
  looksLikeLedger,
} from './looks-like.ts'
import { looksLikeOpeningFile, readOpeningFile } from './opening-file.ts'
import { beancountWriter, writeBeancount } from './write-beancount.ts'
import { csvJournalWriter, writeCsvJournal } from './write-csv.ts'
import { jsonlWriter, writeJsonl } from './write-jsonl.ts'
import { hledgerWriter, ledgerWriter, writeHledger, writeLedger } from './write-plain.ts'

/**
 * A format of journals. `looksLike` tells by the text whether it is one; `read` takes a whole text; `write`
 * gives the books in chunks; `writer` writes head and entries one by one, for entries that come bit by bit.
 */
export type JournalFormat = {
  readonly name: JournalFormatName
  readonly title: Label
  readonly extensions: readonly string[]
  readonly looksLike: (text: string) => boolean
  readonly read: (text: string, options: ReadOptions) => Result<JournalFile>
  readonly write: (journal: ExportJournal) => Iterable<string>
  readonly writer: (books: ExportBooks) => JournalWriter
}

/** All formats, the surest to be told apart first. */
export const journalFormats: readonly JournalFormat[] = [
  {
    name: 'jsonl',
    title: { en: 'JSON lines', fr: 'Lignes JSON' },
    extensions: ['jsonl', 'ndjson'],
    looksLike: looksLikeJsonl,
    read: readJsonl,
    write: writeJsonl,
    writer: jsonlWriter,
  },
  {
    name: 'beancount',
    title: { en: 'beancount', fr: 'beancount' },
    extensions: ['beancount', 'bean'],
    looksLike: looksLikeBeancount,
    read: readBeancount,
    write: writeBeancount,
    writer: beancountWriter,
  },
  {
    name: 'ledger',
    title: { en: 'ledger', fr: 'ledger' },
    extensions: ['ledger', 'ldg', 'dat'],
    looksLike: looksLikeLedger,
    read: readLedger,
    write: writeLedger,
    writer: ledgerWriter,
  },
  {
    name: 'hledger',
    title: { en: 'hledger', fr: 'hledger' },
    extensions: ['journal', 'hledger', 'j'],
    looksLike: looksLikeHledger,
    read: readHledger,
    write: writeHledger,
    writer: hledgerWriter,
  },
  {
    name: 'csv',
    title: { en: 'CSV (a journal in rows)', fr: 'CSV (un journal en lignes)' },
    extensions: ['csv', 'tsv'],
    looksLike: looksLikeCsv,
    read: readCsvJournal,
    write: writeCsvJournal,
    writer: csvJournalWriter,
  },
]

/** The reports of other programs that books are taken over from; they come as rows of cells. */
export const openingReports = { looksLike: looksLikeOpeningFile, read: readOpeningFile } as const

/** The format of this name. Refuses `format-unknown`. */
export function formatNamed(name: string): Result<JournalFormat> {
  const format = journalFormats.find((each) => each.name === name)
  return format === undefined ? unknown(name, name) : ok(format)
}

/**
 * The format of a file: by the ending of its name, else by what its text looks like. Refuses
 * `format-unknown`.
 */
export function formatOf(file: string, text: string): Result<JournalFormat> {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const format =
    journalFormats.find((each) => each.extensions.includes(ending)) ??
    journalFormats.find((each) => each.looksLike(text))
  return format === undefined ? unknown(file, text.trim().split('\n', 1)[0]?.slice(0, 60) ?? '') : ok(format)
}

function unknown(file: string, found: string): Result<never> {
  const known = journalFormats.map((each) => each.name).join(', ')
  return refuse('format-unknown', { file, found, known }, file)
}
