import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { floored, halfUp, percentHalfUp, printedRate, smaller } from '../payroll/exact.ts'
import { foreignTaxShare } from '../rates/ca/foreign-tax-share.ts'
import { quebecAbatement } from '../rates/ca/quebec-abatement.ts'
import { notice } from './notices.ts'
import { addNotice, cents, centsOf, putAny, ruleOf, type Sheet, step } from './sheet.ts'
import { type SlipAmounts, slipSum } from './slip-amounts.ts'

/** Income and tax of one country and kind, as form T2209 takes them. */
type Country = {
  readonly name: string
  readonly isProperty: boolean
  readonly income: Cents
  readonly tax: Cents
}

/**
 * Line 40500 (form T2209): for each country the smaller of the tax paid there and the part of federal tax
 * that falls on the income from there. Tax on income from property counts up to a share of the income; what
 * is above it may be deducted (subsection 20(11)), which a notice says and nothing does by itself.
 */
export function putForeignCredit(sheet: Sheet, slips: SlipAmounts): void {
  const countries = countriesOf(sheet, slips)
  const net = floored(cents(sheet, '23600') - centsOf(sheet, ['24400', '24900', '25000', '25300', '25400']))
  const tax = floored(cents(sheet, '42900') + cents(sheet, '40425') - abatement(sheet))
  const credits = countries.map((country, index) => creditOf(sheet, country, index, { net, tax }))
  putAny(sheet, '40500', credits)
}

function countriesOf(sheet: Sheet, slips: SlipAmounts): readonly Country[] {
  const [income, tax] = [slipSum(slips, 'foreign-income'), slipSum(slips, 'foreign-tax')]
  const own = sheet.facts.foreign.map(({ country, kind, income: from, tax: paid }) => ({
    name: country,
    isProperty: kind === 'property',
    income: from,
    tax: paid,
  }))
  const named = own.filter((each) => each.tax > 0n)
  if (tax === 0n) return named
  const en = 'Foreign tax on slips is taken as that of one country; enter countries apart where it is not.'
  const fr = 'L’impôt étranger des feuillets est pris comme celui d’un seul pays; séparez les pays au besoin.'
  addNotice(sheet, notice('slip-country', en, fr))
  return [{ name: 'T3/T5', isProperty: true, income, tax }, ...named]
}

function abatement(sheet: Sheet): Cents {
  if (sheet.facts.province !== 'QC') return 0n
  const { value } = ruleOf(sheet, quebecAbatement)
  return percentHalfUp(cents(sheet, '42900'), printedRate(value.share))
}

function creditOf(
  sheet: Sheet,
  { name, isProperty, income, tax: paid }: Country,
  index: number,
  { net, tax }: { readonly net: Cents; readonly tax: Cents },
): Figure {
  const { value, source } = ruleOf(sheet, foreignTaxShare)
  const most = isProperty ? percentHalfUp(income, printedRate(value.share)) : paid
  const counted = smaller(paid, most)
  if (paid > counted) {
    const over = formatCents(paid - counted)
    const en = `Foreign tax of ${over} (${name}) does not count for the credit; it may be deducted on line 23200.`
    const fr = `L’impôt étranger de ${over} (${name}) ne compte pas pour le crédit; il peut être déduit à la ligne 23200.`
    addNotice(sheet, notice('foreign-excess', en, fr))
  }
  const onIncome = net === 0n ? 0n : halfUp(tax * smaller(income, net), net)
  const key = `T2209/${index + 1}`
  const parts = [
    step(sheet, `${key}/income`, { en: `Income: ${name}`, fr: `Revenu : ${name}` }, 'input', [], income),
    step(sheet, `${key}/paid`, { en: `Tax paid: ${name}`, fr: `Impôt payé : ${name}` }, 'input', [], paid),
    step(
      sheet,
      `${key}/tax`,
      { en: 'Federal tax on that income', fr: 'Impôt fédéral sur ce revenu' },
      'calc',
      [],
      onIncome,
    ),
  ]
  const label = { en: `Foreign tax credit: ${name}`, fr: `Crédit pour impôt étranger : ${name}` }
  return step(sheet, key, label, 'limit', parts, smaller(counted, onIncome), source)
}
