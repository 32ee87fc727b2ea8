import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOf } from '../kit/cents.ts'
import { value } from '../kit/result.ts'
import { isPercent, sharedOut } from './share-out.ts'

const a = { account: '6420' }

function parts(amount: bigint, ...shares: readonly { percent?: string; amount?: bigint }[]): string {
  const found = sharedOut(
    amount,
    shares.map((share) => ({ ...a, ...share })),
  )
  return found.ok ? found.value.join(' ') : found.refusals.map(({ code }) => code).join(' ')
}

test('percentages that come to a hundred share out every cent, the largest remainders first', () => {
  // A third of 1.00 each: 34, 33, 33.
  expect(parts(100n, { percent: '33.33' }, { percent: '33.33' }, { percent: '33.34' })).toBe('33 33 34')
  expect(parts(-11_300n, { percent: '60' }, { percent: '40' })).toBe('-6780 -4520')
})

test('a rest takes what is left of the amount after percentages and fixed amounts', () => {
  expect(parts(-11_300n, { percent: '60' }, {})).toBe('-6780 -4520')
  expect(parts(-132_050n, { amount: 100_000n }, {})).toBe('-100000 -32050')
  // Cash back: 20.00 goes the other way, so that the purchase is larger than the line.
  expect(parts(-5000n, { amount: -2000n }, {})).toBe('2000 -7000')
})

test('shares that do not come to the amount are refused, and so are two rests or none left', () => {
  expect(parts(-11_300n, { percent: '50' }, { amount: 2000n })).toBe('split-off')
  expect(parts(-11_300n, {}, {})).toBe('split-off')
  expect(parts(-11_300n, { amount: 11_300n }, {})).toBe('split-off')
  expect(parts(-11_300n, { amount: 12_000n }, {})).toBe('split-off')
  expect(parts(-11_300n)).toBe('split-off')
})

test('a percentage is above 0 and at most 100, with at most six decimals', () => {
  expect(['0.01', '100', '33.333333'].every(isPercent)).toBe(true)
  expect(['0', '0.00', '100.01', '33.3333333', '-5', 'all', ''].some(isPercent)).toBe(false)
})

test('shares always add up to the amount', () => {
  const percent = fc.integer({ min: 1, max: 9999 }).map((hundredths) => (hundredths / 100).toFixed(2))
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 10n), 10n ** 10n), fc.array(percent, { maxLength: 4 }), (amount, some) => {
      const found = sharedOut(amount, [...some.map((each) => ({ ...a, percent: each })), a])
      if (found.ok) expect(sumOf(value(found))).toBe(amount)
    }),
  )
})
