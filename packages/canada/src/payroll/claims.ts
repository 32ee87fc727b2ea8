import type { Figure, Source } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { assert } from '@daybook/core/kit/result.ts'
import { dollars, exactly, less, times, toCent } from './exact.ts'
import type { Claim } from './pay-facts.ts'
import type { BasicNumbers } from './rule-numbers.ts'
import { given, tabled, worked } from './worked.ts'

/** What a claim is read against: the basic amount and the claim codes of a table, and the income. */
export type ClaimBasis = {
  readonly names: { readonly claim: 'TC' | 'TCP'; readonly basic: 'BPAF' | 'BPAP' }
  readonly basic: BasicNumbers
  readonly claimCodes: readonly string[]
  readonly source: Source
  readonly taxable: Figure
  readonly net: Figure
}

/**
 * The claims of an employee as an amount. A stated amount stands as it is; code 1 is the basic amount, which
 * follows the income where a formula says so; codes 2 to 10 are the mid-points of their ranges.
 */
export function claimFigure(claim: Claim, basis: ClaimBasis): Figure {
  const { claim: name, basic } = basis.names
  switch (claim.kind) {
    case 'amount':
      return given(name, claim.amount)
    case 'exempt':
      return given(name, 0n)
    case 'code': {
      if (claim.code === 1) {
        const amount = basicFigure(basic, basis)
        return worked(name, amount.value, 'copy', [amount], basis.source)
      }
      const printed = basis.claimCodes[claim.code]
      assert(printed !== undefined, 'a claim code is 0 to 10')
      return tabled(name, dollars(printed), basis.source)
    }
  }
}

function basicFigure(name: 'BPAF' | 'BPAP', { basic, source, taxable, net }: ClaimBasis): Figure {
  const amount = basicAmount(basic, { taxable: taxable.value, net: net.value })
  switch (basic.kind) {
    case 'fixed':
      return tabled(name, amount, source)
    case 'falling':
      return worked(name, amount, 'calc', [net], source)
    case 'sloping':
      return worked(name, amount, 'calc', [taxable], source)
  }
}

/**
 * A basic personal amount at an income. One that falls is worked out with the exact ratio and rounded to the
 * cent, half up (T4127 chapter 2).
 */
export function basicAmount(
  basic: BasicNumbers,
  income: { readonly taxable: Cents; readonly net: Cents },
): Cents {
  if (basic.kind === 'fixed') return basic.amount
  const at = basic.kind === 'falling' ? income.net : income.taxable
  const { from, through, most, least, slope } = basic
  if (at <= from) return most
  if (at >= through) return least
  return toCent(less(exactly(most), times(exactly(at - from), slope)))
}
