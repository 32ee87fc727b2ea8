import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { dollars, floored, halfUp, percentHalfUp, printedRate, smaller } from '../payroll/exact.ts'
import { ageAmount } from '../rates/ca/age-amount.ts'
import { basicPersonalAmount } from '../rates/ca/basic-personal-amount.ts'
import { caregiverAmounts } from '../rates/ca/caregiver-amounts.ts'
import type { AgeAmount, FallingBasicAmount } from '../rates/personal-tax-rules.ts'
import { put, readLine, ruleOf, type Sheet, step, tabled } from './sheet.ts'
import type { SpouseView } from './spouse-view.ts'
import { ageOn, type T1Dependant } from './t1-facts.ts'
import { isOfAge } from './total-income.ts'

/** The basic personal amount for a net income, to the nearest cent. */
export function basicAmount(netIncome: Cents, rule: FallingBasicAmount): Cents {
  const over = smaller(floored(netIncome - dollars(rule.from)), dollars(rule.over))
  const fall = halfUp(dollars(rule.supplement) * over, dollars(rule.over))
  return dollars(rule.most) - fall
}

/** The age amount for a net income: the most, less a share of what the income exceeds the threshold by. */
export function ageAmountFor(netIncome: Cents, rule: AgeAmount): Cents {
  const over = floored(netIncome - dollars(rule.from))
  return floored(dollars(rule.most) - percentHalfUp(over, printedRate(rule.rate)))
}

/**
 * Lines 30000 to 30500: the amounts for the person, the spouse and dependants (Schedule 5). They are tested
 * on net income, the person's own and that of the one supported.
 */
export function putPersonalAmounts(sheet: Sheet, spouse: SpouseView | undefined): void {
  const net = readLine(sheet, '23600')
  const { value, source } = ruleOf(sheet, basicPersonalAmount)
  const most = tabled(sheet, '30000/most', { en: 'Most', fr: 'Maximum' }, value.most, source)
  put(sheet, '30000', 'calc', [most, net], basicAmount(net.value, value), source)
  if (isOfAge(sheet)) {
    const age = ruleOf(sheet, ageAmount)
    const whole = tabled(sheet, '30100/most', { en: 'Most', fr: 'Maximum' }, age.value.most, age.source)
    const amount = ageAmountFor(net.value, age.value)
    if (amount > 0n) put(sheet, '30100', 'calc', [whole, net], amount, age.source)
  }
  if (spouse !== undefined) putSpouse(sheet, spouse)
  const eligible = sheet.facts.dependants.find(({ claimedAs }) => claimedAs === 'eligible-dependant')
  if (eligible !== undefined) putEligible(sheet, eligible)
  putInfirmAdults(sheet)
  putInfirmChildren(sheet)
}

function infirmFigure(sheet: Sheet, key: string): Figure {
  const { value, source } = ruleOf(sheet, caregiverAmounts)
  const label = { en: 'Canada caregiver amount', fr: 'Montant canadien pour aidants naturels' }
  return tabled(sheet, key, label, value.infirm, source)
}

function putSpouse(sheet: Sheet, spouse: SpouseView): void {
  const added = spouse.isInfirm ? infirmFigure(sheet, '30300/infirm') : undefined
  const base = readLine(sheet, '30000')
  const whole = base.value + (added?.value ?? 0n)
  const claim = floored(whole - spouse.net.value)
  if (claim > 0n)
    put(sheet, '30300', 'difference', [sumFigure(sheet, '30300', base, added), spouse.net], claim)
  if (spouse.isInfirm) putCaregiver(sheet, spouse.net, claim)
}

function sumFigure(sheet: Sheet, line: string, base: Figure, added: Figure | undefined): Figure {
  const label = { en: 'Base amount', fr: 'Montant de base' }
  return step(sheet, `${line}/base`, label, 'sum', [base, added], base.value + (added?.value ?? 0n))
}

function putEligible(sheet: Sheet, dependant: T1Dependant): void {
  const isInfirmAdult = dependant.isInfirm && isAdult(sheet, dependant)
  const added = isInfirmAdult ? infirmFigure(sheet, '30400/infirm') : undefined
  const base = readLine(sheet, '30000')
  const net = dependantNet(sheet, '30400', dependant)
  const claim = floored(base.value + (added?.value ?? 0n) - net.value)
  if (claim > 0n) put(sheet, '30400', 'difference', [sumFigure(sheet, '30400', base, added), net], claim)
  if (isInfirmAdult) putCaregiver(sheet, net, claim)
}

function isAdult(sheet: Sheet, { born }: T1Dependant): boolean {
  return ageOn(born, sheet.facts.year) >= Number(ruleOf(sheet, caregiverAmounts).value.age)
}

function dependantNet(sheet: Sheet, key: string, { name, netIncome }: T1Dependant): Figure {
  const label = { en: `Net income of ${name}`, fr: `Revenu net de ${name}` }
  return step(sheet, `${key}/net`, label, 'input', [], netIncome)
}

/** Line 30425: the adult caregiver amount as far as it exceeds what was claimed already. */
function putCaregiver(sheet: Sheet, net: Figure, claimed: Cents): void {
  const amount = floored(adultAmount(sheet, net.value) - claimed)
  const { source } = ruleOf(sheet, caregiverAmounts)
  const label = { en: 'Claimed on line 30300 or 30400', fr: 'Demandé à la ligne 30300 ou 30400' }
  const parts = [net, step(sheet, '30425/claimed', label, 'copy', [], claimed)]
  if (amount > 0n) put(sheet, '30425', 'calc', parts, amount, source)
}

function adultAmount(sheet: Sheet, net: Cents): Cents {
  const { value } = ruleOf(sheet, caregiverAmounts)
  return smaller(dollars(value.most), floored(dollars(value.base) - net))
}

function putInfirmAdults(sheet: Sheet): void {
  const parts = sheet.facts.dependants.flatMap((dependant, index) => {
    if (dependant.claimedAs !== 'infirm-adult') return []
    const key = `30450/${index + 1}`
    const { source } = ruleOf(sheet, caregiverAmounts)
    const label = { en: `Caregiver amount for ${dependant.name}`, fr: `Montant pour ${dependant.name}` }
    const net = dependantNet(sheet, key, dependant)
    return [step(sheet, key, label, 'calc', [net], adultAmount(sheet, net.value), source)]
  })
  const total = parts.reduce((sum, { value }) => sum + value, 0n)
  if (total > 0n) put(sheet, '30450', 'sum', parts, total)
}

/** Line 30500: children under 18 with an impairment, also one who is claimed as eligible dependant. */
function putInfirmChildren(sheet: Sheet): void {
  const parts = sheet.facts.dependants.flatMap((dependant, index) => {
    const isChild = dependant.kind === 'child' && !isAdult(sheet, dependant)
    const isClaimed = dependant.claimedAs === 'infirm-child' || dependant.claimedAs === 'eligible-dependant'
    if (!isChild || !dependant.isInfirm || !isClaimed) return []
    const { value, source } = ruleOf(sheet, caregiverAmounts)
    const label = { en: `Caregiver amount for ${dependant.name}`, fr: `Montant pour ${dependant.name}` }
    return [tabled(sheet, `30500/${index + 1}`, label, value.infirm, source)]
  })
  const total = parts.reduce((sum, { value }) => sum + value, 0n)
  if (total > 0n) put(sheet, '30500', 'sum', parts, total)
}
