import { type EftHead, type EftPayment, writeEft } from '@daybook/canada/eft/write-eft.ts'
import type { PayRun } from '@daybook/core/daybook/payroll-facts.ts'
import { netPayOrders } from '../../src/payments/payrun-orders.ts'

const own = { institution: '003', transit: '12345', account: '1234567' }
const head: EftHead = {
  by: {
    profile: 'rbc',
    originator: '0123456789',
    dataCentre: '00320',
    shortName: 'MAPLE BICYCLES',
    longName: 'MAPLE BICYCLES LTD.',
    currency: 'CAD',
    next: 1,
    trace: 'zeros',
  },
  number: 1,
  created: '2026-03-30',
  own,
}
const payment: EftPayment = {
  kind: 'credit',
  code: '460',
  amount: 31190n,
  date: '2026-03-31',
  to: own,
  name: 'Harbour Hydro',
  reference: 'J5-1',
}
const run: PayRun = {
  id: '3',
  kind: 'regular',
  date: '2026-03-31',
  span: { from: '2026-03-16', through: '2026-03-31' },
  entry: 5,
  pays: [],
}

/** Refusals that no command leads to: they are seen to before. */
export const paymentFiles = {
  empty: () => writeEft(head, []),
  twice: () => writeEft(head, [payment, payment]),
  paidTwice: () =>
    netPayOrders(run, [], {
      by: 'cheque',
      employees: new Set(),
      clearing: { id: '2110', code: '2110', name: { en: '', fr: '' }, type: 'liability', normal: 'credit' },
      language: 'en',
      paid: new Map([['E1', '101']]),
    }),
}
