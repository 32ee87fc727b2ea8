import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import type { LimitFacts } from './business-limit.ts'

/**
 * What an estimate of corporate income tax takes. `year` is the tax year, both ends counted. `taxableIncome`
 * is line 360, `activeIncome` line 400 (active business carried on in Canada), `investmentIncome` the
 * aggregate investment income of the year; `manufacturingIncome` is the part of the active income from
 * manufacturing and processing. `portfolioDividends` bear Part IV tax. `isCcpc`: a Canadian-controlled
 * private corporation throughout the year. `limit` are the facts of the business limit; `provincialLimit` is
 * the province's own limit where the person knows it, `hasQuebecHours` whether Quebec's paid hours (or its
 * primary and manufacturing sectors) open the small rate.
 */
export type EstimateAsked = {
  readonly year: Span
  readonly province: ProvinceCode
  readonly otherProvinces?: readonly ProvinceCode[]
  readonly isCcpc: boolean
  readonly isPersonalServices?: boolean
  readonly taxableIncome: Cents
  readonly activeIncome: Cents
  readonly investmentIncome?: Cents
  readonly manufacturingIncome?: Cents
  readonly portfolioDividends?: Cents
  readonly limit?: LimitFacts
  readonly provincialLimit?: Cents
  readonly hasQuebecHours?: boolean
}
