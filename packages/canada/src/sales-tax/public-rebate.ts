import { type Cents, divideRounded, percentOf, rate } from '@daybook/core/kit/cents.ts'
import type { RebateFactors } from './rebate-factors.ts'

/** GST/HST that was paid and is no credit, by the name of the tax: `GST` or `HST-ON`, and its rate. */
export type PaidTax = { readonly tax: string; readonly rate: string; readonly amount: Cents }

/**
 * The rebate of a public service body on taxes: `federal` is the GST and the federal part of HST,
 * `provincial` the rest of the HST, each with what was paid and what is given back.
 */
export type PublicRebate = {
  readonly federal: { readonly paid: Cents; readonly rebate: Cents }
  readonly provincial: readonly { readonly province: string; readonly paid: Cents; readonly rebate: Cents }[]
  readonly total: Cents
}

/** The rate of GST, which is the federal part of every HST. */
const federalRate = '0.05'

/**
 * What a public service body gets back: the federal part of what it paid by the federal factor, and each
 * province’s part by the province’s, half up to the cent; a province without a factor gives nothing back.
 *
 *   HST-ON 130.00 of a charity (50 % and 82 %): 50.00 and 80.00, so 25.00 + 65.60 = 90.60
 */
export function publicRebate(taxes: readonly PaidTax[], factors: RebateFactors): PublicRebate {
  let federal = 0n
  const provinces = new Map<string, Cents>()
  for (const { tax, rate: whole, amount } of taxes) {
    const part = tax === 'GST' ? amount : federalPart(amount, whole)
    federal += part
    const province = tax.replace(/^HST-?/, '')
    if (tax !== 'GST') provinces.set(province, (provinces.get(province) ?? 0n) + amount - part)
  }
  const given = percentOf(federal, rate(factors.federal), 'half-up')
  const byProvince = new Map(Object.entries(factors.provincial))
  const provincial = [...provinces].map(([province, paid]) => {
    const factor = byProvince.get(province) ?? '0'
    return { province, paid, rebate: percentOf(paid, rate(factor), 'half-up') }
  })
  return {
    federal: { paid: federal, rebate: given },
    provincial,
    total: provincial.reduce((sum, { rebate }) => sum + rebate, given),
  }
}

function federalPart(amount: Cents, whole: string): Cents {
  const [own, all] = [rate(federalRate), rate(whole)]
  return divideRounded(amount * own.numerator * all.denominator, own.denominator * all.numerator, 'half-up')
}
