import { addDays } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { quantityText, sumQuantities, tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labourJurisdictions } from './jurisdiction.ts'
import { overtimeOf } from './overtime.ts'

const quarters = fc.array(fc.integer({ min: 0, max: 96 }), { minLength: 1, maxLength: 7 })

function weekOf(counts: readonly number[]) {
  const days = counts.map((count, index) => ({
    date: addDays('2026-03-01', index),
    hours: quantityText(count * 2500),
  }))
  return { days }
}

test('regular, overtime and double hours add up to the hours worked', () => {
  fc.assert(
    fc.property(fc.constantFrom(...labourJurisdictions), quarters, (jurisdiction, counts) => {
      const week = weekOf(counts)
      const asked = {
        jurisdiction,
        from: '2026-03-01',
        week,
        isExempt: false,
        hasLongDays: false,
        insist: false,
      }
      const { regular, overtime, double } = value(overtimeOf(asked))
      expect(sumQuantities([regular, overtime, double])).toBe(
        sumQuantities(week.days.map(({ hours }) => hours)),
      )
      expect([regular, overtime, double].some((hours) => hours.startsWith('-'))).toBe(false)
    }),
  )
})

test('the larger of daily and weekly overtime is daily overtime and the week’s on the rest', () => {
  fc.assert(
    fc.property(quarters, (counts) => {
      const asked = {
        from: '2026-03-01',
        week: weekOf(counts),
        isExempt: false,
        hasLongDays: false,
        insist: false,
      }
      const found = value(overtimeOf({ ...asked, jurisdiction: 'BC' }))
      // British Columbia's own words: overtime by the day, then the first eight hours of each day beyond 40.
      const first = counts.map((count) => Math.min(count * 2500, 80_000))
      const daily = counts.reduce((sum, count) => sum + Math.max(0, count * 2500 - 80_000), 0)
      const weekly = Math.max(0, first.reduce((sum, each) => sum + each, 0) - 400_000)
      expect(tenThousandths(sumQuantities([found.overtime, found.double]))).toBe(daily + weekly)
    }),
  )
})
