import type { Party, RecurringInvoice, Settlement, TradeDocument, TradeFact } from '../daybook/trade-facts.ts'

const party: Party = { id: 'birch-sample', kind: 'customer', name: 'Birch Sample', language: 'en' }
const voucher: TradeDocument = {
  id: 'invoice/1043',
  kind: 'invoice',
  number: '1043',
  party: 'birch-sample',
  date: '2026-03-02',
  lines: [],
  amount: 113000n,
  control: '1100',
  entry: 12,
}
const settlement: Settlement = {
  id: 'receipt/13',
  kind: 'receipt',
  party: 'birch-sample',
  date: '2026-03-20',
  amount: 113000n,
  entry: 13,
  allocations: [{ control: '1100', debit: 'invoice/1043', credit: 'receipt/13', amount: 113000n }],
}
const invoice: RecurringInvoice = {
  id: 'hosting',
  name: 'Hosting',
  party: 'birch-sample',
  lines: [],
  recurs: { every: 'monthly', next: '2026-04-01', day: 1 },
}

/** A fact of each kind about sales and purchases, and what its act is called. */
export const tradeTitleCases: {
  readonly [K in TradeFact['kind']]: readonly [Extract<TradeFact, { readonly kind: K }>, string, string]
} = {
  'party.set': [
    { kind: 'party.set', v: 1, party },
    'Added customer Birch Sample',
    'Ajout de Birch Sample (client)',
  ],
  'party.removed': [
    { kind: 'party.removed', v: 1, was: { ...party, kind: 'both' } },
    'Removed customer and supplier Birch Sample',
    'Retrait de Birch Sample (client et fournisseur)',
  ],
  'document.set': [
    {
      kind: 'document.set',
      v: 1,
      document: { ...voucher, voided: { date: '2026-03-03', entry: 14, reason: 'wrong customer' } },
      was: voucher,
    },
    'Voided invoice 1043, birch-sample, 1,130.00',
    'Annulation de la facture 1043, birch-sample, 1\u00a0130,00',
  ],
  'document.removed': [
    { kind: 'document.removed', v: 1, was: { ...voucher, kind: 'bill', number: 'A-7' } },
    'Withdrew bill A-7, birch-sample, 1,130.00',
    'Retrait de la facture d’achat A-7, birch-sample, 1\u00a0130,00',
  ],
  'settlement.made': [
    { kind: 'settlement.made', v: 1, settlement },
    'Took a receipt of 1,130.00 from birch-sample',
    'Encaissement de 1\u00a0130,00 de birch-sample',
  ],
  'settlement.withdrawn': [
    { kind: 'settlement.withdrawn', v: 1, was: { ...settlement, kind: 'allocation' } },
    'Taken back: Applied 1,130.00 to invoice/1043',
    'Repris\u00a0: Imputation de 1\u00a0130,00 à invoice/1043',
  ],
  'recurring.set': [
    { kind: 'recurring.set', v: 1, invoice },
    'Set recurring invoice Hosting',
    'Définition de la facture récurrente Hosting',
  ],
  'recurring.removed': [
    { kind: 'recurring.removed', v: 1, was: invoice },
    'Removed recurring invoice Hosting',
    'Retrait de la facture récurrente Hosting',
  ],
}
