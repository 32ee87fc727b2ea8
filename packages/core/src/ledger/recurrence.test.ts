import { expect, test } from 'vitest'
import { dueThrough, isOver, type Recurrence, recurrenceFrom } from './recurrence.ts'

const all = 1000

test('what is due on the 31st falls on the last day of shorter months and comes back to the 31st', () => {
  const monthly = recurrenceFrom('monthly', '2026-01-31')
  expect(monthly).toEqual({ every: 'monthly', next: '2026-01-31', day: 31 })
  expect(dueThrough(monthly, '2026-05-30', all)).toEqual({
    days: ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'],
    next: '2026-05-31',
  })
})

test('the day is kept when it is run month by month', () => {
  const after = dueThrough(recurrenceFrom('monthly', '2026-01-30'), '2026-02-28', all)
  const later: Recurrence = { every: 'monthly', next: after.next, day: 30 }
  expect(dueThrough(later, '2026-04-30', all).days).toEqual(['2026-03-30', '2026-04-30'])
})

test('the 29th of February is the 28th in common years', () => {
  const yearly = recurrenceFrom('yearly', '2024-02-29')
  expect(dueThrough(yearly, '2028-12-31', all).days).toEqual([
    '2024-02-29',
    '2025-02-28',
    '2026-02-28',
    '2027-02-28',
    '2028-02-29',
  ])
})

test('weeks keep the weekday, quarters go three months on', () => {
  // 2026-01-02 is a Friday.
  expect(dueThrough(recurrenceFrom('weekly', '2026-01-02'), '2026-01-23', all).days).toEqual([
    '2026-01-02',
    '2026-01-09',
    '2026-01-16',
    '2026-01-23',
  ])
  expect(dueThrough(recurrenceFrom('biweekly', '2025-12-26'), '2026-01-30', all).days).toEqual([
    '2025-12-26',
    '2026-01-09',
    '2026-01-23',
  ])
  expect(dueThrough(recurrenceFrom('quarterly', '2025-11-30'), '2026-08-31', all).days).toEqual([
    '2025-11-30',
    '2026-02-28',
    '2026-05-30',
    '2026-08-30',
  ])
})

test('the first day due is the first such day on or after the day that was given', () => {
  expect(recurrenceFrom('monthly', '2026-02-10', { day: 31 }).next).toBe('2026-02-28')
  expect(recurrenceFrom('monthly', '2026-02-28', { day: 31 }).next).toBe('2026-02-28')
  expect(recurrenceFrom('monthly', '2026-02-16', { day: 15 }).next).toBe('2026-03-15')
  expect(recurrenceFrom('monthly', '2026-02-15', { day: 15 }).next).toBe('2026-02-15')
  expect(recurrenceFrom('monthly', '2026-01-31', { day: 30 }).next).toBe('2026-02-28')
})

test('nothing is due the day before the first day or after the end; on both days it is', () => {
  const recurs = recurrenceFrom('monthly', '2026-01-15', { through: '2026-03-15' })
  expect(dueThrough(recurs, '2026-01-14', all)).toEqual({ days: [], next: '2026-01-15' })
  expect(dueThrough(recurs, '2026-01-15', all).days).toEqual(['2026-01-15'])
  const done = dueThrough(recurs, '2026-12-31', all)
  expect(done).toEqual({ days: ['2026-01-15', '2026-02-15', '2026-03-15'], next: '2026-04-15' })
  expect(isOver({ ...recurs, next: done.next })).toBe(true)
  expect(isOver(recurs)).toBe(false)
})
