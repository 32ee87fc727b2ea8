import { readFileSync } from 'node:fs'
import type { ChequeSettings } from '@daybook/core/daybook/payment-facts.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { assetPath } from '../print/assets.ts'
import { paperFonts } from '../print/pdf.ts'
import type { ChequeSheets } from './cheque-sheets.ts'
import { chequeWords } from './cheque-words.ts'

/**
 * Sheets of cheques as a tagged PDF on letter paper. The same sheets and day give the same bytes. Refuses
 * `printer-missing` where the typesetter’s binary is not installed.
 */
export async function chequesPdf(sheets: ChequeSheets, today: string): Promise<Result<Uint8Array>> {
  return typeset({ ...sheets }, today)
}

/**
 * The sheet that pre-printed stock is measured with: rulers in millimetres, and frames where the date, the
 * payee, the amount and the memo will be printed with the offsets as they are now.
 */
export async function calibrationPdf(
  settings: ChequeSettings,
  language: Language,
  today: string,
): Promise<Result<Uint8Array>> {
  const words = chequeWords[language]
  const shown = (tenths: number) =>
    language === 'fr' ? millimetresText(tenths).replace('.', ',') : millimetresText(tenths)
  const setting = words.setting
    .replace('{right}', shown(settings.right))
    .replace('{down}', shown(settings.down))
  return typeset(
    {
      kind: 'calibration',
      title: words.calibration,
      language,
      right: settings.right / 254,
      down: settings.down / 254,
      tops: settings.layout === 'three' ? [0, 3.5, 7] : [0],
      words,
      setting,
    },
    today,
  )
}

/** Tenths of a millimetre as millimetres: `-20` is `-2.0`. */
export function millimetresText(tenths: number): string {
  const size = Math.abs(tenths)
  return `${tenths < 0 ? '-' : ''}${Math.floor(size / 10)}.${size % 10}`
}

async function typeset(data: object, today: string): Promise<Result<Uint8Array>> {
  const typesetter = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined)
  if (typesetter === undefined)
    return refuse('printer-missing', { platform: `${process.platform} ${process.arch}` })
  const inputs = { data: JSON.stringify({ ...data, day: today.split('-').map(Number) }) }
  const compiler = typesetter.NodeCompiler.create({ fontArgs: [{ fontBlobs: paperFonts() }] })
  const template = readFileSync(assetPath('cheque.typ'), 'utf8')
  const paper = compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' })
  compiler.evictCache(0)
  assert(paper.length > 0, 'cheques have sheets')
  return ok(new Uint8Array(paper))
}
