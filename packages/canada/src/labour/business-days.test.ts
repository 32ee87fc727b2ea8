import { expect, test } from 'vitest'
import { businessDaysAfter, isBusinessDay, nextBusinessDay } from './business-days.ts'

test('a due date on a weekend or a CRA holiday moves to the next business day (CRA, when to remit)', () => {
  // 2026-08-15 is a Saturday, 2026-10-10 a Saturday before Thanksgiving (the 12th), 2026-04-15 a Wednesday.
  expect(nextBusinessDay('2026-08-15', 'CA')).toBe('2026-08-17')
  expect(nextBusinessDay('2026-10-10', 'CA')).toBe('2026-10-13')
  expect(nextBusinessDay('2026-04-15', 'CA')).toBe('2026-04-15')
  expect(nextBusinessDay('2027-02-28', 'CA')).toBe('2027-03-01')
  expect(nextBusinessDay('2026-01-25', 'CA')).toBe('2026-01-26')
  expect(nextBusinessDay('2027-01-10', 'CA')).toBe('2027-01-11')
})

test('the third working day skips Easter, and what Quebec and the others keep (due dates of 2026)', () => {
  expect(businessDaysAfter('2026-01-07', 3, 'CA')).toBe('2026-01-12')
  expect(businessDaysAfter('2026-03-31', 3, 'CA')).toBe('2026-04-07')
  expect(businessDaysAfter('2026-06-21', 3, 'CA')).toBe('2026-06-24')
  expect(businessDaysAfter('2026-06-21', 3, 'CA-QC')).toBe('2026-06-25')
  expect(businessDaysAfter('2026-07-31', 3, 'CA')).toBe('2026-08-06')
  expect(businessDaysAfter('2026-07-31', 3, 'CA-QC')).toBe('2026-08-05')
  expect(businessDaysAfter('2026-12-31', 3, 'CA')).toBe('2027-01-06')
})

test('the CRA’s list of 2016 kept Christmas on its Sunday and Boxing Day on its Monday (CRA, public holidays)', () => {
  // The archived list names December 25 (a Sunday) and December 26, and no day in the place of the Sunday.
  expect(isBusinessDay('2016-12-26', 'CA')).toBe(false)
  expect(isBusinessDay('2016-12-27', 'CA')).toBe(true)
  for (const day of ['2016-03-25', '2016-03-28', '2016-05-23', '2016-07-01', '2016-08-01', '2016-11-11']) {
    expect(isBusinessDay(day, 'CA')).toBe(false)
  }
  expect(isBusinessDay('2016-08-01', 'CA-QC')).toBe(true)
  expect(isBusinessDay('2016-06-24', 'CA-QC')).toBe(false)
})

test('Revenu Québec keeps the days of the Interpretation Act: neither November 11 nor September 30', () => {
  for (const day of ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-18', '2026-06-24', '2026-07-01']) {
    expect(isBusinessDay(day, 'QC')).toBe(false)
  }
  for (const day of ['2026-01-02', '2026-08-03', '2026-09-30', '2026-11-11', '2026-12-24']) {
    expect(isBusinessDay(day, 'QC')).toBe(true)
  }
  // July 1, 2029 is a Sunday: July 2 is kept (I-16, section 61(23)(f)).
  expect(isBusinessDay('2029-07-02', 'QC')).toBe(false)
})

test('a province’s business days follow its own paid holidays', () => {
  expect(isBusinessDay('2026-08-03', 'BC')).toBe(false)
  expect(isBusinessDay('2026-08-03', 'ON')).toBe(true)
  expect(isBusinessDay('2026-02-16', 'ON')).toBe(false)
  expect(isBusinessDay('2026-02-16', 'NL')).toBe(true)
  expect(nextBusinessDay('2026-12-25', 'ON')).toBe('2026-12-28')
})
