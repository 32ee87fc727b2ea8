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

/** The contributions of a year of pays, each with the year to date of those before it. */
function yearOf(pay: PayFacts, amounts: readonly bigint[]) {
  const paid = { plan: 0n, second: 0n, ei: 0n, qpip: 0n, pensionable: 0n }
  const isQuebec = pay.province === 'QC'
  for (const grossPay of amounts) {
    const before = {
      ei: paid.ei,
      qpip: paid.qpip,
      pensionable: paid.pensionable,
      insurable: paid.pensionable,
    }
    const plan = isQuebec ? { qpp: paid.plan, qpp2: paid.second } : { cpp: paid.plan, cpp2: paid.second }
    const found = value(deductionsOf({ ...pay, grossPay, yearToDate: { ...before, ...plan } }))
    paid.plan += found.contributions.plan.first.value
    paid.second += found.contributions.plan.second.value
    paid.ei += found.contributions.premiums.ei.value
    paid.qpip += found.contributions.premiums.qpip?.value ?? 0n
    paid.pensionable += grossPay
  }
  return paid
}

test('over any pays of a year contributions stay at or below the published maxima', () => {
  fc.assert(
    fc.property(fc.constantFrom('ON', 'QC'), fc.array(gross, { maxLength: 12 }), (where, amounts) => {
      const pay = { province: where, payDate: '2026-03-13', payPeriodsPerYear: 12, grossPay: 0n } as const
      const paid = yearOf(pay, amounts)
      // T4127, 122nd edition, tables 8.3 to 8.8.
      expect(paid.plan).toBeLessThanOrEqual(where === 'QC' ? 447_930n : 423_045n)
      expect(paid.second).toBeLessThanOrEqual(41_600n)
      expect(paid.ei).toBeLessThanOrEqual(where === 'QC' ? 89_570n : 112_307n)
      expect(paid.qpip).toBeLessThanOrEqual(44_290n)
    }),
    { numRuns: 40 },
  )
})

test.each([12, 13, 24, 26, 52])(
  'a salary above all ceilings paid in %i periods ends at the same maxima, in Quebec too',
  (payPeriodsPerYear) => {
    const each = 13_000_000n / BigInt(payPeriodsPerYear)
    const amounts = Array.from({ length: payPeriodsPerYear }, () => each)
    const pay = { payDate: '2026-03-13', payPeriodsPerYear, grossPay: 0n } as const
    expect(yearOf({ ...pay, province: 'ON' }, amounts)).toMatchObject({
      plan: 423_045n,
      second: 41_600n,
      ei: 112_307n,
    })
    expect(yearOf({ ...pay, province: 'QC' }, amounts)).toMatchObject({
      plan: 447_930n,
      second: 41_600n,
      ei: 89_570n,
      qpip: 44_290n,
    })
  },
)
