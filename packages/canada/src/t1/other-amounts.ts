import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { dollars, floored, percentHalfUp, printedRate, smaller } from '../payroll/exact.ts'
import { adoptionExpenses } from '../rates/ca/adoption-expenses.ts'
import { disabilityAmount } from '../rates/ca/disability-amount.ts'
import { employmentAmount } from '../rates/ca/employment-amount.ts'
import { flatAmounts } from '../rates/ca/flat-amounts.ts'
import { homeAccessibility } from '../rates/ca/home-accessibility.ts'
import { medicalThreshold } from '../rates/ca/medical-threshold.ts'
import type { MedicalThreshold } from '../rates/personal-tax-rules.ts'
import { answerLabel } from './answer-names.ts'
import { checkLimit } from './deductions.ts'
import {
  allAt,
  answered,
  at,
  cents,
  put,
  putAny,
  readLine,
  ruleOf,
  type Sheet,
  saidYes,
  step,
  tabled,
} from './sheet.ts'
import { type SlipAmounts, slipFigures } from './slip-amounts.ts'
import { ageOn, type T1Dependant } from './t1-facts.ts'
import { isOfAge, putPlain } from './total-income.ts'

/** Lines 31220 to 31300: volunteers, employment, a first home, accessibility, adoption. */
export function putOtherAmounts(sheet: Sheet): void {
  putVolunteer(sheet)
  const paid = allAt(sheet, ['10100', '10400'])
  const earned = sumOf(paid.map(({ value }) => value))
  if (earned > 0n) {
    const { value, source } = ruleOf(sheet, employmentAmount)
    const most = tabled(sheet, '31260/most', { en: 'Most', fr: 'Maximum' }, value.most, source)
    put(sheet, '31260', 'limit', [most, ...paid], smaller(most.value, earned), source)
  }
  const home = answered(sheet, 'home-buyers')
  if (home !== undefined) {
    const most = dollars(ruleOf(sheet, flatAmounts).value.homeBuyers)
    checkLimit(sheet, answerLabel('home-buyers'), home.value, most, 'home-buyers')
  }
  putAny(sheet, '31270', [home])
  const access = answered(sheet, 'home-accessibility')
  if (access !== undefined) {
    const { value, source } = ruleOf(sheet, homeAccessibility)
    put(sheet, '31285', 'limit', [access], smaller(access.value, dollars(value.most)), source)
  }
  const adoption = answered(sheet, 'adoption')
  if (adoption !== undefined) {
    const { value, source } = ruleOf(sheet, adoptionExpenses)
    put(sheet, '31300', 'limit', [adoption], smaller(adoption.value, dollars(value.most)), source)
  }
}

function putVolunteer(sheet: Sheet): void {
  const line = saidYes(sheet, 'volunteer-firefighter') ? '31220' : '31240'
  if (line === '31240' && !saidYes(sheet, 'search-and-rescue')) return
  const { value, source } = ruleOf(sheet, flatAmounts)
  put(sheet, line, 'copy', [], dollars(value.volunteer), source)
}

/** Lines 31400 to 31900: pension income, disability, student loans. */
export function putPensionAndDisability(sheet: Sheet, slips: SlipAmounts): void {
  const eligible = eligiblePension(sheet, slips)
  if (eligible.value > 0n) {
    const { value, source } = ruleOf(sheet, flatAmounts)
    put(sheet, '31400', 'limit', [eligible], smaller(eligible.value, dollars(value.pension)), source)
  }
  if (saidYes(sheet, 'disability')) putDisability(sheet)
  putPlain(sheet, slips, '31800')
  putPlain(sheet, slips, '31900')
}

/**
 * Pension income that the pension amount and the splitting of pensions take: from 65 on annuities and income
 * funds too, before that life annuities of a pension plan; less what was elected to the spouse.
 */
export function eligiblePension(sheet: Sheet, slips: SlipAmounts): Figure {
  const own = isOfAge(sheet)
    ? [...allAt(sheet, ['11500']), ...slipFigures(slips, 'rrsp-annuity')]
    : slipFigures(slips, 'pension')
  const parts = [...own, ...allAt(sheet, ['11600', '21000'])]
  const total = sumOf(own.map(({ value }) => value)) + cents(sheet, '11600') - cents(sheet, '21000')
  const label = { en: 'Eligible pension income', fr: 'Revenu de pension admissible' }
  return step(sheet, '31400/eligible', label, 'calc', parts, floored(total))
}

function putDisability(sheet: Sheet): void {
  const { value, source } = ruleOf(sheet, disabilityAmount)
  const base = tabled(sheet, '31600/base', { en: 'Base amount', fr: 'Montant de base' }, value.base, source)
  const isChild = ageOn(sheet.facts.person.born, sheet.facts.year) < Number(value.age)
  if (!isChild) {
    put(sheet, '31600', 'sum', [base], base.value, source)
    return
  }
  const care = answered(sheet, 'disability-care')
  const over = floored((care?.value ?? 0n) - dollars(value.care))
  const label = { en: 'Supplement for a child', fr: 'Supplément pour enfant' }
  const amount = floored(dollars(value.child) - over)
  const child = step(sheet, '31600/child', label, 'calc', [care], amount, source)
  put(sheet, '31600', 'sum', [base, child], base.value + child.value, source)
}

/** Medical expenses that count: above a share of net income, or above the most where that is less. */
export function medicalAllowed(expenses: Cents, netIncome: Cents, rule: MedicalThreshold): Cents {
  const share = percentHalfUp(floored(netIncome), printedRate(rule.share))
  return floored(expenses - smaller(share, dollars(rule.most)))
}

/** Lines 33099 to 33200: medical expenses, each other dependant above a threshold of their own. */
export function putMedical(sheet: Sheet, slips: SlipAmounts): void {
  putPlain(sheet, slips, '33099')
  const others = sheet.facts.dependants.flatMap((dependant, index) =>
    (dependant.medical ?? 0n) > 0n ? [dependantMedical(sheet, dependant, index)] : [],
  )
  putAny(sheet, '33199', others)
  const own = at(sheet, '33099')
  if (own === undefined && others.length === 0 && sheet.facts.given['33200'] === undefined) return
  const parts: (Figure | undefined)[] = []
  if (own !== undefined) {
    const { value, source } = ruleOf(sheet, medicalThreshold)
    const allowed = medicalAllowed(own.value, cents(sheet, '23600'), value)
    const label = { en: 'Above the threshold', fr: 'Au-delà du seuil' }
    parts.push(step(sheet, '33200/own', label, 'calc', [own, readLine(sheet, '23600')], allowed, source))
  }
  putAny(sheet, '33200', [...parts, at(sheet, '33199')])
}

function dependantMedical(sheet: Sheet, dependant: T1Dependant, index: number): Figure {
  const { name, medical = 0n, netIncome } = dependant
  const { value, source } = ruleOf(sheet, medicalThreshold)
  const key = `33199/${index + 1}`
  const label = { en: `Medical expenses of ${name}, allowed`, fr: `Frais médicaux de ${name}, permis` }
  const paid = step(sheet, `${key}/paid`, { en: 'Paid', fr: 'Payés' }, 'input', [], medical)
  const net = step(sheet, `${key}/net`, { en: 'Net income', fr: 'Revenu net' }, 'input', [], netIncome)
  return step(sheet, key, label, 'calc', [paid, net], medicalAllowed(medical, netIncome, value), source)
}
