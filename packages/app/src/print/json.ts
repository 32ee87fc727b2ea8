import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Proof } from '@daybook/core/filings/figure.ts'
import type { Json } from '@daybook/core/kit/canonical-json.ts'
import type { Page, PageCell, PageRow } from '@daybook/core/reports/page.ts'
import { cellAt } from './page-cells.ts'

/**
 * Pages as JSON text, indented by two, with both languages in every label. Money is decimal text (`"-1234.50"`), never a
 * JSON number. One page is an object; several are `{ "pages": [ … ] }`.
 */
export function jsonText(pages: readonly Page[]): string {
  const [only, ...others] = pages
  const json: Json =
    only !== undefined && others.length === 0 ? pageJson(only) : { pages: pages.map(pageJson) }
  return `${JSON.stringify(json, undefined, 2)}\n`
}

/** A page as a plain JSON value: as the page itself, cells by column key, and money as decimal text. */
export function pageJson(page: Page): Json {
  return {
    report: page.report,
    title: page.title,
    subtitle: page.subtitle,
    bookName: page.bookName,
    asOfSeq: page.asOfSeq,
    columns: page.columns,
    rows: page.rows.map((row) => rowJson(page, row)),
    proofs: page.proofs.map(proofJson),
    notes: page.notes,
  }
}

function rowJson(page: Page, row: PageRow): Json {
  const cells: Record<string, Json> = {}
  for (const [at, column] of page.columns.entries()) cells[column.key] = cellJson(cellAt(row, at))
  return {
    kind: row.kind,
    indent: row.indent,
    cells: row.kind === 'blank' ? {} : cells,
    figures: row.figures,
    sumOf: row.sumOf,
  }
}

function cellJson(cell: PageCell): Json {
  return typeof cell === 'bigint' ? formatCents(cell) : cell
}

function proofJson(proof: Proof): Json {
  return {
    label: proof.label,
    left: formatCents(proof.left),
    right: formatCents(proof.right),
    holds: proof.holds,
  }
}
