import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { refusal } from '@daybook/core/kit/result.ts'
import { dollars, floored, percentHalfUp, printedRate } from '../payroll/exact.ts'
import { minimumTax } from '../rates/ca/minimum-tax.ts'
import type { MinimumTax } from '../rates/personal-tax-rules.ts'
import type { T1Line } from './line-labels.ts'
import { notice } from './notices.ts'
import { addNotice, addRefusal, cents, centsOf, hasRule, ruleOf, type Sheet } from './sheet.ts'

/** Deductions of which the minimum tax allows a part only. */
const halved: readonly T1Line[] = [
  '21400',
  '21500',
  '21900',
  '22100',
  '22200',
  '22215',
  '22300',
  '22900',
  '25000',
  '25100',
  '25200',
  '25500',
]

/**
 * The screen for the minimum tax (form T691): its base raised by the untaxed half of gains, by options and by
 * a part of deductions, without the gross-up of dividends; above the exemption at the rate, less a part of
 * the credits. Every item is taken at what it can add at most, so a return that passes owes none. `grossUp`
 * is by how much dividends were raised.
 */
export function minimumTaxAtMost(sheet: Sheet, rule: MinimumTax, grossUp: Cents): Cents {
  const part = printedRate(rule.deductionShare)
  const raised = sumOfRaised(sheet, rule) + percentHalfUp(centsOf(sheet, halved), part)
  const base = floored(cents(sheet, '26000') + raised - grossUp)
  const tax = percentHalfUp(floored(base - dollars(rule.exemption)), printedRate(rule.rate))
  const credits =
    percentHalfUp(cents(sheet, '33800'), printedRate(rule.creditShare)) +
    percentHalfUp(cents(sheet, '34900'), printedRate(rule.donationShare))
  return floored(tax - credits)
}

function sumOfRaised(sheet: Sheet, rule: MinimumTax): Cents {
  const options = percentHalfUp(cents(sheet, '24900'), printedRate(rule.optionAddBack))
  return cents(sheet, '12700') + options + cents(sheet, '25400')
}

/** Refuses `t1-minimum-tax` where the minimum tax may be more than the tax of the return. */
export function screenMinimumTax(sheet: Sheet, grossUp: Cents): void {
  if (!hasRule(sheet, minimumTax)) {
    const en = 'The minimum tax of this year was not screened.'
    const fr = 'L’impôt minimum de cette année n’a pas été vérifié.'
    addNotice(sheet, notice('minimum-tax-unscreened', en, fr))
    return
  }
  const rule = ruleOf(sheet, minimumTax).value
  const most = minimumTaxAtMost(sheet, rule, grossUp)
  const regular = floored(cents(sheet, '40400') - cents(sheet, '35000') - cents(sheet, '40425'))
  if (most <= regular) return
  const names = { amount: formatCents(most), least: formatCents(regular) }
  addRefusal(sheet, refusal('t1-minimum-tax', names, 'answers.minimum-tax'))
}
