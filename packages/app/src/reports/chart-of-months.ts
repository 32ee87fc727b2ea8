import type { Page, PageChart, PageRow } from '@daybook/core/reports/page.ts'

/** Reports whose totals are worth a drawing, by the keys of rows that are looked for in their figures. */
const drawn: Readonly<Record<string, readonly string[]>> = {
  'income-statement': ['revenue.total', 'expenses.total', 'net-income'],
  'balance-sheet': ['assets.total', 'liabilities.total', 'equity.total'],
}

/**
 * The page with a chart of its totals in all its columns of amounts that are days (months, years compared),
 * where it has none yet and there is something to compare: columns side by side.
 */
export function withChart(page: Page): Page {
  const lines = drawn[page.report]
  if (page.chart !== undefined || lines === undefined) return page
  const columns = page.columns.filter(({ kind, sumOf }) => kind === 'amount' && sumOf === undefined)
  const months = columns.filter(({ key }) => /^\d{4}-\d{2}/.test(key))
  const shown = months.length > 1 ? months : columns
  if (shown.length < 2) return page
  const series = lines.flatMap((line) => {
    const row = page.rows.find((each) =>
      Object.values(each.figures ?? {}).some((id) => id.endsWith(`:${line}`)),
    )
    return row === undefined
      ? []
      : [
          seriesOf(
            page,
            row,
            shown.map(({ key }) => key),
          ),
        ]
  })
  if (series.length === 0) return page
  const chart: PageChart = {
    kind: 'columns',
    title: page.title,
    labels: shown.map(({ label }) => label),
    series: series.slice(0, 3),
  }
  return { ...page, chart }
}

function seriesOf(page: Page, row: PageRow, keys: readonly string[]): PageChart['series'][number] {
  const at = page.columns.findIndex(({ kind }) => kind === 'text')
  const name = String(row.cells[at] ?? '')
  const values = keys.map((key) => {
    const cell = row.cells[page.columns.findIndex((column) => column.key === key)]
    return typeof cell === 'bigint' ? cell : 0n
  })
  return { name: { en: name, fr: name }, values }
}
