import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, percentOf } from '@daybook/core/kit/cents.ts'
import { periodExemption } from './contributions.ts'
import { type BaseParts, creditBases, qpipOf } from './credit-bases.ts'
import {
  counted,
  dollars,
  type Exact,
  exactly,
  floored,
  notNegative,
  plus,
  printedRate,
  times,
  toCent,
} from './exact.ts'
import { federalTax, type TaxBase } from './federal-tax.ts'
import type { CompletePay } from './pay-facts.ts'
import {
  type Contributions,
  labourFundCredits,
  type NonPeriodicTax,
  netRegular,
  type RegularPay,
  regularParts,
  regularPay,
  yearlyIncome,
} from './periodic-tax.ts'
import { provincialTax } from './provincial-tax.ts'
import type { PayrollRules } from './rules.ts'
import { given, givenUnlessZero, inStep, rateFigure, remainder, worked } from './worked.ts'

/** What a year holds besides the bonus: income, gross pay, and contributions as they are foretold. */
type Year = {
  readonly income: Figure
  readonly gross: Cents
  readonly contributions: Exact
  readonly premiums: Exact
  readonly insurable: Exact
  /** Whether contributions on earlier bonuses are among them already. */
  readonly holdsEarlier: boolean
  readonly parts: BaseParts
}

/**
 * The tax on a non-periodic payment (T4127 chapter 4): the tax of a year that holds it less the tax of the
 * same year without it, federal and provincial apart, with all claims, credits, surtaxes and reductions
 * worked out again. Where the year with it is 5,000 or less the payment bears one flat federal rate and
 * nothing else. The year is foretold from this pay, or, when the payment comes alone, from the last regular
 * pay; by the year-to-date method from what was paid and the periods left.
 */
export function nonPeriodicTax(pay: CompletePay, rules: PayrollRules, from: Contributions): NonPeriodicTax {
  const year = foretold(pay, rules, from)
  const { bonus, earlier } = bonusIncome(pay, from.plan.f5B)
  const taxableWith = worked('A', year.income.value + bonus.value + earlier.value, 'sum', [
    year.income,
    bonus,
    ...(earlier.value === 0n ? [] : [earlier]),
  ])
  const taxableWithout = worked('A', year.income.value + earlier.value, 'sum', [
    year.income,
    ...(earlier.value === 0n ? [] : [earlier]),
  ])
  const taxables = { taxableWith, taxableWithout }
  const { flat } = rules.federal.value
  if (taxableWith.value <= dollars(flat.through)) return { ...flatTax(pay, rules), ...taxables }
  const withIt = taxBase(pay, rules, year, taxableWith, pay.nonPeriodicPay)
  const without = taxBase(pay, rules, year, taxableWithout, 0n)
  const t1With = federalTax(withIt, pay, rules)
  const t1Without = federalTax(without, pay, rules)
  const [p1, p2] = [provincialTax(withIt, pay, rules), provincialTax(without, pay, rules)]
  const steps = (a: Figure, b: Figure) => [inStep(a, 'step1'), inStep(b, 'step2')]
  return {
    federal: remainder('federalB', steps(t1With, t1Without)),
    provincial: remainder('provincialB', steps(p1, p2)),
    ...taxables,
    t1With,
    t1Without,
  }
}

/** B − F3 − F5B and B1 − F4 − F5BYTD, neither below zero. */
export function bonusIncome(
  pay: CompletePay,
  f5B: Figure,
): { readonly bonus: Figure; readonly earlier: Figure } {
  const { nonPeriodic, registeredPlansOnNonPeriodic, f5B: f5BBefore } = pay.yearToDate
  return {
    bonus: remainder('bonus', [
      given('B', pay.nonPeriodicPay),
      givenUnlessZero('F3', pay.registeredPlansOnNonPeriodic),
      f5B,
    ]),
    earlier: remainder('bonuses', [
      given('B1', nonPeriodic),
      givenUnlessZero('F4', registeredPlansOnNonPeriodic),
      givenUnlessZero('F5BYTD', f5BBefore),
    ]),
  }
}

function flatTax(
  pay: CompletePay,
  rules: PayrollRules,
): { readonly federal: Figure; readonly provincial: Figure } {
  const { flat } = rules.federal.value
  const { source } = rules.federal
  const printed = pay.province === 'QC' ? flat.rateQuebec : flat.rate
  const isExempt = pay.federalClaim.kind === 'exempt'
  const amount = isExempt ? 0n : percentOf(pay.nonPeriodicPay, printedRate(printed), 'half-up')
  const parts = [given('B', pay.nonPeriodicPay), rateFigure('rate', printed, source)]
  return {
    federal: worked('federalB', amount, 'rate', parts, source),
    provincial: worked('provincialB', 0n, 'calc', []),
  }
}

function foretold(pay: CompletePay, rules: PayrollRules, from: Contributions): Year {
  const isAlone = pay.grossPay === 0n
  const regular = isAlone ? pay.lastRegular : regularPay(pay, from.plan.f5A.value)
  const contribution = isAlone ? contributionOf(pay, rules, regular.grossPay) : from.plan.periodic
  const premium = isAlone ? premiumOf(pay, rules, regular.grossPay) : from.premiums.eiPeriodic
  const insurable = isAlone ? regular.grossPay : pay.insurable - pay.nonPeriodicInsurable
  const f5A = isAlone ? givenF5A(regular.f5A) : from.plan.f5A
  if (pay.method.kind === 'periodic-year-to-date') {
    const left = counted(pay.method.payPeriodsLeft)
    const { cpp, qpp, ei, eiOtherRate, periodic } = pay.yearToDate
    const own = pay.province === 'QC' ? qpp : cpp
    return {
      income: yearToDateIncome(pay, regular, f5A),
      gross: periodic + BigInt(pay.method.payPeriodsLeft) * regular.grossPay,
      contributions: plus(exactly(own), times(exactly(contribution.value), left)),
      premiums: plus(exactly(ei + eiOtherRate), times(exactly(premium.value), left)),
      insurable: plus(exactly(pay.yearToDate.insurable), times(exactly(insurable), left)),
      holdsEarlier: true,
      parts: { contributions: [contribution], premiums: [premium] },
    }
  }
  const p = counted(pay.payPeriodsPerYear)
  const income = yearlyIncome(regular, pay)
  return {
    income: worked('annual', floored(income), 'calc', regularParts(regular, pay, f5A)),
    gross: BigInt(pay.payPeriodsPerYear) * regular.grossPay,
    contributions: times(exactly(contribution.value), p),
    premiums: times(exactly(premium.value), p),
    insurable: times(exactly(insurable), p),
    holdsEarlier: false,
    parts: { contributions: [contribution], premiums: [premium] },
  }
}

function givenF5A(amount: Cents): Figure | undefined {
  return amount === 0n ? undefined : given('F5A', amount)
}

/** The contribution that the last regular pay bears, for a bonus paid alone. */
function contributionOf(pay: CompletePay, { plan }: PayrollRules, gross: Cents): Figure {
  const above = gross - periodExemption(plan.exemption, pay.payPeriodsPerYear)
  const amount = pay.isCppExempt ? 0n : toCent(notNegative(times(exactly(above), plan.rate)))
  return worked('Cp', amount, 'rate', [given('I', gross)], plan.source)
}

function premiumOf(pay: CompletePay, { ei }: PayrollRules, gross: Cents): Figure {
  const amount = pay.isEiExempt ? 0n : percentOf(gross, printedRate(ei.value.rate), 'half-up')
  return worked('EIp', amount, 'rate', [given('I', gross)], ei.source)
}

/** Income of the year from what was paid and the periods left (the year-to-date method). */
function yearToDateIncome(pay: CompletePay, regular: RegularPay, f5A: Figure | undefined): Figure {
  const before = pay.yearToDate
  const paid = before.periodic - before.registeredPlans - before.support - before.f5A - before.unionDues
  const left = pay.method.kind === 'periodic-year-to-date' ? BigInt(pay.method.payPeriodsLeft) : 0n
  const ahead = left * netRegular(regular) - pay.authorizedDeductions - pay.prescribedZone
  const parts = [given('toDate', paid), ...regularParts(regular, pay, f5A)]
  return worked('annual', floored(paid + ahead), 'calc', parts)
}

/** The base of one step: the year with the bonus (its amount) or without it (zero). */
function taxBase(pay: CompletePay, rules: PayrollRules, year: Year, taxable: Figure, bonus: Cents): TaxBase {
  const { plan, ei } = rules
  const b1 = pay.yearToDate.nonPeriodic
  const earlier = year.holdsEarlier ? 0n : b1
  const pensionable = bonus === 0n ? 0n : pay.nonPeriodicPensionable
  const insurable = bonus === 0n ? 0n : pay.nonPeriodicInsurable
  const onBonuses = (r: typeof plan.rate, amount: Cents): Exact =>
    exactly(percentOf(amount, r, 'half-up') + percentOf(earlier, r, 'half-up'))
  const p = BigInt(pay.payPeriodsPerYear)
  const funds = labourFundCredits(pay, rules)
  const bonuses = [givenUnlessZero('B', bonus), givenUnlessZero('B1', b1)]
  const parts = {
    contributions: [...year.parts.contributions, ...bonuses],
    premiums: [...year.parts.premiums, ...bonuses],
  }
  return {
    taxable,
    gross: worked('gross', year.gross + b1 + bonus, 'calc', bonuses),
    bases: creditBases(pay, rules, {
      contributions: plus(year.contributions, onBonuses(plan.rate, pensionable)),
      premiums: plus(year.premiums, onBonuses(printedRate(ei.value.rate), insurable)),
      qpip: qpipOf(rules, plus(year.insurable, exactly(insurable + earlier))),
      parts,
    }),
    labourFund: p * funds.federal,
    labourFundProvincial: p * funds.provincial,
  }
}
