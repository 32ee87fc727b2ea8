import { expect, test } from 'vitest'
import { periodAfter, periodBefore, periodOf, periodsBack, periodTypeOf } from './pay-periods.ts'

test('half months and months lead to their neighbours, standard or not', () => {
  const halves = [
    ['2026-10-01', '2026-10-15', '2026-09-16', '2026-09-30'],
    ['2026-10-16', '2026-10-31', '2026-10-01', '2026-10-15'],
    ['2026-03-01', '2026-03-15', '2026-02-16', '2026-02-28'],
    ['2026-10-11', '2026-10-25', '2026-09-26', '2026-10-10'],
  ] as const
  for (const [from, through, before, last] of halves) {
    expect(periodBefore({ from, through }, 'semi-monthly')).toEqual({ from: before, through: last })
    expect(periodAfter({ from: before, through: last }, 'semi-monthly')).toEqual({ from, through })
  }
  const month = { from: '2026-02-26', through: '2026-03-25' }
  expect(periodBefore(month, 'monthly')).toEqual({ from: '2026-01-26', through: '2026-02-25' })
  expect(periodAfter(month, 'monthly')).toEqual({ from: '2026-03-26', through: '2026-04-25' })
  expect(periodAfter({ from: '2026-02-01', through: '2026-02-28' }, 'monthly').through).toBe('2026-03-31')
})

test('the pay period type follows the frequency and the day on which a period ends', () => {
  expect(periodTypeOf('biweekly', '2026-10-18')).toBe('B')
  expect(periodTypeOf('four-weekly', '2026-10-18')).toBe('H')
  expect(periodTypeOf('semi-monthly', '2026-10-15')).toBe('S')
  expect(periodTypeOf('semi-monthly', '2026-02-28')).toBe('S')
  expect(periodTypeOf('semi-monthly', '2026-10-25')).toBe('E')
  expect(periodTypeOf('monthly', '2026-10-31')).toBe('M')
  expect(periodTypeOf('monthly', '2026-10-25')).toBe('O')
})

test('periods go back to that of the first day, over weeks that nobody was paid for', () => {
  const paid = [
    { from: '2026-08-31', through: '2026-09-13' },
    { from: '2026-09-28', through: '2026-10-11' },
  ]
  const last = { from: '2026-10-12', through: '2026-10-25' }
  expect(periodOf('2026-10-16', paid, 'biweekly')).toEqual(last)
  const back = (first: string, most: number) =>
    periodsBack(last, { paid, frequency: 'biweekly', first, most }).map(({ from }) => from)
  expect(back('2026-09-03', 27)).toEqual(['2026-10-12', '2026-09-28', '2026-09-14', '2026-08-31'])
  expect(back('2026-08-31', 27)).toEqual(back('2026-09-03', 27))
  expect(back('2026-08-30', 27)).toHaveLength(5)
  expect(back('2020-01-01', 27)).toHaveLength(27)
  expect(periodOf('2026-08-30', paid, 'biweekly')).toBeUndefined()
})
