import type { LineTax, LineTaxPart, TaxSide } from '@daybook/core/bank/line-tax.ts'
import { type Cents, magnitude, sumOf } from '@daybook/core/kit/cents.ts'
import { all, ok, type Result } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { type ProvinceCode, provinces } from '../charts/provinces.ts'
import { salesTaxTags } from '../charts/tags.ts'
import { creditOf } from './credit-limits.ts'
import { includedTax } from './included-tax.ts'
import { provincialTaxes } from './rates.ts'
import type { TaxInForce } from './tax-code.ts'

/**
 * Works out the sales taxes of a bank line for books at home in a province: GST and HST paid are input tax
 * credits, QST paid an input tax refund, PST paid part of the cost; what is collected on sales is owed. What
 * is claimed back is decided by the account as on a bill (`creditOf`); `isIndividual` says that a person owns
 * the business. Refuses what `includedTax` refuses, and a vehicle on a day without a ceiling.
 */
export function lineTaxIn(home: string, isIndividual: boolean = false): LineTax {
  return (code, paid, on, side, account) => {
    const found = includedTax(code, paid, { home, on })
    if (!found.ok) return found
    const held = sumOf(found.value.taxes.map(({ amount }) => amount))
    return all(
      found.value.taxes.flatMap(({ tax, amount }): readonly Result<LineTaxPart>[] => {
        const role = taxRole(tax, side)
        if (role === undefined || amount === 0n) return []
        const part = { role, tag: salesTaxTags[role] ?? '', amount }
        if (side === 'collected' || account === undefined) return [ok(part)]
        return [claimed(part, account, { price: paid - held, on, isIndividual })]
      }),
    )
  }
}

function claimed(
  part: LineTaxPart,
  { taxDefault = 'ITC_FULL', commercialShare }: Account,
  { price, on, isIndividual }: { readonly price: Cents; readonly on: string; readonly isIndividual: boolean },
): Result<LineTaxPart> {
  // An account of shared use that keeps no share claims nothing.
  const share = commercialShare ?? (taxDefault === 'ITC_SHARE' ? '0' : undefined)
  const credit = creditOf({
    treatment: taxDefault,
    date: on,
    price: magnitude(price),
    tax: magnitude(part.amount),
    isIndividual,
    ...(share === undefined ? {} : { share }),
  })
  if (!credit.ok) return credit
  const { recoverable } = credit.value
  const recovered = part.amount < 0n ? -recoverable : recoverable
  const kind = taxDefault.startsWith('CAPITAL') ? { kind: `${part.tag}.capital` } : {}
  return ok({ ...part, recovered, ...kind })
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
