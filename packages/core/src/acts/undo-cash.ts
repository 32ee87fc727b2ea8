import type { Loan } from '../daybook/cash-facts.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { cardKey, type Undoing } from './undo-state.ts'

/** The refusal to take a loan away of which payments stand, naming their entries: `undo-in-use`. */
export function loanRefusals(undoing: Undoing, { id, name }: Loan): readonly Refusal[] {
  const begins = cardKey('loan-payment', `${id}/`)
  const paid = [...undoing.cards.keys()].filter((key) => key.startsWith(begins))
  if (paid.length === 0) return []
  const uses = paid.map((key) => `J${key.slice(begins.length)}`).join(', ')
  const names = { what: `loan ${name}`, whatFr: `l’emprunt ${name}`, act: String(undoing.act) }
  return [refusal('undo-in-use', { ...names, uses, usesFr: uses })]
}
