import { sumOf } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { form428 } from './form-428.ts'
import { enteredLine, type Form428 } from './provincial-input.ts'
import type { returnTables } from './tables-by-province.ts'

const provinces = fc.constantFrom('AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'SK', 'YT')

function single(province: keyof typeof returnTables, cents: bigint): Form428 {
  const income = enteredLine('26000', cents)
  const lines = { '23600': income, '26000': income }
  return value(
    form428({
      year: 2025,
      province,
      isWholeYearResident: true,
      age: 40,
      lines,
      dependants: [],
      claims: {},
    }),
  )
}

test('no tax is negative, a dollar more never costs more than a dollar, and the amounts add up', () => {
  const incomes = fc.bigInt({ min: 0n, max: 150_000_000n })
  fc.assert(
    fc.property(provinces, incomes, (province, cents) => {
      const form = single(province, cents)
      expect(form.tax.value).toBeGreaterThanOrEqual(0n)
      expect(single(province, cents + 100n).tax.value - form.tax.value).toBeLessThanOrEqual(100n)
      const amounts = form.lines.find(({ line }) => line === '58800')?.figure
      expect(sumOf((amounts?.parts ?? []).map((part) => part.value))).toBe(amounts?.value)
    }),
    { numRuns: 60 },
  )
})
