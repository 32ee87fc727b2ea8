import type { SlipKind } from '@daybook/core/daybook/slip-facts.ts'
import type { Source } from '@daybook/core/filings/figure.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'

/**
 * A box of a slip: its number, what it is called on our papers, and where it goes. `amount` boxes are money,
 * `code` boxes are one of `codes` or what `pattern` says, `mark` boxes are an X or empty. `element` is the
 * path inside the slip of the agency's file. `isOther` boxes stand under their code among the further
 * information, of which a slip has only so many; `isAlways` ones are written even where they are zero. A box
 * that stood only in some years has the `first` and the `last` of them; `isSummary` ones are no boxes of the
 * slip but lines of the summary alone.
 */
export type BoxRule = {
  readonly box: string
  readonly label: Label
  readonly kind: 'amount' | 'code' | 'mark'
  readonly element?: string
  readonly isOther?: true
  readonly isAlways?: true
  readonly isSigned?: true
  readonly isSummary?: true
  readonly codes?: readonly string[]
  readonly pattern?: RegExp
  readonly first?: number
  readonly last?: number
}

/**
 * The boxes of a kind of slip in the order of the paper, how many further codes one slip has room for, and
 * where that was read.
 */
export type SlipTable = {
  readonly kind: SlipKind
  readonly title: Label
  readonly boxes: readonly BoxRule[]
  readonly mostOther: number
  readonly source: Source
}
