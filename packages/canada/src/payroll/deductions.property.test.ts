import { disagreeing } from '@daybook/core/filings/explain.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { provinces } from '../charts/provinces.ts'
import { deductionsOf } from './deductions.ts'
import type { PayFacts, PayrollProvince } from './pay-facts.ts'

const province = fc.constantFrom<PayrollProvince>(...provinces.map(({ code }) => code), 'OC')
const payDate = fc.constantFrom('2025-03-14', '2025-08-15', '2026-03-13', '2026-08-14')
const payPeriodsPerYear = fc.constantFrom(1, 10, 12, 13, 22, 24, 26, 27, 52, 53, 240)
const gross = fc.bigInt(0n, 4_000_000n)
const pays = fc.record({ province, payDate, payPeriodsPerYear, grossPay: gross })

test('no deduction is negative, the lines add up to the total, and every sum in the trees holds', () => {
  fc.assert(
    fc.property(pays, fc.bigInt(0n, 2_000_000n), (pay, bonus) => {
      const { lines, total, employer } = value(deductionsOf({ ...pay, nonPeriodicPay: bonus }))
      expect([...lines, ...employer].every((line) => line.value >= 0n)).toBe(true)
      expect(sumOf(lines.map((line) => line.value))).toBe(total.value)
      expect(lines.flatMap(disagreeing)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a higher pay never bears less tax, in any province and edition', () => {
  fc.assert(
    fc.property(pays, fc.bigInt(100n, 500_000n), (pay, more) => {
      const taxed = (facts: PayFacts): bigint => {
        const { tax, quebec } = value(deductionsOf(facts))
        return tax.federal.value + tax.provincial.value + (quebec?.tax.value ?? 0n)
      }
      expect(taxed({ ...pay, grossPay: pay.grossPay + more })).toBeGreaterThanOrEqual(taxed(pay))
    }),
    { numRuns: 120 },
  )
})
