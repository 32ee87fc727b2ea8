import type { FilingFact } from '../daybook/filing-facts.ts'
import type { Refusal } from '../kit/result.ts'
import { undoCard } from './undo-records.ts'
import type { Undoing } from './undo-state.ts'

/**
 * Takes a registration or a payment of a return back to what stood before. Returns themselves never come
 * here: what was filed is amended or withdrawn with a reason, not undone (`undo-sealed`).
 */
export function undoFiling(undoing: Undoing, fact: FilingFact): readonly Refusal[] {
  switch (fact.kind) {
    case 'registration.set': {
      const { registration, was } = fact
      return undoCard(
        undoing,
        fact,
        was === undefined
          ? { kind: 'registration.removed', v: 1, was: registration }
          : { kind: 'registration.set', v: 1, registration: was, was: registration },
      )
    }
    case 'registration.removed':
      return undoCard(undoing, fact, { kind: 'registration.set', v: 1, registration: fact.was })
    case 'return.paid':
      return undoCard(undoing, fact, { kind: 'return.unpaid', v: 1, was: fact.payment })
    case 'return.unpaid':
      return undoCard(undoing, fact, { kind: 'return.paid', v: 1, payment: fact.was })
    case 'return.filed':
    case 'return.withdrawn':
      return []
  }
}
