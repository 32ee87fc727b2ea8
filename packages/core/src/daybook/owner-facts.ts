import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'

/** What a class of shares is on a return: common or preferred. */
export type ShareKind = 'common' | 'preferred'

/** How many shares of a class somebody holds from a day on, until the next such line of that class. */
export type ShareHolding = {
  readonly from: CivilDate
  readonly class: string
  readonly kind: ShareKind
  readonly count: number
}

/**
 * A shareholder as the books know them: a number of their own, what they are, and the ids of the accounts in
 * which the business and they owe each other money, which are theirs alone. Name, address and numbers (SIN,
 * business or trust number) lie in the vault.
 */
export type Shareholder = {
  readonly id: string
  readonly number: string
  readonly kind: 'individual' | 'corporation' | 'partnership' | 'trust'
  readonly language: Language
  readonly accounts: readonly string[]
  readonly holdings: readonly ShareHolding[]
}

/** What a dividend is to tax: eligible, other than eligible, or out of the capital dividend account. */
export type DividendKind = 'eligible' | 'other' | 'capital'

/** What one shareholder gets of a dividend, for how many shares. */
export type DividendShare = {
  readonly shareholder: string
  readonly count: number
  readonly amount: Cents
}

/**
 * A payment of a dividend: its entry, its day, to whom (ids of shareholders; all that was still owed), and
 * whether it went out of a bank or to the credit of what the shareholder is owed; `withheld` is the tax that
 * was kept back of what non-residents got.
 */
export type DividendPayment = {
  readonly entry: number
  readonly date: CivilDate
  readonly by: 'bank' | 'loan'
  readonly shareholders: readonly string[]
  readonly amount: Cents
  readonly withheld?: readonly { readonly shareholder: string; readonly amount: Cents }[]
}

/**
 * A dividend: declared on a day to those who held the class on `record`, payable on `payable`; `per` is the
 * amount a share as decimal text where it was declared so. `entry` declared it, `account` (an id) is where it
 * is owed until it is paid. `id` is its number: `1`.
 */
export type Dividend = {
  readonly id: string
  readonly kind: DividendKind
  readonly class: string
  readonly declared: CivilDate
  readonly record: CivilDate
  readonly payable: CivilDate
  readonly per?: string
  readonly amount: Cents
  readonly shares: readonly DividendShare[]
  readonly entry: number
  readonly account: string
  readonly payments: readonly DividendPayment[]
}

/** Property that came into a class of depreciable property in a year: its cost, and since when it is used. */
export type CcaAdditionGiven = { readonly date: CivilDate; readonly amount: Cents }

/** Property that left a class: what it brought, and what it had cost. */
export type CcaDisposalGiven = {
  readonly date: CivilDate
  readonly amount: Cents
  readonly cost: { readonly amount: Cents }
}

/**
 * A class of depreciable property in a year as the preparer gives it; `claim` where less is claimed than may
 * be, `hasAssets` whether property of the class is left at the end.
 */
export type CcaClassGiven = {
  readonly class: string
  readonly opening: Cents
  readonly additions: readonly CcaAdditionGiven[]
  readonly disposals: readonly CcaDisposalGiven[]
  readonly claim?: { readonly amount: Cents }
  readonly hasAssets: boolean
}

/** What a person gives for a line of Schedule 1. */
export type LineGiven = { readonly line: string; readonly amount: Cents }

/**
 * A pool out of which a corporation may pay dividends of a kind: the general rate income pool for eligible
 * ones, the capital dividend account for capital ones.
 */
export type DividendPool = 'grip' | 'cda'

/** What was added to a pool on a day (taken out when negative), and what it was. */
export type PoolMovement = {
  readonly pool: DividendPool
  readonly date: CivilDate
  readonly amount: Cents
  readonly what: string
}

/**
 * What a person gives for a T2 that books cannot tell: lines of Schedule 1, classes of Schedule 8, answers of
 * the notes checklist, the flip groups in which a right of set-off exists, and what was added to the pools of
 * dividends in the year. `id` is the last day of the year.
 */
export type CorporateReturn = {
  readonly id: string
  readonly lines: readonly LineGiven[]
  readonly classes: readonly CcaClassGiven[]
  readonly answers: readonly { readonly line: string; readonly answer: string }[]
  readonly netted: readonly string[]
  readonly pools?: readonly PoolMovement[]
}

/** What happens to shareholders, dividends and what is given for a corporation's return. */
export type OwnerFact =
  | {
      readonly kind: 'shareholder.set'
      readonly v: 1
      readonly shareholder: Shareholder
      readonly was?: Shareholder
    }
  | { readonly kind: 'shareholder.removed'; readonly v: 1; readonly was: Shareholder }
  | { readonly kind: 'dividend.set'; readonly v: 1; readonly dividend: Dividend; readonly was?: Dividend }
  | { readonly kind: 'dividend.removed'; readonly v: 1; readonly was: Dividend }
  | {
      readonly kind: 't2.set'
      readonly v: 1
      readonly given: CorporateReturn
      readonly was?: CorporateReturn
    }
  | { readonly kind: 't2.removed'; readonly v: 1; readonly was: CorporateReturn }
