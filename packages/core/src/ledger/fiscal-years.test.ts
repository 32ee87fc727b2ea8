import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { fiscalYearsOf, fiscalYearWith, yearEndingOn } from './fiscal-years.ts'

test('a day falls in the fiscal year that ends on or after it', () => {
  expect(fiscalYearWith('2026-06-30', '06-30', [])).toEqual({ from: '2025-07-01', through: '2026-06-30' })
  expect(fiscalYearWith('2026-07-01', '06-30', [])).toEqual({ from: '2026-07-01', through: '2027-06-30' })
})

test('after a change of the year end the next year is the short one that follows the last closed one', () => {
  const closed = [{ from: '2025-01-01', through: '2025-12-31' }]
  expect(fiscalYearWith('2026-02-01', '06-30', closed)).toEqual({ from: '2026-01-01', through: '2026-06-30' })
  expect(fiscalYearWith('2025-10-01', '06-30', closed)).toEqual({ from: '2025-01-01', through: '2025-12-31' })
  expect(fiscalYearsOf({ from: '2025-03-01', through: '2026-08-01' }, '06-30', closed)).toEqual([
    { from: '2025-01-01', through: '2025-12-31' },
    { from: '2026-01-01', through: '2026-06-30' },
    { from: '2026-07-01', through: '2027-06-30' },
  ])
})

test('a year that ends on the last day of February does so in leap years too', () => {
  expect(value(yearEndingOn('2024-02-29', '02-28', []))).toEqual({
    from: '2023-03-01',
    through: '2024-02-29',
  })
  expect(value(yearEndingOn('2025-02-28', '02-28', []))).toEqual({
    from: '2024-03-01',
    through: '2025-02-28',
  })
})

test('a day on which no year ends is refused with the nearest one that does', () => {
  // 2026-06-30 lies 181 days after 2025-12-31 and 184 before 2026-12-31;
  // 2026-07-03 lies 184 days after 2025-12-31 and 181 before 2026-12-31.
  const nearest = [
    ['2026-01-15', '2025-12-31'],
    ['2026-06-30', '2025-12-31'],
    ['2026-07-03', '2026-12-31'],
    ['2026-12-30', '2026-12-31'],
  ] as const
  for (const [date, near] of nearest) {
    expect(yearEndingOn(date, '12-31', [])).toMatchObject({
      ok: false,
      refusals: [{ code: 'year-end-wrong', with: { date, near } }],
    })
  }
})
