import type { Proof } from '../filings/figure.ts'
import type { Cents } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'

/** A column of a page: what its cells hold decides how they are aligned and written. */
export type Column = {
  readonly key: string
  readonly label: Label
  readonly kind: 'code' | 'text' | 'date' | 'amount' | 'percent' | 'count'
}

/** A cell: text, money in cents (`bigint`), a percentage or count as decimal text under such a column, or blank. */
export type PageCell = string | Cents | null

/**
 * A row of a page. `figures` names, by column key, the figure that a cell shows, so that it can be opened. `sumOf` says,
 * for a subtotal or total, which rows (by index in `rows`) it adds up, each with its sign: spreadsheets get live formulas
 * from it, and a page whose cells do not agree with it is a fault. A subtotal may name other subtotals.
 */
export type PageRow = {
  readonly kind: 'heading' | 'line' | 'subtotal' | 'total' | 'blank'
  readonly indent: number
  readonly cells: readonly PageCell[]
  readonly figures?: Readonly<Record<string, string>>
  readonly sumOf?: readonly { readonly row: number; readonly sign: 1 | -1 }[]
}

/**
 * A report laid out but not yet written: the same page becomes a terminal table, JSON, CSV, a spreadsheet or a PDF.
 * Rows have one cell a column. `subtitle` is the period or day in words of both languages; `notes` stand under the table.
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
}
