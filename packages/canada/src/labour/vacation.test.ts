import type { VacationTerms } from '@daybook/core/daybook/payroll-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import type { LabourJurisdiction } from './jurisdiction.ts'
import { checkVacation, completedYears, leastVacation } from './vacation.ts'
import { completedVacationYear } from './vacation-year.ts'
import { vacationYearRules } from './vacation-year-rules.ts'

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

function yearOf(jurisdiction: LabourJurisdiction, service: string, from: string, through: string): string {
  const found = completedVacationYear(jurisdiction, service, { from, through }, false)?.value
  return found === undefined
    ? 'none'
    : `${found.year.from} ${found.year.through} ${found.share} ${found.years}`
}

test('the year that completes five years of service bears the higher share from its first day (BC s. 58, MB)', () => {
  for (const place of ['BC', 'MB', 'AB', 'ON'] as const) {
    const at = '2025-03-10 2026-03-09 6 % 5'
    expect(yearOf(place, '2021-03-10', '2026-03-02', '2026-03-15')).toBe(at)
    expect(yearOf(place, '2021-03-10', '2026-03-10', '2026-03-10')).toBe(at)
    // Not before and not after the anniversary, and not at the fourth or the sixth.
    expect(yearOf(place, '2021-03-10', '2026-02-23', '2026-03-09')).toBe('none')
    expect(yearOf(place, '2021-03-10', '2026-03-11', '2026-03-24')).toBe('none')
    expect(yearOf(place, '2022-03-10', '2026-03-02', '2026-03-15')).toBe('none')
    expect(yearOf(place, '2020-03-10', '2026-03-02', '2026-03-15')).toBe('none')
  }
})

test('in Quebec it is the reference year at whose end, April 30, the three years are complete', () => {
  expect(yearOf('QC', '2023-02-01', '2026-04-20', '2026-05-03')).toBe('2025-05-01 2026-04-30 6 % 3')
  expect(yearOf('QC', '2023-05-01', '2026-04-20', '2026-05-03')).toBe('2025-05-01 2026-04-30 6 % 3')
  expect(yearOf('QC', '2023-05-02', '2026-04-20', '2026-05-03')).toBe('none')
  expect(yearOf('QC', '2023-02-01', '2026-01-26', '2026-02-08')).toBe('none')
})

test('Nova Scotia says it in its steps, and where nothing was found nothing reaches back', () => {
  expect(yearOf('NS', '2019-03-10', '2026-03-02', '2026-03-15')).toBe('none')
  expect(yearOf('NB', '2018-03-10', '2026-03-02', '2026-03-15')).toBe('none')
  for (const rules of Object.values(vacationYearRules)) {
    for (const { source } of rules.versions) expect(source.url).toMatch(/^https:/)
  }
})
