import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { type PensionFacts, pensionStanding } from './pension-standing.ts'

/** Months and whether the pay bears contributions, as `9 true`. */
function standing(facts: PensionFacts, payDate: string): string {
  const { months, contributes } = value(pensionStanding(facts, payDate, 'ON'))
  return `${months} ${contributes}`
}

test('contributions begin in the month after the 18th birthday', () => {
  // Born in March 2008: April to December 2026 are nine months.
  const born = '2008-03-31'
  expect(standing({ born }, '2026-03-31')).toBe('9 false')
  expect(standing({ born }, '2026-04-01')).toBe('9 true')
  expect(standing({ born }, '2025-12-31')).toBe('0 false')
  expect(standing({ born }, '2027-01-02')).toBe('12 true')
})

test('contributions end with the month of the 70th birthday', () => {
  // Born in May 1956: January to May 2026 are five months.
  const born = '1956-05-01'
  expect(standing({ born }, '2026-05-31')).toBe('5 true')
  expect(standing({ born }, '2026-06-01')).toBe('5 false')
  expect(standing({ born }, '2027-01-01')).toBe('0 false')
})

test('an election to stop counts from its month, and its revocation brings the months back', () => {
  const born = '1960-01-15'
  expect(standing({ born }, '2026-07-01')).toBe('12 true')
  expect(standing({ born, stopped: '2026-07-01' }, '2026-06-30')).toBe('6 true')
  expect(standing({ born, stopped: '2026-07-01' }, '2026-07-01')).toBe('6 false')
  expect(standing({ born, stopped: '2025-03-01', restarted: '2026-10-01' }, '2026-10-01')).toBe('3 true')
})

test('in Quebec the years in which other ages may matter are refused', () => {
  const code = { refusals: [{ code: 'payroll-quebec-age' }] }
  expect(pensionStanding({ born: '2008-03-31' }, '2026-04-01', 'QC')).toMatchObject(code)
  expect(pensionStanding({ born: '1961-12-31' }, '2026-04-01', 'QC')).toMatchObject(code)
  expect(value(pensionStanding({ born: '1990-12-31' }, '2026-04-01', 'QC'))).toEqual({
    months: 12,
    contributes: true,
  })
})
