import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'

/**
 * The pay period type of block 6: weekly, biweekly, semi-monthly (E where a period ends on other days than
 * the 15th and the last of the month), monthly (O where it ends on another day than the last), thirteen a
 * year.
 */
export type RoePeriodType = 'W' | 'B' | 'S' | 'E' | 'M' | 'O' | 'H'

/** Vacation pay of block 17A: with each pay (1), because of the end (2), for leave (3), anniversary (4). */
export type RoeVacation = {
  readonly code: '1' | '2' | '3' | '4'
  readonly from?: CivilDate
  readonly through?: CivilDate
  readonly amount: Cents
}

/** Pay for a statutory holiday after the last day, block 17B. */
export type RoeHoliday = { readonly date: CivilDate; readonly amount: Cents }

/** Other money paid because of the end, block 17C: a code such as `Y00`. */
export type RoeMoney = {
  readonly code: string
  readonly from?: CivilDate
  readonly through?: CivilDate
  readonly amount: Cents
}

/** A special payment of block 19 (`PSL01`), an amount a day or a week. */
export type RoeSpecial = RoeMoney & { readonly per: 'D' | 'W' }

/** Whether and when somebody is expected back, block 14. */
export type RoeRecall = { readonly code: 'Y' | 'N' | 'U'; readonly date?: CivilDate }

/** Who at the employer answers for a record of employment, block 16: given name, name and telephone. */
export type RoeContact = { readonly given: string; readonly name: string; readonly phone: string }

/** A pay period of block 15C with the insurable earnings that belong to it. */
export type RoePeriod = { readonly from: CivilDate; readonly through: CivilDate; readonly amount: Cents }

/**
 * The blocks of a record of employment, without who it is for: that lies in the vault. `account` is block 5,
 * `first`, `last` and `end` blocks 10, 11 and 12, `hours` block 15A in whole hours, `periods` block 15C with
 * the last one first, `total` block 15B.
 */
export type RoeBlocks = {
  readonly account: string
  readonly periodType: RoePeriodType
  readonly first: CivilDate
  readonly last: CivilDate
  readonly end: CivilDate
  readonly occupation?: string
  readonly recall: RoeRecall
  readonly hours: number
  readonly periods: readonly RoePeriod[]
  readonly total: { readonly amount: Cents }
  readonly code: string
  readonly vacation?: RoeVacation
  readonly holidays: readonly RoeHoliday[]
  readonly moneys: readonly RoeMoney[]
  readonly special: readonly RoeSpecial[]
  readonly comments?: string
  readonly language: Language
}

/**
 * A record of employment as it was issued, for ever. `id` counts from 1; `serial` is the number that Service
 * Canada gave it, once it is known; `amends` is the id of the one that it stands in the place of, `amendedBy`
 * of the one that stands in its place. `given` is what a person said for it, so that it can be prepared again
 * in the same way.
 */
export type Roe = {
  readonly id: string
  readonly employee: string
  readonly filed: CivilDate
  readonly due: CivilDate
  readonly asOfSeq: number
  readonly blocks: RoeBlocks
  readonly contact: RoeContact
  readonly given: Readonly<Record<string, string>>
  readonly serial?: string
  readonly amends?: string
  readonly amendedBy?: string
  readonly cancelled?: { readonly date: CivilDate; readonly reason: string }
}

/** What happens to records of employment. */
export type RoeFact =
  | { readonly kind: 'roe.set'; readonly v: 1; readonly roe: Roe; readonly was?: Roe }
  | { readonly kind: 'roe.removed'; readonly v: 1; readonly was: Roe }
