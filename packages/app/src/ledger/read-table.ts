import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { folded } from '@daybook/core/kit/fold.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import { decodeStrictly } from '../journal/decode-strictly.ts'
import { fileMissing } from '../journal/file-missing.ts'

/** A row of a CSV file: its line in the file, and its cells by column. */
export type TableRow = { readonly line: number; cell(column: string): string }

/** A column of a CSV file: its name, the other headings that mean it, and whether it must be there. */
export type TableColumn = {
  readonly name: string
  readonly also?: readonly string[]
  readonly isRequired?: true
}

/**
 * Reads a CSV file, or its text that came along, whose first line names the columns, in English or French, in
 * any order; other columns are passed over. Commas, semicolons and tabs are told apart. Refuses what
 * `readCells` and `byColumn` refuse.
 */
export async function readTable(
  file: string,
  columns: readonly TableColumn[],
  content?: string,
): Promise<Result<readonly TableRow[]>> {
  const cells = content === undefined ? await readCells(file) : await cellsOf(content, file)
  return cells.ok ? byColumn(cells.value, columns) : cells
}

/**
 * The rows of cells of a CSV file, all of them, blank ones too. Refuses `file-missing`, `file-unreadable`,
 * `text-not-utf8`.
 */
export async function readCells(file: string): Promise<Result<readonly (readonly string[])[]>> {
  const text = textOf(file)
  return text.ok ? cellsOf(text.value, file) : text
}

/** The rows of cells of CSV text; `file` is what a refusal calls it. Refuses `file-unreadable`. */
export async function cellsOf(text: string, file: string): Promise<Result<readonly (readonly string[])[]>> {
  const { default: papa } = await import('papaparse')
  const parsed = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  const [error] = parsed.errors.filter((each) => each.type === 'Quotes')
  if (error !== undefined) {
    const why = { why: 'a quotation mark is not closed', whyFr: 'un guillemet n’est pas fermé' }
    return refuse('file-unreadable', { file: basename(file), line: String((error.row ?? 0) + 1), ...why })
  }
  return ok(parsed.data)
}

/** Rows of cells by the columns that the first row names. Refuses `file-column-missing`. */
export function byColumn(
  cells: readonly (readonly string[])[],
  columns: readonly TableColumn[],
): Result<readonly TableRow[]> {
  const [headings = [], ...rows] = cells
  const places = placesOf(headings, columns)
  if (!places.ok) return places
  const read = rows.map(
    (row, index): TableRow => ({
      line: index + 2,
      cell: (column) => (row[places.value.get(column) ?? -1] ?? '').trim(),
    }),
  )
  return ok(read.filter((row) => columns.some(({ name }) => row.cell(name) !== '')))
}

function textOf(file: string): Result<string> {
  try {
    return decodeStrictly(readFileSync(file === '-' ? 0 : file), basename(file))
  } catch (error) {
    return fileMissing(file, error, 'file')
  }
}

function placesOf(
  headings: readonly string[],
  columns: readonly TableColumn[],
): Result<ReadonlyMap<string, number>> {
  const seen = headings.map((heading) => folded(heading))
  const places = new Map<string, number>()
  const refusals: Refusal[] = []
  for (const { name, also = [], isRequired } of columns) {
    const place = seen.findIndex((heading) => [name, ...also].map(folded).includes(heading))
    if (place >= 0) places.set(name, place)
    else if (isRequired === true) {
      const wanted = columns.map((each) => each.name).join(', ')
      refusals.push(refusal('file-column-missing', { missing: name, headings: headings.join(', '), wanted }))
    }
  }
  return refusals.length > 0 ? refused(refusals) : ok(places)
}
