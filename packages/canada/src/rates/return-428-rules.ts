import type { RuleTable } from '@daybook/core/filings/rule-table.ts'

/**
 * A bracket of a provincial form 428: on income over `from` the rate applies; `base` is the tax on all below,
 * as printed (none where no form was read).
 */
export type ReturnBracket = { readonly from: string; readonly rate: string; readonly base?: string }

/**
 * The basic personal amount (line 58040): one for everybody; one that falls evenly with net income from
 * `from` to `through`; or one that falls with taxable income at a rate.
 */
export type ReturnBasicAmount =
  | { readonly kind: 'fixed'; readonly amount: string }
  | {
      readonly kind: 'falling'
      readonly most: string
      readonly least: string
      readonly from: string
      readonly through: string
    }
  | {
      readonly kind: 'sloping'
      readonly most: string
      readonly least: string
      readonly from: string
      readonly rate: string
    }

/**
 * The amounts of part B: credit rate, basic, age (line 58080, falls with net income at 15 % or what is said),
 * spouse and eligible dependant (58120, 58160: base less the other's income, at most `most`), pension
 * (58360), disability (58440) with the supplement for those under 18, the cap of the medical expenses
 * (58769), and what only some have. What is left out was not confirmed for the year.
 */
export type ReturnAmounts = {
  readonly rate: string
  readonly basic: ReturnBasicAmount
  readonly age?: { readonly most: string; readonly from: string; readonly rate: string }
  readonly spouse?: { readonly base: string; readonly most: string }
  readonly pension?: string
  readonly disability?: string
  readonly disabilityUnder18?: { readonly most: string; readonly over: string }
  readonly medical?: { readonly share: string; readonly cap: string }
  readonly employment?: string
  readonly senior?: string
  readonly child?: string
  readonly homeBuyers?: string
  readonly volunteer?: string
}

/**
 * The ages that the forms ask for: from `aged` the amounts of the old, through `childThrough` those of
 * children, under `adult` the supplement of the disability amount, under `young` the amount for young
 * children, from `reduction` the low-income reductions of those who have no spouse and no child.
 */
export type ReturnAges = {
  readonly aged: number
  readonly childThrough: number
  readonly adult: number
  readonly young: number
  readonly reduction: number
}

/**
 * The rates of line 58969: on the first 200 dollars of gifts and on the rest. `top` is the rate of the rest
 * to the extent that taxable income is over an amount; it is for gifts of the year, not for those carried
 * forward.
 */
export type GiftRates = {
  readonly lowThrough: string
  readonly low: string
  readonly high: string
  readonly top?: { readonly rate: string; readonly from: string }
}

/** The dividend tax credit (line 61520) as shares of the taxable amounts. */
export type DividendRates = { readonly eligible: string; readonly other: string }

/**
 * A credit for political contributions: above `over` the rate, on top of `base`; at most `most`, which a form
 * may grant to contributions of more than `mostOver` without the rate, a third cut short.
 */
export type PoliticalRates = {
  readonly tiers: readonly { readonly over: string; readonly base: string; readonly rate: string }[]
  readonly most: string
  readonly mostOver?: string
}

/** The share of the federal minimum tax carryover (line 40427) that the province takes. */
export type CarryoverShare = { readonly share: string }

/**
 * How a province reduces small taxes. `doubled` is Ontario's; `own` falls with one's own net income; `family`
 * falls with the family's: amounts for oneself, a spouse or eligible dependant, those of 65, each child of 18
 * or less, from `from` (or `fromWithPartner`). `unknown` is a year whose amounts were not confirmed: above
 * `singleAbove` of a single person's income and `familyAbove` of a family's it is certain that there is none.
 */
export type ReturnReduction =
  | { readonly kind: 'doubled'; readonly basic: string; readonly perDependant?: string }
  | { readonly kind: 'own'; readonly most: string; readonly from: string; readonly rate: string }
  | {
      readonly kind: 'family'
      readonly self: string
      readonly partner?: string
      readonly agedSelf?: string
      readonly agedPartner?: string
      readonly child?: string
      readonly from: string
      readonly fromWithPartner?: string
      readonly rate: string
    }
  | { readonly kind: 'unknown'; readonly singleAbove: string; readonly familyAbove: string }

/** A surtax on the provincial tax: each rate on what is over its amount, all added up. */
export type SurtaxTiers = readonly { readonly over: string; readonly rate: string }[]

/** A row of Ontario's health premium: over `over`, the base and the rate on what is more, at most `most`. */
export type PremiumRow = {
  readonly over: string
  readonly base: string
  readonly rate: string
  readonly most: string
}

/** Ontario's credit for low incomes (schedule ON428-A). */
export type LowIncomeWorkCredit = {
  readonly most: string
  readonly rate: string
  readonly single: string
  readonly family: string
  readonly fall: string
}

/** Alberta's supplemental credit (line 61545): a share of the credits at the low rate over an amount. */
export type SupplementalCredit = { readonly over: string; readonly share: string }

/** Manitoba's family tax benefit (schedule MB428-A), an amount that the credit rate is applied to. */
export type FamilyBenefit = {
  readonly each: string
  readonly disabled: string
  readonly child: string
  readonly fall: string
}

/** A credit for those of 65 and more whose taxable income is below an amount. */
export type AgeTaxCredit = { readonly amount: string; readonly taxableUnder: string }

/** The refundable credits of a form 479 that are known, each under its own name. */
export type RefundableCredits = {
  readonly salesTax?: {
    readonly each: string
    readonly single: string
    readonly family: string
    readonly fall: string
  }
  readonly renters?: {
    readonly amount: string
    readonly from: string
    readonly fall: string
    readonly months: number
  }
  readonly seniorsRenovation?: { readonly rate: string; readonly most: string }
  readonly seniorsCare?: {
    readonly rate: string
    readonly most: string
    readonly from: string
    readonly fall: string
  }
  readonly seniorsTransit?: { readonly rate: string; readonly most: string }
  readonly fertility?: { readonly rate: string; readonly most: string }
  readonly livingShare?: {
    readonly rate: string
    readonly most: string
    readonly singleParentFrom: string
    readonly singleParentMost: string
  }
  readonly livingBrackets?: {
    readonly brackets: readonly ReturnBracket[]
    readonly most: string
    readonly supplement: string
  }
}

/** What may stand between the credits and line 42800, in the order of a province's form. */
export type AfterCredits =
  | 'surtax'
  | 'foreign'
  | 'reduction'
  | 'political'
  | 'supplemental'
  | 'age-credit'
  | 'other'

/**
 * The return of a province or territory: its form, the years whose form was read, the steps after the credits
 * in the order of the paper, and its rule tables. Each version holds from 1 January of its year.
 */
export type ReturnTables = {
  readonly form: string
  readonly creditForm: string
  readonly firstYear: number
  readonly lastYear: number
  readonly steps: readonly AfterCredits[]
  readonly brackets: RuleTable<readonly ReturnBracket[]>
  readonly amounts: RuleTable<ReturnAmounts>
  readonly gifts: RuleTable<GiftRates>
  readonly dividends: RuleTable<DividendRates>
  readonly political: RuleTable<PoliticalRates>
  readonly carryover?: RuleTable<CarryoverShare>
  readonly reduction?: RuleTable<ReturnReduction>
  readonly surtax?: RuleTable<SurtaxTiers>
  readonly premium?: RuleTable<readonly PremiumRow[]>
  readonly workCredit?: RuleTable<LowIncomeWorkCredit>
  readonly supplemental?: RuleTable<SupplementalCredit>
  readonly familyBenefit?: RuleTable<FamilyBenefit>
  readonly ageCredit?: RuleTable<AgeTaxCredit>
  readonly refundable?: RuleTable<RefundableCredits>
}

/** Quebec's deduction for workers: a share of eligible work income up to a most. */
export type WorkerDeduction = { readonly rate: string; readonly most: string }
