import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { SlipPaper } from '../slips/slip-paper.ts'
import { setAside } from './set-aside.ts'
import type { ManyPrinter } from './set-many.ts'
import { templatePrinter } from './stub-pdf.ts'

/** Pages of slips: what the paper is called, whose it is, its own language and the day of printing. */
export type SlipSheets = {
  readonly title: string
  readonly author: string
  readonly language: Language
  readonly today: CivilDate
  readonly slips: readonly SlipPaper[]
}

/** Sets slips one paper after another with one typesetter, which is loaded once. */
export type SlipPrinter = ManyPrinter<SlipSheets>

/**
 * A printer of slips: tagged PDF (PDF/UA-1) on letter paper, a page a slip. The same slips and day give the
 * same bytes. Refuses `printer-missing` where the typesetter's binary is not installed.
 */
export async function slipPrinter(): Promise<Result<SlipPrinter>> {
  const printer = await templatePrinter('slip.typ')
  if (!printer.ok) return printer
  return ok({
    print: (sheets) => printer.value(slipData(sheets)),
    printAside: (sheets, mayGoOn) => setAside('slip.typ', slipData(sheets), mayGoOn),
  })
}

/** The data of the template as JSON. */
export function slipData({ today, ...sheets }: SlipSheets): string {
  return JSON.stringify({ ...sheets, day: today.split('-').map(Number) })
}
