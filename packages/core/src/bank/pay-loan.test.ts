import { expect, test } from 'vitest'
import type { Fact } from '../daybook/fact.ts'
import { value } from '../kit/result.ts'
import { codesOf, lastOf, short } from '../ledger/standing-books.fixture.ts'
import { cashBooks } from './cash-books.fixture.ts'
import type { LoanState } from './loan-schedule.ts'
import { type LoanWish, planChangeLoan, planOpenLoan } from './open-loan.ts'
import { planCloseLoan, planLoanPayment } from './pay-loan.ts'

const wish: LoanWish = {
  name: 'Truck',
  lender: 'Northern Sample',
  account: '2610',
  interest: '6055',
  bank: '1010',
  amount: 3000000n,
  percent: '6.5',
  compounding: 'monthly',
  frequency: 'monthly',
  first: '2026-02-15',
  payment: 58698n,
}

function stateOf(facts: readonly Fact[], before?: LoanState): LoanState {
  const loan = lastOf(facts, 'loan.set')?.loan ?? before?.loan
  if (loan === undefined) throw new Error('no loan was set')
  const paid = facts.flatMap((fact) => (fact.kind === 'loan.paid' ? [fact.payment] : []))
  return { loan, payments: [...(before?.payments ?? []), ...paid] }
}

const opened = stateOf(value(planOpenLoan(cashBooks, wish, false)))

test('opening a loan posts the money that came in, where it is said to which account', () => {
  expect(short(value(planOpenLoan(cashBooks, wish, false)))).toEqual([])
  const facts = value(planOpenLoan(cashBooks, { ...wish, proceeds: '1010' }, false))
  expect(short(facts)).toEqual(['J1 2026-01-15 1010 30000.00, 2610 -30000.00'])
})

test('a loan that cannot be is refused with all reasons at once', () => {
  const { payment: _payment, ...rest } = wish
  const none = {
    ...rest,
    account: '1010',
    interest: '2610',
    percent: 'x',
    amount: 0n,
    advanced: '2026-02-15',
  }
  expect(codesOf(planOpenLoan(cashBooks, none, true))).toEqual([
    'loan-exists',
    'loan-account-unfit',
    'loan-account-unfit',
    'loan-rate-unfit',
    'loan-amount',
    'loan-payment-missing',
    'loan-days',
  ])
})

test('a payment is split by the schedule, and its bank line is tied to it for all its amount', () => {
  const line = { account: '1010', id: 'L1', amount: -58698n }
  const facts = value(planLoanPayment(cashBooks, opened, { account: '1010', date: '2026-02-17', line }))
  // 30,000.00 × 6.5 % ÷ 12 = 162.50
  expect(short(facts)).toEqual(['J1 2026-02-17 2610 424.48, 6055 162.50, 1010 -586.98'])
  expect(lastOf(facts, 'line.matched')).toMatchObject({
    line: 'L1',
    posting: 2,
    amount: -58698n,
    reason: { by: 'loan', id: 'truck', evidence: '1, 2026-02-15' },
  })
  // It counts on the day it was due: the next month runs from there.
  const paid = stateOf(facts, opened)
  const next = value(planLoanPayment(cashBooks, paid, { account: '1010', date: '2026-03-16' }))
  // 29,575.52 × 6.5 % ÷ 12 = 160.20
  expect(short(next)).toEqual(['J1 2026-03-16 2610 426.78, 6055 160.20, 1010 -586.98'])
})

test('what the lender charged otherwise moves the principal, more than is owed is refused', () => {
  const paid = (more: object) =>
    planLoanPayment(cashBooks, opened, { account: '1010', date: '2026-02-15', ...more })
  expect(short(value(paid({ interest: 16251n })))).toEqual([
    'J1 2026-02-15 2610 424.47, 6055 162.51, 1010 -586.98',
  ])
  expect(short(value(paid({ amount: 100000n })))).toEqual([
    'J1 2026-02-15 2610 837.50, 6055 162.50, 1010 -1000.00',
  ])
  expect(codesOf(paid({ amount: 10000n }))).toEqual(['loan-payment-too-small'])
  expect(codesOf(paid({ amount: 3100000n }))).toEqual(['loan-overpaid'])
  expect(codesOf(paid({ amount: 3100000n, isExtra: true }))).toEqual(['loan-overpaid'])
  expect(short(value(paid({ amount: 100000n, isExtra: true })))).toEqual([
    'J1 2026-02-15 2610 1000.00, 1010 -1000.00',
  ])
})

test('a rate that changes over months pays the rest back in them, from what the schedule leaves', () => {
  const changed = value(planChangeLoan(opened, { from: '2027-02-16', percent: '7', months: 48 }))
  const terms = changed.loan.terms.at(-1)
  expect(terms).toMatchObject({ percent: '7', last: 13 + 48 })
  expect(codesOf(planChangeLoan(opened, { from: '2026-01-14', percent: '7' }))).toEqual(['loan-paid-since'])
  expect(codesOf(planChangeLoan(opened, { from: '2026-02-01', percent: '6.5' }))).toEqual([
    'loan-nothing-changed',
  ])
})

test('closing a loan pays what is owed with the interest of its days, and nothing more can be paid', () => {
  expect(planCloseLoan(cashBooks, opened, { on: '2026-01-25' })).toMatchObject({
    // 162.50 × 10/31 = 52.419…
    refusals: [
      { code: 'loan-not-paid-off', with: { owed: '30000.00', interest: '52.42', total: '30052.42' } },
    ],
  })
  const facts = value(planCloseLoan(cashBooks, opened, { on: '2026-01-25', account: '1010' }))
  expect(short(facts)).toEqual(['J1 2026-01-25 2610 30000.00, 6055 52.42, 1010 -30052.42'])
  const closed = stateOf(facts, opened)
  expect(codesOf(planLoanPayment(cashBooks, closed, { account: '1010', date: '2026-02-15' }))).toEqual([
    'loan-closed',
  ])
})
