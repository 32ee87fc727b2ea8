import type { LetterheadFact } from '../daybook/letterhead-facts.ts'
import type { Refusal } from '../kit/result.ts'
import { undoCard } from './undo-records.ts'
import type { Undoing } from './undo-state.ts'

/** Takes the letterhead back to what stood before. Refuses as `undoCard` does. */
export function undoLetterhead(undoing: Undoing, fact: LetterheadFact): readonly Refusal[] {
  if (fact.kind === 'letterhead.removed')
    return undoCard(undoing, fact, { kind: 'letterhead.set', v: 1, letterhead: fact.was })
  const { letterhead, was } = fact
  return undoCard(
    undoing,
    fact,
    was === undefined
      ? { kind: 'letterhead.removed', v: 1, was: letterhead }
      : { kind: 'letterhead.set', v: 1, letterhead: was, was: letterhead },
  )
}
