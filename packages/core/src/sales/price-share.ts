import { rate } from '../kit/cents.ts'

/** A tax as shares of a price need it: its name, its rate, and what it is taken on. */
type RatedTax = { readonly tax: string; readonly rate: string; readonly base: string }

/** One whole, in the parts that shares are counted in: two rates of at most five decimals multiplied. */
export const wholeParts = 10_000_000_000n

/** What a tax is of the price, in parts of `wholeParts`; one that is taken on the GST too is larger. */
export function priceShare(tax: RatedTax, all: readonly RatedTax[]): bigint {
  const own = partsOf(tax.rate)
  const gst = all.find((each) => each.tax === 'GST')
  return tax.base === 'price' || gst === undefined ? own : own + (own * partsOf(gst.rate)) / wholeParts
}

function partsOf(text: string): bigint {
  const { numerator, denominator } = rate(text)
  return (numerator * wholeParts) / denominator
}
