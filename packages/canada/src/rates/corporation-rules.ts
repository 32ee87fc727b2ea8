/**
 * The federal tax of a corporation: basic rate, abatement for income earned in a province, general reduction,
 * small business deduction with its limit; how the limit falls with taxable capital of the year before (from
 * `from` it falls evenly to nothing at `through`) and with passive income (`rate` of what is over `from`);
 * the additional tax on investment income of a private corporation, the part of the tax on it that is
 * refundable; Part IV tax. A tax year of fewer days than `fullYearDays` (51 weeks) shares the limit out.
 */
export type CorporationTax = {
  readonly basic: string
  readonly abatement: string
  readonly generalReduction: string
  readonly smallBusiness: string
  readonly limit: string
  readonly capital: { readonly from: string; readonly through: string }
  readonly passive: { readonly from: string; readonly rate: string }
  readonly investmentAdditional: string
  readonly investmentRefundable: string
  readonly partIV: string
  readonly fullYearDays: number
}

/**
 * A province's rates: general, small business with its limit, and manufacturing and processing where it has
 * a rate of its own. `smallNeedsHours` says that the small rate asks for enough paid hours (Quebec).
 */
export type ProvincialCorporationTax = {
  readonly general: string
  readonly small: string
  readonly limit: string
  readonly manufacturing?: string
  readonly smallNeedsHours?: string
}
