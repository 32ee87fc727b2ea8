import { type Cents, formatCents, magnitude } from '../kit/cents.ts'
import type { Language } from '../kit/refusal-text.ts'

/** A no-break space, as French writes between groups of digits. */
const noBreak = '\u00a0'

/**
 * Money as statements write it, without a currency sign: negatives in parentheses, digits in groups of three.
 * English `(1,234.50)`, French `(1 234,50)` with no-break spaces.
 */
export function amountText(cents: Cents, language: Language): string {
  const text = decimalText(formatCents(magnitude(cents)), language)
  return cents < 0n ? `(${text})` : text
}

/** Decimal text (`-1234.5`) with the groups and the decimal sign of a language; a minus sign stays one. */
export function decimalText(text: string, language: Language): string {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? noBreak : ',')
  return fraction === undefined ? grouped : `${grouped}${language === 'fr' ? ',' : '.'}${fraction}`
}
