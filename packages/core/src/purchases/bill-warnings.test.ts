import { expect, test } from 'vitest'
import type { TradeDocument } from '../daybook/trade-facts.ts'
import { birch } from '../sales/trade-books.fixture.ts'
import { billWarnings, missingBills } from './bill-warnings.ts'

const bill = (id: number, number: string, date: string, amount: bigint): TradeDocument => ({
  id: `bill/${id}`,
  kind: 'bill',
  number,
  party: 'birch',
  date,
  lines: [],
  amount,
})
const power = { ...birch, expects: { every: 'monthly', least: 8000n, most: 14_000n } } as const
const first = bill(1, 'H-101', '2026-03-01', 10_000n)
const kinds = (other: TradeDocument, before: readonly TradeDocument[], party = birch) =>
  billWarnings(other, before, party).map(({ kind }) => kind)

test('a supplier’s number is the same whatever its signs, case and leading zeros', () => {
  for (const number of ['H-101', 'h101', 'H 0101', '#H-101']) {
    expect(kinds(bill(2, number, '2026-09-01', 1n), [first])).toEqual(['same-number'])
  }
  for (const number of ['H-1010', '101', 'H-11']) {
    expect(kinds(bill(2, number, '2026-09-01', 1n), [first])).toEqual([])
  }
})

test('the same amount is odd within ten days, and a voided bill does not count', () => {
  expect(kinds(bill(2, 'X', '2026-03-11', 10_000n), [first])).toEqual(['same-amount'])
  expect(kinds(bill(2, 'X', '2026-03-12', 10_000n), [first])).toEqual([])
  expect(kinds(bill(2, 'X', '2026-02-19', 10_000n), [first])).toEqual(['same-amount'])
  const voided = { ...first, voided: { date: '2026-03-02', reason: 'twice' } }
  expect(kinds(bill(2, 'H-101', '2026-03-02', 10_000n), [voided])).toEqual([])
})

test('an amount outside the expected range is said, at its ends it is not', () => {
  const at = (amount: bigint) => kinds(bill(2, 'X', '2026-04-01', amount), [first], power)
  expect([at(7999n), at(8000n), at(14_000n), at(14_001n)]).toEqual([
    ['unexpected-amount'],
    [],
    [],
    ['unexpected-amount'],
  ])
})

test('a monthly bill is missed after 46 days', () => {
  // 46 days after 03-01 is 04-16.
  expect(missingBills([power], [first], '2026-04-16')).toEqual([])
  expect(missingBills([power], [first], '2026-04-17')).toMatchObject([
    { last: '2026-03-01', due: '2026-04-16' },
  ])
  expect(kinds(bill(2, 'X', '2026-04-17', 9000n), [first], power)).toEqual(['late-bill'])
  expect(missingBills([birch], [first], '2026-12-31')).toEqual([])
})
