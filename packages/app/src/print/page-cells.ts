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

/**
 * The label of a column with no-break spaces where a line may not end: a day stays with its month, a short
 * month with its year, a small word with the one before it. So a day over a narrow column takes two lines
 * and not three.
 *
 *   December 31, / 2026     31 décembre / 2026     Year to / Jun 2026
 */
export function labelToBreak(label: string): string {
  return label
    .replaceAll(/(?<=\p{L}) (?=\d{1,2}, \d{4})/gu, '\u00a0')
    .replaceAll(/(?<=\b(?:\d{1,2}|1er)) (?=\p{L}+ \d{4})/gu, '\u00a0')
    .replaceAll(/(?<=(?:^| )\p{L}{3,5}\.?) (?=\d{4}(?: |$))/gu, '\u00a0')
    .replaceAll(/ (?=(?:to|au|à) )/g, '\u00a0')
}
