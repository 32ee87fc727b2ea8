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
 * Commissions of an employee who filed TP-1015.R.13.1: the gross commissions in the pay, and the form's
 * commissions and expenses of a year. Only the share that is left after expenses is taxed at source; it is
 * not rounded.
 */
export type QuebecCommission = { readonly paid: Cents; readonly yearly: Cents; readonly expenses: Cents }

/**
 * What an employee told Revenu Québec's form and what only Quebec's formula asks: E, J, J1, K1, L, Q and Q1
 * of TP-1015.F. Without a claim the basic amount is taken. Registered plans there may hold more than the
 * federal ones (FHSA); left out they are the same, but none with a TD1X, whose amounts are the year's.
 * `grossPay` is the pay of the period as Quebec taxes it, where it differs from the federal one: premiums of
 * the employer to a private health services plan are in it.
 * `commission` is a TP-1015.R.13.1, which stands with or without a TD1X. `isByPeriod` takes Quebec's tax by
 * regular payments while the federal tax is averaged, since Quebec's own way of averaging is not known here.
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
  /** G, and D. */ readonly grossPay?: Cents
  readonly commission?: QuebecCommission
  readonly isByPeriod: boolean
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
  /** Whether an earlier pay of the same pay period took the period's CPP or QPP exemption. */
  readonly isPeriodExempted: boolean
  /** Pensionable earnings of earlier pays of the period: they took of its exemption first. */
  readonly periodPensionable: Cents
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

const basicClaim: Claim = { kind: 'code', code: 1 }
const periodic: Method = { kind: 'periodic' }

/**
 * A pay with all that was left out filled in. Every field is written out: a run completes thousands of pays,
 * and records that are alike in shape are what the formulas read fastest.
 */
export function completePay(facts: PayFacts): CompletePay {
  const { grossPay, nonPeriodicPay = 0n, employerEiMultiple } = facts
  const pay = {
    payDate: facts.payDate,
    province: facts.province,
    payPeriodsPerYear: facts.payPeriodsPerYear,
    method: facts.method ?? periodic,
    grossPay,
    nonPeriodicPay,
    pensionable: facts.pensionable ?? grossPay + nonPeriodicPay,
    nonPeriodicPensionable: facts.nonPeriodicPensionable ?? nonPeriodicPay,
    insurable: facts.insurable ?? grossPay + nonPeriodicPay,
    nonPeriodicInsurable: facts.nonPeriodicInsurable ?? nonPeriodicPay,
    registeredPlans: facts.registeredPlans ?? 0n,
    registeredPlansOnNonPeriodic: facts.registeredPlansOnNonPeriodic ?? 0n,
    support: facts.support ?? 0n,
    unionDues: facts.unionDues ?? 0n,
    additionalTax: facts.additionalTax ?? 0n,
    prescribedZone: facts.prescribedZone ?? 0n,
    authorizedDeductions: facts.authorizedDeductions ?? 0n,
    authorizedCredits: facts.authorizedCredits ?? 0n,
    authorizedCreditsProvincial: facts.authorizedCreditsProvincial ?? 0n,
    ontarioDependants: facts.ontarioDependants ?? 0n,
    labourFund: facts.labourFund ?? 0n,
    labourFundProvincial: facts.labourFundProvincial ?? 0n,
    federalClaim: facts.federalClaim ?? basicClaim,
    provincialClaim: facts.provincialClaim ?? basicClaim,
    pensionableMonths: facts.pensionableMonths ?? 12,
    isCppExempt: facts.isCppExempt ?? false,
    isPeriodExempted: facts.isPeriodExempted ?? false,
    periodPensionable: facts.periodPensionable ?? 0n,
    isEiExempt: facts.isEiExempt ?? false,
    isQpipExempt: facts.isQpipExempt ?? false,
    isTerritorialTaxExempt: facts.isTerritorialTaxExempt ?? false,
    lastRegular: facts.lastRegular === undefined ? noRegular : completeLastRegular(facts.lastRegular),
    yearToDate: facts.yearToDate === undefined ? noYear : completeYearToDate(facts.yearToDate),
    quebec: facts.quebec === undefined ? noQuebec : completeQuebec(facts.quebec),
    insist: facts.insist ?? false,
  }
  return employerEiMultiple === undefined ? pay : { ...pay, employerEiMultiple }
}

function completeYearToDate(given: Partial<YearToDate>): YearToDate {
  const { registeredPlansOnNonPeriodic = 0n } = given
  return {
    cpp: given.cpp ?? 0n,
    cpp2: given.cpp2 ?? 0n,
    qpp: given.qpp ?? 0n,
    qpp2: given.qpp2 ?? 0n,
    ei: given.ei ?? 0n,
    eiOtherRate: given.eiOtherRate ?? 0n,
    qpip: given.qpip ?? 0n,
    pensionable: given.pensionable ?? 0n,
    insurable: given.insurable ?? 0n,
    periodicPensionable: given.periodicPensionable ?? 0n,
    periodicInsurable: given.periodicInsurable ?? 0n,
    nonPeriodic: given.nonPeriodic ?? 0n,
    registeredPlansOnNonPeriodic,
    f5B: given.f5B ?? 0n,
    f5A: given.f5A ?? 0n,
    periodic: given.periodic ?? 0n,
    registeredPlans: given.registeredPlans ?? 0n,
    support: given.support ?? 0n,
    unionDues: given.unionDues ?? 0n,
    taxOnPeriodic: given.taxOnPeriodic ?? 0n,
    taxOnNonPeriodic: given.taxOnNonPeriodic ?? 0n,
    labourFund: given.labourFund ?? 0n,
    labourFundProvincial: given.labourFundProvincial ?? 0n,
    quebecLumpSumContributions: given.quebecLumpSumContributions ?? 0n,
    quebecRegisteredOnLumpSums: given.quebecRegisteredOnLumpSums ?? registeredPlansOnNonPeriodic,
  }
}

/** What Quebec alone asks; the amounts that may be left out stay left out. */
function completeQuebec(given: Partial<QuebecFacts>): QuebecFacts {
  return {
    ...given,
    annualDeductions: given.annualDeductions ?? 0n,
    authorizedDeductions: given.authorizedDeductions ?? 0n,
    authorizedCredits: given.authorizedCredits ?? 0n,
    additionalTax: given.additionalTax ?? 0n,
    ftqShares: given.ftqShares ?? 0n,
    fondactionShares: given.fondactionShares ?? 0n,
    isByPeriod: given.isByPeriod ?? false,
  }
}

function completeLastRegular(given: Partial<LastRegular>): LastRegular {
  return {
    grossPay: given.grossPay ?? 0n,
    registeredPlans: given.registeredPlans ?? 0n,
    unionDues: given.unionDues ?? 0n,
    support: given.support ?? 0n,
    f5A: given.f5A ?? 0n,
  }
}

// What is left out whole is the same for every pay.
const noRegular = completeLastRegular({})
const noYear = completeYearToDate({})
const noQuebec = completeQuebec({})
