/**
 * The automobile benefit in one year: dollars a kilometre of personal driving (and for those who mainly sell
 * or lease automobiles), the share of an automobile's cost for 30 days, the share of lease payments, and the
 * personal kilometres of 30 days below which the standby charge may be reduced.
 */
export type AutomobileBenefit = {
  readonly perKilometre: string
  readonly perKilometreSeller: string
  readonly ownedShare: string
  readonly ownedShareSeller: string
  readonly leasedShare: { readonly numerator: string; readonly denominator: string }
  readonly kilometres: string
  /** The days of one period of the charge. */
  readonly days: number
  readonly optionalOperatingShare: string
}

/**
 * The sales tax that an employer counts as collected on a benefit: a part of its value (`14` of `114`), or
 * for operating an automobile a share of it.
 */
export type TaxOnBenefits = {
  readonly part: string
  readonly of: string
  readonly operatingShare: string
}

/** What of gifts stays untaxed in a year, in dollars, and of an award for long service in so many years. */
export type GiftLimits = {
  readonly gifts: string
  /** Whether awards have a limit of their own beside that of gifts. */
  readonly hasOwnAwardLimit: boolean
  readonly longService: string
  readonly longServiceYears: string
}

/** The tax of a province on premiums of group insurance that an employer pays, a share of the premium. */
export type InsurancePremiumTax = { readonly rate: string }
