import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { refusal } from '@daybook/core/kit/result.ts'
import { dollars, floored, percentHalfUp, printedRate, smaller } from '../payroll/exact.ts'
import { benefitRepayment } from '../rates/ca/benefit-repayment.ts'
import { answerLabel } from './answer-names.ts'
import { checkLimit } from './deductions.ts'
import type { T1Line } from './line-labels.ts'
import {
  addRefusal,
  allAt,
  answered,
  at,
  cents,
  put,
  putAny,
  putRest,
  readLine,
  ruleOf,
  type Sheet,
  step,
  tabled,
} from './sheet.ts'
import type { SlipAmounts } from './slip-amounts.ts'
import { putPlain } from './total-income.ts'

/**
 * Lines 23500 and 23600: the social benefits to be repaid, and net income. Refuses
 * `t1-repayment-rate-missing` for a T4E with regular benefits and no rate in box 7 where it matters.
 */
export function putNetIncome(sheet: Sheet): void {
  const tested = testedIncome(sheet)
  const insurance = insuranceRepaid(sheet, tested.value)
  const pension = pensionRepaid(sheet, tested.value - (insurance?.value ?? 0n))
  if (insurance !== undefined || pension !== undefined || sheet.facts.given['23500'] !== undefined) {
    const parts = [insurance, pension]
    put(sheet, '23500', 'sum', parts, (insurance?.value ?? 0n) + (pension?.value ?? 0n))
  }
  putRest(sheet, '23600', allAt(sheet, ['23400', '23500']))
}

/** Net income before adjustments without child and disability benefits. */
function testedIncome(sheet: Sheet): Figure {
  const value = cents(sheet, '23400') - cents(sheet, '11700') - cents(sheet, '12500') + cents(sheet, '21300')
  const parts = allAt(sheet, ['23400', '11700', '12500', '21300'])
  const label = { en: 'Income that repayments are tested on', fr: 'Revenu servant aux remboursements' }
  return step(sheet, '23500/tested', label, 'calc', parts, value)
}

function insuranceRepaid(sheet: Sheet, income: Cents): Figure | undefined {
  const benefits = sheet.facts.slips.filter(({ kind, boxes }) => kind === 'T4E' && (boxes['15'] ?? 0n) > 0n)
  if (benefits.length === 0) return undefined
  const { value, source } = ruleOf(sheet, benefitRepayment)
  const over = floored(income - dollars(value.insuranceFrom))
  if (over === 0n) return undefined
  let regular = 0n
  for (const { id, from, boxes } of benefits) {
    const rate = boxes['7']
    if (rate === undefined) addRefusal(sheet, refusal('t1-repayment-rate-missing', { from }, `slips.${id}.7`))
    if (rate === dollars(value.slipRate)) regular += boxes['15'] ?? 0n
  }
  if (regular === 0n) return undefined
  const label = { en: 'Repayment of employment insurance', fr: 'Remboursement de l’assurance-emploi' }
  const base = { en: 'Regular benefits', fr: 'Prestations régulières' }
  const from = { en: 'Income above which it begins', fr: 'Revenu au-delà duquel il commence' }
  const parts = [
    step(sheet, '23500/ei-benefits', base, 'input', [], regular),
    tabled(sheet, '23500/ei-from', from, value.insuranceFrom, source),
  ]
  const amount = percentHalfUp(smaller(regular, over), printedRate(value.insuranceRate))
  return step(sheet, '23500/ei', label, 'rate', parts, amount, source)
}

function pensionRepaid(sheet: Sheet, income: Cents): Figure | undefined {
  const paid = allAt(sheet, ['11300', '14600'])
  if (paid.length === 0) return undefined
  const { value, source } = ruleOf(sheet, benefitRepayment)
  const over = floored(income - dollars(value.pensionFrom))
  if (over === 0n) return undefined
  const label = { en: 'Repayment of old age security', fr: 'Remboursement de la sécurité de la vieillesse' }
  const from = { en: 'Income above which it begins', fr: 'Revenu au-delà duquel il commence' }
  const parts = [...paid, tabled(sheet, '23500/oas-from', from, value.pensionFrom, source)]
  const most = cents(sheet, '11300') + cents(sheet, '14600')
  const amount = smaller(most, percentHalfUp(over, printedRate(value.pensionRate)))
  return step(sheet, '23500/oas', label, 'limit', parts, amount, source)
}

/** Lines that only add up slips and answers. */
const plainLines: readonly T1Line[] = ['24400', '24900', '25100', '25200', '25400', '25500', '25600']

/** The lines that are taken from net income. */
const taken: readonly T1Line[] = [
  '23600',
  '24400',
  '24900',
  '25000',
  '25100',
  '25200',
  '25300',
  '25400',
  '25500',
  '25600',
]

/**
 * Lines 24400 to 26000: taxable income. Losses of other years are applied only as the person says; more of
 * them than the gains of the year is refused (`t1-above-limit`).
 */
export function putTaxableIncome(sheet: Sheet, slips: SlipAmounts): void {
  for (const line of plainLines) putPlain(sheet, slips, line)
  putOtherPayments(sheet)
  const losses = answered(sheet, 'capital-losses')
  if (losses !== undefined)
    checkLimit(sheet, answerLabel('capital-losses'), losses.value, cents(sheet, '12700'), 'capital-losses')
  putAny(sheet, '25300', [losses])
  putRest(sheet, '26000', allAt(sheet, taken))
}

/** Line 25000: what was included on line 14700 without being taxed, less supplements that are repaid. */
function putOtherPayments(sheet: Sheet): void {
  const included = at(sheet, '14700')
  if (included === undefined) {
    putAny(sheet, '25000', [])
    return
  }
  const repaid = floored(pensionPart(sheet) - cents(sheet, '11300'))
  const less = smaller(repaid, cents(sheet, '14600'))
  if (less === 0n) {
    putAny(sheet, '25000', [included])
    return
  }
  const label = { en: 'Supplements that are repaid', fr: 'Suppléments remboursés' }
  const part = step(sheet, '25000/repaid', label, 'calc', [readLine(sheet, '23500')], less)
  putRest(sheet, '25000', [included, part])
}

/** The old age security within line 23500. */
function pensionPart(sheet: Sheet): Cents {
  const parts = at(sheet, '23500')?.parts ?? []
  return parts.find(({ id }) => id.endsWith(':23500/oas'))?.value ?? 0n
}
