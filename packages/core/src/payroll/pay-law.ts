import type {
  ContributionStanding,
  PayAsked,
  PayLine,
  StandingItem,
  TaxClaims,
} from '../daybook/payroll-facts.ts'
import type { Figure } from '../filings/figure.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Result } from '../kit/result.ts'
import type { BaseCode } from './bases.ts'
import type { PayItems } from './pay-item.ts'
import type { PeriodBefore } from './pay-period.ts'
import type { PayYearToDate } from './year-to-date.ts'

/** Where and when a pay is made: what the rules are chosen by. */
export type PayPlace = {
  readonly date: CivilDate
  readonly province: string
  /** Pay periods of the year. */
  readonly periods: number
}

/** The last regular pay of the year: what a bonus that comes alone is taxed beside. */
export type LastRegular = Readonly<Record<(typeof lastRegularNames)[number], Cents>>

/** The amounts of the last regular pay, by the names of the engine's facts. */
export const lastRegularNames = ['grossPay', 'registeredPlans', 'unionDues', 'support', 'f5A'] as const

/**
 * One pay in the words of payroll, before anything is held back by law: its bases, what the employee claims
 * and is, and the year to date. `lastPayDate` is the one before it in the year, for commissions, and
 * `periodNumber` the pay period of the year that it belongs to, for cumulative averaging; `insist` takes the
 * last known rates for a day that nobody has checked.
 */
export type PayToDeduct = PayPlace & {
  readonly bases: readonly PayLine[]
  readonly claims: TaxClaims | undefined
  readonly standing: ContributionStanding
  readonly yearToDate: PayYearToDate
  readonly lastRegular: LastRegular
  readonly lastPayDate?: CivilDate
  readonly periodNumber: number
  /** What earlier pays of the same pay period came to; left out where there is none. */
  readonly period?: PeriodBefore
  readonly eiMultiple?: string
  readonly insist: boolean
}

/**
 * What the formulas are asked for a pay, and the bases that the law takes out of it: those of a person who
 * does not contribute (`pensionable`, `insurable`, `qpip`).
 */
export type PayQuestion = { readonly asked: PayAsked; readonly without: readonly BaseCode[] }

/**
 * What the law holds back from a pay and makes the employer add, as lines by the codes of pay items; the
 * bases that only the formulas know (`f5a`, `tax-periodic` …); the edition of the rates; and the figures that
 * each line came from, by the same codes (the employer's under `employer-cpp` and so on).
 */
export type Deducted = {
  readonly edition: CivilDate
  readonly deductions: readonly PayLine[]
  readonly employer: readonly PayLine[]
  readonly bases: readonly PayLine[]
  readonly unchecked: readonly string[]
  figures(): ReadonlyMap<string, Figure>
}

/**
 * A pay as orders to hold back a part of it find it: what it comes to with benefits, the benefits in it that
 * are no money, what Acts make the employer hold back, and the net pay before the orders. `insist` takes the
 * last known amounts of a law for a day that nobody has checked.
 */
export type PayToSeize = PayPlace & {
  readonly gross: Cents
  readonly nonCash: Cents
  readonly held: Cents
  readonly net: Cents
  readonly insist: boolean
}

/**
 * What orders took, by their place in the list, and the tables of the law that nobody checked for the day.
 */
export type OrdersServed = { readonly taken: readonly Cents[]; readonly unchecked: readonly string[] }

/**
 * The law of payroll as the craft asks for it. `ask` says what the formulas are asked for a pay, and is kept
 * with it; `deduct` answers that and nothing else, so that a pay can be explained and put right years later.
 */
export type PayLaw = {
  readonly items: PayItems
  ask(pay: PayToDeduct): Result<PayQuestion>
  deduct(place: PayPlace, asked: PayAsked): Result<Deducted>
  /**
   * What orders to hold back take of a net pay, by their place in the list; see the garnishments' own rules.
   * Refuses `payrun-order-law-unknown` and `payrun-order-law-unchecked` of an order that goes by a law which
   * is not known here, or not for that day.
   */
  garnish(pay: PayToSeize, orders: readonly StandingItem[]): Result<OrdersServed>
}
