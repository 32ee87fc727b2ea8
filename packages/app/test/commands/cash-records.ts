import type { CashCount, Deposit, Loan, LoanPayment } from '@daybook/core/daybook/cash-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'

const deposit: Deposit = {
  id: '1',
  account: '1010',
  date: '2026-03-02',
  amount: 100n,
  receipts: [{ number: 1, posting: 0, amount: 100n, means: 'cheque' }],
}
const loan: Loan = {
  id: 'truck',
  name: 'Truck',
  account: '2100',
  interest: '6120',
  amount: 100000n,
  advanced: '2026-01-15',
  compounding: 'monthly',
  frequency: 'monthly',
  first: '2026-02-15',
  terms: [{ from: '2026-01-15', percent: '6', amount: 10000n }],
}
const payment: LoanPayment = {
  id: 'truck/1',
  loan: 'truck',
  entry: 1,
  number: 1,
  date: '2026-02-15',
  parts: [{ kind: 'interest', amount: 500n }],
}
const count: CashCount = {
  id: '1010 2026-03-02',
  account: '1010',
  date: '2026-03-02',
  pieces: [{ piece: '20.00', count: 2 }],
  amount: 4000n,
  book: { amount: 4100n },
}

/** Facts about deposits, loans and counts of cash, each with what has to be there before it. */
export const cashRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['a deposit', [], { kind: 'deposit.made', v: 1, deposit }],
  [
    'a withdrawn deposit',
    [{ kind: 'deposit.made', v: 1, deposit }],
    { kind: 'deposit.withdrawn', v: 1, was: deposit },
  ],
  ['a loan', [], { kind: 'loan.set', v: 1, loan }],
  [
    'a closed loan',
    [{ kind: 'loan.set', v: 1, loan }],
    { kind: 'loan.set', v: 1, loan: { ...loan, closedOn: '2026-03-02' }, was: loan },
  ],
  ['a removed loan', [{ kind: 'loan.set', v: 1, loan }], { kind: 'loan.removed', v: 1, was: loan }],
  ['a payment of a loan', [], { kind: 'loan.paid', v: 1, payment }],
  [
    'a payment of a loan taken back',
    [{ kind: 'loan.paid', v: 1, payment }],
    { kind: 'loan.unpaid', v: 1, was: payment },
  ],
  ['a count of cash', [], { kind: 'cash.counted', v: 1, count }],
  [
    'a second count of cash',
    [{ kind: 'cash.counted', v: 1, count }],
    { kind: 'cash.counted', v: 1, count: { ...count, amount: 4100n }, was: count },
  ],
  [
    'a count of cash taken back',
    [{ kind: 'cash.counted', v: 1, count }],
    { kind: 'cash.uncounted', v: 1, was: count },
  ],
]
