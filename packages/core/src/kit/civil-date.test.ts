import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  fiscalYearOf,
  isCivilDate,
  isFiscalYearEnd,
  lastOfMonth,
  monthsAfterEnd,
  monthsOf,
  parseCivilDate,
  weekdayOf,
} from './civil-date.ts'

// The platform's own calendar is the other source here: UTC days, so that no zone shifts anything.
const moments = fc.integer({
  min: Date.UTC(1900, 0, 1) / 86_400_000,
  max: Date.UTC(2199, 10, 30) / 86_400_000,
})
const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)

test('days are counted as the calendar does', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -800, max: 30 }), (start, days) => {
      fc.pre(start + days >= Date.UTC(1900, 0, 1) / 86_400_000)
      expect(addDays(dayOf(start), days)).toBe(dayOf(start + days))
      expect(daysBetween(dayOf(start), dayOf(start + days))).toBe(days)
    }),
  )
})

test('months after the end of a month end months too, after any other day they keep it', () => {
  expect(monthsAfterEnd('2026-02-28', 1)).toBe('2026-03-31')
  expect(monthsAfterEnd('2028-02-28', 1)).toBe('2028-03-28')
  expect(monthsAfterEnd('2026-06-30', 3)).toBe('2026-09-30')
  expect(monthsAfterEnd('2026-11-30', 3)).toBe('2027-02-28')
  expect(monthsAfterEnd('2026-03-15', 1)).toBe('2026-04-15')
  expect(monthsAfterEnd('2026-01-30', 1)).toBe('2026-02-28')
})

test('weekdays are those of the calendar, Monday first', () => {
  fc.assert(
    fc.property(moments, (day) => {
      expect(weekdayOf(dayOf(day)) % 7).toBe(new Date(day * 86_400_000).getUTCDay())
    }),
  )
})

test.each([
  '2026-02-29',
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-1-05',
  '26-01-05',
  '2026-04-31',
  '1899-12-31',
  '2200-01-01',
  '',
])('%s is no day', (text) => {
  expect(isCivilDate(text)).toBe(false)
})

test('a leap day exists in 2024 and 2000 and not in 2100', () => {
  expect(['2024-02-29', '2000-02-29', '2100-02-29'].map(isCivilDate)).toEqual([true, true, false])
})

test('a month later keeps the day, or takes the last one of a shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
  expect(addMonths('2026-11-15', 3)).toBe('2027-02-15')
  expect(addMonths('2026-03-31', -13)).toBe('2025-02-28')
})

test('the day of a fiscal year end belongs to the year that ends, the day after to the next', () => {
  expect(fiscalYearOf('2026-06-30', '06-30')).toEqual({ from: '2025-07-01', through: '2026-06-30' })
  expect(fiscalYearOf('2026-07-01', '06-30')).toEqual({ from: '2026-07-01', through: '2027-06-30' })
  expect(fiscalYearOf('2026-06-30', '12-31')).toEqual({ from: '2026-01-01', through: '2026-12-31' })
})

test('a year that ends in February ends on its last day, leap or not', () => {
  expect(fiscalYearOf('2024-02-29', '02-28')).toEqual({ from: '2023-03-01', through: '2024-02-29' })
  expect(fiscalYearOf('2024-03-01', '02-28')).toEqual({ from: '2024-03-01', through: '2025-02-28' })
  expect(isFiscalYearEnd('02-29')).toBe(false)
})

test('a span falls into months cut to it', () => {
  expect(monthsOf({ from: '2026-01-15', through: '2026-03-02' })).toEqual([
    { from: '2026-01-15', through: '2026-01-31' },
    { from: '2026-02-01', through: '2026-02-28' },
    { from: '2026-03-01', through: '2026-03-02' },
  ])
  expect(lastOfMonth('2028-02-10')).toBe('2028-02-29')
})

test('a day of a year that the books cannot hold is told from a day of no calendar', () => {
  const code = (text: string) => {
    const read = parseCivilDate(text)
    return read.ok ? 'ok' : read.refusals[0]?.code
  }
  expect(['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01'].map(code)).toEqual([
    'date-out-of-bounds',
    'ok',
    'ok',
    'date-out-of-bounds',
  ])
  // 2400 has a 29 February, 2300 has none.
  expect(['2400-02-29', '2300-02-29', '0000-13-01'].map(code)).toEqual([
    'date-out-of-bounds',
    'date-malformed',
    'date-malformed',
  ])
})
