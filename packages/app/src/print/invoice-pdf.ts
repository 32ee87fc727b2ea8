import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import type { TradePaper } from '../trade/paper.ts'
import { setAside } from './set-aside.ts'
import type { ManyPrinter } from './set-many.ts'
import { templatePrinter } from './stub-pdf.ts'

/** Papers of sales in one file: what it is called, whose it is, its own language and the day of printing. */
export type PaperSheets = {
  readonly title: string
  readonly author: string
  readonly language: Language
  readonly today: CivilDate
  readonly papers: readonly TradePaper[]
}

/** Sets papers of sales one file after another with one typesetter, which is loaded once. */
export type PaperPrinter = ManyPrinter<PaperSheets>

/**
 * A printer of invoices, estimates, credit notes, receipts and statements of account: tagged PDF (PDF/UA-1)
 * on letter paper, each paper with page numbers of its own. The same papers and day give the same bytes.
 * Refuses `printer-missing` where the typesetter’s binary is not installed.
 */
export async function paperPrinter(): Promise<Result<PaperPrinter>> {
  const printer = await templatePrinter('invoice.typ')
  if (!printer.ok) return printer
  return {
    ok: true,
    value: {
      print: (sheets) => printer.value(paperData(sheets)),
      printAside: (sheets, mayGoOn) => setAside('invoice.typ', paperData(sheets), mayGoOn),
    },
  }
}

/** The data of the template as JSON. */
function paperData({ today, papers, ...sheets }: PaperSheets): string {
  const day = today.split('-').map(Number)
  return JSON.stringify({ ...sheets, day, papers: papers.map(loosened) })
}

/** A paper whose longest words can be broken: they give way, so that no figure is written over. */
function loosened(paper: TradePaper): unknown {
  return JSON.parse(
    JSON.stringify(paper, (_, item: unknown) =>
      typeof item === 'string' ? item.replaceAll(longWord, (word) => [...word].join('\u200b')) : item,
    ),
  )
}

const longWord = /\S{32,}/gu
