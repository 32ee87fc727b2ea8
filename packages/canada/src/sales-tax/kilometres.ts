import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded, rate, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { kilometreAllowance } from '../rates/ca/kilometre-allowance.ts'

/** Kilometres at one rate: how many (decimal text), the rate as printed, and what they come to. */
export type KilometrePart = { readonly quantity: string; readonly price: string; readonly amount: Cents }

/**
 * What kilometres driven on a day are worth at the prescribed rates: those among the first 5,000 of the year
 * at the higher rate, all others at the lower one, four cents more in the territories. `before` is how many
 * were paid for in that year already, in tenths of a kilometre like `kilometres`. Rounded half up to the cent
 * a part. Refuses `rates-not-checked` and `rates-too-early`.
 *
 *   150 km after 4,900 in 2026: 100 × 0.73 + 50 × 0.67 = 73.00 + 33.50
 */
export function kilometresWorth(
  { tenths, before, home }: { readonly tenths: number; readonly before: number; readonly home: string },
  on: CivilDate,
): Result<{ readonly parts: readonly KilometrePart[]; readonly amount: Cents }> {
  const version = inForce(kilometreAllowance, on)
  if (!version.ok) return version
  const { first, after, territories, firstKilometres } = version.value.value
  const room = Math.max(0, firstKilometres * 10 - before)
  const high = Math.min(room, tenths)
  const isNorth = home === 'YT' || home === 'NT' || home === 'NU'
  const extra = isNorth ? territories : '0'
  const parts = [part(high, first, extra), part(tenths - high, after, extra)].filter(
    ({ quantity }) => quantity !== '0',
  )
  return ok({ parts, amount: sumOf(parts.map(({ amount }) => amount)) })
}

function part(tenths: number, text: string, extra: string): KilometrePart {
  const cents = centsOf(text) + centsOf(extra)
  const whole = Math.trunc(tenths / 10)
  return {
    quantity: tenths % 10 === 0 ? String(whole) : `${whole}.${tenths % 10}`,
    price: `0.${String(cents).padStart(2, '0')}`,
    amount: divideRounded(cents * BigInt(tenths), 10n, 'half-up'),
  }
}

function centsOf(text: string): Cents {
  const { numerator, denominator } = rate(text)
  return divideRounded(numerator * 100n, denominator, 'half-up')
}
