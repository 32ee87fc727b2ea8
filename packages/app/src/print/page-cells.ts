import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { assert } from '@daybook/core/kit/result.ts'
import type { Column, Page, PageCell, PageRow } from '@daybook/core/reports/page.ts'
import { amountWithZero, formatCount, formatPercent, isDecimalText } from './amounts.ts'
import type { PrintOptions } from './options.ts'
import { plainText } from './words.ts'

/** Whether a column holds figures, which are set to the right and take the rules of totals. */
export function holdsFigures(column: Column): boolean {
  return column.kind === 'amount' || column.kind === 'percent' || column.kind === 'count'
}

/** The column that names the rows and is stepped in by their indent: the first text, else the first column. */
export function namingColumn(columns: readonly Column[]): number {
  return Math.max(
    0,
    columns.findIndex((column) => column.kind === 'text'),
  )
}

/** A cell as people read it in the language of the paper; nothing for a blank. */
export function cellText(cell: PageCell, column: Column, options: PrintOptions): string {
  if (cell === null) return ''
  if (typeof cell === 'bigint') return amountWithZero(cell, options.language, options.zero ?? 'dash')
  if (column.kind === 'percent' && isDecimalText(cell)) return formatPercent(cell, options.language)
  if (column.kind === 'count' && isDecimalText(cell)) return formatCount(cell, options.language)
  return plainText(cell)
}

/** The cell of a row under a column; blank where the row is a shorter heading or an empty line. */
export function cellAt(row: PageRow, column: number): PageCell {
  return row.cells[column] ?? null
}

/**
 * Checks a page before it is written: one cell a column (none in a blank row), money only under amounts, and every
 * total equal to the rows it says it adds up, down each amount column. What fails is a fault of the report, and no
 * paper leaves with it.
 */
export function assertPage(page: Page): void {
  for (const [index, row] of page.rows.entries()) {
    const where = `${page.report}, row ${index}`
    const width = row.kind === 'blank' && row.cells.length === 0 ? 0 : page.columns.length
    assert(row.cells.length === width, `${where}: one cell a column, not ${row.cells.length}`)
    for (const [at, column] of page.columns.entries()) {
      const cell = cellAt(row, at)
      assert(typeof cell !== 'bigint' || column.kind === 'amount', `${where}: money stands under an amount`)
      if (row.sumOf !== undefined && typeof cell === 'bigint') assertSum(page, row, at, cell)
    }
  }
}

function assertSum(page: Page, row: PageRow, column: number, shown: Cents): void {
  let total = 0n
  for (const part of row.sumOf ?? []) {
    const source = page.rows[part.row]
    assert(source !== undefined, `${page.report}: a total adds up rows of its page, not row ${part.row}`)
    const cell = cellAt(source, column)
    if (typeof cell === 'bigint') total += part.sign === 1 ? cell : -cell
  }
  assert(
    total === shown,
    `${page.report}: ${page.columns[column]?.key} shows ${formatCents(shown)}, its rows add up to ${formatCents(total)}`,
  )
}
