import { card, removed } from './card-change.ts'
import type { Change } from './tables.ts'
import type { TradeFact } from './trade-facts.ts'

type TradeDerivers = {
  readonly [K in TradeFact['kind']]: (
    fact: Extract<TradeFact, { readonly kind: K }>,
    seq: number,
  ) => readonly Change[]
}

/** What each kind of fact about sales and purchases does to the derived rows. */
export const tradeDerivers: TradeDerivers = {
  'party.set': ({ party }, seq) => [card('party', party.id, party, seq)],
  'party.removed': ({ was }) => [removed('party', was.id)],
  'document.set': ({ document: voucher, series }, seq) => [
    card('document', voucher.id, voucher, seq),
    ...seriesChange(voucher.kind, series, seq),
  ],
  'document.removed': ({ was }) => [removed('document', was.id)],
  'settlement.made': ({ settlement, series }, seq) => [
    card('settlement', settlement.id, settlement, seq),
    ...seriesChange(settlement.kind, series, seq),
  ],
  'settlement.withdrawn': ({ was }) => [removed('settlement', was.id)],
  'recurring.set': ({ invoice }, seq) => [card('recurring-invoice', invoice.id, invoice, seq)],
  'recurring.removed': ({ was }) => [removed('recurring-invoice', was.id)],
}

/** How far the numbers of a kind have got; nothing takes them back. */
function seriesChange(kind: string, last: number | undefined, seq: number): readonly Change[] {
  return last === undefined ? [] : [card('series', kind, { last }, seq)]
}

/** A standing record before and after a fact about sales and purchases. */
export type TradeCard = {
  readonly kind: string
  readonly id: string
  readonly now?: unknown
  readonly was?: unknown
}

/** Whether a fact is about a party, a document, a settlement or a recurring invoice. */
export function isTradeFact(fact: { readonly kind: string }): fact is TradeFact {
  return /^(party|document|settlement|recurring)\./.test(fact.kind)
}

/** The standing record that a fact about sales and purchases sets or removes. */
export function tradeCardOf(fact: TradeFact): TradeCard {
  switch (fact.kind) {
    case 'party.set':
      return { kind: 'party', id: fact.party.id, now: fact.party, was: fact.was }
    case 'party.removed':
      return { kind: 'party', id: fact.was.id, was: fact.was }
    case 'document.set':
      return { kind: 'document', id: fact.document.id, now: fact.document, was: fact.was }
    case 'document.removed':
      return { kind: 'document', id: fact.was.id, was: fact.was }
    case 'settlement.made':
      return { kind: 'settlement', id: fact.settlement.id, now: fact.settlement }
    case 'settlement.withdrawn':
      return { kind: 'settlement', id: fact.was.id, was: fact.was }
    case 'recurring.set':
      return { kind: 'recurring-invoice', id: fact.invoice.id, now: fact.invoice, was: fact.was }
    case 'recurring.removed':
      return { kind: 'recurring-invoice', id: fact.was.id, was: fact.was }
  }
}
