import type { PostingRef } from '../daybook/bank-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'

/**
 * A posting that no seal holds yet, with the words of its entry. `amount` is a debit (+) or credit (-) in the
 * currency of the account.
 */
export type OpenPosting = PostingRef & {
  readonly date: CivilDate
  readonly amount: Cents
  readonly payee?: string
  readonly memo: string
  readonly ref?: string
  readonly because: string
  readonly becauseId: string
  readonly reverses?: number
}

/**
 * What is ticked by hand in a reconciliation under way: ticks, and pre-made ticks that were taken off. They
 * name postings as they stood; a corrected entry is followed.
 */
export type HandTicks = { readonly ticked: readonly PostingRef[]; readonly unticked: readonly PostingRef[] }
