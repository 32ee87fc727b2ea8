import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '../../words/amounts.ts'
import { assetWords } from '../../words/asset-words.ts'

/** `0.3` as `30`, `0.055` as `5.5`; exact, by moving the point. */
export function percentOfShare(share: string): string {
  const [whole = '0', part = ''] = share.split('.')
  const digits = part.padEnd(2, '0')
  const rest = digits.slice(2).replace(/0+$/, '')
  return `${Number(whole + digits.slice(0, 2))}${rest === '' ? '' : `.${rest}`}`
}

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
  return words.aYear(decimalText(percentOfShare(count), language), half !== undefined)
}
