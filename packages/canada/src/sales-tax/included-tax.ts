import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { priceShare, wholeParts } from '@daybook/core/sales/price-share.ts'
import { type TaxInForce, taxesNamed } from './tax-code.ts'

/** A tax with its amount in cents. */
export type TaxAmount = { readonly tax: TaxInForce; readonly amount: Cents }

/** A price without tax and the taxes on it; together they are what is paid. */
export type TaxedPrice = { readonly price: Cents; readonly taxes: readonly TaxAmount[] }

/**
 * The taxes that an amount holds. Each tax is its exact share of the amount, rounded half up to the cent, and
 * the price is all that is left, so that nothing is lost: 113.00 with `HST-ON` is 100.00 and 13.00. A
 * negative amount (a refund) gives the negatives of the same.
 *
 * Rounding: Excise Tax Act, subsection 165.2(2): less than half a cent is left out, half a cent or more is
 * one. Each tax may be rounded by itself (CRA interpretation 125136 of 2011-11-28), if that is done alike.
 * Refuses what `taxesNamed` refuses.
 */
export function includedTax(
  code: string,
  paid: Cents,
  { home, on }: { readonly home: string; readonly on: CivilDate },
): Result<TaxedPrice> {
  const taxes = taxesNamed(code, home, on)
  if (!taxes.ok) return taxes
  const shares = taxes.value.map((tax) => priceShare(tax, taxes.value))
  const whole = shares.reduce((sum, share) => sum + share, wholeParts)
  const amounts = taxes.value.map((tax, index) => ({
    tax,
    amount: divideRounded(paid * (shares[index] ?? 0n), whole, 'half-up'),
  }))
  return ok({ price: amounts.reduce((left, { amount }) => left - amount, paid), taxes: amounts })
}

/**
 * The taxes on a price, each rounded half up to the cent by itself (see `includedTax` for the source).
 * Refuses what `taxesNamed` refuses.
 */
export function taxOn(
  code: string,
  price: Cents,
  { home, on }: { readonly home: string; readonly on: CivilDate },
): Result<TaxedPrice> {
  const taxes = taxesNamed(code, home, on)
  if (!taxes.ok) return taxes
  const shares = taxes.value.map((tax) => priceShare(tax, taxes.value))
  return ok({
    price,
    taxes: taxes.value.map((tax, index) => ({
      tax,
      amount: divideRounded(price * (shares[index] ?? 0n), wholeParts, 'half-up'),
    })),
  })
}
