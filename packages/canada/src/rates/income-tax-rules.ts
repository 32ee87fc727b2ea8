/** A bracket of a T4127 table: from this income on (it included) the rate applies, less the constant. */
export type Bracket = { readonly from: string; readonly rate: string; readonly constant: string }

/**
 * A basic personal amount: one for everybody; one that falls with net income from `from` to `through` by
 * `fall` over `over`; or one that falls with taxable income at a rate.
 */
export type BasicAmount =
  | { readonly kind: 'fixed'; readonly amount: string }
  | {
      readonly kind: 'falling'
      readonly most: string
      readonly least: string
      readonly from: string
      readonly through: string
      readonly fall: string
      readonly over: string
    }
  | {
      readonly kind: 'sloping'
      readonly most: string
      readonly least: string
      readonly from: string
      readonly through: string
      readonly rate: string
    }

/**
 * The federal tax of one edition of T4127. `claimCodes` are the amounts of codes 0 to 10. `annual` replaces
 * what a July edition squeezed into half a year: it is for cumulative averaging (Option 2) only.
 */
export type FederalIncomeTax = {
  readonly edition: string
  readonly brackets: readonly Bracket[]
  readonly lowestRate: string
  readonly basic: BasicAmount
  readonly claimCodes: readonly string[]
  readonly employmentAmount: string
  readonly labourFundYearly: string
  readonly abatementQuebec: string
  readonly surtaxOutsideCanada: string
  readonly flat: { readonly through: string; readonly rate: string; readonly rateQuebec: string }
  readonly annual?: { readonly brackets: readonly Bracket[]; readonly lowestRate: string }
}

/**
 * How a province reduces small taxes: Ontario's doubled amount, or British Columbia's amount that falls with
 * income and ends at `through`.
 */
export type TaxReduction =
  | { readonly kind: 'doubled'; readonly amount: string; readonly perDependant: string }
  | {
      readonly kind: 'falling'
      readonly amount: string
      readonly from: string
      readonly through: string
      readonly rate: string
    }

/** Alberta's supplemental credit K5P: a share, numerator over denominator, of credits above an amount. */
export type Supplement = { readonly over: string; readonly numerator: string; readonly denominator: string }

/**
 * The tax of a province or territory in one edition of T4127; what only some have is left out by the others.
 */
export type ProvincialIncomeTax = {
  readonly brackets: readonly Bracket[]
  readonly lowestRate: string
  readonly basic: BasicAmount
  readonly claimCodes: readonly string[]
  readonly labourFundYearly?: string
  readonly supplement?: Supplement
  readonly employmentAmount?: string
  readonly surtax?: readonly { readonly over: string; readonly rate: string }[]
  readonly healthPremium?: readonly {
    readonly over: string
    readonly base: string
    readonly rate: string
    readonly most: string
  }[]
  readonly reduction?: TaxReduction
  readonly annual?: {
    readonly brackets?: readonly Bracket[]
    readonly lowestRate?: string
    readonly basic?: BasicAmount
    readonly supplement?: Supplement
    readonly reduction?: TaxReduction
  }
}

/** The Quebec tax of one edition of TP-1015.F; a rate applies to income over `over`, not at it. */
export type QuebecIncomeTax = {
  readonly edition: string
  readonly brackets: readonly { readonly over: string; readonly rate: string; readonly constant: string }[]
  readonly basic: string
  readonly creditRate: string
  readonly workersRate: string
  readonly workersYearly: string
  readonly lumpSumThrough: string
  readonly lumpSumFlat: string
  readonly labourFundRate: string
}
