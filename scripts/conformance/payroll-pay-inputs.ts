import type { Claim, Method, PayFacts, PayrollProvince } from '@daybook/canada/payroll/pay-facts.ts'
import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import type { PayrollCase } from './payroll-case.ts'
import { dayOf, type Inputs, provinceOf } from './payroll-inputs.ts'

/**
 * The pay of a case of kind `pay`, `bonus-factors`, `commission` or `option2`. Only a commission may leave
 * out the pay periods of the year.
 */
export function payOf(each: PayrollCase, inputs: Inputs): PayFacts {
  const { amount, count, flag, has } = inputs
  if (!has('payPeriodsPerYear') && !has('totalRemunerationI1'))
    throw new Error('the case does not say how many pay periods its year has')
  const province = provinceOf(inputs.text('province'))
  const claims = {
    ...claimOf('federalClaim', inputs),
    ...claimOf('provincialClaim', inputs),
  }
  inputs.text('payDate')
  return {
    payDate: dayOf(each),
    province,
    payPeriodsPerYear: count('payPeriodsPerYear', 1),
    method: methodOf(inputs),
    grossPay: has('commissionPaymentG') ? amount('commissionPaymentG') : amount('grossPay'),
    nonPeriodicPay: amount('nonPeriodicPayment'),
    registeredPlans: amount('registeredPlanDeduction'),
    registeredPlansOnNonPeriodic: amount('registeredPlanDeductionOnNonPeriodic'),
    support: amount('courtOrderedSupport'),
    unionDues: amount('unionDues'),
    additionalTax: amount('additionalTax'),
    prescribedZone: amount('prescribedZoneDeduction'),
    authorizedDeductions: ofYear(inputs, 'authorizedAnnualDeductions'),
    authorizedCredits: ofYear(inputs, 'authorizedAnnualCredits'),
    authorizedCreditsProvincial: ofYear(inputs, 'authorizedAnnualCreditsProvincial'),
    ontarioDependants: amount('ontarioDependantAmountY'),
    labourFund: amount('labourFundPurchaseCreditFederalPerPeriod'),
    labourFundProvincial: amount('labourFundPurchaseCreditProvincialPerPeriod'),
    ...claims,
    pensionableMonths: count('pensionableMonths', 12),
    isCppExempt: flag('cppExempt'),
    isEiExempt: flag('eiExempt'),
    isQpipExempt: flag('qpipExempt'),
    yearToDate: yearToDateOf(inputs, province),
    quebec: quebecOf(inputs),
  }
}

/**
 * An amount that was authorized for the year; in a plain pay that names the periods left it began in
 * mid-year, and the guide takes it times P over the periods left.
 */
function ofYear(inputs: Inputs, name: string): Cents {
  const amount = inputs.amount(name)
  const isBonusByYear = inputs.has('nonPeriodicPayment') || inputs.has('ytdPeriodicIncome')
  if (isBonusByYear || !inputs.has('payPeriodsRemaining')) return amount
  const left = inputs.count('payPeriodsRemaining', 1)
  return divideRounded(amount * BigInt(inputs.count('payPeriodsPerYear', 1)), BigInt(left), 'half-up')
}

/** Claim code E decides over an amount; an amount over another code. */
function claimOf(name: 'federalClaim' | 'provincialClaim', inputs: Inputs): Record<string, Claim> {
  const [amount, code] = [inputs.amount(`${name}Amount`), inputs.text(`${name}Code`)]
  if (code?.toUpperCase() === 'E') return { [name]: { kind: 'exempt' } }
  if (inputs.has(`${name}Amount`)) return { [name]: { kind: 'amount', amount } }
  return code === undefined ? {} : { [name]: { kind: 'code', code: Number(code) } }
}

/** The inputs decide the method, whatever the case calls it. */
function methodOf(inputs: Inputs): Method {
  if (inputs.has('totalRemunerationI1'))
    return {
      kind: 'commission',
      yearlyRemuneration: inputs.amount('totalRemunerationI1'),
      yearlyExpenses: inputs.amount('totalExpensesE'),
      daysSinceLastPayment: inputs.count('daysSinceLastPaymentN', 0),
    }
  if (inputs.has('currentPayPeriodNumber'))
    return { kind: 'averaging', periodNumber: inputs.count('currentPayPeriodNumber', 1) }
  if (inputs.has('payPeriodsRemaining') && inputs.has('ytdPeriodicIncome'))
    return { kind: 'periodic-year-to-date', payPeriodsLeft: inputs.count('payPeriodsRemaining', 1) }
  return { kind: 'periodic' }
}

/** In Quebec the plan of the cases is QPP, under whichever of the two names its year to date is given. */
function yearToDateOf(inputs: Inputs, province: PayrollProvince): NonNullable<PayFacts['yearToDate']> {
  const { amount, has } = inputs
  const isQuebec = province === 'QC' && !has('ytdQpp')
  const [cpp, cpp2] = [amount('ytdCpp'), amount('ytdCpp2')]
  const [qpp, qpp2] = [amount('ytdQpp'), amount('ytdQpp2')]
  const nonPeriodic = amount('nonPeriodicYtd')
  const pensionable = amount('ytdPensionableEarnings')
  const insurable = amount('ytdInsurableEarnings')
  // The earnings of a case with cumulative averaging hold periodic pay only.
  const isAveraging = has('currentPayPeriodNumber')
  return {
    ...(isQuebec ? { qpp: cpp, qpp2: cpp2 + qpp2 } : { cpp, cpp2, qpp, qpp2 }),
    ei: amount('ytdEi'),
    qpip: amount('ytdQpip'),
    pensionable: isAveraging ? pensionable + nonPeriodic : pensionable,
    insurable: isAveraging ? insurable + nonPeriodic : insurable,
    periodicPensionable: isAveraging ? pensionable : 0n,
    periodicInsurable: isAveraging ? insurable : 0n,
    nonPeriodic,
    registeredPlansOnNonPeriodic: amount('registeredPlanDeductionOnNonPeriodicYtd'),
    f5B: amount('f5bYtd'),
    f5A: amount('f5aYtd') + amount('ytdF5A'),
    periodic: amount('ytdPeriodicIncome'),
    registeredPlans: amount('ytdRegisteredPlan'),
    support: amount('ytdCourtOrderedSupport'),
    unionDues: amount('ytdUnionDues'),
    taxOnPeriodic: amount('taxDeductedYtdPeriodic'),
    taxOnNonPeriodic: amount('taxDeductedYtdNonPeriodic'),
  }
}

function quebecOf(inputs: Inputs): NonNullable<PayFacts['quebec']> {
  const claim = inputs.amount('personalTaxCreditValueE')
  return {
    ...(inputs.has('personalTaxCreditValueE') ? { claim: { kind: 'amount', amount: claim } } : {}),
    annualDeductions: inputs.amount('annualDeductionsJ'),
    authorizedDeductions: inputs.amount('authorizedAnnualDeductionsJ1'),
    authorizedCredits: inputs.amount('authorizedCreditsK1'),
    ftqShares: inputs.amount('ftqSharesPerPeriod'),
    fondactionShares: inputs.amount('fondactionSharesPerPeriod'),
  }
}
