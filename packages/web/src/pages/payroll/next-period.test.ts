import { expect, test } from 'vitest'
import { nextPeriod } from './next-period.ts'

test('the next period follows the last one and is paid as many days later', () => {
  // Two weeks after 2026-11-21 (a Saturday), paid on the Friday six days later, as the last one was.
  const last = { from: '2026-11-08', through: '2026-11-21', date: '2026-11-27' }
  expect(nextPeriod(last, 'biweekly', '2026-11-23')).toEqual({
    from: '2026-11-22',
    through: '2026-12-05',
    date: '2026-12-11',
  })
})

test('halves of a month end on the 15th and on its last day, February too', () => {
  const first = { from: '2027-02-01', through: '2027-02-15', date: '2027-02-15' }
  const second = nextPeriod(first, 'semi-monthly', '2027-02-15')
  expect(second).toEqual({ from: '2027-02-16', through: '2027-02-28', date: '2027-02-28' })
  expect(nextPeriod(second, 'semi-monthly', '2027-02-28').through).toBe('2027-03-15')
})

test('months follow each other whatever their length', () => {
  const january = { from: '2027-01-01', through: '2027-01-31', date: '2027-01-29' }
  expect(nextPeriod(january, 'monthly', '2027-02-01')).toEqual({
    from: '2027-02-01',
    through: '2027-02-28',
    date: '2027-02-26',
  })
})

test('without a run yet, weeks end on the last Saturday', () => {
  // 2026-11-23 is a Monday: the Saturday before it is the 21st.
  expect(nextPeriod(undefined, 'weekly', '2026-11-23')).toEqual({
    from: '2026-11-15',
    through: '2026-11-21',
    date: '2026-11-27',
  })
  expect(nextPeriod(undefined, 'monthly', '2026-11-23')).toEqual({
    from: '2026-11-01',
    through: '2026-11-30',
    date: '2026-11-30',
  })
})
