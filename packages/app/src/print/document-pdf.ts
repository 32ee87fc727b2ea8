import { readFileSync } from 'node:fs'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { assetPath } from './assets.ts'
import type { PaperDocument } from './document.ts'
import { paperFonts } from './pdf.ts'
import { words } from './words.ts'

/**
 * A document as a tagged PDF (PDF/UA-1) on letter paper. The same document and day give the same bytes. Its
 * words are our own and official titles, all of letters that our fonts have. Refuses `printer-missing` where
 * the typesetter's binary is not installed.
 */
export async function documentPdf(document: PaperDocument, generatedOn: string): Promise<Result<Uint8Array>> {
  const typesetter = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined)
  if (typesetter === undefined)
    return refuse('printer-missing', { platform: `${process.platform} ${process.arch}` })
  const { page, pageOf: of } = words[document.language]
  const day = generatedOn.split('-').map(Number)
  const inputs = { data: JSON.stringify({ ...document, day, words: { page, of } }) }
  const compiler = typesetter.NodeCompiler.create({ fontArgs: [{ fontBlobs: paperFonts() }] })
  const template = readFileSync(assetPath('document.typ'), 'utf8')
  const paper = compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' })
  compiler.evictCache(0)
  assert(paper.length > 0, 'a document has pages')
  return ok(new Uint8Array(paper))
}
