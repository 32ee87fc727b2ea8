import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { dollars, floored, halfUp, smaller } from '../payroll/exact.ts'
import { childCare } from '../rates/ca/child-care.ts'
import type { ChildCareRule } from '../rates/personal-tax-rules.ts'
import { allAt, put, putAny, ruleOf, type Sheet, step } from './sheet.ts'
import { ageOn, type T1Dependant } from './t1-facts.ts'
import { selfEmployedLines } from './total-income.ts'

/**
 * Line 21400 (form T778): what was paid for the care of children, no more than the limits by age and than two
 * thirds of earned income. Who of two may claim it is checked with the household.
 */
export function putChildCare(sheet: Sheet): void {
  const children = sheet.facts.dependants.filter(({ childCare: paid = 0n }) => paid > 0n)
  if (children.length === 0) {
    putAny(sheet, '21400', [])
    return
  }
  const { value, source } = ruleOf(sheet, childCare)
  const paid = children.map((child, index) => {
    const label = { en: `Child care for ${child.name}`, fr: `Frais de garde pour ${child.name}` }
    return step(sheet, `T778/paid/${index + 1}`, label, 'input', [], child.childCare ?? 0n)
  })
  const limits = children.map((child, index) => {
    const label = { en: `Limit for ${child.name}`, fr: `Limite pour ${child.name}` }
    const most = childLimit(child, sheet.facts.year, value)
    return step(sheet, `T778/limit/${index + 1}`, label, 'copy', [], most, source)
  })
  const earned = earnedIncome(sheet)
  const share = halfUp(earned.value * BigInt(value.numerator), BigInt(value.denominator))
  const words = { en: 'Two thirds of earned income', fr: 'Deux tiers du revenu gagné' }
  const part = step(sheet, 'T778/earned-share', words, 'rate', [earned], share, source)
  const allowed = smaller(smaller(total(paid), total(limits)), share)
  put(sheet, '21400', 'limit', [...paid, ...limits, part], allowed, source)
}

function total(figures: readonly Figure[]): Cents {
  return sumOf(figures.map(({ value }) => value))
}

/** The most for a child, by age on 31 December and disability. */
export function childLimit({ born, hasDisability }: T1Dependant, year: number, rule: ChildCareRule): Cents {
  const age = ageOn(born, year)
  if (hasDisability === true) return dollars(rule.disabled)
  if (age <= Number(rule.youngThrough)) return dollars(rule.young)
  return age <= Number(rule.olderThrough) ? dollars(rule.older) : 0n
}

function earnedIncome(sheet: Sheet): Figure {
  const fixed = allAt(sheet, ['10100', '10400', '11410', '13010'])
  const business = allAt(sheet, selfEmployedLines)
  const profit = floored(total(business))
  const words = { en: 'Profit of self-employment', fr: 'Bénéfice d’un travail indépendant' }
  const parts = [
    ...fixed,
    ...(profit > 0n ? [step(sheet, 'T778/profit', words, 'limit', business, profit)] : []),
  ]
  return step(sheet, 'T778/earned', { en: 'Earned income', fr: 'Revenu gagné' }, 'sum', parts, total(parts))
}
