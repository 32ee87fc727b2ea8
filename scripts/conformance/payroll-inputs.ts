import { parseProvince } from '@daybook/canada/charts/provinces.ts'
import type { Claim, Method, PayFacts, PayrollProvince } from '@daybook/canada/payroll/pay-facts.ts'
import { type Cents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { PayrollCase } from './payroll-case.ts'

/** Inputs that only tell the reader something. */
const remarks = new Set(['note', 'ofWhichTaxableBenefits', 'retroactivePayPeriods', 'payPeriodsElapsed'])

/** The inputs of a case, each asked for by name; one that nobody asked for is an error, not overlooked. */
export type Inputs = {
  readonly amount: (name: string) => Cents
  readonly count: (name: string, otherwise: number) => number
  readonly flag: (name: string) => boolean
  readonly text: (name: string) => string | undefined
  readonly has: (name: string) => boolean
  readonly unread: () => readonly string[]
}

/** Reads the inputs of a case. */
export function inputsOf({ inputs }: PayrollCase): Inputs {
  const asked = new Set<string>(remarks)
  const read = (name: string): unknown => {
    asked.add(name)
    return inputs[name]
  }
  return {
    amount: (name) => {
      const given = read(name)
      return given === undefined || given === '' ? 0n : value(parseCents(String(given)))
    },
    count: (name, otherwise) => {
      const given = read(name)
      return given === undefined ? otherwise : Number(given)
    },
    flag: (name) => read(name) === true || read(name) === 'true',
    text: (name) => {
      const given = read(name)
      return given === undefined ? undefined : String(given)
    },
    has: (name) => inputs[name] !== undefined,
    unread: () => Object.keys(inputs).filter((name) => !asked.has(name)),
  }
}

/**
 * The day whose rates a case wants: its edition's first, or its pay date where the edition is only a year.
 */
export function dayOf(each: PayrollCase): string {
  const month = /^(\d{4}-\d{2})$/.exec(each.edition)
  if (month !== null) return `${each.edition}-01`
  const given = each.inputs.payDate
  return typeof given === 'string' ? given : `${each.edition.slice(0, 4)}-01-01`
}

/** The province of a case; one of which only the federal part is asked for is taken as Ontario. */
export function provinceOf(text: string | undefined): PayrollProvince {
  if (text === undefined || text.startsWith('(')) return 'ON'
  return text === 'OC' ? 'OC' : value(parseProvince(text))
}

/** The pay of a case of kind `pay`, `bonus-factors`, `commission` or `option2`. */
export function payOf(each: PayrollCase, inputs: Inputs): PayFacts {
  const { amount, count, flag, has } = inputs
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
    authorizedDeductions: amount('authorizedAnnualDeductions'),
    authorizedCredits: amount('authorizedAnnualCredits'),
    authorizedCreditsProvincial: amount('authorizedAnnualCreditsProvincial'),
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

function claimOf(name: 'federalClaim' | 'provincialClaim', inputs: Inputs): Record<string, Claim> {
  const [amount, code] = [inputs.amount(`${name}Amount`), inputs.text(`${name}Code`)]
  if (inputs.has(`${name}Amount`)) return { [name]: { kind: 'amount', amount } }
  if (code === undefined) return {}
  return { [name]: code === 'E' ? { kind: 'exempt' } : { kind: 'code', code: Number(code) } }
}

function methodOf(inputs: Inputs): Method {
  inputs.text('method')
  if (inputs.has('totalRemunerationI1'))
    return {
      kind: 'commission',
      yearlyRemuneration: inputs.amount('totalRemunerationI1'),
      yearlyExpenses: inputs.amount('totalExpensesE'),
      daysSinceLastPayment: inputs.count('daysSinceLastPaymentN', 0),
    }
  if (inputs.has('currentPayPeriodNumber'))
    return { kind: 'averaging', periodNumber: inputs.count('currentPayPeriodNumber', 1) }
  if (inputs.has('payPeriodsRemaining'))
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
    ...(isQuebec ? { qpp: cpp, qpp2: cpp2 } : { cpp, cpp2, qpp, qpp2 }),
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
