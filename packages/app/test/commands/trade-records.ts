import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Party, RecurringInvoice, Settlement, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'

const party: Party = { id: 'birch', kind: 'customer', name: 'Birch', language: 'en' }
const document: TradeDocument = {
  id: 'invoice/1',
  kind: 'invoice',
  number: '1',
  party: 'birch',
  date: '2026-03-02',
  lines: [],
  amount: 113000n,
}
const settlement: Settlement = {
  id: 'receipt/1',
  kind: 'receipt',
  party: 'birch',
  date: '2026-03-02',
  amount: 113000n,
  allocations: [{ control: '1100', debit: 'invoice/1', credit: 'receipt/1', amount: 113000n }],
}
const invoice: RecurringInvoice = {
  id: 'hosting',
  name: 'Hosting',
  party: 'birch',
  lines: [{ account: '4000', amount: 1000n }],
  recurs: { every: 'monthly', next: '2026-04-01', day: 1 },
}

/** Facts about sales and purchases, each with what has to be there before it. */
export const tradeRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['a customer', [], { kind: 'party.set', v: 1, party }],
  [
    'a changed customer',
    [{ kind: 'party.set', v: 1, party }],
    { kind: 'party.set', v: 1, party: { ...party, kind: 'both' }, was: party },
  ],
  ['a removed customer', [{ kind: 'party.set', v: 1, party }], { kind: 'party.removed', v: 1, was: party }],
  ['an invoice', [], { kind: 'document.set', v: 1, document }],
  [
    'a voided invoice',
    [{ kind: 'document.set', v: 1, document }],
    {
      kind: 'document.set',
      v: 1,
      document: { ...document, voided: { date: '2026-03-03', reason: 'x' } },
      was: document,
    },
  ],
  [
    'a withdrawn invoice',
    [{ kind: 'document.set', v: 1, document }],
    { kind: 'document.removed', v: 1, was: document },
  ],
  ['a receipt', [], { kind: 'settlement.made', v: 1, settlement }],
  [
    'a receipt taken back',
    [{ kind: 'settlement.made', v: 1, settlement }],
    { kind: 'settlement.withdrawn', v: 1, was: settlement },
  ],
  ['a recurring invoice', [], { kind: 'recurring.set', v: 1, invoice }],
  [
    'a recurring invoice that ends',
    [{ kind: 'recurring.set', v: 1, invoice }],
    { kind: 'recurring.removed', v: 1, was: invoice },
  ],
]
