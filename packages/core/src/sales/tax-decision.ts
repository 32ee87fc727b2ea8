import type { Party } from '../daybook/trade-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import type { Result } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'

/**
 * What is asked of the law for one line: whether it is sold or bought, on which day, by whom or to whom, on
 * which account, where it is supplied when that is not where the party is, and the tax code that somebody
 * typed. `hasRole` says whether the books keep an account of a role: books that are registered for a tax do.
 */
export type TaxQuestion = {
  readonly side: 'sale' | 'purchase'
  readonly date: CivilDate
  readonly party: Party
  readonly account: Account
  readonly place?: string
  readonly code?: string
  hasRole(role: string): boolean
}

/**
 * One tax on a line. `rate` is the share as printed (`0.13`), taken on the price or on the price with GST.
 * `role` and `tags` are those of the posting that it is collected or claimed with; a tax without a role is
 * part of the cost. `recover` is the share of it that is claimed back (a purchase), as decimal text;
 * `ceiling` the price of one thing, in cents of the books’ currency, beyond which the tax on it is not
 * claimed.
 */
export type DecidedTax = {
  readonly tax: string
  readonly rate: string
  readonly base: 'price' | 'price-with-gst'
  readonly role?: string
  readonly tags: readonly string[]
  readonly recover: string
  readonly ceiling?: Cents
  readonly reason: string
}

/**
 * What the law makes of a line: the kind of supply, its taxes, the tags of the line’s own posting by which
 * returns add sales up, and the reason as a code. `isIncluded` says that the amount holds the taxes already,
 * whatever was typed (an allowance by the kilometre).
 */
export type TaxedSupply = {
  readonly supply: 'taxable' | 'zero-rated' | 'exempt' | 'relieved' | 'outside'
  readonly taxes: readonly DecidedTax[]
  readonly tags: readonly string[]
  readonly reason: string
  readonly isIncluded?: boolean
}

/** The port to the law: decides the taxes of one line. The law of the land fills it in; it may refuse. */
export type TaxDecision = (question: TaxQuestion) => Result<TaxedSupply>

/**
 * What sales and purchases ask of the law: the taxes of a line; where the tax of a bad debt is taken back
 * (by the name of the tax: role and tags of the posting, none where it cannot be); and a reason in words.
 */
export type TradeTaxes = {
  readonly decide: TaxDecision
  badDebt(tax: string): { readonly role: string; readonly tags: readonly string[] } | undefined
  reason(code: string): Label
}
