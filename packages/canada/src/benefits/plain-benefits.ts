import { differenceFigure, type Figure } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, percentOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refused } from '@daybook/core/kit/result.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import { printedRate } from '../payroll/exact.ts'
import type { InsurancePremiumTax } from '../rates/benefit-rules.ts'
import { insurancePremiumTaxMB } from '../rates/mb/insurance-premium-tax.ts'
import { insurancePremiumTaxON } from '../rates/on/insurance-premium-tax.ts'
import { insurancePremiumTaxQC } from '../rates/qc/insurance-premium-tax.ts'
import { benefitFigure, givenPart, lawPart, negativeRefusals } from './benefit-figure.ts'

const names = {
  life: { en: 'Group life insurance premiums', fr: 'Primes d’assurance vie collective' },
  premiums: { en: 'premiums paid by the employer', fr: 'primes payées par l’employeur' },
  premiumTax: { en: 'tax on the premiums', fr: 'taxe sur les primes' },
  rate: { en: 'rate', fr: 'taux' },
  paid: { en: 'paid by the employee', fr: 'payé par l’employé' },
  parking: { en: 'Parking', fr: 'Stationnement' },
  board: { en: 'Board and lodging', fr: 'Nourriture et logement' },
  market: { en: 'fair market value', fr: 'juste valeur marchande' },
} as const satisfies Readonly<Record<string, Label>>

const premiumTaxes: Readonly<Partial<Record<ProvinceCode, RuleTable<InsurancePremiumTax>>>> = {
  MB: insurancePremiumTaxMB,
  ON: insurancePremiumTaxON,
  QC: insurancePremiumTaxQC,
}

/**
 * The benefit of group term life insurance whose premiums are paid regularly at a rate that follows neither
 * age nor sex: premiums, with the tax of the province on them, less what the employee paid; GST/HST is never
 * in it. Premiums that follow age or sex ask for the agency's detailed calculation: give their result.
 * Refuses `payroll-amount-negative` and years without rates.
 */
export function groupLifeBenefit(facts: {
  readonly year: number
  readonly province: ProvinceCode
  readonly premiums: Cents
  readonly paid: Cents
}): Result<Figure> {
  const { year, province, premiums, paid } = facts
  const wrong = negativeRefusals({ premiums, paid })
  if (wrong.length > 0) return refused(wrong)
  const given = benefitFigure('life:premiums', names.premiums, premiums, 'input')
  const table = premiumTaxes[province]
  if (table === undefined) return ok(lessPaid('life', names.life, [given], paid))
  const found = inForce(table, `${year}-12-31`)
  if (!found.ok) return found
  const { value, source } = found.value
  const tax = benefitFigure(
    'life:tax',
    names.premiumTax,
    percentOf(premiums, printedRate(value.rate), 'half-up'),
    'rate',
    [given, lawPart('life:rate', names.rate, value.rate, source)],
    source,
  )
  const both = benefitFigure('life:cost', names.premiums, premiums + tax.value, 'sum', [given, tax])
  return ok(lessPaid('life', names.life, [both], paid))
}

/**
 * Why parking is no taxable benefit: the employee needs a vehicle for the work on most days, spaces are too
 * few and nobody's own, anybody may park free, or the employee is disabled.
 */
export type ParkingExemption = 'work' | 'scramble' | 'free-to-all' | 'disability'

/**
 * The benefit of parking: what the space would cost on the market, taxes included, less what the employee
 * paid; nothing where it is exempt. Refuses `payroll-amount-negative`.
 */
export function parkingBenefit(facts: {
  readonly marketValue: Cents
  readonly paid: Cents
  readonly exemption?: ParkingExemption
}): Result<Figure> {
  return marketBenefit('parking', names.parking, facts, facts.exemption !== undefined)
}

/**
 * The benefit of board and lodging: what they are worth on the market less what the employee paid. Special
 * work sites and remote places, where nothing may be taxed, are `isExempt`. Refuses
 * `payroll-amount-negative`.
 */
export function boardAndLodgingBenefit(facts: {
  readonly marketValue: Cents
  readonly paid: Cents
  readonly isExempt?: boolean
}): Result<Figure> {
  return marketBenefit('board', names.board, facts, facts.isExempt === true)
}

function marketBenefit(
  name: string,
  label: Label,
  { marketValue, paid }: { readonly marketValue: Cents; readonly paid: Cents },
  isExempt: boolean,
): Result<Figure> {
  const wrong = negativeRefusals({ marketValue, paid })
  if (wrong.length > 0) return refused(wrong)
  const market = benefitFigure(`${name}:market`, names.market, marketValue, 'input')
  if (isExempt) return ok(benefitFigure(name, label, 0n, 'calc', [market]))
  return ok(lessPaid(name, label, [market], paid))
}

function lessPaid(name: string, label: Label, parts: readonly Figure[], paid: Cents): Figure {
  const back = givenPart(`${name}:paid`, names.paid, paid)
  const whole = differenceFigure(`benefit:${name}`, label, back === undefined ? parts : [...parts, back])
  return whole.value >= 0n ? whole : { ...whole, value: 0n, how: 'limit' }
}
