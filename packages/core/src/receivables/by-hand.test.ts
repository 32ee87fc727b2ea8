import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOf } from '../kit/cents.ts'
import { settledByHand } from './by-hand.ts'
import type { ListedItem } from './open-list.ts'

function item(entry: number, date: string, open: bigint, more: Partial<ListedItem> = {}): ListedItem {
  return {
    key: `J${entry}`,
    kind: 'entry',
    control: '1100',
    party: 'birch',
    number: `J${entry}`,
    entry,
    date,
    due: date,
    amount: open,
    open,
    memo: '',
    ...more,
  }
}

const left = (items: readonly ListedItem[], sign: 1n | -1n = 1n) =>
  settledByHand(items, sign).map(({ open }) => open)

test('a receipt by hand takes off the oldest entries by hand first', () => {
  const items = [item(3, '2026-03-01', 300n), item(1, '2026-01-01', 100n), item(4, '2026-03-05', -250n)]
  // 100 and 150 of the 300 are paid.
  expect(left(items)).toEqual([150n, 0n, 0n])
})

test('what is too much stays with the latest credit', () => {
  const items = [item(1, '2026-01-01', 100n), item(2, '2026-01-05', -80n), item(3, '2026-02-05', -50n)]
  expect(left(items)).toEqual([0n, 0n, -30n])
})

test('payables are the same, turned around', () => {
  expect(left([item(1, '2026-01-01', -100n), item(2, '2026-01-05', 80n)], -1n)).toEqual([-20n, 0n])
})

test('documents, other parties and other accounts are left alone', () => {
  const items = [
    item(1, '2026-01-01', 100n, { kind: 'invoice' }),
    item(2, '2026-01-01', 100n, { party: 'alder' }),
    item(3, '2026-01-01', 100n, { control: '1105' }),
    item(4, '2026-01-05', -80n),
  ]
  expect(left(items)).toEqual([100n, 100n, 100n, -80n])
})

test('no party’s total changes, and of a party either debits or credits by hand are left', () => {
  const any = fc.array(
    fc.record({
      open: fc.bigInt({ min: -500n, max: 500n }),
      party: fc.constantFrom('a', 'b'),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(any, (made) => {
      const items = made.map(({ open, party, day }, index) =>
        item(index, `2026-01-${String(day).padStart(2, '0')}`, open, { party }),
      )
      for (const party of ['a', 'b']) {
        const of = (list: readonly ListedItem[]) =>
          list.filter((each) => each.party === party).map(({ open }) => open)
        const settled = of(settledByHand(items, 1n))
        expect(sumOf(settled)).toBe(sumOf(of(items)))
        expect(settled.some((open) => open > 0n) && settled.some((open) => open < 0n)).toBe(false)
      }
    }),
  )
})
