import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import { cappedBases, contributionCap, qpipOf } from './credit-bases.ts'
import {
  exactly,
  floored,
  least,
  less,
  notNegative,
  plus,
  printedRate,
  share,
  times,
  toCent,
} from './exact.ts'
import { federalTax, type TaxBase } from './federal-tax.ts'
import type { CompletePay, Method } from './pay-facts.ts'
import { labourFundCredits, type PayTax } from './periodic-tax.ts'
import { provincialTax } from './provincial-tax.ts'
import type { PayrollRules } from './rules.ts'
import { given, givenUnlessZero, worked } from './worked.ts'

type Commission = Extract<Method, { readonly kind: 'commission' }>

/**
 * The tax of a commission payment with a TD1X (T4127 chapter 4): the tax of the whole year that the employee
 * estimates, in the share that this payment has in the year's remuneration. F, F2 and U1 are the year's. The
 * contributions of the pay itself do not enter.
 */
export function commissionTax(pay: CompletePay, rules: PayrollRules, commission: Commission): PayTax {
  const { plan, ei } = rules
  const yearly = commission.yearlyRemuneration
  const additional = yearlyAdditional(pay, rules, yearly)
  const f5 = worked('F5', additional, 'limit', [given('I1', yearly)], plan.source)
  const taken =
    pay.registeredPlans +
    pay.support +
    additional +
    pay.unionDues +
    pay.prescribedZone +
    pay.authorizedDeductions +
    commission.yearlyExpenses
  const taxable = worked('A', floored(yearly - taken), yearly < taken ? 'limit' : 'difference', [
    given('I1', yearly),
    givenUnlessZero('F', pay.registeredPlans),
    givenUnlessZero('F2', pay.support),
    f5,
    givenUnlessZero('U1', pay.unionDues),
    givenUnlessZero('HD', pay.prescribedZone),
    givenUnlessZero('F1', pay.authorizedDeductions),
    givenUnlessZero('E', commission.yearlyExpenses),
  ])
  const funds = labourFundCredits(pay, rules)
  const aboveExemption = notNegative(exactly(yearly - plan.exemption))
  const base: TaxBase = {
    taxable,
    gross: worked('gross', yearly, 'copy', [given('I1', yearly)]),
    bases: cappedBases(
      pay,
      rules,
      {
        base: least(contributionCap(pay, rules), times(aboveExemption, plan.baseRate)),
        premiums: times(exactly(yearly), printedRate(ei.value.rate)),
        qpip: qpipOf(rules, exactly(yearly)),
      },
      { contributions: [given('I1', yearly)], premiums: [given('I1', yearly)] },
    ),
    labourFund: funds.federal,
    labourFundProvincial: funds.provincial,
  }
  const t1 = federalTax(base, pay, rules)
  const t2 = provincialTax(base, pay, rules)
  const parts = [given('G', pay.grossPay), given('I1', yearly)]
  const shareOf = (tax: Cents): Cents => divideRounded(tax * pay.grossPay, yearly, 'half-up')
  return {
    taxable,
    t1,
    t2,
    federal: worked('federal', shareOf(t1.value), 'calc', [t1, ...parts]),
    provincial: worked('provincial', shareOf(t2.value), 'calc', [t2, ...parts]),
  }
}

/** F5 of the year: additional contributions on the remuneration that the employee estimates. */
function yearlyAdditional(pay: CompletePay, { plan }: PayrollRules, yearly: Cents): Cents {
  if (pay.isCppExempt) return 0n
  const months = share(pay.pensionableMonths, 12)
  const first = least(
    times(exactly(plan.mostAdditional), months),
    times(notNegative(exactly(yearly - plan.exemption)), plan.additionalRate),
  )
  const above = notNegative(less(exactly(yearly), times(exactly(plan.ceiling), months)))
  const second = least(times(exactly(plan.secondMost), months), times(above, plan.secondRate))
  return toCent(plus(first, second))
}
