import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { BlankSheet } from '@daybook/core/workpapers/blank-sheets.ts'
import type { PrintedStubs } from './missing-letters.ts'
import { templatePrinter } from './stub-pdf.ts'

/**
 * A sheet to keep books by hand as tagged PDF (PDF/UA-1) on letter paper, as often as asked. Refuses
 * `printer-missing`.
 */
export async function blankPdf(
  sheet: BlankSheet,
  paper: { readonly author: string; readonly today: CivilDate; readonly sheets: number },
): Promise<Result<PrintedStubs>> {
  const printer = await templatePrinter('blank.typ')
  if (!printer.ok) return printer
  const { today, ...rest } = paper
  return ok(printer.value(JSON.stringify({ ...sheet, ...rest, day: today.split('-').map(Number) })))
}
