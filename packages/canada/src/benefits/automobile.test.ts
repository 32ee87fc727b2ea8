import { disagreeing } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AutomobileUse, automobileFigures, periodsOf } from './automobile.ts'

const year: AutomobileUse = {
  year: 2026,
  daysAvailable: 365,
  owned: { cost: 5_000_000n, days: 365 },
  personalKilometres: 8_000,
  totalKilometres: 12_000,
  isRequired: false,
  reimbursed: 0n,
  operating: { reimbursed: 0n },
}

/** The standby charge and the operating benefit. */
function both(use: AutomobileUse): readonly string[] {
  const { standby, operating } = value(automobileFigures(use))
  return [formatCents(standby.value), formatCents(operating.value)]
}

test('an automobile that is owned costs 2% for each 30 days, and personal driving an amount a kilometre', () => {
  // 2% × 50,000 × 12 = 12,000.00; 8,000 × 0.34 = 2,720.00.
  expect(both(year)).toEqual(['12000.00', '2720.00'])
  expect(both({ ...year, year: 2025 })).toEqual(['12000.00', '2720.00'])
})

test('days over 30 are whole numbers, the half down, and exact below one', () => {
  // Revenu Québec's examples: 7.5 is 7, 7.6 is 8, 0.63 stays.
  expect(periodsOf(225, { days: 30 })).toEqual({ numerator: 7n, denominator: 1n })
  expect(periodsOf(228, { days: 30 })).toEqual({ numerator: 8n, denominator: 1n })
  expect(periodsOf(19, { days: 30 })).toEqual({ numerator: 19n, denominator: 30n })
  expect(periodsOf(45, { days: 30 })).toEqual({ numerator: 1n, denominator: 1n })
  expect(periodsOf(46, { days: 30 })).toEqual({ numerator: 2n, denominator: 1n })
  // 15 days: 2% × 50,000 × 0.5 = 500.00.
  expect(both({ ...year, daysAvailable: 15, owned: { cost: 5_000_000n, days: 15 } })[0]).toBe('500.00')
})

test('driving mainly for the work reduces the charge to the personal kilometres of 1,667 for each 30 days', () => {
  const work = { ...year, isRequired: true, personalKilometres: 6_000, totalKilometres: 24_000 }
  // 12,000 × 6,000 ÷ (1,667 × 12) = 3,599.28; 6,000 × 0.34 = 2,040.00.
  expect(both(work)).toEqual(['3599.28', '2040.00'])
  // Half of the charge instead, where the employee chose it: 1,799.64.
  expect(both({ ...work, operating: { reimbursed: 0n, isOptionalMethod: true } })[1]).toBe('1799.64')
  // Not required to drive, just half for the work, or 20,004 kilometres and more: the whole charge.
  expect(both({ ...work, isRequired: false })[0]).toBe('12000.00')
  expect(both({ ...work, totalKilometres: 12_000 })[0]).toBe('12000.00')
  const far = { ...work, personalKilometres: 20_004, totalKilometres: 50_000 }
  expect(both(far)[0]).toBe('12000.00')
  expect(both({ ...far, personalKilometres: 20_003 })[0]).toBe('11999.40')
  // The half is not for those who drive mainly for themselves.
  expect(both({ ...year, operating: { reimbursed: 0n, isOptionalMethod: true } })[1]).toBe('2720.00')
})

test('a leased automobile costs two thirds of its payments, and one that was owned and leased both', () => {
  const { owned: _, ...leased } = year
  // 12 × 600.00 = 7,200.00, two thirds 4,800.00.
  expect(both({ ...leased, leased: { payments: 720_000n } })[0]).toBe('4800.00')
  // Six months each: 2% × 50,000 × 6 = 6,000.00 and two thirds of 3,600.00.
  const mixed = { owned: { cost: 5_000_000n, days: 181 }, leased: { payments: 360_000n } }
  expect(both({ ...year, ...mixed })[0]).toBe('8400.00')
})

test('what the employee paid back lowers each benefit, down to nothing', () => {
  const paid = { ...year, reimbursed: 200_000n, operating: { reimbursed: 300_000n } }
  expect(both(paid)).toEqual(['10000.00', '0.00'])
  const { operating: _, ...unpaid } = year
  expect(both(unpaid)[1]).toBe('0.00')
})

test('people who mainly sell automobiles have a lower rate, and may have 1.5% of the average cost', () => {
  // 8,000 × 0.31 = 2,480.00; 1.5% × 50,000 × 12 = 9,000.00.
  expect(both({ ...year, isSeller: true })).toEqual(['12000.00', '2480.00'])
  expect(both({ ...year, isSeller: true, isSellerRate: true })).toEqual(['9000.00', '2480.00'])
})

test('what cannot be is refused, and years without rates', () => {
  const codes = (use: Partial<AutomobileUse>) => {
    const found = automobileFigures({ ...year, ...use })
    return found.ok ? [] : found.refusals.map(({ code }) => code)
  }
  expect(codes({ reimbursed: -1n })).toEqual(['payroll-amount-negative'])
  expect(codes({ daysAvailable: 367 })).toEqual(['input-malformed'])
  expect(codes({ daysAvailable: 100 })).toEqual(['input-malformed'])
  expect(codes({ personalKilometres: 12_001 })).toEqual(['input-malformed'])
  expect(codes({ year: 2027 })).toEqual(['rates-not-checked'])
  expect(codes({ year: 2024 })).toEqual(['rates-too-early'])
})

test('more personal driving never lowers a benefit, and the figures add up', () => {
  const uses = fc.record({
    days: fc.integer({ min: 1, max: 366 }),
    cost: fc.bigInt(0n, 20_000_000n),
    payments: fc.bigInt(0n, 2_000_000n),
    personal: fc.integer({ min: 0, max: 40_000 }),
    work: fc.integer({ min: 0, max: 40_000 }),
  })
  fc.assert(
    fc.property(uses, ({ days, cost, payments, personal, work }) => {
      const at = (kilometres: number) =>
        value(
          automobileFigures({
            ...year,
            daysAvailable: days,
            owned: { cost, days },
            leased: { payments },
            isRequired: true,
            personalKilometres: kilometres,
            totalKilometres: kilometres + work,
          }),
        )
      const [less, more] = [at(personal), at(personal + 500)]
      expect(more.total.value).toBeGreaterThanOrEqual(less.total.value)
      expect(disagreeing(less.total)).toEqual([])
    }),
    { numRuns: 100 },
  )
})
