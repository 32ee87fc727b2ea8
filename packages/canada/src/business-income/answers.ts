import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'

/**
 * A vehicle of a year: the kilometres driven in all and for the business. `costs` is what it cost in the
 * year without its purchase (all vehicle costs of the books when left out: for a single vehicle). Of the
 * costs, interest and lease payments of a passenger vehicle are held to their limits.
 */
export type VehicleAnswer = {
  readonly name: string
  readonly kilometres: number
  readonly business: number
  readonly costs?: Cents
  readonly interest?: { readonly amount: Cents; readonly days: number; readonly began: CivilDate }
  readonly lease?: {
    readonly amount: Cents
    readonly deducted: Cents
    readonly days: number
    readonly listPrice: Cents
    readonly taxRate: string
    readonly began: CivilDate
  }
}

/**
 * The home of a year: the area of the workspace and of the home in one unit, the hours of business use where
 * the space has others (of 24) and the days a week on which it is used (of 7), the costs of the whole home
 * that are not in the books, and what could not be deducted in earlier years.
 */
export type HomeAnswer = {
  readonly area: number
  readonly home: number
  readonly hours?: number
  readonly days?: number
  readonly costs: Cents
  readonly carried: Cents
}

/**
 * What a person says of a business for a year beside the books. `share` is the person's part of a
 * partnership (`0.5`); `reserves`, `rebate` and `deductions` are lines 8290, 9974 and 9943; `longHaul` is
 * what of the meals are those of long-haul drivers. `use` is the business part of a class of property by its
 * key, where it is not all; a class of vehicles may name a vehicle of `vehicles` instead.
 */
export type BusinessAnswers = {
  readonly share?: string
  readonly reserves?: Cents
  readonly rebate?: Cents
  readonly deductions?: Cents
  readonly longHaul?: Cents
  readonly vehicles?: readonly VehicleAnswer[]
  readonly home?: HomeAnswer
  readonly use?: Readonly<Record<string, string>>
}
