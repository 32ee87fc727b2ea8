import { expect, test } from 'vitest'
import { leadingDigitTest, leastSample } from './leading-digit-test.ts'
import { saysEarlierMonth } from './month-words.ts'
import { gapsIn, gapText, plainNumber } from './numbers.ts'
import type { SizeCount } from './review-parts.ts'
import { usualSizes } from './usual-size.ts'

const size = (digits: number, leading: number, count: number): SizeCount => ({
  account: '6100',
  digits,
  leading,
  count,
})

test('first digits say nothing of fewer than a thousand amounts, nor of amounts of one size', () => {
  const even = (digits: number, each: number) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => size(digits, digit * 10, each))
  expect(leastSample).toBe(1000)
  // 9 × 37 × 3 = 999 amounts.
  expect(leadingDigitTest([...even(3, 37), ...even(4, 37), ...even(5, 37)])).toBeUndefined()
  expect(leadingDigitTest(even(4, 1000))).toBeUndefined()
  // Each digit leads 11.1 %; 9 should lead 4.6 %, and the mean distance from Benford is 0.060.
  expect(leadingDigitTest([...even(3, 38), ...even(4, 38), ...even(5, 38)])).toEqual({
    conforms: false,
    count: 1026,
    digit: 9,
    observed: '11.1',
    expected: '4.6',
    deviation: '0.060',
  })
})

test('the usual size is the median, and large is ten times that at least', () => {
  // Thirty postings of 100.00 to 109.99: the median 100.00, all distances nothing; large from 1,000.00.
  expect(usualSizes([size(5, 10, 30)]).get('6100')).toEqual({ usual: 10_000n, limit: 100_000n, count: 30 })
  expect(usualSizes([size(5, 10, 29)]).get('6100')).toBeUndefined()
  // Half at 100.00 and half at 900.00 (80 steps apart): the median distance makes the limit far.
  expect(usualSizes([size(5, 10, 20), size(5, 90, 19)]).get('6100')?.limit).toBe(100_000n)
})

test('gaps are found within a run and not between series', () => {
  expect(gapsIn([101, 103, 104, 107, 500], 10).map((gap) => gapText(gap))).toEqual(['102', '105–106'])
  expect(plainNumber('INV-0042')).toBe(plainNumber('inv 42'))
})

test('a month is read with its year, in both languages, when it ended by then', () => {
  expect(saysEarlierMonth('Services, décembre 2026', '2026-12-31')).toBe('2026-12')
  expect(saysEarlierMonth('Work of Dec 14 2026', '2026-12-31')).toBe('2026-12')
  expect(saysEarlierMonth('2026-11 hosting', '2026-12-31')).toBe('2026-11')
  expect(saysEarlierMonth('January 2027', '2026-12-31')).toBeUndefined()
  expect(saysEarlierMonth('in December', '2026-12-31')).toBeUndefined()
})
