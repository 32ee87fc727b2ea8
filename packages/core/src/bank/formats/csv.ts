import type { Result } from '../../kit/result.ts'
import type { StatementFile } from '../statement.ts'
import { readTable } from '../table/read-table.ts'
import { delimiterOf, splitTable, type TableRow } from '../table/split-table.ts'
import type { BankFormat, ReadOptions } from './bank-format.ts'

/**
 * Tables as text: commas, semicolons, tabs or bars between the cells, with or without headings, in any
 * bank's layout. It is asked last, when no other reader knows its own signature. See `table/read-table.ts`
 * for how a table is read.
 */
export const csv: BankFormat = { name: 'csv', label: 'CSV', looksLike, read }

function looksLike(text: string): number {
  if (/^\s*(?:[<{]|\[\s*[{"])/.test(text.slice(0, 256))) return 0
  const rows = splitTable(text.slice(0, 16_384), delimiterOf(text), 40)
  return rows.some((row) => row.cells.length > 1) ? 0.1 : 0
}

function read(text: string, options: ReadOptions): Result<StatementFile> {
  const delimiter = delimiterOf(text)
  return readTable({ format: 'csv', delimiter, rows: withoutHint(splitTable(text, delimiter)) }, options)
}

/** The rows without the first line `sep=;` that tells a spreadsheet the mark. */
function withoutHint(rows: readonly TableRow[]): readonly TableRow[] {
  const first = rows[0]?.cells.join('') ?? ''
  return /^sep=.?$/i.test(first) ? rows.slice(1) : rows
}
