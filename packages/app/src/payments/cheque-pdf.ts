import { readFileSync } from 'node:fs'
import type { ChequeSettings } from '@daybook/core/daybook/payment-facts.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { assetPath } from '../print/assets.ts'
import { paperFonts } from '../print/pdf.ts'
import { type MayGoOn, setAside } from '../print/set-aside.ts'
import type { ChequeSheets } from './cheque-sheets.ts'
import { chequeWords } from './cheque-words.ts'

/**
 * Sheets of cheques as a tagged PDF on letter paper. The same sheets and day give the same bytes. A server
 * that is asked for many sets them aside, and whoever asked may stop it (`mayGoOn`): nothing is kept of them.
 * Refuses `printer-missing` where the typesetter’s binary is not installed, and what `mayGoOn` refuses.
 */
export async function chequesPdf(
  sheets: ChequeSheets,
  today: string,
  mayGoOn?: MayGoOn,
): Promise<Result<Uint8Array>> {
  if (mayGoOn === undefined) return typeset({ ...sheets }, today)
  const set = await setAside('cheque.typ', dataOf(sheets, today), mayGoOn)
  return set.ok ? ok(set.value.bytes) : set
}

function dataOf(data: object, today: string): string {
  return JSON.stringify({ ...data, day: today.split('-').map(Number) })
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
  const inputs = { data: dataOf(data, today) }
  const compiler = typesetter.NodeCompiler.create({ fontArgs: [{ fontBlobs: paperFonts() }] })
  const template = readFileSync(assetPath('cheque.typ'), 'utf8')
  const paper = compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' })
  compiler.evictCache(0)
  assert(paper.length > 0, 'cheques have sheets')
  return ok(new Uint8Array(paper))
}
