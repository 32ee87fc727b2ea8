import { type Cents, formatCents, magnitude } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Language } from '../kit/refusal-text.ts'

export { decimalText }

/**
 * Money as statements write it, without a currency sign: negatives in parentheses, digits in groups of three.
 * English `(1,234.50)`, French `(1 234,50)` with no-break spaces.
 */
export function amountText(cents: Cents, language: Language): string {
  const text = decimalText(formatCents(magnitude(cents)), language)
  return cents < 0n ? `(${text})` : text
}
