import type { Column, PageCell, PageRow } from '@daybook/core/reports/page.ts'
import { amountWithZero, formatCount, formatPercent, isDecimalText, wholeDollarAmount } from './amounts.ts'
import type { PrintOptions } from './options.ts'
import { plainText } from './words.ts'

/** Whether a column holds figures, which are set to the right and take the rules of totals. */
export function holdsFigures(column: Column): boolean {
  return column.kind === 'amount' || column.kind === 'percent' || column.kind === 'count'
}

/**
 * The column that names the rows and is stepped in by their indent: the first text, else the first column.
 */
export function namingColumn(columns: readonly Column[]): number {
  return Math.max(
    0,
    columns.findIndex((column) => column.kind === 'text'),
  )
}

/** A cell as people read it in the language of the paper; nothing for a blank. */
export function cellText(cell: PageCell, column: Column, options: PrintOptions): string {
  if (cell === null) return ''
  if (typeof cell === 'bigint') {
    if (cell !== 0n && options.wholeDollars === true) return wholeDollarAmount(cell, options.language)
    return amountWithZero(cell, options.language, options.zero ?? 'dash')
  }
  if (column.kind === 'percent' && isDecimalText(cell)) return formatPercent(cell, options.language)
  if (column.kind === 'count' && isDecimalText(cell)) return formatCount(cell, options.language)
  return plainText(cell)
}

/** The cell of a row under a column; blank where the row has none. */
export function cellAt(row: PageRow, column: number): PageCell {
  return row.cells[column] ?? null
}
