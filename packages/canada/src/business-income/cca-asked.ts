import type { Source } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import type { Owner } from '../rates/cca-rules.ts'

/**
 * Property that came into a class. `cost` is its capital cost: what was paid with the tax that nobody gives
 * back, and for a vehicle no more than its ceiling (`vehicleCost`). It counts from the day it is available
 * for use. `isOutside`: bought from someone close, or rolled over, so that no incentive holds.
 * `designated` is what of it is designated for immediate expensing. Leasehold improvements say the last day
 * of the lease with its first renewal, rights of a limited life the last day of that life (`ends`).
 */
export type CcaAddition = {
  readonly id: string
  readonly cost: Cents
  readonly acquired: CivilDate
  readonly available: CivilDate
  readonly isOutside?: boolean
  readonly designated?: Cents
  readonly ends?: CivilDate
}

/**
 * Property that left a class: `proceeds` after the costs of selling; `cost` what it added to the class;
 * `paid` what was paid for it where a ceiling kept its cost down; `wasExpensed` where it was a passenger
 * vehicle (10.1) that had been expensed at once.
 */
export type CcaDisposal = {
  readonly id: string
  readonly date: CivilDate
  readonly proceeds: Cents
  readonly cost: Cents
  readonly paid?: Cents
  readonly wasExpensed?: boolean
}

/** Property of an earlier year that is spread over a lease or a life: what is still deducted for it. */
export type CcaLayer = {
  readonly id: string
  readonly cost: Cents
  readonly acquired: CivilDate
  readonly available: CivilDate
  readonly ends: CivilDate
  readonly deducted: Cents
}

/**
 * A class in a year. `key` tells classes of one name apart (each 10.1 vehicle, each rental building).
 * `adjusted` is assistance repaid less assistance received; `hasAssets` whether property of the class is left
 * at the end of the year; `claim` what is claimed (all that may be when left out). `layers` are the older
 * properties of classes 13 and 14.
 */
export type CcaClassYear = {
  readonly class: string
  readonly key?: string
  readonly opening: Cents
  readonly additions: readonly CcaAddition[]
  readonly disposals: readonly CcaDisposal[]
  readonly adjusted?: Cents
  readonly hasAssets: boolean
  readonly claim?: Cents
  readonly layers?: readonly CcaLayer[]
}

/**
 * The classes of one source of income (a business, a rental, a corporation) in a tax year. A span of less
 * than 12 months is a short year. `expensingLimit` is this source's part of the yearly limit where it is
 * shared, and `income` what an individual's source earned before the allowance, which immediate expensing may
 * not exceed.
 */
export type CcaAsked = {
  readonly span: Span
  readonly owner: Owner
  readonly classes: readonly CcaClassYear[]
  readonly expensingLimit?: Cents
  readonly income?: Cents
}

/** A capital gain on depreciable property, for Schedule 3 or 6: what was got above what was paid. */
export type DepreciableGain = { readonly id: string; readonly class: string; readonly gain: Cents }

/**
 * A class worked out, in the columns of Schedule 8 and Area A. `left` is the cost after additions and
 * disposals; `expensed` what is expensed at once; `incentiveNet` the additions with an incentive after the
 * proceeds that first lower the others; `raised` and `halved` what the base gains and loses in the first
 * year; `most` the most that may be claimed and `claimed` what is. Of `recapture` and `terminalLoss` at most
 * one is above zero.
 */
export type CcaClassResult = {
  readonly class: string
  readonly key: string
  readonly rate: string
  readonly opening: Cents
  readonly additions: Cents
  readonly designated: Cents
  readonly adjusted: Cents
  readonly disposals: Cents
  readonly left: Cents
  readonly expensed: Cents
  readonly incentive: Cents
  readonly proceedsAgainst: Cents
  readonly incentiveNet: Cents
  readonly raised: Cents
  readonly halved: Cents
  readonly base: Cents
  readonly most: Cents
  readonly claimed: Cents
  readonly recapture: Cents
  readonly terminalLoss: Cents
  readonly closing: Cents
  readonly gains: readonly DepreciableGain[]
  /** Of classes 13 and 14: what the year gives for each property, by id. */
  readonly parts?: readonly { readonly id: string; readonly amount: Cents }[]
  /** Property that is not available for use yet, by id. */
  readonly waiting: readonly string[]
  readonly sources: readonly Source[]
}
