import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { PaperRef } from './paper.ts'

/** An amount inside a fact: money is revived by the name of its field. */
export type Money = { readonly amount: Cents }

/**
 * How the books write an asset off: evenly over months; a share of what is left each fiscal year (`isHalved`:
 * half of it in the first); by units made or driven, of so many expected; or not at all (land).
 */
export type BookMethod =
  | { readonly kind: 'straight-line'; readonly months: number }
  | { readonly kind: 'declining'; readonly rate: string; readonly isHalved?: true }
  | { readonly kind: 'units'; readonly units: string }
  | { readonly kind: 'none' }

/**
 * What an asset is for capital cost allowance: its class; the business or rental property it belongs to
 * (`source`); the tax inside its cost that nobody gives back, which a ceiling of vehicles holds down with the
 * price; whether no incentive holds (`isOutside`); what is designated for immediate expensing; the last day
 * of the lease or life of classes 13 and 14.
 */
export type AssetClass = {
  readonly class: string
  readonly source?: string
  readonly tax?: Money
  readonly isOutside?: true
  readonly designated?: Money
  readonly ends?: CivilDate
}

/** What was written off for an asset in the fiscal year that ends on a day. */
export type AssetYear = { readonly through: CivilDate; readonly amount: Cents }

/** How an asset left: for how much, by which entry, and what had been written off by then. */
export type AssetDisposal = {
  readonly date: CivilDate
  readonly how: 'sale' | 'trade' | 'write-off'
  readonly proceeds: Money
  readonly written: Money
  readonly entry: number
}

/**
 * A capital asset. Accounts are ids: of its cost, of what is written off, and of the expense. `starts` is the
 * first day of the first month that is written off; `before` what was written off before these books held it;
 * `years` what they wrote off, by fiscal year; `writtenThrough` the last day for which they did; `used` the
 * units made so far.
 */
export type Asset = {
  readonly id: string
  readonly name: string
  readonly note?: string
  readonly acquired: CivilDate
  readonly available: CivilDate
  readonly cost: Money
  readonly residual: Money
  readonly account: string
  readonly accumulated?: string
  readonly expense?: string
  readonly method: BookMethod
  readonly starts: CivilDate
  readonly before?: { readonly through: CivilDate; readonly amount: Cents }
  readonly years: readonly AssetYear[]
  readonly writtenThrough?: CivilDate
  readonly used?: string
  readonly dims?: Readonly<Record<string, string>>
  readonly cca?: AssetClass
  readonly entry?: number
  readonly papers?: readonly PaperRef[]
  readonly disposal?: AssetDisposal
}

/**
 * What a person says of a class of property in the tax year that ends on a day: what stood in it when these
 * books began with it (`start`), what is claimed, and whether nothing of it is left. `key` is the class, or
 * the asset that is a class of its own; `source` the business or rental property.
 */
export type ClassYear = {
  readonly id: string
  readonly through: CivilDate
  readonly source: string
  readonly key: string
  readonly start?: Money
  readonly claim?: Money
  readonly isEmpty?: true
}

/** A vehicle of a business in a year, as a person says it: kilometres, costs, interest and lease. */
export type VehicleYear = {
  readonly name: string
  readonly kilometres: number
  readonly business: number
  readonly costs?: Money
  readonly interest?: { readonly amount: Cents; readonly days: number; readonly began: CivilDate }
  readonly lease?: {
    readonly amount: Cents
    readonly deducted: Money
    readonly days: number
    readonly listPrice: Money
    readonly taxRate: string
    readonly began: CivilDate
  }
}

/** The home of a business in a year. */
export type HomeYear = {
  readonly area: number
  readonly home: number
  readonly hours?: number
  readonly days?: number
  readonly costs: Money
  readonly carried: Money
}

/**
 * What a person says of a business or a rental property for a year: `share` and `personal` are parts as
 * decimal text, `use` the business part of classes of property, `inputs` lines of the form by number.
 */
export type BusinessYear = {
  readonly year: string
  readonly from?: CivilDate
  readonly share?: string
  readonly personal?: string
  readonly inputs?: readonly { readonly line: string; readonly amount: Cents }[]
  readonly vehicles?: readonly VehicleYear[]
  readonly home?: HomeYear
  readonly use?: Readonly<Record<string, string>>
}

/**
 * A business (T2125) or a rental property (T776) of the books, with what was said of it by year. `dims` says
 * which value of a dimension its postings carry, where the books hold several.
 */
export type Business = {
  readonly id: string
  readonly name: string
  readonly form: 'T2125' | 'T776'
  readonly nature: 'business' | 'professional' | 'commission' | 'rental'
  readonly dims?: Readonly<Record<string, string>>
  readonly years: readonly BusinessYear[]
}

/** What can happen to assets, to classes of property, and to what is said of businesses. */
export type AssetFact =
  | { readonly kind: 'asset.set'; readonly v: 1; readonly asset: Asset; readonly was?: Asset }
  | { readonly kind: 'asset.removed'; readonly v: 1; readonly was: Asset }
  | { readonly kind: 'cca.set'; readonly v: 1; readonly year: ClassYear; readonly was?: ClassYear }
  | { readonly kind: 'cca.removed'; readonly v: 1; readonly was: ClassYear }
  | { readonly kind: 'business.set'; readonly v: 1; readonly business: Business; readonly was?: Business }
  | { readonly kind: 'business.removed'; readonly v: 1; readonly was: Business }
