import type { CashCount, CashFact, Deposit, Loan, LoanPayment, StockCount } from '../daybook/cash-facts.ts'

const deposit: Deposit = {
  id: '57',
  account: '1010',
  date: '2026-03-31',
  amount: 124000n,
  receipts: [
    { number: 12, posting: 0, amount: 100000n, means: 'cheque', cheque: '881' },
    { number: 14, posting: 0, amount: 24000n, means: 'cash' },
  ],
}
const loan: Loan = {
  id: 'truck',
  name: 'Truck',
  account: '2610',
  interest: '6055',
  amount: 3000000n,
  advanced: '2026-01-15',
  compounding: 'monthly',
  frequency: 'monthly',
  first: '2026-02-15',
  terms: [{ from: '2026-01-15', percent: '6.5', amount: 58698n }],
}
const payment: LoanPayment = {
  id: 'truck/60',
  loan: 'truck',
  entry: 60,
  number: 1,
  date: '2026-02-15',
  parts: [
    { kind: 'interest', amount: 16250n },
    { kind: 'principal', amount: 42448n },
  ],
}
const count: CashCount = {
  id: '1010 2026-03-31',
  account: '1010',
  date: '2026-03-31',
  pieces: [{ piece: '20.00', count: 9 }],
  amount: 118745n,
  book: { amount: 118745n },
}

const stock: StockCount = {
  id: '1300 2026-12-31',
  account: '1300',
  date: '2026-12-31',
  lines: [{ item: 'Maple boards', quantity: '120', cost: '8.50', net: '7.90', amount: 94800n }],
  amount: 94800n,
  book: { amount: 80000n },
  entry: 70,
}

/** A fact of each kind about deposits, loans and counts of cash, and what its act is called. */
export const cashTitleCases: {
  readonly [K in CashFact['kind']]: readonly [Extract<CashFact, { readonly kind: K }>, string, string]
} = {
  'deposit.made': [
    { kind: 'deposit.made', v: 1, deposit },
    'Deposited 2 receipts, 1,240.00, in J57',
    'Dépôt de 2 encaissements, 1\u00a0240,00, dans J57',
  ],
  'deposit.withdrawn': [
    { kind: 'deposit.withdrawn', v: 1, was: deposit },
    'Withdrew the deposit of 2 receipts, 1,240.00, in J57',
    'Retrait du dépôt de 2 encaissements, 1\u00a0240,00, dans J57',
  ],
  'loan.set': [
    { kind: 'loan.set', v: 1, loan: { ...loan, closedOn: '2030-01-15' }, was: loan },
    'Closed loan Truck',
    'Clôture de l’emprunt Truck',
  ],
  'loan.removed': [
    { kind: 'loan.removed', v: 1, was: loan },
    'Removed loan Truck',
    'Retrait de l’emprunt Truck',
  ],
  'loan.paid': [
    { kind: 'loan.paid', v: 1, payment },
    'Paid loan truck in J60',
    'Paiement de l’emprunt truck dans J60',
  ],
  'loan.unpaid': [
    { kind: 'loan.unpaid', v: 1, was: payment },
    'Took back the payment of loan truck in J60',
    'Annulation du paiement de l’emprunt truck dans J60',
  ],
  'cash.counted': [
    { kind: 'cash.counted', v: 1, count },
    'Counted 1010 on 2026-03-31: 1,187.45',
    'Décompte du 1010 au 2026-03-31\u00a0: 1\u00a0187,45',
  ],
  'cash.uncounted': [
    { kind: 'cash.uncounted', v: 1, was: count },
    'Took back the count of 1010 on 2026-03-31',
    'Retrait du décompte du 1010 au 2026-03-31',
  ],
  'stock.counted': [
    { kind: 'stock.counted', v: 1, count: stock },
    'Counted the stock on 2026-12-31: 948.00',
    'Inventaire au 2026-12-31\u00a0: 948,00',
  ],
  'stock.uncounted': [
    { kind: 'stock.uncounted', v: 1, was: stock },
    'Took back the stock count of 2026-12-31',
    'Retrait de l’inventaire du 2026-12-31',
  ],
}
