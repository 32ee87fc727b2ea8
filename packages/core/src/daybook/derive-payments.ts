import { card, removed } from './card-change.ts'
import type { Cheque, PaymentFact } from './payment-facts.ts'
import type { Change } from './tables.ts'

type PaymentDerivers = {
  readonly [K in PaymentFact['kind']]: (
    fact: Extract<PaymentFact, { readonly kind: K }>,
    seq: number,
  ) => readonly Change[]
}

const chequeCard = ({ cheque }: { readonly cheque: Cheque }, seq: number) => [
  card('issued-cheque', cheque.id, cheque, seq),
]

/** What each kind of fact about cheques and files for the bank does to the derived rows. */
export const paymentDerivers: PaymentDerivers = {
  'cheque.issued': chequeCard,
  'cheque.withdrawn': ({ was }, seq) => [card('issued-cheque', was.id, withdrawn(was), seq)],
  'cheque.printed': chequeCard,
  'cheque.voided': chequeCard,
  'eft.made': ({ file }, seq) => [card('eft-file', file.id, file, seq)],
  'eft.withdrawn': ({ was }) => [removed('eft-file', was.id)],
  'payment-settings.set': ({ settings }, seq) => [card('payment-settings', settings.id, settings, seq)],
  'payment-settings.unset': ({ was }) => [removed('payment-settings', was.id)],
}

/** A cheque whose writing was undone: nothing stands of it but its number, which stays used. */
export function withdrawn(cheque: Cheque): Cheque {
  return { ...cheque, isWithdrawn: true }
}

/** A standing record before and after a fact about payments. */
export type PaymentCard = {
  readonly kind: string
  readonly id: string
  readonly now?: unknown
  readonly was?: unknown
}

/** Whether a fact is about cheques that the books wrote, files for the bank, or how an account pays. */
export function isPaymentFact(fact: { readonly kind: string }): fact is PaymentFact {
  return /^(?:cheque\.(?:issued|withdrawn|printed|voided)|eft\.|payment-settings\.)/.test(fact.kind)
}

/** The standing record that a fact about payments sets or removes. */
export function paymentCardOf(fact: PaymentFact): PaymentCard {
  switch (fact.kind) {
    case 'cheque.issued':
    case 'cheque.printed':
    case 'cheque.voided':
      return { kind: 'issued-cheque', id: fact.cheque.id, now: fact.cheque, was: fact.was }
    case 'cheque.withdrawn':
      return { kind: 'issued-cheque', id: fact.was.id, now: withdrawn(fact.was), was: fact.was }
    case 'eft.made':
      return { kind: 'eft-file', id: fact.file.id, now: fact.file }
    case 'eft.withdrawn':
      return { kind: 'eft-file', id: fact.was.id, was: fact.was }
    case 'payment-settings.set':
      return { kind: 'payment-settings', id: fact.settings.id, now: fact.settings, was: fact.was }
    case 'payment-settings.unset':
      return { kind: 'payment-settings', id: fact.was.id, was: fact.was }
  }
}
