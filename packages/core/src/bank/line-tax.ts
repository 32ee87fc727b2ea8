import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Result } from '../kit/result.ts'

/** Whether a tax was paid on something bought or collected on something sold. */
export type TaxSide = 'paid' | 'collected'

/**
 * A tax that an amount holds and that is posted apart: the role of the account for it, the tag of that
 * posting, and the amount, signed like the amount it is part of. A tax that is part of the cost is not one.
 */
export type LineTaxPart = { readonly role: string; readonly tag: string; readonly amount: Cents }

/**
 * The port to the law: works out which taxes an amount holds, by the code that people type (`HST-ON`), on a
 * day. The law of the land fills it in; it may refuse.
 */
export type LineTax = (
  code: string,
  paid: Cents,
  on: CivilDate,
  side: TaxSide,
) => Result<readonly LineTaxPart[]>
