import { expect, test } from 'vitest'
import { periodAround, periodBefore, periodsToSend, sentPeriods } from './sent-periods.ts'

test('a quarter is of the fiscal year, whichever month that ends in', () => {
  expect(periodAround('quarter', '2026-05-31', '12-31')).toEqual({
    from: '2026-04-01',
    through: '2026-06-30',
  })
  // A year from February 1 to January 31: its second quarter is May to July.
  expect(periodAround('quarter', '2026-05-31', '01-31')).toEqual({
    from: '2026-05-01',
    through: '2026-07-31',
  })
  expect(periodAround('quarter', '2026-01-31', '01-31')).toEqual({
    from: '2025-11-01',
    through: '2026-01-31',
  })
  // A year that ends in the middle of a month.
  expect(periodAround('quarter', '2026-09-14', '06-15')).toEqual({
    from: '2026-06-16',
    through: '2026-09-15',
  })
})

test('the last month, quarter and year that were over before a day', () => {
  expect(periodBefore('month', '2026-03-01', '12-31')).toEqual({ from: '2026-02-01', through: '2026-02-28' })
  expect(periodBefore('quarter', '2026-11-23', '12-31')).toEqual({
    from: '2026-07-01',
    through: '2026-09-30',
  })
  expect(periodBefore('year', '2026-11-23', '06-30')).toEqual({ from: '2025-07-01', through: '2026-06-30' })
  // On its last day a period is not over yet.
  expect(periodBefore('month', '2026-02-28', '12-31')).toEqual({ from: '2026-01-01', through: '2026-01-31' })
})

test('a schedule asks for each period that ends on its first day or later, so many days after the end', () => {
  const schedule = { every: 'quarter', days: 15, from: '2026-06-30' } as const
  const window = { from: '2025-11-23', through: '2027-01-15' }
  expect(sentPeriods(schedule, '12-31', window).map(({ span, on }) => [span.through, on])).toEqual([
    ['2026-06-30', '2026-07-15'],
    ['2026-09-30', '2026-10-15'],
    ['2026-12-31', '2027-01-15'],
  ])
  // A day later in its life, the quarter that had ended is no part of it.
  const later = sentPeriods({ ...schedule, from: '2026-07-01' }, '12-31', window)
  expect(later.map(({ on }) => on)).toEqual(['2026-10-15', '2027-01-15'])
  // A day before the window closes, the last is not there yet; a month sent on its own last day is.
  const cut = { ...window, through: '2027-01-14' }
  expect(sentPeriods(schedule, '12-31', cut).map(({ on }) => on)).toEqual(['2026-07-15', '2026-10-15'])
  const atOnce = { every: 'month', days: 0, from: '2026-02-01' } as const
  expect(sentPeriods(atOnce, '12-31', { from: '2026-02-28', through: '2026-02-28' })).toEqual([
    { span: { from: '2026-02-01', through: '2026-02-28' }, on: '2026-02-28' },
  ])
})

test('to be sent are the last period whose day has come and the last that is over', () => {
  const ends = (days: number, from: string, today: string) =>
    periodsToSend({ every: 'month', days, from }, '12-31', today).map(({ through }) => through)
  // September and 45 days are November 14; October and 45 days December 15.
  expect(ends(45, '2026-01-01', '2026-11-23')).toEqual(['2026-09-30', '2026-10-31'])
  expect(ends(45, '2026-01-01', '2026-11-13')).toEqual(['2026-08-31', '2026-10-31'])
  expect(ends(15, '2026-01-01', '2026-11-23')).toEqual(['2026-10-31'])
  // On November 5 October may be sent, and September was to be sent by October 15.
  expect(ends(15, '2026-01-01', '2026-11-05')).toEqual(['2026-09-30', '2026-10-31'])
  // A month that is sent on its own last day is over only on the next.
  expect(ends(0, '2026-01-01', '2026-11-30')).toEqual(['2026-10-31'])
  // What ended before the schedule began is no part of it.
  expect(ends(45, '2026-10-05', '2026-11-23')).toEqual(['2026-10-31'])
  expect(ends(15, '2026-11-05', '2026-11-23')).toEqual([])
})
