import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import type { OpeningRow } from '@daybook/core/ledger/opening-rows.ts'
import { decodeStrictly } from '../journal/decode-strictly.ts'
import { readAmount } from '../print/read-amount.ts'
import { byColumn, cellsOf, readCells } from './read-table.ts'

/** A trial balance read from a file: its rows, its day where the file says one, and what to know of it. */
export type OpeningReport = {
  readonly rows: readonly OpeningRow[]
  readonly asOf?: CivilDate
  readonly notices: readonly Label[]
}

type Cells = readonly (readonly string[])[]

/**
 * Reads a trial balance: a table with the columns code, name, type, debit and credit, in CSV; or the trial
 * balance or general ledger of QuickBooks or Sage 50 as they export it, in CSV or as a spreadsheet.
 * `content` are the bytes where they came along and `file` is only what they are called.
 *
 * Refuses what `readCells`, `byColumn` and `readOpeningFile` refuse, amounts that cannot be read, and
 * `file-unreadable` for a spreadsheet that is damaged.
 */
export async function openingReport(
  file: string,
  language: Language,
  content?: Uint8Array,
): Promise<Result<OpeningReport>> {
  const cells = await cellsFrom(file, content)
  if (!cells.ok) return cells
  const { looksLikeOpeningFile, readOpeningFile } = await import(
    '@daybook/core/ledger/formats/opening-file.ts'
  )
  if (isPlain(cells.value) || !looksLikeOpeningFile(cells.value)) return plainRows(cells.value, language)
  const taken = readOpeningFile(cells.value, { file: basename(file) })
  if (!taken.ok) return taken
  const { rows, asOf, notices } = taken.value
  return ok({
    rows: rows.map(({ code, name, debit, credit }) => ({
      ...(code === undefined ? {} : { code }),
      name,
      amount: debit - credit,
    })),
    ...(asOf === undefined ? {} : { asOf }),
    notices: notices.map(({ text }) => text),
  })
}

/**
 * The cells of a table in CSV or a spreadsheet (its first sheet that holds any), all rows at their places.
 * `content` are the bytes where they came along. Refuses what `readCells` refuses, and `file-unreadable`.
 */
export async function cellsFrom(file: string, content: Uint8Array | undefined): Promise<Result<Cells>> {
  if (content === undefined) return isArchive(file) ? sheetCells(readFileSync(file), file) : readCells(file)
  if (content[0] === 0x50 && content[1] === 0x4b) return sheetCells(content, file)
  const text = decodeStrictly(content, basename(file))
  return text.ok ? cellsOf(text.value, file) : text
}

/** The bytes of a table that came along: as text, or in base64 as a browser sends a spreadsheet. */
export function bytesCome(content: string | undefined, base64: string | undefined): Uint8Array | undefined {
  if (base64 !== undefined) return Buffer.from(base64, 'base64')
  return content === undefined ? undefined : Buffer.from(content)
}

const columns = [
  { name: 'code', also: ['number', 'numéro', 'account', 'compte'] },
  { name: 'name', also: ['nom', 'description'] },
  { name: 'type' },
  { name: 'debit', also: ['débit'], isRequired: true },
  { name: 'credit', also: ['crédit'], isRequired: true },
] as const

const types = ['asset', 'liability', 'equity', 'revenue', 'expense'] as const

/** Whether the first row names its columns as our own tables do. */
function isPlain([headings = []]: Cells): boolean {
  return headings.some((heading) => ['code', 'numero', 'number'].includes(folded(heading)))
}

function plainRows(cells: Cells, language: Language): Result<OpeningReport> {
  const table = byColumn(cells, columns)
  if (!table.ok) return table
  const refusals: Refusal[] = []
  const rows = table.value.flatMap(({ line, cell }): readonly OpeningRow[] => {
    const [debit, credit] = ['debit', 'credit'].map((side) =>
      cell(side) === '' ? ok(0n) : readAmount(cell(side), language, `line ${line}`),
    )
    if (debit?.ok !== true || credit?.ok !== true) {
      for (const each of [debit, credit]) if (each?.ok === false) refusals.push(...each.refusals)
      return []
    }
    const [code, name] = [cell('code'), cell('name')]
    const type = types.find((each) => each === cell('type').toLowerCase())
    return [
      {
        ...(code === '' ? {} : { code }),
        ...(name === '' ? {} : { name }),
        ...(type === undefined ? {} : { type }),
        amount: debit.value - credit.value,
      },
    ]
  })
  return refusals.length > 0 ? refused(refusals) : ok({ rows, notices: [] })
}

/** Whether a file is an archive, as spreadsheets are; nothing that cannot be opened is. */
function isArchive(file: string): boolean {
  if (file === '-') return false
  try {
    const handle = openSync(file, 'r')
    const head = Buffer.alloc(2)
    readSync(handle, head, 0, 2, 0)
    closeSync(handle)
    return head.toString('latin1') === 'PK'
  } catch {
    return false
  }
}

/** The cells of the first sheet of a spreadsheet that holds any, each row at its place. */
async function sheetCells(bytes: Uint8Array, file: string): Promise<Result<Cells>> {
  const { unzipSync } = await import('fflate')
  const { sheetsOf } = await import('../bank-files/workbook.ts')
  const why = { why: 'the spreadsheet is damaged', whyFr: 'le classeur est endommagé' }
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/.*\.(?:xml|rels)$/.test(name) })
    const sheet = sheetsOf(parts)?.find(({ rows }) => rows.length > 0)
    if (sheet !== undefined) {
      const cells: (readonly string[])[] = []
      for (const { row, cells: texts } of sheet.rows) {
        while (cells.length < row - 1) cells.push([])
        cells.push(texts)
      }
      return ok(cells)
    }
  } catch {
    // What cannot be unpacked is refused like what holds no sheet.
  }
  return refuse('file-unreadable', { file: basename(file), line: '1', ...why })
}
