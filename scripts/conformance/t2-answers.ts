import { parseProvince } from '@daybook/canada/charts/provinces.ts'
import { corporationTax } from '@daybook/canada/rates/ca/corporation-tax.ts'
import type { CorporationTax } from '@daybook/canada/rates/corporation-rules.ts'
import { businessLimit } from '@daybook/canada/t2/business-limit.ts'
import { taxEstimate } from '@daybook/canada/t2/tax-estimate.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { type Answerer, reading } from './tax-inputs.ts'

/** The kinds of cases that the tax of corporations answers. */
export const corporateAnswerers: Readonly<Record<string, Answerer>> = {
  corporate_grind: reading((inputs, { year = 2026 }) => {
    const rule = value(inForce<CorporationTax>(corporationTax, `${year}-12-31`))
    const limit = businessLimit(rule, {
      ...given('share', inputs.maybeMoney('limit')),
      ...given('taxableCapital', inputs.maybeMoney('taxable_capital') ?? inputs.maybeMoney('tcec')),
      ...given('passiveIncome', inputs.maybeMoney('aaii')),
    })
    return { business_limit: formatCents(limit.value) }
  }),
  corporate_tax: reading((inputs, each) => {
    const { year = 2026, province = '' } = each
    const taxable = inputs.money('taxable_income')
    const found = value(
      taxEstimate({
        year: { from: `${year}-01-01`, through: `${year}-12-31` },
        province: value(parseProvince(province)),
        isCcpc: inputs.maybeText('ccpc') !== 'false',
        taxableIncome: taxable,
        activeIncome: inputs.maybeMoney('active_income') ?? taxable,
        ...given('investmentIncome', inputs.maybeMoney('investment_income')),
      }),
    )
    return {
      federal_tax: formatCents(found.federal.value),
      provincial_tax: formatCents(found.provincial.value),
      tax: formatCents(found.payable.value),
    }
  }),
}

function given<K extends string>(name: K, amount: Cents | undefined): Partial<Record<K, Cents>> {
  // A computed key widens to text; it is the one name that came in.
  return amount === undefined ? {} : ({ [name]: amount } as Record<K, Cents>)
}
