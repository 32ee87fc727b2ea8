import type { LineTax, LineTaxPart, TaxSide } from '@daybook/core/bank/line-tax.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { type ProvinceCode, provinces } from '../charts/provinces.ts'
import { salesTaxTags } from '../charts/tags.ts'
import { includedTax } from './included-tax.ts'
import { provincialTaxes } from './rates.ts'
import type { TaxInForce } from './tax-code.ts'

/**
 * Works out the sales taxes of a bank line for books at home in a province: GST and HST paid are input tax
 * credits, QST paid an input tax refund, PST paid part of the cost; what is collected on sales is owed.
 */
export function lineTaxIn(home: string): LineTax {
  return (code, paid, on, side) => {
    const found = includedTax(code, paid, { home, on })
    if (!found.ok) return found
    return ok(
      found.value.taxes.flatMap(({ tax, amount }): readonly LineTaxPart[] => {
        const role = taxRole(tax, side)
        return role === undefined || amount === 0n ? [] : [{ role, tag: salesTaxTags[role] ?? '', amount }]
      }),
    )
  }
}

/**
 * The codes that a past line of books at home in a province may have been taxed by, the likeliest first: its
 * own as it stands now, the GST alone, and those of the other provinces.
 */
export function likelyTaxCodes(home: string): readonly string[] {
  const codes = provinces.map(({ code }) => codeOf(code))
  const own = provinces.find(({ code }) => code === home)
  return [...new Set([...(own === undefined ? [] : [codeOf(own.code)]), 'GST', ...codes])]
}

/** All sales taxes of a province by the code that people type: `HST-ON`, `GST+QST`, `GST`. */
function codeOf(province: ProvinceCode): string {
  const tax = provincialTaxes[province].versions.at(-1)?.value.tax ?? 'none'
  switch (tax) {
    case 'HST':
      return `HST-${province}`
    case 'QST':
      return 'GST+QST'
    case 'PST':
      return `GST+PST-${province}`
    case 'none':
      return 'GST'
  }
}

/**
 * The role of the account that a tax is posted to, paid or collected; none for a tax that is part of the
 * cost.
 */
export function taxRole({ tax }: Pick<TaxInForce, 'tax'>, side: TaxSide): string | undefined {
  switch (tax) {
    case 'GST':
    case 'HST':
      return side === 'paid' ? 'tax.gst.itc' : 'tax.gst.collected'
    case 'QST':
      return side === 'paid' ? 'tax.qst.itr' : 'tax.qst.collected'
    case 'PST':
      return side === 'paid' ? undefined : 'tax.pst.collected'
  }
}
