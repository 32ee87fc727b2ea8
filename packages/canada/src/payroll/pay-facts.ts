import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { ProvinceCode } from '../charts/provinces.ts'

/**
 * The province or territory of employment: where the employee reports for work, not where they live. `OC` is
 * work outside Canada and in no province.
 */
export type PayrollProvince = ProvinceCode | 'OC'

/**
 * What an employee claims on a TD1: an amount; a claim code 0 to 10 (1 is the basic amount); or `E`, exempt
 * from that tax. A non-resident without claim has the amount zero.
 */
export type Claim =
  | { readonly kind: 'amount'; readonly amount: Cents }
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'exempt' }

/**
 * How tax is worked out. `periodic` is Option 1: this pay times the pay periods of the year; its `bonus` by
 * the regular method or by the year to date with the periods left (this one included). `averaging` is Option
 * 2, in the period of this number. `commission` is for an employee who filed a TD1X: `grossPay` is then the
 * commission payment.
 */
export type Method =
  | { readonly kind: 'periodic' }
  | { readonly kind: 'periodic-year-to-date'; readonly payPeriodsLeft: number }
  | { readonly kind: 'averaging'; readonly periodNumber: number }
  | {
      readonly kind: 'commission'
      readonly yearlyRemuneration: Cents
      readonly yearlyExpenses: Cents
      readonly daysSinceLastPayment: number
    }

/**
 * What this employer paid and deducted this year before this pay, in cents; the letters are those of T4127.
 * What is left out is zero. `pensionable` and `insurable` are all such earnings; the `periodic` ones leave
 * out bonuses and are needed for cumulative averaging only.
 */
export type YearToDate = {
  /** D. */ readonly cpp: Cents
  /** D2. */ readonly cpp2: Cents
  /** DQ. */ readonly qpp: Cents
  /** D2Q. */ readonly qpp2: Cents
  /** D1. */ readonly ei: Cents
  /** Premiums at the other rate, before a transfer into or out of Quebec. */ readonly eiOtherRate: Cents
  readonly qpip: Cents
  /** PIYTD. */ readonly pensionable: Cents
  /** IEYTD. */ readonly insurable: Cents
  readonly periodicPensionable: Cents
  readonly periodicInsurable: Cents
  /** B1. */ readonly nonPeriodic: Cents
  /** F4. */ readonly registeredPlansOnNonPeriodic: Cents
  /** F5BYTD. */ readonly f5B: Cents
  /** F5AYTD. */ readonly f5A: Cents
  /** IYTD. */ readonly periodic: Cents
  /** FYTD. */ readonly registeredPlans: Cents
  /** F2YTD. */ readonly support: Cents
  /** U1YTD. */ readonly unionDues: Cents
  /** M. */ readonly taxOnPeriodic: Cents
  /** M1. */ readonly taxOnNonPeriodic: Cents
  /** Credits for labour-sponsored shares already given. */ readonly labourFund: Cents
  readonly labourFundProvincial: Cents
  /** CSB of Quebec, on earlier lump sums. */ readonly quebecLumpSumContributions: Cents
  /** F4 of Quebec, on earlier lump sums; F4 when left out. */ readonly quebecRegisteredOnLumpSums: Cents
}

/**
 * What an employee told Revenu Québec's form and what only Quebec's formula asks: E, J, J1, K1, L, Q and Q1
 * of TP-1015.F. Without a claim the basic amount is taken. Registered plans there may hold more than the
 * federal ones (FHSA); left out they are the same.
 */
export type QuebecFacts = {
  readonly claim?: { readonly kind: 'amount'; readonly amount: Cents } | { readonly kind: 'exempt' }
  readonly annualDeductions: Cents
  readonly authorizedDeductions: Cents
  readonly authorizedCredits: Cents
  readonly additionalTax: Cents
  readonly ftqShares: Cents
  readonly fondactionShares: Cents
  readonly registeredPlans?: Cents
  readonly registeredPlansOnLumpSum?: Cents
}

/**
 * One pay of one employee, as the formulas ask for it; cents, the letters those of T4127. `grossPay` (I) is
 * salary, wages and taxable benefits of the period without `nonPeriodicPay` (B: a bonus, a retroactive
 * increase, vacation paid out). Pensionable and insurable earnings are all of both unless said otherwise.
 * `lastRegular` is the last regular pay, for a bonus that is paid alone.
 */
export type CompletePay = {
  readonly payDate: CivilDate
  readonly province: PayrollProvince
  /** P. */ readonly payPeriodsPerYear: number
  readonly method: Method
  /** I. */ readonly grossPay: Cents
  /** B. */ readonly nonPeriodicPay: Cents
  /** PI, with B. */ readonly pensionable: Cents
  /** The part of PI that is B. */ readonly nonPeriodicPensionable: Cents
  /** IE, with B. */ readonly insurable: Cents
  /** The part of IE that is B. */ readonly nonPeriodicInsurable: Cents
  /** F. */ readonly registeredPlans: Cents
  /** F3. */ readonly registeredPlansOnNonPeriodic: Cents
  /** F2. */ readonly support: Cents
  /** U1. */ readonly unionDues: Cents
  /** L. */ readonly additionalTax: Cents
  /** HD. */ readonly prescribedZone: Cents
  /** F1. */ readonly authorizedDeductions: Cents
  /** K3. */ readonly authorizedCredits: Cents
  /** K3P. */ readonly authorizedCreditsProvincial: Cents
  /** Y. */ readonly ontarioDependants: Cents
  /** LCF. */ readonly labourFund: Cents
  /** LCP. */ readonly labourFundProvincial: Cents
  readonly federalClaim: Claim
  readonly provincialClaim: Claim
  /** PM. */ readonly pensionableMonths: number
  readonly isCppExempt: boolean
  readonly isEiExempt: boolean
  readonly isQpipExempt: boolean
  readonly isTerritorialTaxExempt: boolean
  readonly lastRegular: LastRegular
  readonly yearToDate: YearToDate
  readonly quebec: QuebecFacts
  /** A reduced multiple of the employer for employment insurance, as decimal text. */
  readonly employerEiMultiple?: string
  /** Whether rates of the last checked edition are wanted for a day that nobody has checked. */
  readonly insist: boolean
}

/** The last regular pay: I, F, U1, F2 and F5A of it. */
export type LastRegular = {
  readonly grossPay: Cents
  readonly registeredPlans: Cents
  readonly unionDues: Cents
  readonly support: Cents
  readonly f5A: Cents
}

type Asked = 'payDate' | 'province' | 'payPeriodsPerYear' | 'grossPay'

/**
 * One pay as a caller gives it: the day, the province, the pay periods of the year and the gross pay; all
 * else is taken as zero, the basic claims, twelve pensionable months and Option 1 where it is left out.
 */
export type PayFacts = Pick<CompletePay, Asked> &
  Partial<Omit<CompletePay, Asked | 'yearToDate' | 'quebec' | 'lastRegular'>> & {
    readonly yearToDate?: Partial<YearToDate>
    readonly quebec?: Partial<QuebecFacts>
    readonly lastRegular?: Partial<LastRegular>
  }

const noYearToDate: YearToDate = {
  cpp: 0n,
  cpp2: 0n,
  qpp: 0n,
  qpp2: 0n,
  ei: 0n,
  eiOtherRate: 0n,
  qpip: 0n,
  pensionable: 0n,
  insurable: 0n,
  periodicPensionable: 0n,
  periodicInsurable: 0n,
  nonPeriodic: 0n,
  registeredPlansOnNonPeriodic: 0n,
  f5B: 0n,
  f5A: 0n,
  periodic: 0n,
  registeredPlans: 0n,
  support: 0n,
  unionDues: 0n,
  taxOnPeriodic: 0n,
  taxOnNonPeriodic: 0n,
  labourFund: 0n,
  labourFundProvincial: 0n,
  quebecLumpSumContributions: 0n,
  quebecRegisteredOnLumpSums: 0n,
}

const noQuebecFacts: QuebecFacts = {
  annualDeductions: 0n,
  authorizedDeductions: 0n,
  authorizedCredits: 0n,
  additionalTax: 0n,
  ftqShares: 0n,
  fondactionShares: 0n,
}

const noLastRegular: LastRegular = { grossPay: 0n, registeredPlans: 0n, unionDues: 0n, support: 0n, f5A: 0n }

const basicClaim: Claim = { kind: 'code', code: 1 }

const plain = {
  method: { kind: 'periodic' },
  nonPeriodicPay: 0n,
  registeredPlans: 0n,
  registeredPlansOnNonPeriodic: 0n,
  support: 0n,
  unionDues: 0n,
  additionalTax: 0n,
  prescribedZone: 0n,
  authorizedDeductions: 0n,
  authorizedCredits: 0n,
  authorizedCreditsProvincial: 0n,
  ontarioDependants: 0n,
  labourFund: 0n,
  labourFundProvincial: 0n,
  federalClaim: basicClaim,
  provincialClaim: basicClaim,
  pensionableMonths: 12,
  isCppExempt: false,
  isEiExempt: false,
  isQpipExempt: false,
  isTerritorialTaxExempt: false,
  insist: false,
} as const

/** A pay with all that was left out filled in. */
export function completePay(facts: PayFacts): CompletePay {
  const nonPeriodic = facts.nonPeriodicPay ?? 0n
  return {
    pensionable: facts.grossPay + nonPeriodic,
    nonPeriodicPensionable: nonPeriodic,
    insurable: facts.grossPay + nonPeriodic,
    nonPeriodicInsurable: nonPeriodic,
    ...plain,
    ...facts,
    yearToDate: {
      ...noYearToDate,
      quebecRegisteredOnLumpSums: facts.yearToDate?.registeredPlansOnNonPeriodic ?? 0n,
      ...facts.yearToDate,
    },
    quebec: { ...noQuebecFacts, ...facts.quebec },
    lastRegular: { ...noLastRegular, ...facts.lastRegular },
  }
}
