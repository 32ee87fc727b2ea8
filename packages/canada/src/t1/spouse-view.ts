import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'

/**
 * What a return reads of the other spouse: net income, working income, impairment, and what they transfer
 * (Schedule 2) where their own return was worked out.
 */
export type SpouseView = {
  readonly net: Figure
  readonly age: number | undefined
  readonly workingIncome: Cents
  /** The other's net income as the workers benefit and the medical supplement adjust it. */
  readonly adjustedNet: Cents
  readonly isInfirm: boolean
  readonly hasDisability: boolean
  readonly transfer?: Figure
}
