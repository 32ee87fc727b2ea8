import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../kit/civil-date.ts'
import { fiscalYearsOf, fiscalYearWith } from './fiscal-years.ts'

const ends = fc.constantFrom('12-31', '06-30', '02-28', '01-31', '09-15')
const day = fc.nat(20_000).map((days) => addDays('1990-01-01', days))

test('fiscal years follow each other without a gap or an overlap, whatever year end was in force', () => {
  fc.assert(
    fc.property(ends, ends, day, fc.nat(4000), (old, end, first, length) => {
      const closedYear = fiscalYearWith(first, old, [])
      const closed = [closedYear]
      const last = addDays(closedYear.through, 1 + length)
      const years = fiscalYearsOf({ from: closedYear.from, through: last }, end, closed)
      expect(years[0]).toEqual(closedYear)
      for (const [index, year] of years.entries()) {
        const next = years[index + 1]
        if (next !== undefined) expect(next.from).toBe(addDays(year.through, 1))
        expect(daysBetween(year.from, year.through)).toBeLessThan(366)
        expect(fiscalYearWith(year.from, end, closed)).toEqual(year)
        expect(fiscalYearWith(year.through, end, closed)).toEqual(year)
      }
      expect(years.at(-1)?.through).toSatisfy((through: string) => through >= last)
    }),
  )
})
