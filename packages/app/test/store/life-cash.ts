import type {
  CashCount,
  CashFact,
  Deposit,
  Loan,
  LoanPayment,
  StockCount,
} from '@daybook/core/daybook/cash-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Dice } from './dice.ts'

/** What facts about deposits, loans and counts of cash leave to the next ones. */
export type CashLife = {
  entries: number
  readonly deposits: Deposit[]
  readonly loans: Loan[]
  readonly payments: LoanPayment[]
  readonly counts: CashCount[]
  readonly stocks: StockCount[]
}

/** How each kind of fact about cash is made; `undefined` where the life so far has no place for it. */
export const cashMakers: {
  readonly [K in CashFact['kind']]: (state: CashLife, dice: Dice) => Fact | undefined
} = {
  'deposit.made': (state, dice) => {
    const deposit: Deposit = {
      id: String(dice.roll(9) + 1),
      account: '1010',
      date: dice.day(),
      amount: dice.cents(),
      receipts: [
        { number: dice.roll(9) + 1, posting: 0, amount: dice.cents(), means: 'cheque', cheque: dice.text() },
      ],
      ...(dice.has() ? { cash: [{ piece: '20.00', count: dice.roll(9) }] } : {}),
    }
    state.deposits.push(deposit)
    return { kind: 'deposit.made', v: 1, deposit }
  },
  'deposit.withdrawn': (state, dice) => {
    const was = dice.draw(state.deposits)
    return was && { kind: 'deposit.withdrawn', v: 1, was }
  },
  'loan.set': (state, dice) => {
    const loan: Loan = {
      id: `L${dice.roll(4)}`,
      name: dice.text(),
      account: '2600',
      interest: '6055',
      amount: dice.cents(),
      advanced: dice.day(),
      compounding: dice.has() ? 'semi-annual' : 'simple-daily',
      frequency: 'biweekly',
      first: dice.day(),
      terms: [{ from: dice.day(), percent: '5.25', amount: dice.cents() }],
      ...(dice.has() ? { fee: { account: '6170', amount: dice.cents() } } : {}),
    }
    state.loans.push(loan)
    return { kind: 'loan.set', v: 1, loan }
  },
  'loan.removed': (state, dice) => {
    const was = dice.draw(state.loans)
    return was && { kind: 'loan.removed', v: 1, was }
  },
  'loan.paid': (state, dice) => {
    const entry = dice.roll(9) + 1
    const payment: LoanPayment = {
      id: `L1/${entry}`,
      loan: 'L1',
      entry,
      number: dice.roll(3),
      date: dice.day(),
      parts: [
        { kind: 'interest', amount: dice.cents() },
        { kind: 'principal', amount: dice.cents() },
      ],
    }
    state.payments.push(payment)
    return { kind: 'loan.paid', v: 1, payment }
  },
  'loan.unpaid': (state, dice) => {
    const was = dice.draw(state.payments)
    return was && { kind: 'loan.unpaid', v: 1, was }
  },
  'cash.counted': (state, dice) => {
    const date = dice.day()
    const count: CashCount = {
      id: `1000 ${date}`,
      account: '1000',
      date,
      pieces: [{ piece: '0.25', count: dice.roll(40) }],
      amount: dice.cents(),
      book: { amount: -dice.cents() },
      ...(dice.has() ? { entry: dice.roll(9) + 1, counter: dice.text() } : {}),
    }
    state.counts.push(count)
    return { kind: 'cash.counted', v: 1, count }
  },
  'cash.uncounted': (state, dice) => {
    const was = dice.draw(state.counts)
    return was && { kind: 'cash.uncounted', v: 1, was }
  },
  'stock.counted': (state, dice) => {
    const [date, amount] = [dice.day(), dice.cents()]
    const count: StockCount = {
      id: `1300 ${date}`,
      account: '1300',
      date,
      lines: [{ item: dice.text(), quantity: '12.5', cost: '8.50', amount }],
      amount,
      book: { amount: dice.cents() },
      entry: dice.roll(9) + 1,
    }
    state.stocks.push(count)
    return { kind: 'stock.counted', v: 1, count }
  },
  'stock.uncounted': (state, dice) => {
    const was = dice.draw(state.stocks)
    return was && { kind: 'stock.uncounted', v: 1, was }
  },
}
