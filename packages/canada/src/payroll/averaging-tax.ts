import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents, Rate } from '@daybook/core/kit/cents.ts'
import type { PlanContribution } from './contributions.ts'
import { cappedBases, qpipOf } from './credit-bases.ts'
import {
  exactly,
  floored,
  less,
  notNegative,
  plus,
  printedRate,
  share,
  smaller,
  times,
  toCent,
} from './exact.ts'
import { federalTax, type TaxBase } from './federal-tax.ts'
import { bonusIncome } from './non-periodic-tax.ts'
import type { CompletePay } from './pay-facts.ts'
import {
  labourFundCredits,
  type NonPeriodicTax,
  netRegular,
  type PayTax,
  regularPay,
} from './periodic-tax.ts'
import { provincialTax } from './provincial-tax.ts'
import type { PayrollRules } from './rules.ts'
import { given, givenUnlessZero, inStep, worked } from './worked.ts'

/** What cumulative averaging asks of a pay's contributions. */
export type AveragingFrom = Pick<PlanContribution, 'f5A' | 'f5B'>

/**
 * Option 2, cumulative averaging (T4127 chapter 5): pay and deductions of the year so far, this pay included,
 * times S1 = P ÷ number of the period; the tax of that year less what was deducted already. The rules must be
 * the annual ones, not those that a July edition squeezes into half a year. The tax is rounded once, on the
 * sum of both; the two are then told apart in the proportion of T1 and T2.
 */
export function averagingTax(
  pay: CompletePay,
  rules: PayrollRules,
  from: AveragingFrom,
  periodNumber: number,
): PayTax {
  const s1 = share(pay.payPeriodsPerYear, periodNumber)
  const { earlier } = bonusIncome(pay, from.f5B)
  const toDate = incomeToDate(pay, from.f5A)
  const plain = annualized(pay, toDate.value, s1)
  const without = { bonus: 0n, income: plain + earlierNet(pay) }
  const base = taxBase(pay, rules, s1, without, [toDate, earlier])
  const t1 = federalTax(base, pay, rules)
  const t2 = provincialTax(base, pay, rules)
  const { taxOnPeriodic, taxOnNonPeriodic } = pay.yearToDate
  const due = times(exactly(t1.value + t2.value - taxOnNonPeriodic), inverse(s1))
  const total = floored(toCent(less(due, exactly(taxOnPeriodic))))
  const both = t1.value + t2.value
  const federal = both === 0n ? 0n : toCent({ numerator: total * t1.value, denominator: both })
  const parts = [
    ratioFigure(pay.payPeriodsPerYear, periodNumber),
    givenUnlessZero('M', taxOnPeriodic),
    givenUnlessZero('M1', taxOnNonPeriodic),
  ]
  const tax: PayTax = {
    taxable: base.taxable,
    t1,
    t2,
    federal: worked('federal', federal, 'calc', [t1, ...parts]),
    provincial: worked('provincial', total - federal, 'calc', [t2, ...parts]),
  }
  if (pay.nonPeriodicPay === 0n) return tax
  const net = pay.nonPeriodicPay - pay.registeredPlansOnNonPeriodic - from.f5B.value
  const withIt = { bonus: pay.nonPeriodicPay, income: without.income + net }
  const withBase = taxBase(pay, rules, s1, withIt, [toDate, earlier, given('B', pay.nonPeriodicPay)])
  return { ...tax, nonPeriodic: onBonus(pay, rules, withBase, tax) }
}

/** The tax with the bonus less the tax without it, federal first where one of the two falls. */
function onBonus(pay: CompletePay, rules: PayrollRules, withBase: TaxBase, without: PayTax): NonPeriodicTax {
  const t1 = federalTax(withBase, pay, rules)
  const t2 = provincialTax(withBase, pay, rules)
  const total = floored(t1.value + t2.value - without.t1.value - without.t2.value)
  const federal = smaller(total, floored(t1.value - without.t1.value))
  const steps = (a: Figure, b: Figure) => [inStep(a, 'step1'), inStep(b, 'step2')]
  return {
    federal: worked('federalB', federal, 'calc', steps(t1, without.t1)),
    provincial: worked('provincialB', total - federal, 'calc', steps(t2, without.t2)),
    taxableWith: withBase.taxable,
    taxableWithout: without.taxable,
    t1With: t1,
    t1Without: without.t1,
  }
}

function inverse(of: Rate): Rate {
  return { numerator: of.denominator, denominator: of.numerator }
}

/** S1 as a figure; its text is the fraction. */
function ratioFigure(payPeriods: number, periodNumber: number): Figure {
  const exact = times(exactly(100n), share(payPeriods, periodNumber))
  return { ...given('S1', toCent(exact)), text: `${payPeriods}/${periodNumber}` }
}

/** I − F − F2 − F5A − U1 of this pay and of the year before it. */
function incomeToDate(pay: CompletePay, f5A: Figure): Figure {
  const before = pay.yearToDate
  const paid = before.periodic - before.registeredPlans - before.support - before.f5A - before.unionDues
  const now = netRegular(regularPay(pay, f5A.value))
  return worked('toDate', paid + now, 'calc', [
    given('I', before.periodic + pay.grossPay),
    givenUnlessZero('F', before.registeredPlans + pay.registeredPlans),
    givenUnlessZero('F2', before.support + pay.support),
    f5A,
    givenUnlessZero('U1', before.unionDues + pay.unionDues),
  ])
}

/** S1 × income to date − HD − F1, to the cent. */
function annualized(pay: CompletePay, toDate: Cents, s1: Rate): Cents {
  return toCent(times(exactly(toDate), s1)) - pay.prescribedZone - pay.authorizedDeductions
}

function earlierNet(pay: CompletePay): Cents {
  const { nonPeriodic, registeredPlansOnNonPeriodic, f5B } = pay.yearToDate
  return nonPeriodic - registeredPlansOnNonPeriodic - f5B
}

function taxBase(
  pay: CompletePay,
  rules: PayrollRules,
  s1: Rate,
  { bonus, income }: { readonly bonus: Cents; readonly income: Cents },
  parts: readonly Figure[],
): TaxBase {
  const { plan, ei } = rules
  const before = pay.yearToDate
  const bonuses = exactly(before.nonPeriodic + bonus)
  const pensionable = pay.pensionable - pay.nonPeriodicPensionable + before.periodicPensionable
  const insurable = pay.insurable - pay.nonPeriodicInsurable + before.periodicInsurable
  const yearlyPensionable = plus(times(exactly(pensionable), s1), bonuses)
  const yearlyInsurable = plus(times(exactly(insurable), s1), bonuses)
  const gross = toCent(plus(times(exactly(before.periodic + pay.grossPay), s1), bonuses))
  const funds = labourFundCredits(pay, rules)
  return {
    taxable: worked('A', floored(income), 'calc', parts),
    gross: worked('gross', gross, 'calc', [given('I', before.periodic + pay.grossPay)]),
    bases: cappedBases(
      pay,
      rules,
      {
        base: times(notNegative(less(yearlyPensionable, exactly(plan.exemption))), plan.baseRate),
        premiums: times(yearlyInsurable, printedRate(ei.value.rate)),
        qpip: qpipOf(rules, yearlyInsurable),
      },
      { contributions: [given('PI', pensionable)], premiums: [given('IE', insurable)] },
    ),
    labourFund: before.labourFund + funds.federal,
    labourFundProvincial: before.labourFundProvincial + funds.provincial,
  }
}
