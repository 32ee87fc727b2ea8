import type { Cents } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'

/**
 * How often somebody is paid. `four-weekly` has 13 periods a year, `ten-months` and `twenty-two` are
 * schools'.
 */
export type PayFrequency =
  | 'daily'
  | 'weekly'
  | 'biweekly'
  | 'four-weekly'
  | 'semi-monthly'
  | 'monthly'
  | 'ten-months'
  | 'twenty-two'

/**
 * A line of a pay or of its totals: an item's code (`hours`, `bonus`, `cpp`, `union-dues`), its amount, and
 * where it was counted the quantity (hours, pieces; decimal text) and the rate. `dims` say where its cost
 * falls when not where the employee's other pay does, `account` the id of the account it is charged to when
 * not to that of the terms; `to` is who is owed it; `note` is printed on the stub.
 */
export type PayLine = {
  readonly id: string
  readonly amount: Cents
  readonly quantity?: string
  readonly rate?: string
  readonly note?: string
  readonly dims?: Readonly<Record<string, string>>
  readonly account?: string
  readonly to?: string
}

/**
 * What somebody earns from a day on. `salary` is an amount a year, `hourly` an amount an hour, `piece` an
 * amount a piece, `commission` a percentage (decimal text) of what is sold. `hours` are those of a normal
 * week.
 */
export type RateOfPay = {
  readonly kind: 'salary' | 'hourly' | 'piece' | 'commission'
  readonly amount?: Cents
  readonly percent?: string
  readonly hours?: string
}

/**
 * A benefit, deduction or employer's contribution that comes with every pay: an item's code, and an amount or
 * a percentage of the pay (decimal text). `most` is its limit in a year, `keep` the net pay that must be left
 * (a garnishment): an amount, a percentage of it, or what the law of the province leaves somebody with so
 * many dependants. `name` is what the stub calls it, `to` who is paid (a plan, a union, a court).
 */
export type StandingItem = {
  readonly id: string
  readonly amount?: Cents
  readonly percent?: string
  readonly most?: Cents
  readonly keep?:
    | { readonly amount: Cents }
    | { readonly percent: string }
    | { readonly law: { readonly dependants: number } }
  readonly name?: string
  readonly to?: string
  readonly through?: CivilDate
}

/**
 * How vacation is given: `percent` of vacationable earnings (decimal text), paid out with every pay or kept
 * until it is taken; `days` are those a year for people who are paid while away (a salary goes on).
 */
export type VacationTerms = {
  readonly way: 'each-pay' | 'accrue' | 'days'
  readonly percent: string
  readonly days?: string
}

/** The terms of an employment from a day on, until the next ones. */
export type EmploymentTerms = {
  readonly from: CivilDate
  readonly province: string
  readonly frequency: PayFrequency
  readonly pay: RateOfPay
  readonly vacation: VacationTerms
  readonly items: readonly StandingItem[]
  /** The account id that wages are charged to; the role `payroll.wages` when left out. */
  readonly account?: string
  readonly dims?: Readonly<Record<string, string>>
  readonly title?: string
  /** The class of the workers' compensation board that the work falls under, where there are several. */
  readonly compensationClass?: string
}

/**
 * What somebody claims from a day on: TD1 federal and provincial, TP-1015.3 of Quebec. A claim is an amount,
 * a code (0 to 10), or exempt; left out it is the basic amount. `additional` is more tax asked for at each
 * pay; `commission` is a TD1X, in Quebec a TP-1015.R.13.1 too. `isAveraged` works the federal and the
 * provincial tax out on the year so far (cumulative averaging, Option 2). `missing` says that no form was
 * handed in yet: the basic amounts are taken.
 */
export type TaxClaims = {
  readonly from: CivilDate
  readonly federal?: TaxClaim
  readonly provincial?: TaxClaim
  readonly quebec?: TaxClaim
  readonly additional?: { readonly amount: Cents }
  readonly quebecAdditional?: { readonly amount: Cents }
  readonly zone?: { readonly amount: Cents }
  readonly authorized?: { readonly amount: Cents }
  /** Credits that the agency authorized for the year (K3), and the province's (K3P). */
  readonly credits?: { readonly amount: Cents }
  readonly provincialCredits?: { readonly amount: Cents }
  /** Amounts for dependants on the TD1ON: they raise Ontario's tax reduction (Y). */
  readonly dependants?: { readonly amount: Cents }
  /** Quebec's form: deductions of line 19 (J), deductions (J1) and credits (K1) that were authorized. */
  readonly quebecDeductions?: { readonly amount: Cents }
  readonly quebecAuthorized?: { readonly amount: Cents }
  readonly quebecCredits?: { readonly amount: Cents }
  readonly commission?: { readonly amount: Cents; readonly expenses: { readonly amount: Cents } }
  readonly isAveraged?: boolean
  readonly missing?: boolean
}

/** One claim of a TD1 or a TP-1015.3. */
export type TaxClaim =
  | { readonly kind: 'amount'; readonly amount: Cents }
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'exempt' }

/** What the laws of contributions ask of a person. Months are `YYYY-MM`. */
export type ContributionStanding = {
  /** The month of birth: contributions begin and end by it. */
  readonly born: string
  /** The month of a CPT30 that stopped CPP, and of one that began it again. */
  readonly cppStopped?: string
  readonly cppRestarted?: string
  /** The first month without QPP by an election RR-50, and the first one with it again. */
  readonly qppStopped?: string
  readonly qppRestarted?: string
  /** The first month of a retirement pension of QPP, from which a disability pension frees nobody. */
  readonly qppPension?: string
  /** The months that a disability pension of CPP or QPP was paid for. */
  readonly disability?: { readonly from: string; readonly through?: string }
  readonly died?: CivilDate
  readonly isCppExempt?: boolean
  readonly isEiExempt?: boolean
  readonly isQpipExempt?: boolean
}

/** Why an employment ended or paused: the code of a record of employment (`A00`, `E00`), and words. */
export type Leaving = { readonly date: CivilDate; readonly code: string; readonly reason?: string }

/**
 * An employee. `id` never changes and is never used again; `number` is what the books call them. Name, social
 * insurance number, day of birth, address and bank account lie in the vault under `employee:ID:…`, so that
 * they can be erased while the books stand. Terms and claims are in force one after another, the oldest
 * first.
 */
export type Employee = {
  readonly id: string
  readonly number: string
  readonly language: Language
  readonly occupation?: { readonly system: 'NOC'; readonly version: '2021'; readonly code: string }
  readonly hired: CivilDate
  readonly left?: Leaving
  /** Employments that ended before this one began, the oldest first. */
  readonly earlier?: readonly { readonly hired: CivilDate; readonly left: Leaving }[]
  readonly terms: readonly EmploymentTerms[]
  readonly claims: readonly TaxClaims[]
  readonly standing: ContributionStanding
  readonly payBy: 'cheque' | 'deposit' | 'cash'
}

/**
 * One employee's pay in a run, as it stands for ever. `earnings` are paid in money, `benefits` are not;
 * `deductions` are all that is held back, `employer` what the employer adds, `bases` the totals that later
 * pays, slips and records of employment add up (see `core/payroll/bases.ts` for their codes). `asked` is what
 * the deductions were worked out from, so that they can be explained again; `edition` is the first day of the
 * rate tables' edition. `orders` are the orders to hold back a part of the net pay as they stood for it.
 * `net` is earnings less deductions. `id` is `DATE/RUN/EMPLOYEE`.
 */
export type Pay = {
  readonly id: string
  readonly run: string
  readonly employee: string
  readonly date: CivilDate
  readonly span: Span
  readonly province: string
  readonly periods: number
  readonly earnings: readonly PayLine[]
  readonly benefits: readonly PayLine[]
  readonly deductions: readonly PayLine[]
  readonly employer: readonly PayLine[]
  readonly bases: readonly PayLine[]
  readonly net: { readonly amount: Cents }
  readonly edition?: CivilDate
  readonly asked?: PayAsked
  readonly orders?: readonly StandingItem[]
  readonly payBy: Employee['payBy']
}

/**
 * What deductions were asked for: amounts by name (those of the engine's pay facts), and all else as text.
 */
export type PayAsked = {
  readonly amounts: readonly PayLine[]
  readonly yearToDate: readonly PayLine[]
  readonly words: Readonly<Record<string, string>>
}

/**
 * Pays that are posted together. `regular` runs are one a frequency and period; `off-cycle` are all others
 * (bonus, retroactive, termination, advance); `correction` pays or recovers the difference to what should
 * have been in run `corrects`; `opening` is the year to date that other books had paid and posts nothing.
 * `id` is its number as text, counted from 1; `entry` is the entry's number, 0 for an opening.
 */
export type PayRun = {
  readonly id: string
  readonly kind: 'regular' | 'off-cycle' | 'correction' | 'opening'
  readonly date: CivilDate
  readonly span: Span
  readonly frequency?: PayFrequency
  readonly entry: number
  readonly corrects?: string
  readonly reason?: string
  readonly pays: readonly Pay[]
}

/** An account with a workers' compensation board: the rate in dollars for 100 of earnings (decimal text). */
export type CompensationAccount = {
  readonly province: string
  readonly number: string
  readonly classes: readonly {
    readonly code: string
    readonly from: CivilDate
    readonly rate: string
    readonly name?: string
  }[]
  readonly frequency: 'monthly' | 'quarterly' | 'yearly'
}

/**
 * How a book pays people: its payroll account numbers, the type of remitter by year, what lowers its EI, and
 * whether its payroll is large enough for the provinces' levies. `levies` are the provinces whose health tax
 * is accrued with each pay, at a rate (decimal text, percent) or by the province's own scale.
 */
export type PayrollSettings = {
  /** The CRA's program account, 15 characters: `123456782RP0001`. */
  readonly craAccount?: string
  /** Revenu Québec's identification and file number. */
  readonly quebecAccount?: string
  readonly remitter?: 'quarterly' | 'regular' | 'accelerated1' | 'accelerated2'
  readonly quebecRemitter?: 'annual' | 'quarterly' | 'monthly' | 'twice-monthly' | 'weekly'
  readonly eiMultiple?: string
  readonly compensation: readonly CompensationAccount[]
  readonly levies: readonly {
    readonly province: string
    readonly yearlyPayroll?: { readonly amount: Cents }
    readonly isExempt?: boolean
    /** The share of the exemption that an associated employer has; all of it when left out. */
    readonly exemption?: { readonly amount: Cents }
    /** The scale of the Quebec health services fund, where it is not the general one. */
    readonly sector?: 'primary-or-manufacturing' | 'public'
    /** Whether the contribution for labour standards of Quebec is not owed. */
    readonly isLabourStandardsExempt?: boolean
  }[]
  /** The account id that net pay leaves from; the role `bank.default` when left out. */
  readonly bank?: string
}

/** The forms that something is owed by. */
export type RemittanceForm = 'pd7a' | 'tpz-1015' | 'compensation' | 'health-levy' | 'plan' | 'payroll-tax'

/**
 * What was reported and paid for a period: the form, whom (the province of a board or levy, the name of a
 * plan), its lines as they were filed, and the entry that paid it. `id` is the entry's number as text.
 */
export type Remittance = {
  readonly id: string
  readonly form: RemittanceForm
  readonly who: string
  readonly span: Span
  readonly due: CivilDate
  readonly paid: CivilDate
  readonly entry: number
  readonly lines: readonly PayLine[]
  readonly amount: Cents
  readonly confirmation?: string
}

/** What happens in payroll. */
export type PayrollFact =
  | { readonly kind: 'employee.set'; readonly v: 1; readonly employee: Employee; readonly was?: Employee }
  | { readonly kind: 'employee.removed'; readonly v: 1; readonly was: Employee }
  | {
      readonly kind: 'payroll.set'
      readonly v: 1
      readonly settings: PayrollSettings
      readonly was?: PayrollSettings
    }
  | { readonly kind: 'payroll.unset'; readonly v: 1; readonly was: PayrollSettings }
  | { readonly kind: 'payrun.closed'; readonly v: 1; readonly run: PayRun }
  | { readonly kind: 'payrun.withdrawn'; readonly v: 1; readonly was: PayRun }
  | {
      readonly kind: 'remittance.paid'
      readonly v: 1
      readonly remittance: Remittance
      readonly was?: Remittance
    }
  | { readonly kind: 'remittance.withdrawn'; readonly v: 1; readonly was: Remittance }
