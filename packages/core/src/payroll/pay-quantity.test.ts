import { expect, test } from 'vitest'
import { weekdaysIn } from './pay-earnings.ts'
import {
  amountAt,
  isQuantity,
  isRate,
  percentAt,
  quantityText,
  sumQuantities,
  tenThousandths,
} from './pay-quantity.ts'

test('quantities have four decimals at most, and their sums lose none', () => {
  expect(['7.5', '80', '-0.25', '0.3333'].every(isQuantity)).toBe(true)
  expect(['7,5', '7.12345', '', '1e3', '1234567'].some(isQuantity)).toBe(false)
  expect([isRate('20.125'), isRate('-1')]).toEqual([true, false])
  expect(tenThousandths('37.5')).toBe(375_000)
  expect(sumQuantities(['0.1', '0.2', '-0.05'])).toBe('0.25')
  expect(quantityText(-12_500)).toBe('-1.25')
})

test('an amount is rounded once, half up, with its multiple', () => {
  // 7.5 x 20.25 x 1.5 = 227.8125; 4 % of 100.10 = 4.004; 0.5 x 0.01 = 0.005.
  expect(amountAt('7.5', '20.25', '1.5')).toBe(22_781n)
  expect(percentAt('4', 10_010n)).toBe(400n)
  expect(amountAt('0.5', '0.01')).toBe(1n)
})

test('weekdays of a span are Monday to Friday, both ends counted', () => {
  // 2026-01-05 is a Monday.
  expect(weekdaysIn({ from: '2026-01-05', through: '2026-01-11' })).toBe(5)
  expect(weekdaysIn({ from: '2026-01-10', through: '2026-01-11' })).toBe(0)
  expect(weekdaysIn({ from: '2026-01-09', through: '2026-01-12' })).toBe(2)
  expect(weekdaysIn({ from: '2026-01-01', through: '2026-12-31' })).toBe(261)
  expect(weekdaysIn({ from: '2026-01-05', through: '2026-01-04' })).toBe(0)
})
