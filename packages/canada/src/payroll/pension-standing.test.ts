import type { ContributionStanding } from '@daybook/core/daybook/payroll-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { deductionsOf } from './deductions.ts'
import type { PayrollProvince } from './pay-facts.ts'
import { pensionStanding, standingFacts } from './pension-standing.ts'

/** Months and whether the pay bears contributions, as `9 true`. */
function standing(facts: ContributionStanding, payDate: string, province: PayrollProvince = 'ON'): string {
  const { months, contributes } = value(pensionStanding(facts, payDate, province))
  return `${months} ${contributes}`
}

test.each(['ON', 'QC'] as const)(
  'contributions begin in the month after the 18th birthday, in %s',
  (where) => {
    // Born in March 2008: April to December 2026 are nine months.
    const born = '2008-03'
    expect(standing({ born }, '2026-03-31', where)).toBe('9 false')
    expect(standing({ born }, '2026-04-01', where)).toBe('9 true')
    expect(standing({ born }, '2025-12-31', where)).toBe('0 false')
    expect(standing({ born }, '2027-01-02', where)).toBe('12 true')
  },
)

test('CPP ends with the month of the 70th birthday', () => {
  // Born in May 1956: January to May 2026 are five months.
  const born = '1956-05'
  expect(standing({ born }, '2026-05-31')).toBe('5 true')
  expect(standing({ born }, '2026-06-01')).toBe('5 false')
  expect(standing({ born }, '2027-01-01')).toBe('0 false')
  expect(standing({ born: '1956-12-31' }, '2026-12-31')).toBe('12 true')
})

test('QPP goes on at 65 and at 70, and ends with the year of the 72nd birthday', () => {
  // Revenu Québec: an election aside, the obligation ends on December 31 of the year in which one turns 72.
  expect(standing({ born: '1961-02' }, '2026-12-31', 'QC')).toBe('12 true')
  expect(standing({ born: '1956-05' }, '2026-12-31', 'QC')).toBe('12 true')
  expect(standing({ born: '1954-01' }, '2026-12-31', 'QC')).toBe('12 true')
  expect(standing({ born: '1953-12' }, '2026-01-02', 'QC')).toBe('0 false')
})

test('QPP had no end by age before 2024', () => {
  // Revenu Québec, 2023-10-10: the obligation ceases as of 2024 for the year in which one turns 73.
  expect(standing({ born: '1950-12' }, '2023-12-31', 'QC')).toBe('12 true')
  expect(standing({ born: '1950-12' }, '2024-01-01', 'QC')).toBe('0 false')
})

test('an election CPT30 counts from its month, and its revocation brings the months back', () => {
  const born = '1960-01'
  expect(standing({ born }, '2026-07-01')).toBe('12 true')
  expect(standing({ born, cppStopped: '2026-07' }, '2026-06-30')).toBe('6 true')
  expect(standing({ born, cppStopped: '2026-07' }, '2026-07-01')).toBe('6 false')
  const back = { born, cppStopped: '2025-03', cppRestarted: '2026-10' }
  expect(standing(back, '2026-09-30')).toBe('3 false')
  expect(standing(back, '2026-10-01')).toBe('3 true')
})

test('an election RR-50 frees the pays from its month on and leaves the maximum of QPP whole', () => {
  // Revenu Québec: the maximum of the year is not reduced by an election or its revocation. A form handed in
  // on October 26, 2025 counts from November 1; the last pay of October still bears contributions.
  const facts = { born: '1960-10', qppStopped: '2025-11' }
  expect(standing(facts, '2025-10-31', 'QC')).toBe('12 true')
  expect(standing(facts, '2025-11-06', 'QC')).toBe('12 false')
  expect(standing({ ...facts, qppRestarted: '2026-03' }, '2026-03-05', 'QC')).toBe('12 true')
})

test('each plan has its own election', () => {
  const born = '1960-01'
  expect(standing({ born, cppStopped: '2026-02' }, '2026-05-01', 'QC')).toBe('12 true')
  expect(standing({ born, qppStopped: '2026-02' }, '2026-05-01', 'ON')).toBe('12 true')
})

test('an election is refused before the month after the 65th birthday', () => {
  const born = '1961-06'
  const at = (cppStopped: string) => pensionStanding({ born, cppStopped }, '2026-12-01', 'ON')
  expect(at('2026-06')).toMatchObject({
    refusals: [{ code: 'payroll-election-age', with: { earliest: '2026-07' } }],
  })
  expect(at('2026-07').ok).toBe(true)
  expect(pensionStanding({ born: '1950-01', qppStopped: '2023-12' }, '2025-01-10', 'QC')).toMatchObject({
    refusals: [{ code: 'payroll-election-age', with: { earliest: '2024-01' } }],
  })
  expect(pensionStanding({ born: '1961-12', cppStopped: '2026-12' }, '2026-12-01', 'ON')).toMatchObject({
    refusals: [{ with: { earliest: '2027-01' } }],
  })
})

test('the months of a disability pension are not pensionable, in either plan', () => {
  // Paid for April through September 2026: six months are left.
  const facts = { born: '1980-01', disability: { from: '2026-04', through: '2026-09' } }
  for (const where of ['ON', 'QC'] as const) {
    expect(standing(facts, '2026-03-31', where)).toBe('6 true')
    expect(standing(facts, '2026-04-01', where)).toBe('6 false')
    expect(standing(facts, '2026-10-01', where)).toBe('6 true')
    expect(standing({ ...facts, disability: { from: '2026-04' } }, '2026-12-31', where)).toBe('3 false')
  }
})

test('QPP is due again from the retirement pension on, at 60 and more, in spite of a disability pension', () => {
  const facts = { born: '1965-05', disability: { from: '2025-01' }, qppPension: '2026-08' }
  expect(standing(facts, '2026-07-31', 'QC')).toBe('5 false')
  expect(standing(facts, '2026-08-01', 'QC')).toBe('5 true')
  expect(standing(facts, '2026-08-01', 'ON')).toBe('0 false')
})

test('the month of death is the last pensionable one', () => {
  const facts = { born: '1980-01', died: '2026-04-02' }
  for (const where of ['ON', 'QC'] as const) {
    expect(standing(facts, '2026-04-30', where)).toBe('4 true')
    expect(standing(facts, '2026-05-01', where)).toBe('4 false')
  }
})

test('an employee who turns 18 in August reaches a maximum of four months, as the guide works it out', () => {
  // Revenu Québec's example of 2024: 4 months after August, 4,160.00 × 4 ÷ 12 = 1,386.67. In 2026 the
  // maximum of QPP is 4,479.30, of CPP 4,230.45: 1,493.10 and 1,410.15.
  const most = (province: 'QC' | 'ON'): bigint => {
    const facts = value(standingFacts({ born: '2008-08-10' }, '2026-09-30', province))
    const pay = { payDate: '2026-09-30', province, payPeriodsPerYear: 12, grossPay: 10_000_000n } as const
    return value(deductionsOf({ ...pay, ...facts })).contributions.plan.first.value
  }
  expect([most('QC'), most('ON')]).toEqual([149_310n, 141_015n])
})

test('exemptions of a standing go into the facts, and a pay without contributions has no pensionable part', () => {
  const facts = value(
    standingFacts({ born: '1980-01', isCppExempt: true, isEiExempt: true }, '2026-05-01', 'ON'),
  )
  expect(facts).toEqual({
    pensionableMonths: 12,
    pensionable: 0n,
    nonPeriodicPensionable: 0n,
    isCppExempt: true,
    isEiExempt: true,
  })
  expect(value(standingFacts({ born: '1980-01', isQpipExempt: true }, '2026-05-01', 'QC'))).toEqual({
    pensionableMonths: 12,
    isQpipExempt: true,
  })
})
