import { card, removed } from './card-change.ts'
import type { LetterheadFact } from './letterhead-facts.ts'
import type { Change } from './tables.ts'

type LetterheadDerivers = {
  readonly [K in LetterheadFact['kind']]: (
    fact: Extract<LetterheadFact, { readonly kind: K }>,
    seq: number,
  ) => readonly Change[]
}

/** What each kind of fact about the letterhead does to the derived rows. */
export const letterheadDerivers: LetterheadDerivers = {
  'letterhead.set': ({ letterhead }, seq) => [card('letterhead', letterhead.id, letterhead, seq)],
  'letterhead.removed': ({ was }) => [removed('letterhead', was.id)],
}

/** Whether a fact is about the seller’s letterhead. */
export function isLetterheadFact(fact: { readonly kind: string }): fact is LetterheadFact {
  return fact.kind.startsWith('letterhead.')
}

/** The letterhead before and after a fact about it. */
export function letterheadCardOf(fact: LetterheadFact): {
  readonly kind: string
  readonly id: string
  readonly now?: unknown
  readonly was?: unknown
} {
  return fact.kind === 'letterhead.set'
    ? { kind: 'letterhead', id: fact.letterhead.id, now: fact.letterhead, was: fact.was }
    : { kind: 'letterhead', id: fact.was.id, was: fact.was }
}
