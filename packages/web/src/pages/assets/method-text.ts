import { decimalText, inPercent } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '../../words/amounts.ts'
import { assetWords } from '../../words/asset-words.ts'

/** `30` as `0.30`, `5.5` as `0.055`; nothing for what is no number. */
export function shareOfPercent(percent: string): string | undefined {
  const [, whole = '', part = ''] = /^(\d{1,3})(?:\.(\d+))?$/.exec(percent.trim().replace(',', '.')) ?? []
  if (whole === '') return undefined
  const padded = whole.padStart(3, '0')
  return `${Number(padded.slice(0, -2))}.${padded.slice(-2)}${part}`
}

/** How an asset is written off, in a person’s words: the books say `declining 0.3 (1/2)`. */
export function methodWords(method: string, language: Language): string {
  const words = assetWords[language]
  const [kind = '', count = '', half] = method.split(' ')
  if (kind === 'straight-line') return words.months(count)
  if (kind === 'units') return words.unitsOf(count)
  if (kind !== 'declining') return '–'
  return words.aYear(decimalText(inPercent(count), language), half !== undefined)
}
