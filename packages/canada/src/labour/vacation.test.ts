import type { VacationTerms } from '@daybook/core/daybook/payroll-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import type { LabourJurisdiction } from './jurisdiction.ts'
import {
  checkVacation,
  completedYears,
  leastVacation,
  leastVacationPay,
  owedOnCompleting,
  vacationOfPay,
} from './vacation.ts'

function least(jurisdiction: LabourJurisdiction, service: string, on = '2026-03-01'): string {
  const { weeks, share } = value(leastVacation({ jurisdiction, service, on, insist: false })).value
  return `${weeks} weeks ${share}`
}

test('British Columbia: 4 % until five years of service, then 6 % and three weeks (sections 57 and 58)', () => {
  expect(least('BC', '2021-03-02')).toBe('2 weeks 4 %')
  expect(least('BC', '2021-03-01')).toBe('3 weeks 6 %')
})

test('Nova Scotia: 6 % after seven completed years, the third week after eight (novascotia.ca, questions)', () => {
  expect(least('NS', '2019-03-02')).toBe('2 weeks 4 %')
  expect(least('NS', '2019-03-01')).toBe('2 weeks 6 %')
  expect(least('NS', '2018-03-01')).toBe('3 weeks 6 %')
})

test('New Brunswick: three weeks and 6 % from eight years on (gnb.ca, question 6)', () => {
  expect(least('NB', '2018-03-02')).toBe('2 weeks 4 %')
  expect(least('NB', '2018-03-01')).toBe('3 weeks 6 %')
})

test('Newfoundland 15 years, Quebec 3, federal 5 and 10, Saskatchewan 3/52 and after ten years 4/52', () => {
  expect(least('NL', '2011-03-01')).toBe('3 weeks 6 %')
  expect(least('NL', '2011-03-02')).toBe('2 weeks 4 %')
  expect(least('QC', '2023-03-01')).toBe('3 weeks 6 %')
  expect(least('federal', '2021-03-01')).toBe('3 weeks 6 %')
  expect(least('federal', '2016-03-01')).toBe('4 weeks 8 %')
  expect(least('SK', '2025-03-01')).toBe('3 weeks 3/52')
  expect(least('SK', '2016-03-01')).toBe('4 weeks 4/52')
})

test('Prince Edward Island: eight years until June 29, 2026, then five', () => {
  expect(least('PE', '2020-01-01', '2026-06-29')).toBe('2 weeks 4 %')
  expect(least('PE', '2020-01-01', '2026-06-30')).toBe('3 weeks 6 %')
})

test('an anniversary completes its year, also that of February 29', () => {
  expect(completedYears('2024-02-29', '2025-02-27')).toBe(0)
  expect(completedYears('2024-02-29', '2025-02-28')).toBe(1)
  expect(completedYears('2026-05-01', '2026-03-01')).toBe(0)
})

test('Saskatchewan’s three fifty-seconds of 52,000.00 are 3,000.00', () => {
  const asked = { jurisdiction: 'SK', service: '2025-01-01', on: '2026-03-01', insist: false } as const
  expect(value(leastVacationPay(asked, 52_000_00n)).value).toBe(3_000_00n)
})

test('vacation pay goes out with the pay, is kept, or is none where the salary goes on', () => {
  const of = (way: VacationTerms['way']) => {
    const { paid, accrued } = vacationOfPay({ way, percent: '4' }, 1_234_55n)
    return [paid.value, accrued.value]
  }
  // 4 % of 1,234.55 is 49.382.
  expect(of('each-pay')).toEqual([49_38n, 0n])
  expect(of('accrue')).toEqual([0n, 49_38n])
  expect(of('days')).toEqual([0n, 0n])
})

test('terms below the least are warned of, and those at it are not', () => {
  const asked = { jurisdiction: 'ON', service: '2021-03-01', on: '2026-03-01', insist: false } as const
  const codes = (terms: VacationTerms, jurisdiction: LabourJurisdiction = 'ON') =>
    value(checkVacation(terms, { ...asked, jurisdiction })).map(({ code }) => code)
  expect(codes({ way: 'accrue', percent: '4' })).toEqual(['vacation-below-minimum'])
  expect(codes({ way: 'accrue', percent: '6' })).toEqual([])
  expect(codes({ way: 'days', percent: '6', days: '14' })).toEqual(['vacation-days-below-minimum'])
  expect(codes({ way: 'days', percent: '6', days: '15' })).toEqual([])
  // 3/52 is 5.7692…: written as 5.76 it is not below, as 5.75 it is.
  expect(codes({ way: 'accrue', percent: '5.77' }, 'SK')).toEqual([])
  expect(codes({ way: 'accrue', percent: '5.75' }, 'SK')).toEqual(['vacation-below-minimum'])
})

test('Manitoba: completing the fifth year owes 2 % more on its earnings (fact sheet, vacations)', () => {
  const owed = (jurisdiction: LabourJurisdiction, on: string) =>
    value(owedOnCompleting({ jurisdiction, service: '2021-03-01', on, insist: false }, 40_000_00n)).value
  expect(owed('MB', '2026-03-01')).toBe(800_00n)
  expect(owed('MB', '2026-03-02')).toBe(0n)
  expect(owed('ON', '2026-03-01')).toBe(0n)
})
