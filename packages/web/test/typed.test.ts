import { expect, test } from 'vitest'
import { typedAmount } from '../src/words/typed-amount.ts'
import { dateByKey, typedDate } from '../src/words/typed-date.ts'

test.each([
  ['1234.56', '1234.56'],
  ['1,234.56', '1234.56'],
  ['1 234,56', '1234.56'],
  ['1\u00a0234,5', '1234.50'],
  ['$12', '12.00'],
  ['1,234,567', '1234567.00'],
  ['.5', '0.50'],
  // 500 / 1.13 = 442.4778…, 0.005 rounds away from zero, 10 * (2 + 3) - 1.5 = 48.5.
  ['500/1.13', '442.48'],
  ['0.005', '0.01'],
  ['10*(2+3)-1.5', '48.50'],
  ['-12.345', '-12.35'],
  ['100/3', '33.33'],
])('%s is %s, in either language', (typed, amount) => expect(typedAmount(typed)).toBe(amount))

test('a lone comma before three digits is asked about, never guessed', () => {
  expect(typedAmount('1,234')).toBe('ask')
  expect(typedAmount('-1,234')).toBe('ask')
})

test.each(['', 'twelve', '1/0', '2+', '(3', '12,34,5', '1.2.3'])('“%s” is no amount', (typed) =>
  expect(typedAmount(typed)).toBeUndefined(),
)

test.each([
  ['2026-11-20', '2026-11-20'],
  ['26-11-20', '2026-11-20'],
  ['20261120', '2026-11-20'],
  ['3-5', '2026-03-05'],
  ['9', '2026-11-09'],
  ['2026-02-30', undefined],
  ['soon', undefined],
])('%s typed in November 2026 is %s', (typed, day) => expect(typedDate(typed, '2026-11-23')).toBe(day))

test.each([
  ['t', '2026-11-23'],
  ['+', '2024-02-01'],
  ['-', '2024-01-30'],
  [']', '2024-02-29'],
  ['[', '2023-12-31'],
  ['m', '2024-01-01'],
  ['h', '2024-01-31'],
  ['y', '2024-01-01'],
  ['r', '2024-12-31'],
  ['x', undefined],
])('the key %s leads from 2024-01-31 to %s', (key, day) =>
  expect(dateByKey(key, '2024-01-31', '2026-11-23')).toBe(day),
)
