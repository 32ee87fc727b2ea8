import { card, removed } from './card-change.ts'
import type { FilingFact } from './filing-facts.ts'
import type { Change } from './tables.ts'

type FilingDerivers = {
  readonly [K in FilingFact['kind']]: (
    fact: Extract<FilingFact, { readonly kind: K }>,
    seq: number,
  ) => readonly Change[]
}

/** What each kind of fact about registrations and returns does to the derived rows. */
export const filingDerivers: FilingDerivers = {
  'registration.set': ({ registration }, seq) => [card('registration', registration.id, registration, seq)],
  'registration.removed': ({ was }) => [removed('registration', was.id)],
  'return.filed': ({ filing }, seq) => [card('filing', filing.id, filing, seq)],
  'return.withdrawn': ({ was }) => [removed('filing', was.id)],
  'return.paid': ({ payment }, seq) => [card('filing-payment', payment.id, payment, seq)],
  'return.unpaid': ({ was }) => [removed('filing-payment', was.id)],
}

/** A standing record before and after a fact about a registration or a return. */
export type FilingCard = {
  readonly kind: string
  readonly id: string
  readonly now?: unknown
  readonly was?: unknown
}

/** Whether a fact is about a registration for a sales tax, a return or its payment. */
export function isFilingFact(fact: { readonly kind: string }): fact is FilingFact {
  return /^(registration|return)\./.test(fact.kind)
}

/** The standing record that a fact about registrations and returns sets or removes. */
export function filingCardOf(fact: FilingFact): FilingCard {
  switch (fact.kind) {
    case 'registration.set':
      return { kind: 'registration', id: fact.registration.id, now: fact.registration, was: fact.was }
    case 'registration.removed':
      return { kind: 'registration', id: fact.was.id, was: fact.was }
    case 'return.filed':
      return { kind: 'filing', id: fact.filing.id, now: fact.filing, was: fact.was }
    case 'return.withdrawn':
      return { kind: 'filing', id: fact.was.id, was: fact.was }
    case 'return.paid':
      return { kind: 'filing-payment', id: fact.payment.id, now: fact.payment }
    case 'return.unpaid':
      return { kind: 'filing-payment', id: fact.was.id, was: fact.was }
  }
}
