import type { ReadOptions } from '@daybook/core/bank/formats/bank-format.ts'
import { type Notice, notice } from '@daybook/core/bank/notices.ts'
import type { StatementFile } from '@daybook/core/bank/statement.ts'
import { readTable } from '@daybook/core/bank/table/read-table.ts'
import type { TableRow } from '@daybook/core/bank/table/split-table.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { unzipSync } from 'fflate'
import readSheets from 'read-excel-file/universal'
import { type GivenFile, megabytes } from './given-file.ts'

/** The most that a spreadsheet may hold once unpacked: a guard against archives made to fill the memory. */
const mostUnpackedBytes = 256 * 1024 * 1024
const mostListed = 3
/** A bank's table has few columns; a stray cell far out would have the parser fill all the cells before it. */
const mostColumns = 256
const mostCells = 8_000_000

/**
 * Reads a spreadsheet of a bank: every sheet that holds a table of dates and amounts, each as CSV is read.
 * Dates are the days that the cells show; numbers are read as written, to the fifteen digits that
 * spreadsheets keep. Refuses `statement-damaged` (a cut archive), `statement-too-large`, and
 * `statement-not-a-statement` for any other ZIP, naming what lies in it.
 */
export async function readSpreadsheet(file: GivenFile, options: ReadOptions): Promise<Result<StatementFile>> {
  const listing = listed(file.bytes)
  if (listing === undefined) return damaged(file, 'ZIP')
  if (!listing.names.includes('xl/workbook.xml')) {
    return refuse('statement-not-a-statement', { found: archiveKind(listing.names) })
  }
  if (listing.bytes > mostUnpackedBytes) {
    const sizes = { size: megabytes(listing.bytes), most: megabytes(mostUnpackedBytes) }
    return refuse('statement-too-large', { file: file.name, ...sizes })
  }
  const stray = strayCell(file.bytes)
  if (stray !== undefined) return damaged(file, stray)
  const sheets = await sheetsOf(file.bytes)
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

/** The first address of a sheet that lies outside any table, or is none; nothing where all are sound. */
function strayCell(bytes: Uint8Array): string | undefined {
  const sheets = unzipped(bytes, (name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
  if (sheets === undefined) return 'XLSX'
  for (const sheet of sheets) {
    let [rows, columns] = [1, 1]
    const text = new TextDecoder('latin1').decode(sheet)
    for (const [, address = ''] of text.matchAll(/<(?:\w{1,9}:)?(?:c|row)\s[^<>]{0,200}?\br="([^"<>]*)"/g)) {
      const match = /^([A-Z]{0,3})(\d{1,7})$/.exec(address)
      if (match === null) return address.slice(0, 20)
      rows = Math.max(rows, Number(match[2]))
      columns = Math.max(columns, columnOf(match[1] ?? ''))
      if (columns > mostColumns || rows * columns > mostCells) return address
    }
  }
  return undefined
}

function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function unzipped(bytes: Uint8Array, wants: (name: string) => boolean): readonly Uint8Array[] | undefined {
  try {
    return Object.values(unzipSync(bytes, { filter: (entry) => wants(entry.name) }))
  } catch {
    return undefined
  }
}

type Sheet = { readonly name: string; readonly rows: readonly TableRow[] }

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[] | undefined> {
  try {
    const copy = new Uint8Array(bytes)
    const sheets = await readSheets(copy.buffer, { parseNumber: (text) => ({ number: text }), trim: true })
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) }))
  } catch {
    // The parser throws on anything that is no sound workbook; nothing of it was used yet.
    return undefined
  }
}

function rowsOf(data: readonly (readonly unknown[])[]): TableRow[] {
  return data.flatMap((values, index) => {
    const cells = values.map(cellText)
    return cells.some((cell) => cell !== '') ? [{ row: index + 1, cells }] : []
  })
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  // A cell's day is given as midnight in UTC, so that its ISO text begins with the very day.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'object' && 'number' in value) return numberText(String(value.number))
  return String(value).trim()
}

/**
 * A number of a cell as its spreadsheet shows it: `12.300000000000001` and `1.23E1` are 12.3. Other text
 * stays as it is.
 */
export function numberText(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text)
  if (match === null) return text
  const [, sign = '', whole = '', fraction = '', exponent] = match
  const digits = (whole + fraction).replace(/^0+/, '')
  if (exponent === undefined && (digits.length <= 15 || fraction === '')) return text
  const point = whole.length - (whole.length + fraction.length - digits.length) + Number(exponent ?? 0)
  const kept = roundedTo15(digits)
  return sign + placed(kept.digits, point + (kept.hasCarried ? 1 : 0))
}

function roundedTo15(digits: string): { digits: string; hasCarried: boolean } {
  if (digits.length <= 15) return { digits, hasCarried: false }
  let kept = digits.slice(0, 15)
  if (digits.charCodeAt(15) < 53) return { digits: kept, hasCarried: false }
  let at = 14
  while (at >= 0 && kept[at] === '9') at -= 1
  if (at === -1) return { digits: '1', hasCarried: true }
  kept = `${kept.slice(0, at)}${Number(kept[at]) + 1}`
  return { digits: kept, hasCarried: false }
}

function placed(digits: string, point: number): string {
  const padded = point > 0 ? digits.padEnd(point, '0') : digits
  const whole = point > 0 ? padded.slice(0, point) : '0'
  const fraction = (point > 0 ? padded.slice(point) : digits.padStart(digits.length - point, '0')).replace(
    /0+$/,
    '',
  )
  return fraction === '' ? whole : `${whole}.${fraction}`
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
