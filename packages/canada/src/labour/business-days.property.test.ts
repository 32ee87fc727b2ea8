import { addDays, daysBetween } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type BusinessDayJurisdiction,
  businessDaysAfter,
  isBusinessDay,
  nextBusinessDay,
} from './business-days.ts'
import { paidHolidays } from './holidays.ts'
import { labourJurisdictions } from './jurisdiction.ts'

const places: readonly BusinessDayJurisdiction[] = ['CA', 'CA-QC', ...labourJurisdictions]
const someDay = fc.integer({ min: 0, max: 3 * 365 }).map((days) => addDays('2025-01-01', days))

test('the next business day is one, is not earlier, and passes none over', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), someDay, (place, day) => {
      const next = nextBusinessDay(day, place)
      expect(isBusinessDay(next, place)).toBe(true)
      for (let each = day; each < next; each = addDays(each, 1))
        expect(isBusinessDay(each, place)).toBe(false)
      // No run of weekends and holidays is longer than from Good Friday to Easter Monday, or Christmas and a
      // weekend.
      expect(daysBetween(day, next)).toBeLessThanOrEqual(5)
    }),
  )
})

test('so many business days after a day are as many business days further', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), someDay, fc.integer({ min: 1, max: 20 }), (place, day, count) => {
      const end = businessDaysAfter(day, count, place)
      let counted = 0
      for (let each = addDays(day, 1); each <= end; each = addDays(each, 1))
        counted += isBusinessDay(each, place) ? 1 : 0
      expect(counted).toBe(count)
    }),
  )
})

test('no paid holiday of a province is one of its business days', () => {
  for (const jurisdiction of labourJurisdictions.filter((each) => each !== 'QC')) {
    for (const year of [2025, 2026, 2027]) {
      const holidays = value(paidHolidays({ jurisdiction, easterMonday: false, insist: false }, year))
      expect(holidays.filter(({ date }) => isBusinessDay(date, jurisdiction))).toEqual([])
    }
  }
})
