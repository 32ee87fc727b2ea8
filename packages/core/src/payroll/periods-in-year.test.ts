import { expect, test } from 'vitest'
import { addDays } from '../kit/civil-date.ts'
import { periodNumber, periodsInYear } from './periods-in-year.ts'

// 2026 has 365 days: 14 × 26 = 364, so only the 1st of January leaves room for a 27th pay, on 31 December.
test('a year has 27 biweekly pays when one falls on its first day, or its second in a leap year', () => {
  expect(periodsInYear('biweekly', 2026, '2026-01-01')).toBe(27)
  expect(periodsInYear('biweekly', 2026, '2026-01-02')).toBe(26)
  expect(periodsInYear('biweekly', 2028, '2028-01-02')).toBe(27)
  expect(periodsInYear('biweekly', 2028, '2028-01-03')).toBe(26)
})

test('53 weekly pays, 14 four-weekly ones', () => {
  expect(periodsInYear('weekly', 2026, '2026-01-01')).toBe(53)
  expect(periodsInYear('weekly', 2026, '2026-01-02')).toBe(52)
  expect(periodsInYear('four-weekly', 2026, '2026-01-01')).toBe(14)
  expect(periodsInYear('four-weekly', 2026, '2026-01-02')).toBe(13)
})

test('any day of pay serves, of any year: every date is counted once', () => {
  for (let days = -392; days < 400; days += 14) {
    expect(periodsInYear('biweekly', 2026, addDays('2026-01-01', days))).toBe(27)
  }
})

test('pays that are not counted by days have the number of their name', () => {
  const rest = ['daily', 'semi-monthly', 'monthly', 'ten-months', 'twenty-two'] as const
  expect(rest.map((each) => periodsInYear(each, 2026, '2026-01-15'))).toEqual([240, 24, 12, 10, 22])
})

test('a pay date has the number of its period, by days, by months, or after the pays before it', () => {
  expect(periodNumber('biweekly', '2026-01-30', 0)).toBe(3)
  expect(periodNumber('biweekly', '2026-12-31', 0)).toBe(27)
  expect(periodNumber('weekly', '2026-01-07', 0)).toBe(1)
  expect(periodNumber('monthly', '2026-05-29', 0)).toBe(5)
  expect(periodNumber('semi-monthly', '2026-05-15', 0)).toBe(9)
  expect(periodNumber('semi-monthly', '2026-05-29', 0)).toBe(10)
  expect(periodNumber('ten-months', '2026-05-29', 4)).toBe(5)
  expect(periodNumber('twenty-two', '2026-12-18', 30)).toBe(22)
})
