import { ok, type Result } from '@daybook/core/kit/result.ts'
import { type Context, mayGoOn } from '../commands/command.ts'
import type { PrintedStubs } from './missing-letters.ts'
import type { MayGoOn } from './set-aside.ts'

/** Sets papers at once, or aside while others are served. */
export type ManyPrinter<Sheets> = {
  print(sheets: Sheets): PrintedStubs
  printAside(sheets: Sheets, mayGoOn: MayGoOn): Promise<Result<PrintedStubs>>
}

/** So many papers in one file are set in a blink; more take seconds. */
const fewPapers = 20

/**
 * Sets papers into one file. A server that follows the work sets many aside: it answers others meanwhile, and
 * whoever asked may stop it (`work-stopped`). Nothing is kept of what was stopped.
 */
export async function setMany<Sheets>(
  ctx: Context,
  printer: ManyPrinter<Sheets>,
  sheets: Sheets,
  papers: number,
): Promise<Result<PrintedStubs>> {
  if (ctx.goOn === undefined || papers <= fewPapers) return ok(printer.print(sheets))
  return printer.printAside(sheets, () => mayGoOn(ctx, 0, 0))
}
