import { decimalText } from '@daybook/core/kit/decimal-text.ts'

/** The languages of the screens. */
export type Language = 'en' | 'fr'

/** What a screen shows of a decimal text of money: digits in groups, and whether it is negative. */
export function shownAmount(amount: string, language: Language): { text: string; isNegative: boolean } {
  const isNegative = amount.startsWith('-')
  return { text: decimalText(isNegative ? amount.slice(1) : amount, language), isNegative }
}

/** Money in running text: `1,234.50`, `(1,234.50)`, `1 234,50`. */
export function amountWords(amount: string, language: Language): string {
  const { text, isNegative } = shownAmount(amount, language)
  return isNegative ? `(${text})` : text
}

/** Whether decimal text is zero: `0.00`, `-0`. */
export function isZero(amount: string): boolean {
  return !/[1-9]/.test(amount)
}

/** A percentage from decimal text: `13%`, `9.8%`, `13 %`, `9,8 %`; negatives in parentheses. */
export function percentWords(percent: string, language: Language): string {
  const { text, isNegative } = shownAmount(percent, language)
  const shown = language === 'fr' ? `${text}\u00a0%` : `${text}%`
  return isNegative && !isZero(percent) ? `(${shown})` : shown
}
