import { ok, type Result } from '@daybook/core/kit/result.ts'
import { checkedPage, type Page } from '@daybook/core/reports/page.ts'
import type { PrintOptions } from './options.ts'

/** The ways to write pages, in the order in which a door names them. */
export const printFormats = ['table', 'json', 'csv', 'xlsx', 'pdf'] as const

/** A way to write pages. */
export type PrintFormat = (typeof printFormats)[number]

/**
 * Writes pages: `table`, `json` and `csv` as text, `xlsx` and `pdf` as bytes. Each writer is loaded when it
 * is first asked for, so that a table does not wait for the typesetter. A page whose totals do not add up
 * is a fault, and nothing is written. Refuses `printer-missing` for `pdf` where the typesetter is not
 * installed.
 */
export async function printPage(
  pages: readonly Page[],
  format: PrintFormat,
  options: PrintOptions,
): Promise<Result<Uint8Array | string>> {
  const sound = pages.map(checkedPage)
  switch (format) {
    case 'table':
      return ok((await import('./terminal.ts')).terminalText(sound, options))
    case 'json':
      return ok((await import('./json.ts')).jsonText(sound))
    case 'csv':
      return ok((await import('./csv.ts')).csvText(sound, options))
    case 'xlsx':
      return ok((await import('./xlsx.ts')).xlsxBytes(sound, options))
    case 'pdf':
      return (await import('./pdf.ts')).pdfBytes(sound, options)
  }
}
