import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { PlanContribution, Premiums } from './contributions.ts'
import { type CreditBases, creditBases, qpipOf } from './credit-bases.ts'
import { counted, exactly, floored, halfUp, smaller, times } from './exact.ts'
import { federalTax, type TaxBase } from './federal-tax.ts'
import type { CompletePay, LastRegular } from './pay-facts.ts'
import { provincialTax } from './provincial-tax.ts'
import type { PayrollRules } from './rules.ts'
import { countFigure, given, givenUnlessZero, worked } from './worked.ts'

/** The contributions and premiums of a pay, from which its tax goes on. */
export type Contributions = { readonly plan: PlanContribution; readonly premiums: Premiums }

/**
 * The tax of one pay: federal and provincial on the periodic pay, each rounded by itself, the tax on the
 * non-periodic payment where there is one, and what they were worked out from: A, T1 and T2. The additional
 * tax that the employee asked for (L) is not in it.
 */
export type PayTax = {
  readonly taxable: Figure
  readonly t1: Figure
  readonly t2: Figure
  readonly federal: Figure
  readonly provincial: Figure
  readonly nonPeriodic?: NonPeriodicTax
}

/** The tax on a non-periodic payment, with the taxable income with it and without it. */
export type NonPeriodicTax = {
  readonly federal: Figure
  readonly provincial: Figure
  readonly taxableWith: Figure
  readonly taxableWithout: Figure
  readonly t1With?: Figure
  readonly t1Without?: Figure
}

/** The regular pay that a year is foretold from: I and what is taken from it, F5A among it. */
export type RegularPay = LastRegular

/** The regular pay of this pay period. */
export function regularPay(pay: CompletePay, f5A: Cents): RegularPay {
  const { grossPay, registeredPlans, unionDues, support } = pay
  return { grossPay, registeredPlans, unionDues, support, f5A }
}

/** The parts of a year's income that a pay foretells, in the order of the formula. */
export function regularParts(
  regular: RegularPay,
  pay: CompletePay,
  f5A: Figure | undefined,
): readonly (Figure | undefined)[] {
  return [
    given('I', regular.grossPay),
    countFigure('P', pay.payPeriodsPerYear),
    givenUnlessZero('F', regular.registeredPlans),
    givenUnlessZero('F2', regular.support),
    f5A,
    givenUnlessZero('U1', regular.unionDues),
    givenUnlessZero('HD', pay.prescribedZone),
    givenUnlessZero('F1', pay.authorizedDeductions),
  ]
}

/** I − F − F2 − F5A − U1 of a regular pay. */
export function netRegular(regular: RegularPay): Cents {
  return regular.grossPay - regular.registeredPlans - regular.support - regular.f5A - regular.unionDues
}

/** P × (I − F − F2 − F5A − U1) − HD − F1; may be negative. */
export function yearlyIncome(regular: RegularPay, pay: CompletePay): Cents {
  return BigInt(pay.payPeriodsPerYear) * netRegular(regular) - pay.prescribedZone - pay.authorizedDeductions
}

/** The credit for labour-sponsored shares of a period, held to what the year leaves of its maximum. */
export function labourFundCredits(
  pay: CompletePay,
  rules: PayrollRules,
): { readonly federal: Cents; readonly provincial: Cents } {
  const { labourFund, labourFundProvincial } = pay.yearToDate
  const provincialMost = rules.provincial?.numbers.labourFundYearly ?? 0n
  return {
    federal: floored(smaller(pay.labourFund, rules.federal.numbers.labourFundYearly - labourFund)),
    provincial: floored(smaller(pay.labourFundProvincial, provincialMost - labourFundProvincial)),
  }
}

/** The bases of the credit when nothing but periodic pay is foretold for the year. */
export function periodicBases(pay: CompletePay, rules: PayrollRules, from: Contributions): CreditBases {
  const hasBonus = pay.nonPeriodicPay > 0n
  const contribution = hasBonus ? from.plan.periodic : from.plan.first
  const premium = hasBonus ? from.premiums.eiPeriodic : from.premiums.ei
  const insurable = pay.insurable - pay.nonPeriodicInsurable
  const p = counted(pay.payPeriodsPerYear)
  return creditBases(pay, rules, {
    contributions: times(exactly(contribution.value), p),
    premiums: times(exactly(premium.value), p),
    qpip: qpipOf(rules, times(exactly(insurable), p)),
    parts: { contributions: [contribution], premiums: [premium] },
  })
}

/**
 * Option 1 (T4127 chapter 4): this pay as if every pay of the year were like it. Federal and provincial tax
 * are divided by the pay periods and rounded apart. Where the year's income is negative there is no tax.
 */
export function periodicTax(pay: CompletePay, rules: PayrollRules, from: Contributions): PayTax {
  const { f5A } = from.plan
  const regular = regularPay(pay, f5A.value)
  const income = yearlyIncome(regular, pay)
  const f5AUnlessZero = f5A.value === 0n ? undefined : f5A
  const taxable = worked('A', floored(income), 'calc', [
    worked('annual', income, 'calc', regularParts(regular, pay, f5AUnlessZero)),
  ])
  if (income < 0n) return noTax(taxable)
  const p = BigInt(pay.payPeriodsPerYear)
  const funds = labourFundCredits(pay, rules)
  const base: TaxBase = {
    taxable,
    gross: worked('gross', p * pay.grossPay, 'calc', [given('I', pay.grossPay)]),
    bases: periodicBases(pay, rules, from),
    labourFund: p * funds.federal,
    labourFundProvincial: p * funds.provincial,
  }
  const t1 = federalTax(base, pay, rules)
  const t2 = provincialTax(base, pay, rules)
  const periods = countFigure('P', pay.payPeriodsPerYear)
  return {
    taxable,
    t1,
    t2,
    federal: worked('federal', halfUp(t1.value, p), 'calc', [t1, periods]),
    provincial: worked('provincial', halfUp(t2.value, p), 'calc', [t2, periods]),
  }
}

function noTax(taxable: Figure): PayTax {
  return {
    taxable,
    t1: worked('T1', 0n, 'calc', [taxable]),
    t2: worked('T2', 0n, 'calc', [taxable]),
    federal: worked('federal', 0n, 'calc', [taxable]),
    provincial: worked('provincial', 0n, 'calc', [taxable]),
  }
}
