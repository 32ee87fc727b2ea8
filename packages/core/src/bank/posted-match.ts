import type { Cents } from '../kit/cents.ts'
import { shareWords, tellingWords } from './alike-words.ts'
import type { OpenLine, OpenPosting, TieTo } from './proposal.ts'

/**
 * What a line is matched with. `by` says on what: the number of a cheque (`cheque`; with another amount
 * `cheque-unlike`), the amount, several postings that add up to it, or a posting that several lines add up
 * to. `rivals` is how many others would do as well.
 */
export type PostedMatch = {
  readonly by: 'cheque' | 'cheque-unlike' | 'amount' | 'several' | 'part'
  readonly ties: readonly TieTo[]
  readonly postings: readonly OpenPosting[]
  readonly rivals: number
  readonly sure: boolean
}

/** A tie of a line to the whole of a posting, or to as much of it as the line holds. */
export function tieOf(posting: OpenPosting, amount: Cents): TieTo {
  return { number: posting.number, posting: posting.posting, amount }
}

/** The smaller of two amounts of one sign. */
export function smaller(left: Cents, right: Cents): Cents {
  return left < 0n === left > right ? left : right
}

const wordsOf = new WeakMap<OpenLine | OpenPosting, ReadonlySet<string>>()

/** Whether the bank's text and the posting's payee or memo share a telling word. */
export function hasSameWords(line: OpenLine, posting: OpenPosting): boolean {
  return shareWords(telling(line, line.text), telling(posting, posting.words))
}

function telling(item: OpenLine | OpenPosting, text: string): ReadonlySet<string> {
  const known = wordsOf.get(item)
  if (known !== undefined) return known
  const words = tellingWords(text)
  wordsOf.set(item, words)
  return words
}
