import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import {
  converted,
  isAtRate,
  isRate,
  planRecordRate,
  rateInForce,
  rateServesDays,
  workedRate,
} from './exchange-rates.ts'
import { codesOf, usd } from './standing-books.fixture.ts'

test('the rate in force is the latest on the day or in the seven days before', () => {
  const rates = [usd('2026-01-30', '1.3712'), usd('2026-01-29', '1.3700'), usd('2026-02-03', '1.3800')]
  expect(value(rateInForce(rates, 'USD', '2026-01-30')).rate).toBe('1.3712')
  expect(value(rateInForce(rates, 'USD', '2026-01-31')).rate).toBe('1.3712')
  expect(value(rateInForce(rates, 'USD', '2026-02-02')).rate).toBe('1.3712')
  expect(value(rateInForce(rates, 'USD', '2026-02-03')).rate).toBe('1.3800')
  expect(value(rateInForce(rates, 'USD', '2026-02-10')).rate).toBe('1.3800')
  expect(rateInForce(rates, 'USD', '2026-02-11')).toEqual({
    ok: false,
    refusals: [
      {
        code: 'rate-missing',
        with: { currency: 'USD', date: '2026-02-11', days: String(rateServesDays), since: '2026-02-04' },
      },
    ],
  })
  expect(codesOf(rateInForce(rates, 'USD', '2026-01-28'))).toEqual(['rate-missing'])
  expect(codesOf(rateInForce(rates, 'EUR', '2026-01-30'))).toEqual(['rate-missing'])
  expect(codesOf(rateInForce([], 'USD', '1900-01-01'))).toEqual(['rate-missing'])
})

test('an amount is converted half up to the cent', () => {
  // 12.34 × 1.3712 = 16.920608; 0.50 × 1.35 = 0.675, which rounds up; the same below zero.
  expect(converted(1234n, '1.3712')).toBe(1692n)
  expect(converted(50n, '1.35')).toBe(68n)
  expect(converted(-50n, '1.35')).toBe(-68n)
})

test('the rate of two amounts shows four decimals at least and six at most', () => {
  expect(workedRate(13_712n, 10_000n)).toBe('1.3712')
  expect(workedRate(-13_712n, -10_000n)).toBe('1.3712')
  expect(workedRate(10_000n, 5_000n)).toBe('2.0000')
  // 100.00 ÷ 3.00 = 33.333…; 2,000.00 ÷ 1,450.00 = 1.3793103…
  expect(workedRate(10_000n, 300n)).toBe('33.333333')
  expect(workedRate(200_000n, 145_000n)).toBe('1.37931')
  expect(workedRate(137n, 100_000n)).toBe('0.00137')
})

test('an amount is at a rate when a number that rounds to the rate leads to it, a cent aside', () => {
  // 100,000.00 × 1.3712 = 137,120.00; a rate printed to four decimals is right to 0.00005 × 100,000.00 =
  // 5.00.
  expect(isAtRate(13_712_000n, 10_000_000n, '1.3712')).toBe(true)
  expect(isAtRate(13_712_501n, 10_000_000n, '1.3712')).toBe(true)
  expect(isAtRate(13_712_502n, 10_000_000n, '1.3712')).toBe(false)
  expect(isAtRate(-13_712_000n, -10_000_000n, '1.3712')).toBe(true)
  expect(isAtRate(14_000n, 10_000n, '1.3712')).toBe(false)
  expect(isAtRate(13_501n, 10_000n, '1.35')).toBe(true)
  expect(isAtRate(13_502n, 10_000n, '1.35')).toBe(false)
})

test('a rate is decimal text above zero', () => {
  for (const text of ['1', '1.3712', '0.0087', '110.5']) expect(isRate(text)).toBe(true)
  for (const text of ['', '0', '0.000', '-1.2', '1,37', '1.', '.5', '1e3']) expect(isRate(text)).toBe(false)
})

test('a rate of the same day is replaced, and the fact says what it was', () => {
  const [rate, was] = [usd('2026-01-30', '1.3712'), usd('2026-01-30', '1.3721')]
  expect(value(planRecordRate('CAD', rate, was))).toEqual({ kind: 'rate.recorded', v: 1, rate, was })
  expect(value(planRecordRate('CAD', rate, undefined))).toEqual({ kind: 'rate.recorded', v: 1, rate })
  expect(codesOf(planRecordRate('CAD', rate, rate))).toEqual(['nothing-to-change'])
  expect(codesOf(planRecordRate('USD', rate, undefined))).toEqual(['rate-own-currency'])
})
