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
  const rows = cut(text.slice(0, 16_384), 40).rows
  return rows.some((row) => row.cells.length > 1) ? 0.1 : 0
}

function read(text: string, options: ReadOptions): Result<StatementFile> {
  const { delimiter, rows } = cut(text)
  return readTable({ format: 'csv', delimiter, rows: withoutHint(rows) }, options)
}

type CutText = { readonly delimiter: string; readonly rows: readonly TableRow[] }

/**
 * The rows of a text. Where every row is one quoted cell, as a program leaves them that took whole lines for
 * cells, each is cut once more; single quotes around all cells of the first line stand for double ones.
 */
function cut(given: string, mostRows = Number.POSITIVE_INFINITY): CutText {
  const text = isSingleQuoted(given) ? given.replace(/(^|[,;\t|])'|'(?=[,;\t|\r\n]|$)/gm, '$1"') : given
  const delimiter = delimiterOf(text)
  const rows = splitTable(text, delimiter, mostRows)
  if (text.charCodeAt(0) !== 34 || rows.some((row) => row.cells.length > 1)) return { delimiter, rows }
  const lines = rows.map(({ cells }) => cells[0] ?? '')
  const inner = delimiterOf(lines.slice(0, 60).join('\n'))
  return {
    delimiter: inner,
    rows: lines.map((line, at) => ({
      row: rows[at]?.row ?? 0,
      cells: splitTable(line, inner, 1)[0]?.cells ?? [],
    })),
  }
}

function isSingleQuoted(text: string): boolean {
  return text.charCodeAt(0) === 39 && /^'[^'"\r\n]*'(?:[,;\t|]'[^'"\r\n]*')+\r?\n/.test(text.slice(0, 2000))
}

/** The rows without the first line `sep=;` that tells a spreadsheet the mark. */
function withoutHint(rows: readonly TableRow[]): readonly TableRow[] {
  const first = rows[0]?.cells.join('') ?? ''
  return /^sep=.?$/i.test(first) ? rows.slice(1) : rows
}
