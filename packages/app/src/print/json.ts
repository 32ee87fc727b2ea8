import type { Proof } from '@daybook/core/filings/figure.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { Page, PageChart, PageRow } from '@daybook/core/reports/page.ts'
import { cellAt } from './page-cells.ts'

/**
 * Pages as JSON text, indented by two, with both languages in every label. Money is decimal text
 * (`"-1234.50"`), never a JSON number. One page is an object; several are `{ "pages": [ … ] }`.
 */
export function jsonText(pages: readonly Page[]): string {
  const [only, ...others] = pages
  const json = only !== undefined && others.length === 0 ? pageJson(only) : { pages: pages.map(pageJson) }
  return `${JSON.stringify(json, undefined, 2)}\n`
}

/** A page as JSON holds it: cells by column key, and money as decimal text. */
export type PageJson = Omit<Page, 'rows' | 'proofs' | 'chart' | 'isContents'> & {
  readonly rows: readonly RowJson[]
  readonly proofs: readonly ProofJson[]
  readonly chart?: ChartJson
}

/** A chart as JSON holds it: values as decimal text. */
export type ChartJson = Omit<PageChart, 'series'> & {
  readonly series: readonly { readonly name: Label; readonly values: readonly string[] }[]
}

/** A row of `PageJson`; an empty row has no cells. */
export type RowJson = Omit<PageRow, 'cells'> & { readonly cells: Readonly<Record<string, string | null>> }

/** A proof of `PageJson`. */
export type ProofJson = Pick<Proof, 'label' | 'holds'> & { readonly left: string; readonly right: string }

/** A page as a plain JSON value. */
export function pageJson(page: Page): PageJson {
  const { report, title, subtitle, bookName, asOfSeq, columns, notes } = page
  const rows = page.rows.map((row) => rowJson(page, row))
  return {
    report,
    title,
    subtitle,
    bookName,
    asOfSeq,
    columns,
    rows,
    proofs: page.proofs.map(proofJson),
    notes,
    ...(page.chart === undefined ? {} : { chart: chartJson(page.chart) }),
  }
}

function rowJson(page: Page, row: PageRow): RowJson {
  const named = page.columns.map((column, at): [string, string | null] => {
    const cell = cellAt(row, at)
    return [column.key, typeof cell === 'bigint' ? formatCents(cell) : cell]
  })
  return { ...row, cells: row.kind === 'blank' ? {} : Object.fromEntries(named) }
}

function chartJson(chart: PageChart): ChartJson {
  const series = chart.series.map(({ name, values }) => ({ name, values: values.map(formatCents) }))
  return { ...chart, series }
}

function proofJson({ label, left, right, holds }: Proof): ProofJson {
  return { label, left: formatCents(left), right: formatCents(right), holds }
}
