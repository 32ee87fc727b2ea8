import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { refusal } from '@daybook/core/kit/result.ts'
import { dollars, floored, percentHalfUp, printedRate, smaller } from '../payroll/exact.ts'
import { employmentInsurance } from '../rates/ca/employment-insurance.ts'
import { parentalSelfEmployed } from '../rates/ca/parental-self-employed.ts'
import { premiumRefund } from '../rates/ca/premium-refund.ts'
import type { EmploymentInsurance, ParentalInsurance } from '../rates/contribution-rules.ts'
import { employmentInsuranceQuebec } from '../rates/qc/employment-insurance.ts'
import { parentalInsurance } from '../rates/qc/parental-insurance.ts'
import { addRefusal, allAt, cents, put, readLine, ruleOf, type Sheet, saidYes, step } from './sheet.ts'
import { type SlipAmounts, slipFigures, slipSum } from './slip-amounts.ts'
import { selfEmployedLines } from './total-income.ts'

/** Premiums due on a year's insurable earnings: all are refunded where the earnings are small. */
export type PremiumTerms = {
  readonly ceiling: Cents
  readonly rate: string
  readonly most: Cents
  readonly refundedThrough: Cents
}

/**
 * The employment insurance premiums that stand for a year (form T2204): no more than the rate on insurable
 * earnings, than the most, and than what earnings exceed the small ones by, below which all is refunded.
 */
export function premiumsDue(terms: PremiumTerms, paid: Cents, insurable: Cents): Cents {
  const earnings = smaller(insurable, terms.ceiling)
  if (earnings <= terms.refundedThrough) return 0n
  const due = smaller(percentHalfUp(earnings, printedRate(terms.rate)), terms.most)
  return smaller(paid, smaller(due, earnings - terms.refundedThrough))
}

/** The terms of employment insurance for the person's province and year. */
export function premiumTerms(sheet: Sheet) {
  const isQuebec = sheet.facts.province === 'QC'
  const { value, source } = ruleOf<EmploymentInsurance>(
    sheet,
    isQuebec ? employmentInsuranceQuebec : employmentInsurance,
  )
  const refund = ruleOf(sheet, premiumRefund).value
  const terms: PremiumTerms = {
    ceiling: dollars(value.ceiling),
    rate: value.rate,
    most: dollars(value.most),
    refundedThrough: dollars(refund.insurable),
  }
  return { terms, source }
}

/**
 * Lines 31200 to 31217: premiums of employment insurance and parental insurance, those of self-employment
 * (Schedules 10 and 13) among them. Refuses `t1-quebec-mixed` for a T4 from the other side of Quebec's
 * border.
 */
export function putInsuranceCredits(sheet: Sheet, slips: SlipAmounts): void {
  checkProvinces(sheet)
  const paid = slipFigures(slips, 'ei')
  const insurable = insurableFigure(sheet, slips)
  if (paid.length > 0 || sheet.facts.given['31200'] !== undefined) {
    const { terms, source } = premiumTerms(sheet)
    const due = premiumsDue(terms, slipSum(slips, 'ei'), insurable.value)
    put(sheet, '31200', 'limit', [...paid, insurable], due, source)
  }
  putParental(sheet, slips)
  putSelfEmployed(sheet, insurable)
}

/** Line 45000: premiums paid above those due. */
export function putInsuranceOverpaid(sheet: Sheet, slips: SlipAmounts): void {
  const paid = slipFigures(slips, 'ei')
  const over = sumOf(paid.map(({ value }) => value)) - cents(sheet, '31200')
  if (paid.length > 0 && over > 0n) put(sheet, '45000', 'calc', [...paid, readLine(sheet, '31200')], over)
}

/** Line 42120: what the agreement of a self-employed person costs. */
export function putInsurancePayable(sheet: Sheet): void {
  const premiums = sheet.lines.get('31217')
  if (premiums !== undefined) put(sheet, '42120', 'copy', [premiums], premiums.value)
}

/** Insurable earnings: box 24 of each T4, or box 14 up to the ceiling where it is blank. */
function insurableFigure(sheet: Sheet, slips: SlipAmounts): Figure {
  const boxed = new Map(slipFigures(slips, 'insurable').map((figure) => [figure.id, figure]))
  const paid = new Map(slipFigures(slips, '10100').map((figure) => [figure.id, figure]))
  const parts = sheet.facts.slips.flatMap(({ id }) => {
    const key = `${sheet.scope}:slip/${id}`
    return boxed.get(`${key}/24`) ?? paid.get(`${key}/14`) ?? []
  })
  const label = { en: 'Insurable earnings', fr: 'Gains assurables' }
  return step(sheet, 'T2204/insurable', label, 'sum', parts, sumOf(parts.map(({ value }) => value)))
}

function checkProvinces(sheet: Sheet): void {
  const isQuebec = sheet.facts.province === 'QC'
  for (const { id, kind, from, province } of sheet.facts.slips) {
    if (province === undefined || (province === 'QC') === isQuebec) continue
    const names = { slip: kind, from, province, home: sheet.facts.province }
    addRefusal(sheet, refusal('t1-quebec-mixed', names, `slips.${id}.province`))
  }
}

function putParental(sheet: Sheet, slips: SlipAmounts): void {
  const paid = slipFigures(slips, 'qpip')
  if (paid.length === 0 || sheet.facts.province !== 'QC') return
  const { value, source } = ruleOf<ParentalInsurance>(sheet, parentalInsurance)
  const due = smaller(slipSum(slips, 'qpip'), dollars(value.most))
  put(sheet, '31205', 'limit', paid, due, source)
}

/** The net income of businesses, losses of one set against profits of another, not below nothing. */
function businessFigure(sheet: Sheet): Figure {
  const parts = allAt(sheet, selfEmployedLines)
  const label = { en: 'Net self-employment income', fr: 'Revenu net d’un travail indépendant' }
  return step(
    sheet,
    'self-employment',
    label,
    'limit',
    parts,
    floored(sumOf(parts.map(({ value }) => value))),
  )
}

function putSelfEmployed(sheet: Sheet, insurable: Figure): void {
  const business = businessFigure(sheet)
  if (business.value === 0n) return
  if (saidYes(sheet, 'self-employed-insurance')) {
    const { terms, source } = premiumTerms(sheet)
    const room = floored(terms.ceiling - insurable.value)
    const premiums = percentHalfUp(smaller(business.value, room), printedRate(terms.rate))
    put(sheet, '31217', 'rate', [business, insurable], premiums, source)
  }
  if (sheet.facts.province === 'QC') {
    const { value, source } = ruleOf(sheet, parentalSelfEmployed)
    const part = parentalBase(sheet, business, insurable)
    put(sheet, '31215', 'rate', [part], percentHalfUp(part.value, printedRate(value.credit)), source)
  }
}

/** Line 22300: the part of parental insurance on self-employment that is deducted. */
export function putParentalDeduction(sheet: Sheet, slips: SlipAmounts): void {
  if (sheet.facts.province !== 'QC') return
  const business = businessFigure(sheet)
  if (business.value === 0n) return
  const { value, source } = ruleOf(sheet, parentalSelfEmployed)
  const part = parentalBase(sheet, business, insurableFigure(sheet, slips))
  put(sheet, '22300', 'rate', [part], percentHalfUp(part.value, printedRate(value.deduction)), source)
}

/** Self-employment under the ceiling that employment leaves; small incomes pay nothing. */
function parentalBase(sheet: Sheet, business: Figure, insurable: Figure): Figure {
  const { value, source } = ruleOf<ParentalInsurance>(sheet, parentalInsurance)
  const { insurable: least } = ruleOf(sheet, premiumRefund).value
  const room = floored(dollars(value.ceiling) - insurable.value)
  const isSmall = business.value + insurable.value < dollars(least)
  const label = { en: 'Earnings for parental insurance', fr: 'Gains pour l’assurance parentale' }
  const amount = isSmall ? 0n : smaller(business.value, room)
  return step(sheet, 'S10/earnings', label, 'limit', [business, insurable], amount, source)
}
