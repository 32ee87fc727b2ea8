import type { Registration } from '@daybook/core/daybook/filing-facts.ts'
import { expect, test } from 'vitest'
import { filingDates, periodsThrough, periodWith } from './periods.ts'

const quarterly: Registration = {
  id: 'GST',
  number: '123456782RT0001',
  from: '2025-02-10',
  terms: [{ from: '2025-02-10', frequency: 'quarterly', method: 'regular' }],
}

test('periods follow the fiscal year; the first begins with the registration', () => {
  expect(periodsThrough(quarterly, '06-30', '2025-10-15')).toEqual([
    { from: '2025-02-10', through: '2025-03-31' },
    { from: '2025-04-01', through: '2025-06-30' },
    { from: '2025-07-01', through: '2025-09-30' },
    { from: '2025-10-01', through: '2025-12-31' },
  ])
})

test('new terms begin on their day, and the last period ends with the registration', () => {
  const changed: Registration = {
    ...quarterly,
    through: '2026-02-10',
    terms: [...quarterly.terms, { from: '2026-01-01', frequency: 'monthly', method: 'regular' }],
  }
  expect(periodWith(changed, '2026-01-20', '12-31')).toEqual({ from: '2026-01-01', through: '2026-01-31' })
  expect(periodsThrough(changed, '12-31', '2026-12-31').at(-1)).toEqual({
    from: '2026-02-01',
    through: '2026-02-10',
  })
})

const corporation = { isIndividual: false, fiscalYearEnd: '06-30' } as const

test('a return of a month or quarter is due a month after it, of a year three months after it', () => {
  // RC4022: one month after the end of the period; three months after the fiscal year-end for annual filers.
  const due = (through: string, frequency: 'monthly' | 'quarterly' | 'annual') =>
    filingDates('GST', frequency, { from: '2026-01-01', through }, corporation)
  expect(due('2026-03-31', 'quarterly')).toEqual({ file: '2026-04-30', pay: '2026-04-30' })
  // September 30 is a holiday of the agency (Truth and Reconciliation): the day after it.
  expect(due('2026-06-30', 'annual')).toEqual({ file: '2026-10-01', pay: '2026-10-01' })
  // 2026-02-28 is the end of a month: a month later is 2026-03-31. 2026-10-31 is a Saturday: Monday November
  // 2.
  expect(due('2026-02-28', 'monthly').file).toBe('2026-03-31')
  expect(due('2026-09-30', 'quarterly').file).toBe('2026-11-02')
})

test('an individual with a calendar year pays by April 30 and files by June 15', () => {
  const filer = { isIndividual: true, fiscalYearEnd: '12-31' } as const
  const dates = filingDates('GST', 'annual', { from: '2025-01-01', through: '2025-12-31' }, filer)
  expect(dates).toEqual({ file: '2026-06-15', pay: '2026-04-30' })
})

test('PST is due on the last day of the next month in British Columbia, on the 20th on the prairies', () => {
  const span = { from: '2026-01-01', through: '2026-01-31' }
  // 2026-02-28 is a Saturday: the next business day is Monday, March 2. 2026-02-20 is a Friday.
  expect(filingDates('PST-BC', 'monthly', span, corporation).file).toBe('2026-03-02')
  expect(filingDates('PST-SK', 'monthly', span, corporation).file).toBe('2026-02-20')
  // Filed and paid electronically, Saskatchewan waits for the last day of the month; Manitoba does not.
  const online = { ...corporation, isOnline: true }
  expect(filingDates('PST-SK', 'monthly', span, online)).toEqual({ file: '2026-03-02', pay: '2026-03-02' })
  expect(filingDates('PST-MB', 'monthly', span, online).file).toBe('2026-02-20')
})
