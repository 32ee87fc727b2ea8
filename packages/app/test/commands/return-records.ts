import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { FilingPayment, Registration } from '@daybook/core/daybook/filing-facts.ts'

const registration: Registration = {
  id: 'GST',
  number: '123456782RT0001',
  from: '2026-01-01',
  terms: [{ from: '2026-01-01', frequency: 'quarterly', method: 'regular' }],
}
const payment: FilingPayment = {
  id: '1',
  filing: 'GST/2026-01-01..2026-03-31',
  date: '2026-04-28',
  amount: 500n,
  entry: 1,
}

/** Facts about registrations and payments of returns, each with what has to be there before it. */
export const returnRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['a registration', [], { kind: 'registration.set', v: 1, registration }],
  [
    'a changed registration',
    [{ kind: 'registration.set', v: 1, registration }],
    {
      kind: 'registration.set',
      v: 1,
      registration: { ...registration, through: '2026-12-31' },
      was: registration,
    },
  ],
  [
    'a registration taken back',
    [{ kind: 'registration.set', v: 1, registration }],
    { kind: 'registration.removed', v: 1, was: registration },
  ],
  ['a payment of a return', [], { kind: 'return.paid', v: 1, payment }],
  [
    'a payment of a return taken back',
    [{ kind: 'return.paid', v: 1, payment }],
    { kind: 'return.unpaid', v: 1, was: payment },
  ],
]
