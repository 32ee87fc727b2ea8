import { expect, test } from 'vitest'
import { assert, value } from '../kit/result.ts'
import { codesOf, lastOf, short } from '../ledger/standing-books.fixture.ts'
import { cashBooks } from './cash-books.fixture.ts'
import { depositSlipPage } from './deposit-slip.ts'
import { type DepositWish, planDeposit } from './make-deposit.ts'
import { type FundsPosting, sortedFunds } from './waiting-receipts.ts'

const [bank, funds] = [cashBooks.chart.get('1010'), cashBooks.chart.get('1040')]
assert(bank !== undefined && funds !== undefined, 'the books have a bank and undeposited funds')

const alder: FundsPosting = {
  number: 1,
  posting: 0,
  date: '2026-03-02',
  amount: 11300n,
  memo: 'Tune-up',
  payee: 'Ms. Alder Sample',
  ref: '881',
}
const cash: FundsPosting = { number: 2, posting: 0, date: '2026-03-04', amount: 2258n, memo: 'Tubes' }

const wish: DepositWish = {
  account: bank,
  funds,
  date: '2026-03-05',
  asCash: [],
  cheques: new Map(),
  takesOverShort: false,
  rounded: (amount) => amount,
}

test('a deposit debits the bank once and credits the funds a receipt, with payer and cheque number', () => {
  const facts = value(planDeposit(cashBooks, sortedFunds([alder, cash], []), wish))
  expect(short(facts)).toEqual(['J1 2026-03-05 1010 135.58, 1040 -113.00, 1040 -22.58'])
  expect(lastOf(facts, 'entry.posted')?.entry.postings[1]?.memo).toBe('Ms. Alder Sample, cheque 881')
  expect(lastOf(facts, 'deposit.made')?.deposit).toMatchObject({ id: '1', amount: 13558n })
})

test('cash that was counted over the receipts is refused, and posted when it is asked for', () => {
  const sorted = sortedFunds([alder, cash], [])
  const counted = {
    ...wish,
    cash: [
      { piece: '20.00', count: 1 },
      { piece: '0.10', count: 26 },
    ],
  }
  // 20.00 + 2.60 against 22.58 in cash: 0.02 over.
  expect(planDeposit(cashBooks, sorted, counted)).toMatchObject({
    refusals: [
      { code: 'deposit-cash-differs', with: { counted: '22.60', taken: '22.58', difference: '0.02' } },
    ],
  })
  const facts = value(planDeposit(cashBooks, sorted, { ...counted, takesOverShort: true }))
  expect(short(facts)).toEqual(['J1 2026-03-05 1010 135.60, 1040 -113.00, 1040 -22.58, 6510 -0.02'])
})

test('cash that only rounding to five cents sets apart is deposited without a word', () => {
  const rounded = (amount: bigint) => ((amount + 2n) / 5n) * 5n
  const counted = {
    ...wish,
    rounded,
    cash: [
      { piece: '20.00', count: 1 },
      { piece: '0.10', count: 26 },
    ],
  }
  // 22.58 is paid as 22.60.
  const facts = value(planDeposit(cashBooks, sortedFunds([alder, cash], []), counted))
  expect(lastOf(facts, 'entry.posted')?.entry.postings.at(-1)).toMatchObject({
    account: '6510',
    amount: -2n,
    memo: 'Cash rounded to five cents',
  })
})

test('what is not waiting, came later or is in a deposit already is refused, all at once', () => {
  const made = value(planDeposit(cashBooks, sortedFunds([alder], []), wish))
  const deposit = lastOf(made, 'deposit.made')?.deposit
  assert(deposit !== undefined, 'a deposit was made')
  const own: FundsPosting = { ...alder, number: 7, posting: 1, amount: -11300n }
  const sorted = sortedFunds([alder, { ...cash, date: '2026-03-09' }, own], [{ ...deposit, id: '7' }])
  expect(codesOf(planDeposit(cashBooks, sorted, { ...wish, receipts: [1, 5, 2] }))).toEqual([
    'deposit-receipt-taken',
    'deposit-not-waiting',
    'deposit-too-early',
  ])
  expect(codesOf(planDeposit(cashBooks, sortedFunds([], []), wish))).toEqual(['deposit-empty'])
})

test('the slip of a deposit adds up, and says in its proof what the bank was given', () => {
  const counted = {
    ...wish,
    cash: [
      { piece: '20.00', count: 1 },
      { piece: '0.10', count: 26 },
    ],
    takesOverShort: true,
  }
  const facts = value(planDeposit(cashBooks, sortedFunds([alder, cash], []), counted))
  const deposit = lastOf(facts, 'deposit.made')?.deposit
  assert(deposit !== undefined, 'a deposit was made')
  const context = { bookName: 'Maple', language: 'en' as const, account: '1010', asOfSeq: 9 }
  const page = depositSlipPage(deposit, { ...context, banked: 13560n })
  expect(page.rows.at(-1)?.cells.at(-1)).toBe(13560n)
  expect(page.proofs.map(({ holds }) => holds)).toEqual([true])
  expect(depositSlipPage(deposit, { ...context, banked: 13558n }).proofs[0]?.holds).toBe(false)
})
