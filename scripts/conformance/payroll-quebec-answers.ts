import { quebecTax } from '@daybook/canada/payroll/quebec-tax.ts'
import { planOn, quebecTaxOn } from '@daybook/canada/payroll/rules.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { CaseAnswer, PayrollCase } from './payroll-case.ts'
import { dayOf, type Inputs, inText, withLetters } from './payroll-inputs.ts'
import { payOf } from './payroll-pay-inputs.ts'

/** The factors of TP-1015.F, and the tax on a lump sum by Method 2. */
export function quebecAnswer(each: PayrollCase, inputs: Inputs): CaseAnswer {
  const { amount } = inputs
  const gross = amount('grossPay')
  const lumpSum = amount('lumpSum')
  const { claim } = payOf(each, inputs).quebec ?? {}
  const pensionable = amount('pensionableEarningsS3')
  const found = quebecTax(
    {
      payPeriodsPerYear: inputs.count('payPeriodsPerYear', 1),
      grossPay: gross,
      registeredPlans: amount('factorFDeductions'),
      contribution: amount('qppContribution'),
      secondContribution: amount('qpp2Contribution'),
      pensionable: inputs.has('pensionableEarningsS3') ? pensionable : gross + lumpSum,
      annualDeductions: amount('annualDeductionsJ'),
      authorizedDeductions: amount('authorizedAnnualDeductionsJ1'),
      authorizedCredits: amount('authorizedCreditsK1'),
      additionalTax: amount('additionalTax'),
      ftqShares: amount('ftqSharesPerPeriod'),
      fondactionShares: amount('fondactionSharesPerPeriod'),
      lumpSum,
      registeredPlansOnLumpSum: amount('factorFOnLumpSum'),
      earlierLumpSums: amount('lumpSumYtd') + amount('nonPeriodicYtd'),
      registeredPlansOnEarlier: amount('factorFOnLumpSumYtd'),
      earlierContributions: amount('csbYtd'),
      ...(claim === undefined ? {} : { claim }),
    },
    value(quebecTaxOn(dayOf(each))),
    value(planOn('QPP', dayOf(each))),
  )
  const { tax, lumpSumTax, H, CS, CSA, CSB, I, I2, Y } = found
  const answer = inText({
    ...{ A: tax.value, H: H.value, CS: CS.value, CSA: CSA.value, CSB: CSB.value, I: I.value, Y: Y.value },
    ...(I2 === undefined ? {} : { I2: I2.value }),
    ...(lumpSumTax === undefined ? {} : { lumpSumTax: lumpSumTax.value }),
  })
  const trees = [Y, CS, H, ...(lumpSumTax === undefined ? [] : [lumpSumTax])]
  return withLetters(answer, each, 'TP-1015.F', trees)
}
