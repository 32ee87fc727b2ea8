import type { Cents } from '@daybook/core/kit/cents.ts'

/**
 * What is paid in cash for an amount: the nearest five cents, since the cent is no longer given out. Amounts
 * ending in 1, 2, 6 and 7 cents go down, in 3, 4, 8 and 9 up; GST/HST is worked out before. Only cash is
 * rounded: cheques and cards pay to the cent. Source: Canada Revenue Agency, Phasing out the penny.
 *
 *   5.97 is 5.95; 5.98 is 6.00
 */
export function roundedCash(amount: Cents): Cents {
  const negative = amount < 0n
  const size = negative ? -amount : amount
  const rounded = ((size + 2n) / 5n) * 5n
  return negative ? -rounded : rounded
}
