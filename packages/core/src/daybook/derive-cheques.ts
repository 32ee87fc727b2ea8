import { card } from './card-change.ts'
import type { Cheque, PaymentFact } from './payment-facts.ts'
import type { Change } from './tables.ts'

/** A fact about a cheque that the books wrote. */
export type ChequeFact = Extract<
  PaymentFact,
  { kind: `cheque.${'issued' | 'withdrawn' | 'printed' | 'voided'}` }
>

const chequeCard = ({ cheque }: { readonly cheque: Cheque }, seq: number) => [
  card('issued-cheque', cheque.id, cheque, seq),
]

/** What each kind of fact about cheques that the books wrote does to the derived rows. */
export const chequeDerivers: {
  readonly [K in ChequeFact['kind']]: (
    fact: Extract<ChequeFact, { readonly kind: K }>,
    seq: number,
  ) => readonly Change[]
} = {
  'cheque.issued': chequeCard,
  'cheque.withdrawn': ({ was }, seq) => [card('issued-cheque', was.id, withdrawn(was), seq)],
  'cheque.printed': chequeCard,
  'cheque.voided': chequeCard,
}

/** A cheque whose writing was undone: nothing stands of it but its number, which stays used. */
export function withdrawn(cheque: Cheque): Cheque {
  return { ...cheque, isWithdrawn: true }
}

/** Whether a fact is about a cheque that the books wrote. */
export function isChequeFact(fact: { readonly kind: string }): fact is ChequeFact {
  return Object.hasOwn(chequeDerivers, fact.kind)
}

/** A cheque before and after a fact about it. */
export function chequeCardOf(fact: ChequeFact): {
  readonly kind: 'issued-cheque'
  readonly id: string
  readonly now: Cheque
  readonly was?: Cheque
} {
  if (fact.kind === 'cheque.withdrawn') {
    return { kind: 'issued-cheque', id: fact.was.id, now: withdrawn(fact.was), was: fact.was }
  }
  const { cheque, was } = fact
  return { kind: 'issued-cheque', id: cheque.id, now: cheque, ...(was === undefined ? {} : { was }) }
}
