/**
 * What stands on the seller’s papers besides the name of the books: the trade name where people know another
 * one, the address a line each, how to reach the seller, how customers pay (`payment`), and words at the foot
 * of every paper. What is read by customers stands in each language that the seller wrote it in.
 */
export type Letterhead = {
  readonly id: 'own'
  readonly name?: string
  readonly address?: readonly string[]
  readonly phone?: string
  readonly email?: string
  readonly website?: string
  readonly payment?: LetterheadWords
  readonly foot?: LetterheadWords
}

/** Lines in English, French or both. */
export type LetterheadWords = { readonly en?: readonly string[]; readonly fr?: readonly string[] }

/** What happens to the seller’s letterhead. */
export type LetterheadFact =
  | {
      readonly kind: 'letterhead.set'
      readonly v: 1
      readonly letterhead: Letterhead
      readonly was?: Letterhead
    }
  | { readonly kind: 'letterhead.removed'; readonly v: 1; readonly was: Letterhead }
