import { basename } from 'node:path'
import { ok, type Refused, type Result, refuse } from '@daybook/core/kit/result.ts'
import { unzipSync } from 'fflate'
import { decodeText } from '../bank-files/decode.ts'
import { type GivenPlace, givenBytes } from '../bank-files/given-bytes.ts'
import { numberText } from '../bank-files/number-text.ts'
import { type Parts, sheetsOf } from '../bank-files/workbook.ts'
import { cellsOf } from '../ledger/read-table.ts'

/** A row of a time sheet as text: its line in the file (or row of the sheet), and its cells. */
export type NumberedRow = { readonly row: number; readonly cells: readonly string[] }

/**
 * The rows of a time sheet that hold anything. `isSheet` says that it was a spreadsheet, where a time of day
 * may stand as a part of a day.
 */
export type TimesheetTable = {
  readonly file: string
  readonly isSheet: boolean
  readonly rows: readonly NumberedRow[]
}

/** The most that a workbook may hold once unpacked: a guard against archives made to fill the memory. */
const mostUnpackedBytes = 256 * 1024 * 1024

/**
 * Reads a time sheet as rows of text: CSV (commas, semicolons, tabs; UTF-8 or windows-1252) or an Excel
 * workbook, of which the first sheet that holds anything counts. Refuses `file-missing`, `file-unreadable`,
 * `statement-too-large`, and `timesheet-damaged` for a workbook that cannot be read.
 */
export async function readTimesheetTable(place: GivenPlace): Promise<Result<TimesheetTable>> {
  const file = basename(place.file)
  const bytes = givenBytes(place)
  if (!bytes.ok) return bytes
  if (isArchive(bytes.value)) return sheetRows(file, bytes.value)
  const cells = await cellsOf(decodeText(bytes.value).text, file)
  if (!cells.ok) return cells
  const rows = cells.value.map((each, index) => ({ row: index + 1, cells: each.map((cell) => cell.trim()) }))
  return ok({ file, isSheet: false, rows: rows.filter(isFilled) })
}

/** A workbook is a ZIP archive; no CSV begins with its mark. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

function sheetRows(file: string, bytes: Uint8Array): Result<TimesheetTable> {
  const parts = unpacked(bytes)
  if (parts === undefined) return damaged(file, 'its archive is cut', 'son archive est coupée')
  if (parts === 'too-large') return damaged(file, 'it is too large', 'il est trop gros')
  const sheets = sheetsOf(parts)
  if (sheets === undefined) return damaged(file, 'it is no Excel workbook', 'ce n’est pas un classeur Excel')
  const found = sheets.find(({ rows }) => rows.length > 0)?.rows ?? []
  const rows = found.map(({ row, cells }) => ({ row, cells: cells.map((cell) => numberText(cell.trim())) }))
  return ok({ file, isSheet: true, rows: rows.filter(isFilled) })
}

function unpacked(bytes: Uint8Array): Parts | 'too-large' | undefined {
  let size = 0
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        return false
      },
    })
    if (size > mostUnpackedBytes) return 'too-large'
    return unzipSync(bytes, { filter: ({ name }) => /^xl\/.*\.(?:xml|rels)$/.test(name) })
  } catch {
    return undefined
  }
}

function damaged(file: string, why: string, whyFr: string): Refused {
  return refuse('timesheet-damaged', { file, why, whyFr }, 'file')
}

function isFilled({ cells }: NumberedRow): boolean {
  return cells.some((cell) => cell !== '')
}
