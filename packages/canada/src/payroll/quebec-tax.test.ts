import { findFigure } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { deductionsOf, federalDeductions } from './deductions.ts'
import type { PayFacts } from './pay-facts.ts'

const pay: PayFacts = { payDate: '2026-01-15', province: 'QC', payPeriodsPerYear: 26, grossPay: 300_000n }

/** Quebec's tax of a pay, on the periodic pay and on the lump sum. */
function taxes(facts: PayFacts): readonly string[] {
  const { quebec } = value(deductionsOf(facts))
  return [quebec?.tax, quebec?.lumpSumTax].map((figure) =>
    figure === undefined ? '' : formatCents(figure.value),
  )
}

function codes(facts: PayFacts): readonly string[] {
  const found = deductionsOf(facts)
  return found.ok ? [] : found.refusals.map(({ code }) => code)
}

test('with a TP-1015.R.13.1 a commission is taxed in the share that its expenses leave', () => {
  // 3,000.00 × (80,000 − 20,000) ÷ 80,000 = 2,250.00; G = 2,000 + 2,250 = 4,250.00. H = 1,450 ÷ 26 = 55.77.
  // C = (5,000 − 134.61) × 6.30% = 306.52, CS = 306.52 × 0.01 ÷ 0.063 = 48.65.
  // I = 26 × (4,250 − 55.77 − 48.65) = 107,785.08; Y = 19% of it 20,479.17 − 2,717 − 2,653.28 = 15,108.89.
  const commission = { paid: 300_000n, yearly: 8_000_000n, expenses: 2_000_000n }
  const facts: PayFacts = { ...pay, grossPay: 500_000n, quebec: { commission } }
  expect(taxes(facts)).toEqual(['581.11', ''])
  const { quebec } = value(deductionsOf(facts))
  const gross = findFigure(quebec === undefined ? [] : [quebec.tax], 'TP-1015.F:G')
  expect(formatCents(gross?.value ?? 0n)).toBe('4250.00')
  // Without expenses all of it is taxed, as with no form at all.
  const whole = { ...commission, expenses: 0n }
  expect(taxes({ ...facts, quebec: { commission: whole } })).toEqual(taxes({ ...pay, grossPay: 500_000n }))
})

test('a TD1X decides the federal tax alone; Quebec takes the pay, and its own plans of the pay', () => {
  const method = {
    kind: 'commission',
    yearlyRemuneration: 8_000_000n,
    yearlyExpenses: 800_000n,
    daysSinceLastPayment: 14,
  } as const
  const facts: PayFacts = { ...pay, method, registeredPlans: 520_000n }
  // Exemption 3,500 × 14 ÷ 365 = 134.24; C = 2,865.76 × 6.30% = 180.54, CS = 28.66; the year's 5,200.00 of
  // plans are not Quebec's: I = 26 × (3,000 − 55.77 − 28.66) = 75,804.82; Y = 14,402.92 − 5,370.28 =
  // 9,032.64.
  expect(taxes(facts)).toEqual(['347.41', ''])
  expect(value(deductionsOf(facts)).tax.federal.value).toBe(value(federalDeductions(facts)).tax.federal.value)
  // 200.00 of plans in the pay: I = 70,604.82; Y = 13,414.92 − 5,370.28 = 8,044.64; ÷ 26 = 309.41.
  expect(taxes({ ...facts, quebec: { registeredPlans: 20_000n } })).toEqual(['309.41', ''])
})

test('a commission that does not fit the pay or its year is refused', () => {
  const at = (commission: { paid: bigint; yearly: bigint; expenses: bigint }) =>
    codes({ ...pay, quebec: { commission } })
  expect(at({ paid: 300_001n, yearly: 1n, expenses: 0n })).toEqual(['payroll-quebec-commission-wrong'])
  expect(at({ paid: 1n, yearly: 0n, expenses: 0n })).toEqual(['payroll-quebec-commission-wrong'])
  expect(at({ paid: 1n, yearly: 5n, expenses: 6n })).toEqual(['payroll-quebec-commission-wrong'])
  expect(at({ paid: 300_000n, yearly: 5n, expenses: 5n })).toEqual([])
})

test('a bonus by the year to date agrees with the regular method when all pays were alike', () => {
  // Two pays of 3,000.00 before, 24 left with this one: the year is 26 × 3,000.00 either way.
  // Cp = 180.52, × 2 = 361.04; EI 39.00 × 2. F5 = (5,500 − 134.61) × 6.30% × 0.01 ÷ 0.063 = 53.65, of which
  // 3,000 ÷ 5,500 is F5A: 29.26, × 2 = 58.52.
  const bonus: PayFacts = { ...pay, nonPeriodicPay: 250_000n }
  const earned = { periodic: 600_000n, pensionable: 600_000n, insurable: 600_000n }
  const before = { ...earned, qpp: 36_104n, ei: 7_800n, f5A: 5_852n }
  const toDate = { kind: 'periodic-year-to-date', payPeriodsLeft: 24 } as const
  const regular = value(deductionsOf({ ...bonus, yearToDate: before }))
  const byYear = value(deductionsOf({ ...bonus, yearToDate: before, method: toDate }))
  const [a, b] = [regular.tax.nonPeriodic, byYear.tax.nonPeriodic]
  expect(a?.taxableWithout.value).toBe(b?.taxableWithout.value)
  expect(a?.federal.value).toBe(b?.federal.value)
  expect(b?.federal.value).toBeGreaterThan(0n)
  // Quebec's own tax on the lump sum is by Method 2 in both.
  expect(byYear.quebec?.lumpSumTax?.value).toBe(regular.quebec?.lumpSumTax?.value)
})

test('cumulative averaging is refused, unless Quebec’s tax is wanted by regular payments', () => {
  const averaged: PayFacts = {
    ...pay,
    method: { kind: 'averaging', periodNumber: 1 },
  }
  expect(codes(averaged)).toEqual(['payroll-quebec-method'])
  const facts: PayFacts = { ...averaged, quebec: { isByPeriod: true } }
  expect(codes(facts)).toEqual([])
  expect(taxes(facts)).toEqual(['347.41', ''])
  expect(value(deductionsOf(facts)).tax.federal.value).toBe(
    value(federalDeductions(averaged)).tax.federal.value,
  )
})

test('a lump sum paid alone is taxed on top of the last regular pay', () => {
  // C = 2,500 × 6.30% = 157.50, CSB = 25.00. The last pay: H = 55.77, CSA = 28.65.
  // I2 = 26 × (3,000 − 55.77 − 28.65) + 2,500 − 25 = 78,280.08, so 19% of 2,475.00 = 470.25.
  const alone: PayFacts = { ...pay, grossPay: 0n, nonPeriodicPay: 250_000n }
  expect(taxes({ ...alone, lastRegular: { grossPay: 300_000n, f5A: 2_865n } })).toEqual(['0.00', '470.25'])
  // Without a last pay the year holds the lump sum alone: 7% of 2,500.00.
  expect(taxes(alone)).toEqual(['0.00', '175.00'])
})

test('premiums to a health plan are in the pay that Quebec taxes, and not in the federal one', () => {
  // G = 3,100.00: I = 26 × (3,100 − 55.77 − 28.65) = 78,405.08; Y = 14,896.97 − 5,370.28 = 9,526.69; ÷ 26.
  const facts: PayFacts = { ...pay, quebec: { grossPay: 310_000n } }
  expect(taxes(facts)).toEqual(['366.41', ''])
  expect(value(deductionsOf(facts)).tax.federal.value).toBe(value(deductionsOf(pay)).tax.federal.value)
})
