import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { assetPath } from '../../packages/app/src/print/assets.ts'
import { paperFonts } from '../../packages/app/src/print/pdf.ts'
import { type StubSheets, stubData } from '../../packages/app/src/print/stub-pdf.ts'

/** A page that is ready to be set: the data of the template as text. */
export type ReadyPage = { readonly data: string }

/**
 * The floor of row 19: the typesetter alone over pages that were made ready beforehand, with the same
 * template, faces and tags. It asks for no figures, writes no file and forgets nothing that it has set.
 */
export function bareStubs(): { prepare(sheets: StubSheets): ReadyPage; compile(page: ReadyPage): number } {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: paperFonts() }] })
  const mainFileContent = readFileSync(assetPath('stub.typ'), 'utf8')
  const compile = ({ data }: ReadyPage) =>
    compiler.pdf({ mainFileContent, inputs: { data } }, { pdfStandard: 'ua-1' }).length
  return { prepare: (sheets) => ({ data: stubData(sheets) }), compile }
}
