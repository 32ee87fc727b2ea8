import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestDollar, roundedTo } from './round-items.ts'

test('missing dollars go to the largest fractions, and whole amounts stay', () => {
  expect(roundedTo([10040n, 10040n, 20n, 500n], 20600n)).toEqual([10100n, 10000n, 0n, 500n])
  expect(roundedTo([-150035n, 3038053n], 2888000n)).toEqual([-150000n, 3038000n])
})

test('half a dollar goes up, below zero too', () => {
  expect([49n, 50n, -50n, -51n].map(nearestDollar)).toEqual([0n, 100n, 0n, -100n])
})

test('amounts between rounded ends always come to their difference', () => {
  const amount = fc.bigInt({ min: -99_999n, max: 99_999n })
  fc.assert(
    fc.property(amount, fc.array(amount, { maxLength: 8 }), (start, moves) => {
      const end = moves.reduce((sum, each) => sum + each, start)
      const target = nearestDollar(end) - nearestDollar(start)
      const rounded = roundedTo(moves, target)
      expect(rounded.reduce((sum, each) => sum + each, 0n)).toBe(target)
    }),
    { numRuns: 300 },
  )
})
