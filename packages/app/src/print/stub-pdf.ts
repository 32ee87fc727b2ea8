import { readFileSync } from 'node:fs'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { StubPaper } from '../payroll/stub-paper.ts'
import { assetPath } from './assets.ts'
import { missingLetters, type PrintedStubs, reasonOf, withoutLetters } from './missing-letters.ts'
import { paperFonts } from './pdf.ts'
import { setAside } from './set-aside.ts'
import type { ManyPrinter } from './set-many.ts'

/** Pages of stubs: what the paper is called, whose it is, its own language and the day of printing. */
export type StubSheets = {
  readonly title: string
  readonly author: string
  readonly language: Language
  readonly today: CivilDate
  readonly stubs: readonly StubPaper[]
}

/** Sets stubs one paper after another with one typesetter, which is loaded once. */
export type StubPrinter = ManyPrinter<StubSheets>

/**
 * A printer of pay stubs: tagged PDF (PDF/UA-1) on letter paper, a page a stub. The same stubs and day give
 * the same bytes. Refuses `printer-missing` where the typesetter's binary is not installed.
 */
export async function stubPrinter(): Promise<Result<StubPrinter>> {
  const printer = await templatePrinter('stub.typ')
  if (!printer.ok) return printer
  return ok({
    print: (sheets) => printer.value(stubData(sheets)),
    printAside: (sheets, mayGoOn) => setAside('stub.typ', stubData(sheets), mayGoOn),
  })
}

/**
 * Sets the data of a template (JSON) as a tagged PDF (PDF/UA-1), one paper after another with one typesetter.
 * Refuses `printer-missing`.
 */
export async function templatePrinter(name: string): Promise<Result<(data: string) => PrintedStubs>> {
  const typesetter = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined)
  if (typesetter === undefined)
    return refuse('printer-missing', { platform: `${process.platform} ${process.arch}` })
  const compiler = typesetter.NodeCompiler.create({ fontArgs: [{ fontBlobs: paperFonts() }] })
  const mainFileContent = readFileSync(assetPath(name), 'utf8')
  let papers = 0
  const compile = (data: string): Uint8Array => {
    const paper = compiler.pdf({ mainFileContent, inputs: { data } }, { pdfStandard: 'ua-1' })
    // What the typesetter remembers of earlier pages makes the next one quicker, but piles up with each.
    papers += 1
    if (papers % papersBetween === 0) compiler.evictCache(papersBetween / 2)
    return new Uint8Array(paper)
  }
  return ok((data) => printed(data, compile))
}

/** How many papers are set between two times that old memories are dropped. */
const papersBetween = 50

/** The data of the template as JSON. */
export function stubData({ today, ...sheets }: StubSheets): string {
  return JSON.stringify({ ...sheets, day: today.split('-').map(Number) })
}

/**
 * Names may hold letters that neither our fonts nor the machine's have; a tagged PDF may not leave those out
 * silently.
 */
function printed(data: string, compile: (data: string) => Uint8Array): PrintedStubs {
  const missing = new Set<string>()
  for (let round = 0; round < 4; round += 1) {
    try {
      const shown = missing.size === 0 ? data : withoutLetters(data, missing)
      return { bytes: compile(shown), missing: [...missing].sort() }
    } catch (error) {
      const found = missingLetters(error)
      assert(found.length > 0, `a paper can be set: ${reasonOf(error)}`)
      for (const letter of found) missing.add(letter)
    }
  }
  throw new Error(`fault: a paper can be set without ${[...missing].join(' ')}`)
}
