import type { CashFact, Loan } from '../daybook/cash-facts.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { undoCard } from './undo-records.ts'
import { cardKey, type Undoing } from './undo-state.ts'

/** Takes a deposit, a loan, a payment of one or a count of cash back to what stood before. */
export function undoCash(undoing: Undoing, fact: CashFact): readonly Refusal[] {
  switch (fact.kind) {
    case 'deposit.made':
      return undoCard(undoing, fact, { kind: 'deposit.withdrawn', v: 1, was: fact.deposit })
    case 'deposit.withdrawn':
      return undoCard(undoing, fact, { kind: 'deposit.made', v: 1, deposit: fact.was })
    case 'loan.set': {
      const { loan, was } = fact
      if (was !== undefined) return undoCard(undoing, fact, { kind: 'loan.set', v: 1, loan: was, was: loan })
      const used = paidRefusals(undoing, loan)
      return used.length > 0 ? used : undoCard(undoing, fact, { kind: 'loan.removed', v: 1, was: loan })
    }
    case 'loan.removed':
      return undoCard(undoing, fact, { kind: 'loan.set', v: 1, loan: fact.was })
    case 'loan.paid':
      return undoCard(undoing, fact, { kind: 'loan.unpaid', v: 1, was: fact.payment })
    case 'loan.unpaid':
      return undoCard(undoing, fact, { kind: 'loan.paid', v: 1, payment: fact.was })
    case 'cash.counted': {
      const { count, was } = fact
      const { date } = count
      if (was === undefined)
        return undoCard(undoing, fact, { kind: 'cash.uncounted', v: 1, was: count }, date)
      return undoCard(undoing, fact, { kind: 'cash.counted', v: 1, count: was, was: count }, date)
    }
    case 'cash.uncounted':
      return undoCard(undoing, fact, { kind: 'cash.counted', v: 1, count: fact.was }, fact.was.date)
  }
}

/** The refusal to take a loan away of which payments stand, naming their entries: `undo-in-use`. */
function paidRefusals(undoing: Undoing, { id, name }: Loan): readonly Refusal[] {
  const begins = cardKey('loan-payment', `${id}/`)
  const paid = [...undoing.cards.keys()].filter((key) => key.startsWith(begins))
  if (paid.length === 0) return []
  const uses = paid.map((key) => `J${key.slice(begins.length)}`).join(', ')
  const names = { what: `loan ${name}`, whatFr: `l’emprunt ${name}`, act: String(undoing.act) }
  return [refusal('undo-in-use', { ...names, uses, usesFr: uses })]
}
