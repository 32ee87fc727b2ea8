import type { Figure, Source } from '@daybook/core/filings/figure.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, percentOf, rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { JudgedTax } from './decide-taxes.ts'
import { gst, provincialTaxes } from './rates.ts'
import type { TaxInForce } from './tax-code.ts'
import { taxReason } from './tax-reasons.ts'
import { generalGuide } from './tax-sources.ts'

/** Where the rate of a tax on a day was read. */
export function rateSource({ tax, province }: TaxInForce, on: CivilDate): Source {
  const table = tax === 'GST' || province === undefined ? gst : provincialTaxes[province]
  const version = inForce<unknown>(table, on)
  return version.ok ? version.value.source : generalGuide('rates of GST/HST')
}

/** A tax with what it is taken on and what it comes to; the figure says how, and where the rate was read. */
export type WorkedTax = JudgedTax & { readonly taken: Cents; readonly figure: Figure }

/**
 * What taxes come to on a price, each rounded half up to the cent by itself (Excise Tax Act, 165.2); one that
 * is taken on the price with GST is taken on both. Each figure opens to what it is taken on and has the rate
 * in its part `rate`.
 */
export function taxFigures(taxes: readonly JudgedTax[], price: Cents, on: CivilDate): readonly WorkedTax[] {
  const federal = taxes.find(({ tax }) => tax.tax === 'GST')
  const gstAmount = federal === undefined ? 0n : percentOf(price, rate(federal.tax.rate), 'half-up')
  return taxes.map((each) => {
    const { tax, reason } = each
    const isOnBoth = tax.base === 'price-with-gst' && federal !== undefined
    const value = isOnBoth
      ? onBoth(price, tax.rate, federal.tax.rate)
      : percentOf(price, rate(tax.rate), 'half-up')
    const taken = isOnBoth ? price + gstAmount : price
    const source = rateSource(tax, on)
    const id = `tax:${tax.code}`
    const parts: readonly Figure[] = [
      {
        id: `${id}:on`,
        label: { en: 'taken on', fr: 'calculée sur' },
        value: taken,
        how: 'input',
        parts: [],
      },
      {
        id: `${id}:rate`,
        label: { en: 'rate', fr: 'taux' },
        value: percentOf(10_000n, rate(tax.rate), 'half-up'),
        how: 'copy',
        parts: [],
        source,
        text: tax.rate,
      },
    ]
    return { ...each, taken, figure: { id, label: taxReason(reason), value, how: 'rate', parts, source } }
  })
}

/** A tax on the price with GST before the GST was rounded: `rate × (1 + GST)` of the price. */
function onBoth(price: Cents, text: string, federal: string): Cents {
  const [own, other] = [rate(text), rate(federal)]
  const both = {
    numerator: own.numerator * (other.denominator + other.numerator),
    denominator: own.denominator * other.denominator,
  }
  return percentOf(price, both, 'half-up')
}
