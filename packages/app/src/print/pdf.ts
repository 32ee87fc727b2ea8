import { readFileSync } from 'node:fs'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import { assetPath } from './assets.ts'
import { missingLetters, reasonOf } from './missing-letters.ts'
import type { PrintOptions } from './options.ts'
import { type PaperData, paperData } from './pdf-data.ts'
import { say } from './words.ts'

/** The typesetter that printing asks of: what of the Typst compiler is used here. */
export type Typesetter = typeof import('@myriaddreamin/typst-ts-node-compiler')

/**
 * Pages as a tagged PDF (PDF/UA-1) on letter paper, each on pages of its own; a wide one lies across. The
 * same pages and options give the same bytes. Refuses `printer-missing` where the typesetter's binary is
 * not installed.
 */
export async function pdfBytes(pages: readonly Page[], options: PrintOptions): Promise<Result<Uint8Array>> {
  return pdfBy(() => import('@myriaddreamin/typst-ts-node-compiler'), pages, options)
}

/** As `pdfBytes`, with the typesetter that `load` brings; one that cannot be loaded is `printer-missing`. */
export async function pdfBy(
  load: () => Promise<Typesetter>,
  pages: readonly Page[],
  options: PrintOptions,
): Promise<Result<Uint8Array>> {
  const typesetter = await load().catch(() => undefined)
  if (typesetter === undefined)
    return refuse('printer-missing', { platform: `${process.platform} ${process.arch}` })
  return ok(typeset(typesetter, paperData(pages, options), options))
}

const fonts = ['SourceSans3-Regular.otf', 'SourceSans3-Semibold.otf', 'SourceSerif4-Semibold.otf']

/** The faces that papers are set in. */
export function paperFonts(): Buffer[] {
  return paperFontFiles().map((file) => readFileSync(file))
}

/** Where those faces lie. */
export function paperFontFiles(): string[] {
  return fonts.map((name) => assetPath(`fonts/${name}`))
}

/**
 * Sets the paper. Names and memos may hold letters that neither our fonts nor the machine's have; a tagged
 * PDF may not leave those out silently, so they become `□` and a note under each report says which they
 * were.
 */
function typeset(typesetter: Typesetter, data: PaperData, options: PrintOptions): Uint8Array {
  const compiler = typesetter.NodeCompiler.create({ fontArgs: [{ fontBlobs: paperFonts() }] })
  const template = readFileSync(assetPath('page.typ'), 'utf8')
  const missing = new Set<string>()
  for (let round = 0; round < 4; round += 1) {
    const shown = missing.size === 0 ? data : withoutLetters(data, [...missing], options)
    const inputs = { data: JSON.stringify(shown) }
    try {
      const paper = compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' })
      // What the typesetter remembers is kept for the whole process; a server would grow by every ledger it
      // prints.
      compiler.evictCache(0)
      return new Uint8Array(paper)
    } catch (error) {
      const found = missingLetters(error)
      assert(found.length > 0, `the paper can be set: ${reasonOf(error)}`)
      for (const letter of found) missing.add(letter)
    }
  }
  throw new Error(`fault: the paper can be set without ${[...missing].join(' ')}`)
}

function withoutLetters(data: PaperData, letters: readonly string[], options: PrintOptions): PaperData {
  const points = letters.map(
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  const named = points.length > 8 ? `${points.slice(0, 8).join(', ')}, …` : points.join(', ')
  const note = say(options.language, 'unprintable', { characters: named })
  const absent = new Set(letters)
  const parsed: unknown = JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string'
      ? [...value].map((letter) => (absent.has(letter) ? '□' : letter)).join('')
      : value,
  )
  // It was JSON text of this very type a line before; only letters inside its strings changed.
  const replaced = parsed as PaperData
  return {
    ...replaced,
    sheets: replaced.sheets.map((sheet) => ({ ...sheet, notes: [...sheet.notes, note] })),
  }
}
