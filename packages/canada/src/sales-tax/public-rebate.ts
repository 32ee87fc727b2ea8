import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded, percentOf, rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { gst } from './rates.ts'
import type { RebateFactors } from './rebate-factors.ts'

/** Tax that was paid and is no credit, by the name of the tax: `GST`, `HST-ON`, `QST`, and its rate. */
export type PaidTax = { readonly tax: string; readonly rate: string; readonly amount: Cents }

/**
 * The rebate of a public service body on taxes: `federal` is the GST and the federal part of HST,
 * `provincial` the rest of the HST, `quebec` the QST, each with what was paid and what is given back. `total`
 * is GST/HST.
 */
export type PublicRebate = {
  readonly federal: { readonly paid: Cents; readonly rebate: Cents }
  readonly provincial: readonly { readonly province: string; readonly paid: Cents; readonly rebate: Cents }[]
  readonly total: Cents
  readonly quebec: { readonly paid: Cents; readonly rebate: Cents }
}

/** By what a rebate is worked out: the factors, that of QST, and the provinces where the body resides. */
export type RebateTerms = {
  readonly factors: RebateFactors
  readonly qst?: string
  readonly resident: readonly string[]
}

/**
 * What a public service body gets back: the federal part of what it paid by the federal factor, and each
 * province’s part by the province’s, half up to the cent. A province without a factor gives nothing back, and
 * none does to a body that does not reside in it. QST is given back by its own factor. The federal part of
 * HST is the GST in force on a day; refuses days outside its table.
 *
 *   HST-ON 130.00 of a charity (50 % and 82 %): 50.00 and 80.00, so 25.00 + 65.60 = 90.60
 */
export function publicRebate(
  taxes: readonly PaidTax[],
  { factors, qst = '0', resident }: RebateTerms,
  on: CivilDate,
): Result<PublicRebate> {
  const federalRate = inForce<string>(gst, on)
  if (!federalRate.ok) return federalRate
  let [federal, quebec] = [0n, 0n]
  const provinces = new Map<string, Cents>()
  for (const { tax, rate: whole, amount } of taxes) {
    if (tax === 'QST') {
      quebec += amount
      continue
    }
    const part = tax === 'GST' ? amount : federalPart(amount, whole, federalRate.value.value)
    federal += part
    const province = tax.replace(/^HST-?/, '')
    if (tax !== 'GST') provinces.set(province, (provinces.get(province) ?? 0n) + amount - part)
  }
  const given = percentOf(federal, rate(factors.federal), 'half-up')
  const byProvince = new Map(Object.entries(factors.provincial))
  const provincial = [...provinces].map(([province, paid]) => {
    const factor = (resident.includes(province) ? byProvince.get(province) : undefined) ?? '0'
    return { province, paid, rebate: percentOf(paid, rate(factor), 'half-up') }
  })
  return ok({
    federal: { paid: federal, rebate: given },
    provincial,
    total: provincial.reduce((sum, { rebate }) => sum + rebate, given),
    quebec: { paid: quebec, rebate: percentOf(quebec, rate(qst), 'half-up') },
  })
}

function federalPart(amount: Cents, whole: string, federalRate: string): Cents {
  const [own, all] = [rate(federalRate), rate(whole)]
  return divideRounded(amount * own.numerator * all.denominator, own.denominator * all.numerator, 'half-up')
}
