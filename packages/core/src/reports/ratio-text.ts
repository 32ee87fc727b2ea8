import { type Cents, divideRounded, formatCents, magnitude } from '../kit/cents.ts'

/**
 * A quotient of two amounts times `times`, rounded half up to hundredths: as decimal text with two decimals
 * and, as figures keep numbers that are no money, as hundredths. `undefined` when the divisor is zero: the
 * quotient means nothing then.
 */
export function quotient(
  dividend: Cents,
  divisor: Cents,
  times: number,
): { readonly text: string; readonly hundredths: bigint } | undefined {
  if (divisor === 0n) return undefined
  const scaled = dividend * BigInt(times) * 100n * (divisor < 0n ? -1n : 1n)
  const hundredths = divideRounded(scaled, magnitude(divisor), 'half-up')
  return { text: formatCents(hundredths), hundredths }
}

/**
 * One amount in percent of the size of another, with one decimal, half up: `12.5`. `undefined` when the other
 * is zero.
 */
export function percentText(part: Cents, whole: Cents): string | undefined {
  if (whole === 0n) return undefined
  const tenths = divideRounded(part * 1000n, magnitude(whole), 'half-up')
  const text = formatCents(tenths * 10n)
  return text.slice(0, -1)
}
