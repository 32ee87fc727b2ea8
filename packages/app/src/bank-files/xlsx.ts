import type { ReadOptions } from '@daybook/core/bank/formats/bank-format.ts'
import { type Notice, notice } from '@daybook/core/bank/notices.ts'
import type { StatementFile } from '@daybook/core/bank/statement.ts'
import { readTable } from '@daybook/core/bank/table/read-table.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { unzipSync } from 'fflate'
import { type GivenFile, megabytes } from './given-file.ts'
import { type Parts, type Sheet, sheetsOf } from './workbook.ts'

/** The most that a spreadsheet may hold once unpacked: a guard against archives made to fill the memory. */
const mostUnpackedBytes = 256 * 1024 * 1024
const mostListed = 3

/**
 * Reads a spreadsheet of a bank: every sheet that holds a table of dates and amounts, each as CSV is read.
 * Dates are the days that the cells show; numbers are read as written, to the fifteen digits that
 * spreadsheets keep. Refuses `statement-damaged` (a cut archive), `statement-too-large`, and
 * `statement-not-a-statement` for any other ZIP, naming what lies in it.
 */
export function readSpreadsheet(file: GivenFile, options: ReadOptions): Result<StatementFile> {
  const listing = listed(file.bytes)
  if (listing === undefined) return damaged(file, 'ZIP')
  if (!listing.names.includes('xl/workbook.xml')) {
    return refuse('statement-not-a-statement', { found: archiveKind(listing.names) })
  }
  if (listing.bytes > mostUnpackedBytes) {
    const sizes = { size: megabytes(listing.bytes), most: megabytes(mostUnpackedBytes) }
    return refuse('statement-too-large', { file: file.name, ...sizes })
  }
  const parts = unzipped(file.bytes)
  const sheets = parts === undefined ? undefined : sheetsOf(parts)
  return sheets === undefined ? damaged(file, 'XLSX') : readAll(file, sheets, options)
}

type Listing = { readonly names: readonly string[]; readonly bytes: number }

/**
 * The names and sizes in an archive's directory, nothing unpacked; `undefined` where the directory is cut
 * off.
 */
function listed(bytes: Uint8Array): Listing | undefined {
  const names: string[] = []
  let total = 0
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        names.push(entry.name)
        total += entry.originalSize
        return false
      },
    })
  } catch {
    return undefined
  }
  return { names, bytes: total }
}

function archiveKind(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('word/'))) return 'Word (.docx)'
  if (names.includes('content.xml')) return 'OpenDocument'
  if (names.some((name) => name.startsWith('Index/'))) return 'Numbers'
  if (names.includes('xl/workbook.bin')) return 'Excel (.xlsb)'
  const shown = names.slice(0, mostListed).join(', ')
  return `ZIP (${shown}${names.length > mostListed ? ' …' : ''})`
}

function damaged(file: GivenFile, why: string): Result<StatementFile> {
  return refuse('statement-damaged', { file: file.name, why })
}

function unzipped(bytes: Uint8Array): Parts | undefined {
  try {
    return unzipSync(bytes, { filter: (entry) => /^xl\/.*\.(?:xml|rels)$/.test(entry.name) })
  } catch {
    return undefined
  }
}

/**
 * All sheets that hold a table; those that do not are named. Where none does, the first one's refusal
 * stands.
 */
function readAll(file: GivenFile, sheets: readonly Sheet[], options: ReadOptions): Result<StatementFile> {
  const full = sheets.filter((sheet) => sheet.rows.length > 0)
  if (full.length === 0) return refuse('statement-empty', { file: file.name })
  const results = full.map(({ name, rows }) => ({
    name,
    result: readTable({ format: 'xlsx', delimiter: '', rows }, options),
  }))
  const read = results.flatMap(({ result }) => (result.ok ? [result.value] : []))
  const [first] = read
  if (first === undefined) return results[0]?.result ?? refuse('statement-empty', { file: file.name })
  const unread: Notice[] = results.flatMap(({ name, result }) =>
    result.ok ? [] : [notice('sheet-not-read', { sheet: name })],
  )
  return ok({
    ...first,
    statements: read.flatMap((each) => each.statements),
    notices: [...unread, ...read.flatMap((each) => each.notices)],
    skipped: read.flatMap((each) => each.skipped),
  })
}
