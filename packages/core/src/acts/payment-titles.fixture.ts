import type { Cheque, EftFile, PaymentFact, PaymentSettings } from '../daybook/payment-facts.ts'

const cheque: Cheque = {
  id: '1010/1250',
  account: '1010',
  number: 1250,
  date: '2026-03-31',
  payee: 'Harbour Hydro',
  language: 'en',
  amount: 131190n,
  entry: 41,
  reason: { kind: 'payment', id: '' },
  detail: [],
}
const file: EftFile = {
  id: '42',
  account: '1010',
  number: 12,
  date: '2026-03-31',
  created: '2026-03-30',
  code: '460',
  by: {
    profile: 'general',
    originator: '1234567890',
    dataCentre: '00320',
    shortName: 'MAPLE',
    longName: 'MAPLE BICYCLES LTD',
    currency: 'CAD',
    next: 12,
    trace: 'zeros',
  },
  items: [{ party: 'tubes', payee: 'Tubes Ltd.', amount: 520416n, bank: 'tubes-bank', reference: 'J42-1' }],
  amount: 520416n,
  entry: 42,
  reason: { kind: 'bill', id: '7' },
}
const settings: PaymentSettings = { id: '1010', bank: ['Sample Bank'] }
const voided = { ...cheque, voided: { on: '2026-04-01', reason: 'spoiled', entry: 44 } }

const run = {
  id: '1010/201-250',
  account: '1010',
  first: 201,
  last: 250,
  on: '2026-03-31',
  reason: 'old stock destroyed',
}

/** A fact of each kind about cheques and files for the bank, and what its act is called. */
export const paymentTitleCases: {
  readonly [K in PaymentFact['kind']]: readonly [Extract<PaymentFact, { readonly kind: K }>, string, string]
} = {
  'cheque.issued': [
    { kind: 'cheque.issued', v: 1, cheque },
    'Wrote cheque 1250 to Harbour Hydro, 1,311.90',
    'Émission du chèque 1250 à Harbour Hydro, 1\u00a0311,90',
  ],
  'cheque.withdrawn': [
    { kind: 'cheque.withdrawn', v: 1, was: cheque },
    'Took back cheque 1250 to Harbour Hydro, 1,311.90',
    'Annulation du chèque 1250 à Harbour Hydro, 1\u00a0311,90',
  ],
  'cheque.printed': [
    {
      kind: 'cheque.printed',
      v: 1,
      cheque: { ...cheque, printed: { on: '2026-03-31', times: 1 } },
      was: cheque,
    },
    'Printed cheque 1250',
    'Impression du chèque 1250',
  ],
  'cheque.voided': [
    { kind: 'cheque.voided', v: 1, cheque: voided, was: cheque },
    'Voided cheque 1250: spoiled',
    'Chèque 1250 annulé\u00a0: spoiled',
  ],
  'cheque-run.set': [
    { kind: 'cheque-run.set', v: 1, run },
    'Cheques 201 to 250 not used: old stock destroyed',
    'Chèques 201 à 250 inutilisés\u00a0: old stock destroyed',
  ],
  'cheque-run.removed': [
    { kind: 'cheque-run.removed', v: 1, was: run },
    'Cheques 201 to 250 may be used again',
    'Chèques 201 à 250 de nouveau utilisables',
  ],
  'eft.made': [
    { kind: 'eft.made', v: 1, file },
    'Made EFT file 12: 1 payment, 5,204.16',
    'Fichier de TEF 12\u00a0: 1 paiement, 5\u00a0204,16',
  ],
  'eft.withdrawn': [
    { kind: 'eft.withdrawn', v: 1, was: file },
    'Took back EFT file 12: 1 payment, 5,204.16',
    'Retrait du fichier de TEF 12\u00a0: 1 paiement, 5\u00a0204,16',
  ],
  'payment-settings.set': [
    { kind: 'payment-settings.set', v: 1, settings },
    'Set how account 1010 pays',
    'Réglage des paiements du compte 1010',
  ],
  'payment-settings.unset': [
    { kind: 'payment-settings.unset', v: 1, was: settings },
    'Forgot how account 1010 pays',
    'Retrait du réglage des paiements du compte 1010',
  ],
}
