import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { nextPeriod, planAccrual } from './accrue-entry.ts'
import { postings } from './small-books.fixture.ts'
import { books, codesOf, entriesOf, short } from './standing-books.fixture.ts'

const accrual = {
  date: '2026-12-31',
  memo: 'Legal fees',
  because: { kind: 'adjustment', id: '' },
  postings: postings('6120 1800.00, 2100 -1800.00'),
} as const

test('the next period begins on the first day of the next month', () => {
  expect(nextPeriod('2026-11-30')).toBe('2026-12-01')
  expect(nextPeriod('2026-12-01')).toBe('2027-01-01')
  expect(nextPeriod('2024-02-28')).toBe('2024-03-01')
})

test('an accrual and its reversal are posted together, linked', () => {
  const facts = value(planAccrual(books, { ...accrual, layer: 'adjusting' }, '2027-01-01'))
  expect(short(facts)).toEqual([
    'J1 2026-12-31 6120 1800.00, 2100 -1800.00',
    'J2 2027-01-01 6120 -1800.00, 2100 1800.00',
  ])
  const [entry, reversal] = entriesOf(facts)
  expect(entry?.layer).toBe('adjusting')
  expect(reversal).toMatchObject({
    reverses: 1,
    memo: 'Reversal of J1: Legal fees',
    because: { kind: 'reversal', id: 'J1' },
  })
  expect(reversal?.layer).toBeUndefined()
})

test('the reversal comes later than the entry', () => {
  expect(codesOf(planAccrual(books, accrual, '2026-12-31'))).toEqual(['reversal-not-later'])
  expect(codesOf(planAccrual(books, accrual, '2027-01-01'))).toEqual([])
})

test('an account that is closed by the day of the reversal refuses both', () => {
  const closing = { ...accrual, date: '2026-04-30', postings: postings('6180 5.00, 2100 -5.00') }
  expect(codesOf(planAccrual(books, closing, '2026-05-01'))).toEqual(['account-closed'])
})
