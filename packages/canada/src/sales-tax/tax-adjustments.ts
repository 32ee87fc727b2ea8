import { type Cents, divideRounded, sumOf } from '@daybook/core/kit/cents.ts'
import { assert } from '@daybook/core/kit/result.ts'
import { shareOf, taxWithin } from './credit-limits.ts'

/**
 * A part of a tax by what was left unpaid, got back or reimbursed of the amount that bore it, tax included.
 */
export type TaxShare = { readonly tax: Cents; readonly part: Cents; readonly total: Cents }

/**
 * The tax within a bad debt, which line 107 takes off: the tax that was collectible, by what was written off
 * of the total with all taxes. Rounded half up. Source: RC4022, bad debts. The part
 * is no more than the total (a fault otherwise).
 *
 *   1,120.00 with 50.00 GST, 1,120.00 written off: 50.00
 */
export function badDebtTax(asked: TaxShare): Cents {
  return shared(asked)
}

/**
 * The tax within a bad debt that was got back after all, which line 104 adds; see `badDebtTax`.
 *
 *   400.00 got back of 1,120.00 with 50.00 GST: 50.00 × 400 / 1,120 = 17.86
 */
export function recoveredTax(asked: TaxShare): Cents {
  return shared(asked)
}

/**
 * The tax that is claimed on an expense of which an employee was reimbursed a part: the tax paid, by what was
 * reimbursed of the total. Rounded half up. Source: RC4022, reimbursements.
 *
 *   345.00 of 560.00 with 25.00 GST: 15.40
 */
export function reimbursementCredit(asked: TaxShare): Cents {
  return shared(asked)
}

function shared({ tax, part, total }: TaxShare): Cents {
  assert(total > 0n && part >= 0n && part <= total, 'a part is no more than its whole')
  return divideRounded(tax * part, total, 'half-up')
}

/**
 * What line 104 adds at the end of a year in which all of the tax on meals and entertainment was claimed:
 * what is over the limit (`0.5`, `0.8` for long-haul drivers). Source: RC4022, meals and entertainment.
 *
 *   100.00 claimed with the limit 0.80: 20.00
 */
export function mealAddBack(claimed: Cents, limit: string): Cents {
  const share = shareOf(limit)
  assert(share !== undefined, 'a limit is a share')
  return divideRounded(claimed * (share.denominator - share.numerator), share.denominator, 'half-up')
}

/**
 * The basic tax content of property: its tax less what was given back of it, by the fair market value over
 * the cost, never more than all. It is the credit or the tax of a change in use. Rounded half up. Source:
 * RC4022, changes in use. The cost is positive (a fault otherwise).
 *
 *   A tractor of 10,000.00 with 500.00 GST, worth 4,000.00: 200.00
 */
export function basicTaxContent(of: {
  readonly tax: Cents
  readonly rebate: Cents
  readonly worth: Cents
  readonly cost: Cents
}): Cents {
  assert(of.cost > 0n && of.worth >= 0n && of.rebate <= of.tax, 'a cost is positive')
  const worth = of.worth < of.cost ? of.worth : of.cost
  return divideRounded((of.tax - of.rebate) * worth, of.cost, 'half-up')
}

/**
 * Credits by the simplified method: purchases with their tax, by the rate of the tax, times 5/105, 13/113,
 * 14/114 or 15/115. Each is rounded half up. Purchases of which part cannot be claimed stand in with that
 * part only. Source: RC4022, simplified method.
 */
export function simplifiedCredits(
  purchases: readonly { readonly rate: string; readonly paid: Cents }[],
): Cents {
  return sumOf(purchases.map(({ rate: of, paid }) => taxWithin(paid, of)))
}
