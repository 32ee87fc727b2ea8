import { formatCents, parseCents } from '@daybook/core/kit/cents.ts'

/** The cents of decimal text from the server; nothing in a field is no money. */
export function centsOf(text: string): bigint {
  const cents = parseCents(text === '' ? '0' : text)
  return cents.ok ? cents.value : 0n
}

/** Decimal text of cents. */
export function textOf(cents: bigint): string {
  return formatCents(cents)
}

/** The sum of decimal texts, as decimal text. */
export function sumOfTexts(texts: readonly string[]): string {
  return formatCents(texts.reduce((sum, text) => sum + centsOf(text), 0n))
}

/** One decimal text less another. */
export function lessText(from: string, text: string): string {
  return formatCents(centsOf(from) - centsOf(text))
}

/** The size of an amount without its sign. */
export function sizeText(text: string): string {
  return text.startsWith('-') ? text.slice(1) : text
}
