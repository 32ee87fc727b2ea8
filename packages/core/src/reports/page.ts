import type { Proof } from '../filings/figure.ts'
import type { Cents } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { assert } from '../kit/result.ts'

/**
 * A column of a page: what its cells hold decides how they are aligned and written. `sumOf` says, for a
 * column that is worked out from others (a change, a total), which ones it adds up, each with its sign.
 */
export type Column = {
  readonly key: string
  readonly label: Label
  readonly kind: 'code' | 'text' | 'date' | 'amount' | 'percent' | 'count'
  readonly sumOf?: readonly { readonly column: string; readonly sign: 1 | -1 }[]
}

/**
 * A cell: text, money in cents (`bigint`), a percentage or count as decimal text under such a column, or
 * blank.
 */
export type PageCell = string | Cents | null

/** A row that a subtotal or total adds up, by its index in `rows`, with its sign. */
export type SumTerm = { readonly row: number; readonly sign: 1 | -1 }

/**
 * A row of a page. `figures` names, by column key, the figure that a cell shows, so that it can be opened.
 * `sumOf` says, for a subtotal or total, which rows (by index in `rows`) it adds up, each with its sign:
 * spreadsheets get live formulas from it, and a page whose cells do not agree with it is a fault. A subtotal
 * may name other subtotals. `reversed` names columns in which the row's amount is shown with the opposite
 * sign (a variance of expenses, of which less is better): sums down and across take it the other way round.
 * A row that `isStanding` shows what stands at one end of the days of a column: no column adds up others
 * in it.
 */
export type PageRow = {
  readonly kind: 'heading' | 'line' | 'subtotal' | 'total' | 'blank'
  readonly indent: number
  readonly cells: readonly PageCell[]
  readonly figures?: Readonly<Record<string, string>>
  readonly sumOf?: readonly SumTerm[]
  readonly reversed?: readonly string[]
  readonly isStanding?: true
}

/**
 * A report laid out but not yet written: the same page becomes a terminal table, JSON, CSV, a spreadsheet or
 * a PDF. Rows have one cell a column. `subtitle` is the period or day in words of both languages; `notes`
 * stand under the table.
 */
export type Page = {
  readonly report: string
  readonly title: Label
  readonly subtitle: Label
  readonly bookName: string
  readonly asOfSeq: number
  readonly columns: readonly Column[]
  readonly rows: readonly PageRow[]
  readonly proofs: readonly Proof[]
  readonly notes: readonly Label[]
  readonly chart?: PageChart
  /** A list of the pages that follow: on paper it gets their page numbers. */
  readonly isContents?: true
}

/**
 * A drawing of what a page shows, printed under its head: `columns` side by side or a `line`, a value in
 * cents for each label in every series. What it draws stands in the table too.
 */
export type PageChart = {
  readonly kind: 'columns' | 'line'
  readonly title: Label
  readonly labels: readonly Label[]
  readonly series: readonly { readonly name: Label; readonly values: readonly Cents[] }[]
}

/**
 * What is wrong with a page, in words for a developer; empty when it is sound: one cell a column, of the
 * column's kind; every total the sum of its rows and every worked-out column the sum of its columns, wherever
 * all of them are amounts.
 */
export function pageFaults(page: Page): readonly string[] {
  return [
    ...page.rows.flatMap((row, index) => cellFaults(page, row, index)),
    ...page.rows.flatMap((row, index) => sumFaults(page, row, index)),
    ...page.rows.flatMap((row, index) => acrossFaults(page, row, index)),
  ]
}

/** The page itself, when it is sound; a fault otherwise. Builders of pages end with it. */
export function checkedPage(page: Page): Page {
  const faults = pageFaults(page)
  assert(faults.length === 0, `page ${page.report}: ${faults.slice(0, 3).join('; ')}`)
  return page
}

function cellFaults(page: Page, row: PageRow, index: number): string[] {
  if (row.cells.length !== page.columns.length) {
    return [`row ${index} has ${row.cells.length} cells for ${page.columns.length} columns`]
  }
  return page.columns.flatMap((column, at) => {
    const cell = row.cells[at] ?? null
    const fits = cell === null || (typeof cell === 'bigint') === (column.kind === 'amount')
    return fits ? [] : [`row ${index}, column ${column.key}: ${typeof cell} under ${column.kind}`]
  })
}

function sumFaults(page: Page, row: PageRow, index: number): string[] {
  const terms = row.sumOf
  if (terms === undefined) return []
  const strange = terms.filter((term) => term.row === index || page.rows[term.row] === undefined)
  if (strange.length > 0) return [`row ${index} adds up row ${strange[0]?.row}`]
  return page.columns.flatMap((column, at) => {
    const cell = row.cells[at]
    if (typeof cell !== 'bigint') return []
    const signed = signedTerms(page, row, column.key)
    const total = summed(signed.map((term) => ({ cell: page.rows[term.row]?.cells[at], sign: term.sign })))
    return total === cell ? [] : [`row ${index}, column ${column.key}: ${cell} is not ${total}`]
  })
}

function acrossFaults(page: Page, row: PageRow, index: number): string[] {
  return page.columns.flatMap((column, at) => {
    const cell = row.cells[at]
    if (column.sumOf === undefined || row.isStanding === true || typeof cell !== 'bigint') return []
    const terms = termsAcross(row, column).map((term) => ({
      cell: row.cells[page.columns.findIndex((each) => each.key === term.column)],
      sign: term.sign,
    }))
    const total = summed(terms)
    return total === cell ? [] : [`row ${index}: column ${column.key} is ${cell}, not ${total}`]
  })
}

/** The rows that a total adds up in one column, with the signs that they have there. */
export function signedTerms(page: Page, row: PageRow, column: string): readonly SumTerm[] {
  const own = row.reversed?.includes(column) === true
  return (row.sumOf ?? []).map((term) => {
    const isOther = (page.rows[term.row]?.reversed?.includes(column) === true) !== own
    return isOther ? { row: term.row, sign: opposite(term.sign) } : term
  })
}

/** The columns that a worked-out column adds up in one row, with the signs that they have there. */
export function termsAcross(row: PageRow, column: Column): NonNullable<Column['sumOf']> {
  const terms = row.isStanding === true ? [] : (column.sumOf ?? [])
  if (row.reversed?.includes(column.key) !== true) return terms
  return terms.map((term) => ({ column: term.column, sign: opposite(term.sign) }))
}

function opposite(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1
}

/** Blank cells and texts count as nothing. */
function summed(terms: readonly { readonly cell: PageCell | undefined; readonly sign: 1 | -1 }[]): Cents {
  let total = 0n
  for (const { cell, sign } of terms) if (typeof cell === 'bigint') total += sign === 1 ? cell : -cell
  return total
}
