import { card, removed } from './card-change.ts'
import type { CashFact } from './cash-facts.ts'
import type { Change } from './tables.ts'

type CashDerivers = {
  readonly [K in CashFact['kind']]: (
    fact: Extract<CashFact, { readonly kind: K }>,
    seq: number,
  ) => readonly Change[]
}

/** What each kind of fact about deposits, loans and counts of cash does to the derived rows. */
export const cashDerivers: CashDerivers = {
  'deposit.made': ({ deposit }, seq) => [card('deposit', deposit.id, deposit, seq)],
  'deposit.withdrawn': ({ was }) => [removed('deposit', was.id)],
  'loan.set': ({ loan }, seq) => [card('loan', loan.id, loan, seq)],
  'loan.removed': ({ was }) => [removed('loan', was.id)],
  'loan.paid': ({ payment }, seq) => [card('loan-payment', payment.id, payment, seq)],
  'loan.unpaid': ({ was }) => [removed('loan-payment', was.id)],
  'cash.counted': ({ count }, seq) => [card('cash-count', count.id, count, seq)],
  'cash.uncounted': ({ was }) => [removed('cash-count', was.id)],
}

/** A standing record before and after a fact about cash. */
export type CashCard = {
  readonly kind: string
  readonly id: string
  readonly now?: unknown
  readonly was?: unknown
}

/** Whether a fact is about a deposit, a loan or a count of cash. */
export function isCashFact(fact: { readonly kind: string }): fact is CashFact {
  return /^(deposit|loan|cash)\./.test(fact.kind)
}

/** The standing record that a fact about deposits, loans or counts of cash sets or removes. */
export function cashCardOf(fact: CashFact): CashCard {
  switch (fact.kind) {
    case 'deposit.made':
      return { kind: 'deposit', id: fact.deposit.id, now: fact.deposit }
    case 'deposit.withdrawn':
      return { kind: 'deposit', id: fact.was.id, was: fact.was }
    case 'loan.set':
      return { kind: 'loan', id: fact.loan.id, now: fact.loan, was: fact.was }
    case 'loan.removed':
      return { kind: 'loan', id: fact.was.id, was: fact.was }
    case 'loan.paid':
      return { kind: 'loan-payment', id: fact.payment.id, now: fact.payment }
    case 'loan.unpaid':
      return { kind: 'loan-payment', id: fact.was.id, was: fact.was }
    case 'cash.counted':
      return { kind: 'cash-count', id: fact.count.id, now: fact.count, was: fact.was }
    case 'cash.uncounted':
      return { kind: 'cash-count', id: fact.was.id, was: fact.was }
  }
}
