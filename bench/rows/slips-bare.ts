import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { assetPath } from '../../packages/app/src/print/assets.ts'
import { paperFonts } from '../../packages/app/src/print/pdf.ts'

/** The floor of slips on paper: the typesetter alone over data that is ready, with the same template. */
export function barePapers(): (data: string) => number {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: paperFonts() }] })
  const mainFileContent = readFileSync(assetPath('slip.typ'), 'utf8')
  return (data) => compiler.pdf({ mainFileContent, inputs: { data } }, { pdfStandard: 'ua-1' }).length
}
