import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Result } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'

/** Whether a tax was paid on something bought or collected on something sold. */
export type TaxSide = 'paid' | 'collected'

/**
 * A tax that an amount holds and that is posted apart: the role of the account for it, the tag of that
 * posting, and the amount, signed like the amount it is part of. A tax that is part of the cost is not one.
 * `recovered` is how much of it is claimed back on the account that was asked for (all where it is left out),
 * `kind` another tag of its posting.
 */
export type LineTaxPart = {
  readonly role: string
  readonly tag: string
  readonly amount: Cents
  readonly recovered?: Cents
  readonly kind?: string
}

/**
 * The port to the law: works out which taxes an amount holds, by the code that people type (`HST-ON`), on a
 * day, and what of them the account that bears the cost lets claim back. The law of the land fills it in; it
 * may refuse.
 */
export type LineTax = (
  code: string,
  paid: Cents,
  on: CivilDate,
  side: TaxSide,
  account?: Account,
) => Result<readonly LineTaxPart[]>
