import { expect, test } from 'vitest'
import { monthAfter, monthWords } from './months.ts'
import { organizerYear, personalSearch } from './personal-search.ts'

test('months follow each other over the end of a year, and are said in the language of the person', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
  expect(monthWords('2026-10', 'en')).toBe('October 2026')
  expect(monthWords('2026-08', 'fr')).toBe('août 2026')
})

test('papers of the last year come in through June, those of this one from July on', () => {
  expect(organizerYear({}, '2026-06-30')).toBe(2025)
  expect(organizerYear({}, '2026-07-01')).toBe(2026)
  expect(organizerYear({ year: 2024 }, '2026-07-01')).toBe(2024)
})

test('an address that names no month and no fitting count is left aside', () => {
  expect(personalSearch({ month: '2026-13', months: 99, figure: 'net-worth@2026#1:net' })).toEqual({
    figure: 'net-worth@2026#1:net',
  })
  expect(personalSearch({ month: '2026-02', months: 12 })).toEqual({ month: '2026-02', months: '12' })
})
