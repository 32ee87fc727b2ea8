import type { Cents } from '@daybook/core/kit/cents.ts'
import {
  type Page,
  type PageRow,
  type SumTerm,
  signedTerms,
  termsAcross,
} from '@daybook/core/reports/page.ts'
import { cellAt } from './page-cells.ts'

/** The letters of a spreadsheet column, counted from 0: A, Z, AA. */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26))
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest
}

/** The name of a cell, column from 0 and row from 1: `cellName(3, 12)` is D12. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`
}

/**
 * Where a row stands: on its page, and in the sheet, whose rows count from 1; `firstRow` is that of the
 * page's first row.
 */
export type SheetRow = {
  readonly page: Page
  readonly row: PageRow
  readonly at: number
  readonly firstRow: number
}

/**
 * The live formula of a cell, without its leading equals sign: of a total, over the rows that it adds up;
 * of a column that is worked out from others, over their cells in the same row. `SUM(D7:D12)`, `D20-D31`,
 * `SUM(D7:D9,D14)-SUM(D16:D18)`. Neighbouring rows make a range, across headings and empty rows too.
 * Nothing where the cell adds nothing up, or where the formula would be longer than the 8,192 characters
 * that spreadsheets take.
 */
export function liveFormula({ page, row, at, firstRow }: SheetRow, column: number): string | undefined {
  const shown = page.columns[column]
  const down = signedTerms(page, row, shown?.key ?? '')
  const across = shown === undefined ? [] : termsAcross(row, shown)
  const formula =
    down.length > 0
      ? formulaOf((sign) => rangesDown(page, termsOf(down, sign), columnLetters(column), firstRow))
      : formulaOf((sign) => rangesAcross(page, termsOf(across, sign), at))
  return formula === '' || formula.length > 8192 ? undefined : formula
}

function termsOf<T extends { readonly sign: 1 | -1 }>(terms: readonly T[], sign: 1 | -1): readonly T[] {
  return terms.filter((term) => term.sign === sign)
}

function formulaOf(ranges: (sign: 1 | -1) => readonly string[]): string {
  const [plus, minus] = [ranges(1), ranges(-1)]
  const few = plus.length + minus.length <= 4 && ![...plus, ...minus].some((range) => range.includes(':'))
  return few ? plainSum(plus, minus) : summed(plus, minus)
}

function rangesDown(
  page: Page,
  terms: readonly SumTerm[],
  letters: string,
  firstRow: number,
): readonly string[] {
  const rows = terms.map((term) => term.row)
  return rangesOf(rows, (after, before) => isEmptyBetween(page, after, before)).map((range) =>
    rangeName(range, (row) => `${letters}${row + firstRow}`),
  )
}

function rangesAcross(
  page: Page,
  terms: readonly { readonly column: string }[],
  sheetRow: number,
): readonly string[] {
  const columns = terms.map((term) => page.columns.findIndex((column) => column.key === term.column))
  return rangesOf(columns, (after, before) => before === after + 1).map((range) =>
    rangeName(range, (column) => cellName(column, sheetRow)),
  )
}

function rangeName([from, to]: readonly [number, number], name: (at: number) => string): string {
  return from === to ? name(from) : `${name(from)}:${name(to)}`
}

/**
 * Places (rows or columns, from 0) as ranges; two places share one where nothing that counts stands between
 * them.
 */
function rangesOf(
  places: readonly number[],
  joins: (after: number, before: number) => boolean,
): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = []
  const sorted = places.toSorted((a, b) => a - b)
  for (const [index, place] of sorted.entries()) {
    const last = ranges.at(-1)
    // What is named twice counts twice, so it cannot join the range that holds it already.
    const twice = index > 0 && sorted[index - 1] === place
    if (last !== undefined && !twice && joins(last[1], place)) last[1] = place
    else ranges.push([place, place])
  }
  return ranges
}

function isEmptyBetween(page: Page, after: number, before: number): boolean {
  for (let row = after + 1; row < before; row += 1) {
    const between = page.rows[row]
    if (between?.kind !== 'heading' && between?.kind !== 'blank') return false
    if (between.cells.some((cell) => typeof cell === 'bigint')) return false
  }
  return true
}

function plainSum(plus: readonly string[], minus: readonly string[]): string {
  return `${plus.join('+')}${minus.map((cell) => `-${cell}`).join('')}`
}

function summed(plus: readonly string[], minus: readonly string[]): string {
  const sums = (ranges: readonly string[], sign: string): string =>
    chunks(ranges)
      .map((chunk) => `${sign}SUM(${chunk.join(',')})`)
      .join('')
  return `${sums(plus, '+').replace(/^\+/, '')}${sums(minus, '-')}`
}

/** At most 200 arguments a SUM: spreadsheets take 255. */
function chunks(ranges: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ranges.length / 200) }, (_, at) =>
    ranges.slice(at * 200, at * 200 + 200),
  )
}

/** Where the two sides of a proof stand in the sheet, by cell name; a side that no total shows has none. */
export type ProofCells = { readonly left: string | undefined; readonly right: string | undefined }

/**
 * Finds the totals and subtotals that show the two sides of a proof, so that the check stays live when a
 * line changes. The first that shows the left side is taken, then another that shows the right side. A zero
 * is not sought: too many cells show one.
 */
export function proofCells(page: Page, sides: { left: Cents; right: Cents }, firstRow: number): ProofCells {
  const totals = [...cellsOfKind(page, 'total', firstRow), ...cellsOfKind(page, 'subtotal', firstRow)]
  const find = (amount: Cents, taken: string | undefined): string | undefined =>
    amount === 0n ? undefined : totals.find((cell) => cell.amount === amount && cell.name !== taken)?.name
  const left = find(sides.left, undefined)
  return { left, right: find(sides.right, left) }
}

function cellsOfKind(
  page: Page,
  kind: PageRow['kind'],
  firstRow: number,
): readonly { readonly name: string; readonly amount: Cents }[] {
  return page.rows.flatMap((row, index) =>
    row.kind !== kind || row.sumOf === undefined
      ? []
      : page.columns.flatMap((_, column) => {
          const amount = cellAt(row, column)
          return typeof amount === 'bigint' ? [{ name: cellName(column, index + firstRow), amount }] : []
        }),
  )
}
