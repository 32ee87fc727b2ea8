import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate, divideRounded, formatCents, parseCents, percentOf, rate, sumOf } from './cents.ts'

const any = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n })

test('an amount reads back as it was written', () => {
  fc.assert(
    fc.property(any, (cents) => {
      expect(parseCents(formatCents(cents))).toEqual({ ok: true, value: cents })
    }),
  )
})

test.each([
  ['0', 0n],
  ['-0.5', -50n],
  ['1200', 120000n],
  ['000012.30', 1230n],
  ['999999999999.99', 99_999_999_999_999n],
])('%s is read as %s cents', (text, cents) => {
  expect(parseCents(text)).toEqual({ ok: true, value: cents })
})

test.each([
  ['', 'amount-malformed'],
  ['1,200.00', 'amount-malformed'],
  ['.5', 'amount-malformed'],
  ['1e3', 'amount-malformed'],
  ['+1', 'amount-malformed'],
  ['1.005', 'amount-too-fine'],
  ['1000000000000', 'amount-too-large'],
  ['1000000000000000.00', 'amount-too-large'],
])('%s is refused as %s', (text, code) => {
  expect(parseCents(text)).toMatchObject({ ok: false, refusals: [{ code }] })
})

test('rounding half up goes away from zero at the half, half even to the even cent, down to zero', () => {
  // 0.5, 1.5 and 2.5 cents, and their negatives.
  expect([1n, 3n, 5n, -1n, -3n, -5n].map((halves) => divideRounded(halves, 2n, 'half-up'))).toEqual([
    1n,
    2n,
    3n,
    -1n,
    -2n,
    -3n,
  ])
  expect([1n, 3n, 5n, -1n, -3n, -5n].map((halves) => divideRounded(halves, 2n, 'half-even'))).toEqual([
    0n,
    2n,
    2n,
    0n,
    -2n,
    -2n,
  ])
  expect([1n, 3n, 5n, -1n, -3n, -5n].map((halves) => divideRounded(halves, 2n, 'down'))).toEqual([
    0n,
    1n,
    2n,
    0n,
    -1n,
    -2n,
  ])
})

test('13 % of 100.05 is 13.0065, so 13.01', () => {
  expect(percentOf(10005n, rate('0.13'), 'half-up')).toBe(1301n)
})

test('shares add up to the whole, differ from the exact share by less than a cent, and keep its sign', () => {
  const weights = fc
    .array(fc.bigInt({ min: 0n, max: 1_000_000n }), { minLength: 1, maxLength: 12 })
    .filter((list) => sumOf(list) > 0n)
  fc.assert(
    fc.property(any, weights, (amount, list) => {
      const parts = allocate(amount, list)
      const whole = sumOf(list)
      expect(sumOf(parts)).toBe(amount)
      for (const [index, part] of parts.entries()) {
        const distance = part * whole - amount * (list[index] ?? 0n)
        expect(distance < whole && distance > -whole).toBe(true)
      }
    }),
  )
})

test('a cent left over goes to the first of equal shares', () => {
  expect(allocate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
  expect(allocate(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n])
})
