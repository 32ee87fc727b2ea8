import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { dollars, floored, percentHalfUp, printedRate, smaller } from '../payroll/exact.ts'
import { labourFunds } from '../rates/ca/labour-funds.ts'
import { personalIncomeTax } from '../rates/ca/personal-income-tax.ts'
import { politicalContributions } from '../rates/ca/political-contributions.ts'
import type { PoliticalRule, TaxBracket } from '../rates/personal-tax-rules.ts'
import { creditLines } from './credit-lines.ts'
import type { Dividends } from './dividends.ts'
import { putForeignCredit } from './foreign-tax.ts'
import { screenMinimumTax } from './minimum-tax.ts'
import {
  allAt,
  answered,
  at,
  cents,
  put,
  putAny,
  putRest,
  putSum,
  ruleOf,
  type Sheet,
  step,
} from './sheet.ts'
import type { SlipAmounts } from './slip-amounts.ts'
import { putPlain } from './total-income.ts'

/**
 * The tax on taxable income by the table of the return: what is above the bracket's beginning times its rate,
 * to the nearest cent, and the tax printed for the beginning.
 */
export function bracketTax(taxable: Cents, brackets: readonly TaxBracket[]): Cents {
  const bracket = brackets.findLast(({ from }) => dollars(from) <= taxable)
  if (bracket === undefined) return 0n
  return percentHalfUp(taxable - dollars(bracket.from), printedRate(bracket.rate)) + dollars(bracket.tax)
}

/** The credit for political contributions to the nearest cent. */
export function politicalCredit(contributions: Cents, { tiers, most, mostFrom }: PoliticalRule): Cents {
  if (contributions >= dollars(mostFrom)) return dollars(most)
  const tier = tiers.findLast(({ over }) => dollars(over) < contributions)
  if (tier === undefined) return 0n
  const above = percentHalfUp(contributions - dollars(tier.over), printedRate(tier.rate))
  return smaller(above + dollars(tier.base), dollars(most))
}

/** The tax of the brackets; it is needed before the credits, by tuition and transfers. */
export function putBracketTax(sheet: Sheet): void {
  const { value, source } = ruleOf(sheet, personalIncomeTax)
  const taxable = at(sheet, '26000')
  put(sheet, 'TAX', 'brackets', [taxable], bracketTax(cents(sheet, '26000'), value.brackets), source)
}

/** Lines 40424 to 42900: federal tax before credits, less credits, to basic federal tax. */
export function putBasicTax(sheet: Sheet, slips: SlipAmounts, dividends: Dividends): void {
  putPlain(sheet, slips, '40424')
  putSum(sheet, '40400', allAt(sheet, ['TAX', '40424']))
  putAny(sheet, '40425', dividends.credits)
  putPlain(sheet, slips, '40427')
  putRest(sheet, '42900', allAt(sheet, ['40400', '35000', '40425', '40427']))
}

/**
 * Lines 40500 to 42000: the foreign tax credit, political and other credits, minimum tax, and net federal
 * tax. `advance` is the advance workers benefit that counts, `grossUp` by how much dividends were raised.
 * Refuses `t1-minimum-tax` where the minimum tax may be higher than the tax found.
 */
export function putNetTax(
  sheet: Sheet,
  slips: SlipAmounts,
  advance: Figure | undefined,
  grossUp: Cents,
): void {
  putForeignCredit(sheet, slips)
  putRest(sheet, '40600', allAt(sheet, ['42900', '40500']))
  putPolitical(sheet, slips)
  putPlain(sheet, slips, '41200')
  putPlain(sheet, slips, '41300')
  const cost = at(sheet, '41300')
  if (cost !== undefined) {
    const { value, source } = ruleOf(sheet, labourFunds)
    const counted = smaller(cost.value, dollars(value.most))
    put(sheet, '41400', 'rate', [cost], percentHalfUp(counted, printedRate(value.rate)), source)
  }
  const credits = allAt(sheet, ['41000', '41200', '41400'])
  putAny(sheet, '41600', credits)
  putAfterCredits(sheet, grossUp)
  putAny(sheet, '41500', [advance])
  putPlain(sheet, slips, '41800')
  putSum(sheet, '42000', allAt(sheet, ['41700', '41500', '41800']))
}

function putPolitical(sheet: Sheet, slips: SlipAmounts): void {
  putPlain(sheet, slips, '40900')
  const paid = at(sheet, '40900')
  if (paid === undefined) return
  const { value, source } = ruleOf(sheet, politicalContributions)
  put(sheet, '41000', 'rate', [paid], politicalCredit(paid.value, value), source)
}

/** Line 41700: tax after credits, and the additional tax of form T691 where the person entered it. */
function putAfterCredits(sheet: Sheet, grossUp: Cents): void {
  const additional = answered(sheet, 'minimum-tax')
  const parts = allAt(sheet, ['40600', '41600'])
  if (additional === undefined) {
    screenMinimumTax(sheet, grossUp)
    putRest(sheet, '41700', parts)
    return
  }
  const left = floored(cents(sheet, '40600') - cents(sheet, '41600'))
  const label = { en: 'Federal tax less credits', fr: 'Impôt fédéral moins crédits' }
  const regular = step(sheet, '41700/regular', label, 'limit', parts, left)
  putSum(sheet, '41700', [regular, additional])
}

/** Lines 33500 and 33800: the sum of all amounts, and the credit at the lowest rate. */
export function putCreditTotals(sheet: Sheet): void {
  const parts = allAt(sheet, creditLines)
  const total = put(sheet, '33500', 'sum', parts, sumOf(parts.map(({ value }) => value)))
  const { value, source } = ruleOf(sheet, personalIncomeTax)
  put(sheet, '33800', 'rate', [total], percentHalfUp(total.value, printedRate(value.creditRate)), source)
}

/** Line 35000. */
export function putAllCredits(sheet: Sheet): void {
  putSum(sheet, '35000', allAt(sheet, ['33800', '34900', '34990']))
}
