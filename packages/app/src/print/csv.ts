import { formatCents } from '@daybook/core/kit/cents.ts'
import { csvCell } from '@daybook/core/kit/csv-cell.ts'
import type { Page, PageCell, PageRow } from '@daybook/core/reports/page.ts'
import type { PrintOptions } from './options.ts'
import { cellAt } from './page-cells.ts'
import { words } from './words.ts'

/**
 * Pages as comma-separated text (RFC 4180: CRLF, a header row, UTF-8; quotes also around `;` and tabs, for
 * programs that divide at those). Amounts are plain decimal text with a point and a minus sign in both
 * languages, `-1234.50`, a zero is `0.00`, a blank is empty, so that any program reads them alike;
 * percentages and counts are the page's own decimal text. Empty rows are left out; several pages follow
 * each other after an empty line, each with its header.
 *
 * A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line
 * break) gets one apostrophe in front, and so does such a text that already has apostrophes there: taking
 * away one apostrophe from what then begins `'=` and so on always gives the text back. Amounts are not
 * texts and never get one.
 */
export function csvText(pages: readonly Page[], options: PrintOptions): string {
  const mark = options.csv?.byteOrderMark === true ? '\uFEFF' : ''
  return mark + pages.map((page) => csvPage(page, options)).join('\r\n')
}

function csvPage(page: Page, options: PrintOptions): string {
  const byKey = options.csv?.header === 'keys'
  const header = page.columns.map((column) =>
    csvCell(byKey ? column.key : column.label[options.language].replaceAll('\n', ' ')),
  )
  const kinds = options.csv?.rowKinds === true
  const first = kinds ? [byKey ? 'row' : words[options.language].rowKind] : []
  const lines = page.rows
    .filter((row) => row.kind !== 'blank')
    .map((row) => [...(kinds ? [row.kind] : []), ...fields(page, row)])
  return [[...first, ...header], ...lines].map((each) => `${each.join(',')}\r\n`).join('')
}

function fields(page: Page, row: PageRow): readonly string[] {
  return page.columns.map((column, at) => {
    const cell = cellAt(row, at)
    const plain = column.kind === 'percent' || column.kind === 'count'
    return plain && typeof cell === 'string' && /^-?\d+(\.\d+)?$/.test(cell) ? cell : field(cell)
  })
}

function field(cell: PageCell): string {
  if (cell === null) return ''
  return typeof cell === 'bigint' ? formatCents(cell) : csvCell(cell)
}
