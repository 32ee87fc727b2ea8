import { expect, test } from 'vitest'
import { usualYear } from './use-year.ts'

const of = (year: number) => ({ from: `${year}-01-01`, through: `${year}-12-31` })

test('working papers are of the year that ended, or of the first year of books that began after it', () => {
  expect(usualYear(of(2025), [of(2026), of(2025)])).toEqual(of(2025))
  expect(usualYear(of(2025), [of(2027), of(2026)])).toEqual(of(2026))
  expect(usualYear(of(2025), [])).toEqual(of(2025))
})
