import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { PaperRef } from './paper.ts'

/** Money that an envelope was given in a month, `YYYY-MM`; negative where it was taken out again. */
export type EnvelopeMonth = { readonly month: string; readonly amount: Cents }

/**
 * An envelope of a household's budget: what is spent on its accounts from the month `from` on comes out of
 * it. `accounts` are ids of expense accounts, each in one envelope only; `months` are oldest first.
 */
export type Envelope = {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly accounts: readonly string[]
  readonly months: readonly EnvelopeMonth[]
}

/**
 * What something owned is worth, or what is owed beside the books, on a day, and who says so. With an
 * `account` it is the worth of what stands there at cost: only what lies beyond its balance counts.
 */
export type OwnWorth = {
  readonly id: string
  readonly name: string
  readonly kind: 'asset' | 'debt'
  readonly date: CivilDate
  readonly amount: Cents
  readonly source: string
  readonly account?: string
}

/** An amount to be saved by a day, in the accounts that hold it. */
export type Goal = {
  readonly id: string
  readonly name: string
  readonly amount: Cents
  readonly by: CivilDate
  readonly accounts: readonly string[]
}

/** One of a household; `code` is the value of the dimension `class` that says whose a posting is. */
export type HouseholdPerson = { readonly code: string; readonly name: string }

/**
 * Two who keep house together, from a day on. `percent` is the part of the first in what is shared; `shares`
 * say otherwise for single accounts (100 or 0 where they concern one alone); `owners` say whose a bank
 * account or card is: one that nobody owns belongs to both.
 */
export type HouseholdOfTwo = {
  readonly id: string
  readonly from: CivilDate
  readonly people: readonly [HouseholdPerson, HouseholdPerson]
  readonly percent: number
  readonly shares: readonly { readonly account: string; readonly percent: number }[]
  readonly owners: readonly { readonly account: string; readonly person: string }[]
}

/**
 * A paper for a personal return: what kind it is, whose, the day, the amount, who gave it, and where it
 * belongs to one, the number of its entry. `number` is what stands on it (of a charity, of a slip), `paper`
 * the file of it. `none` is the word of the person that there is no such paper in the year of the day; it
 * then has no amount and nobody who gave it.
 */
export type KeptReceipt = {
  readonly id: string
  readonly kind: string
  readonly who: 'taxpayer' | 'spouse'
  readonly date: CivilDate
  readonly amount: Cents
  readonly from: string
  readonly number?: string
  readonly entry?: number
  readonly paper?: PaperRef
  readonly none?: true
}

/** What happens to the records of personal books: each is set, and taken away. */
export type PersonalFact =
  | { readonly kind: 'envelope.set'; readonly v: 1; readonly envelope: Envelope; readonly was?: Envelope }
  | { readonly kind: 'envelope.removed'; readonly v: 1; readonly was: Envelope }
  | { readonly kind: 'worth.recorded'; readonly v: 1; readonly worth: OwnWorth; readonly was?: OwnWorth }
  | { readonly kind: 'worth.removed'; readonly v: 1; readonly was: OwnWorth }
  | { readonly kind: 'goal.set'; readonly v: 1; readonly goal: Goal; readonly was?: Goal }
  | { readonly kind: 'goal.removed'; readonly v: 1; readonly was: Goal }
  | {
      readonly kind: 'household.set'
      readonly v: 1
      readonly household: HouseholdOfTwo
      readonly was?: HouseholdOfTwo
    }
  | { readonly kind: 'household.removed'; readonly v: 1; readonly was: HouseholdOfTwo }
  | {
      readonly kind: 'receipt.kept'
      readonly v: 1
      readonly receipt: KeptReceipt
      readonly was?: KeptReceipt
    }
  | { readonly kind: 'receipt.dropped'; readonly v: 1; readonly was: KeptReceipt }
