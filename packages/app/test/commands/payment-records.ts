import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Cheque, EftFile, PaymentSettings } from '@daybook/core/daybook/payment-facts.ts'

const cheque: Cheque = {
  id: '1010/101',
  account: '1010',
  number: 101,
  date: '2026-03-31',
  payee: 'Harbour Hydro',
  language: 'en',
  amount: 31190n,
  entry: 1,
  reason: { kind: 'payment', id: '' },
  detail: [{ text: 'Electricity', amount: 31190n }],
}
const printed: Cheque = { ...cheque, printed: { on: '2026-03-31', times: 1 } }
const voided: Cheque = { ...cheque, voided: { on: '2026-03-31', reason: 'spoiled', entry: 2 } }
const file: EftFile = {
  id: '1',
  account: '1010',
  number: 12,
  date: '2026-03-31',
  created: '2026-03-30',
  code: '460',
  by: {
    profile: 'general',
    originator: '0123456789',
    dataCentre: '00320',
    shortName: 'MAPLE',
    longName: 'MAPLE BICYCLES',
    currency: 'CAD',
    next: 12,
    trace: 'zeros',
  },
  items: [{ payee: 'Harbour Hydro', amount: 31190n, bank: 'hydro-bank', reference: 'J1-1' }],
  amount: 31190n,
  entry: 1,
  reason: { kind: 'payment', id: '' },
}
const settings: PaymentSettings = { id: '1010', bank: ['Sample Bank'] }

/** Facts about cheques and files for the bank, each with what has to be there before it. */
export const paymentRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  [
    'a printed cheque',
    [{ kind: 'cheque.issued', v: 1, cheque }],
    { kind: 'cheque.printed', v: 1, cheque: printed, was: cheque },
  ],
  [
    'a voided cheque',
    [{ kind: 'cheque.issued', v: 1, cheque }],
    { kind: 'cheque.voided', v: 1, cheque: voided, was: cheque },
  ],
  [
    'a cheque that was withdrawn',
    [{ kind: 'cheque.issued', v: 1, cheque }],
    { kind: 'cheque.withdrawn', v: 1, was: cheque },
  ],
  ['a file for the bank', [], { kind: 'eft.made', v: 1, file }],
  [
    'a file for the bank taken back',
    [{ kind: 'eft.made', v: 1, file }],
    { kind: 'eft.withdrawn', v: 1, was: file },
  ],
  ['how an account pays', [], { kind: 'payment-settings.set', v: 1, settings }],
  [
    'how an account pays, changed',
    [{ kind: 'payment-settings.set', v: 1, settings }],
    { kind: 'payment-settings.set', v: 1, settings: { ...settings, bank: [] }, was: settings },
  ],
  [
    'how an account pays, forgotten',
    [{ kind: 'payment-settings.set', v: 1, settings }],
    { kind: 'payment-settings.unset', v: 1, was: settings },
  ],
]
