import { disagreeing } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { deductionsOf } from './deductions.ts'
import { type PierYear, pierCheck } from './pier.ts'

const nothing = { plan: 0n, second: 0n, ei: 0n, qpip: 0n }

const person: PierYear = {
  year: 2026,
  province: 'ON',
  months: 12,
  pensionable: 5_000_000n,
  insurable: 5_000_000n,
  qpipInsurable: 0n,
  contributed: nothing,
}

/** What should have been held back, by contribution. */
function required(year: PierYear): readonly string[] {
  return value(pierCheck(year)).lines.map((line) => `${line.code} ${formatCents(line.required.value)}`)
}

test('a whole year is the rate above 3,500 for the plan and the rate on all of it for insurance', () => {
  // (50,000 − 3,500) × 5.95% = 2,766.75; 50,000 × 1.63% = 815.00.
  expect(required(person)).toEqual(['plan 2766.75', 'second 0.00', 'ei 815.00'])
})

test('earnings above the ceilings give the published maxima', () => {
  // T4127, 122nd edition, tables 8.3 to 8.8.
  const high = { ...person, pensionable: 20_000_000n, insurable: 20_000_000n, qpipInsurable: 20_000_000n }
  expect(required(high)).toEqual(['plan 4230.45', 'second 416.00', 'ei 1123.07'])
  expect(required({ ...high, province: 'QC' })).toEqual([
    'plan 4479.30',
    'second 416.00',
    'ei 895.70',
    'qpip 442.90',
  ])
})

test('months of standing lower ceilings, exemption and maxima in their proportion', () => {
  // Five months of 2026: ceiling 31,083.33, exemption 1,458.33, maximum 4,230.45 × 5 ÷ 12 = 1,762.69.
  expect(required({ ...person, months: 5, pensionable: 9_000_000n })[0]).toBe('plan 1762.69')
  // 20,000 in five months: (20,000 − 1,458.33) × 5.95% = 1,103.23.
  expect(required({ ...person, months: 5, pensionable: 2_000_000n })[0]).toBe('plan 1103.23')
  // 4% between 31,083.33 and 35,416.67: 173.33.
  expect(required({ ...person, months: 5, pensionable: 9_000_000n })[1]).toBe('second 173.33')
  expect(required({ ...person, months: 0 })[0]).toBe('plan 0.00')
})

test('somebody who worked a part of the year has the exemption of the pays', () => {
  // Ten of 26 pays: 10 × 134.61 = 1,346.10; (20,000 − 1,346.10) × 5.95% = 1,109.91.
  const pays = { payPeriodsPerYear: 26, paid: 10 }
  expect(required({ ...person, pensionable: 2_000_000n, pays })[0]).toBe('plan 1109.91')
  // An extra pay does not make the exemption more than the year's: 27 × 134.61 = 3,634.47.
  const extra = { payPeriodsPerYear: 26, paid: 27 }
  expect(required({ ...person, pays: extra })[0]).toBe('plan 2766.75')
})

test('where other books paid before, what lies between the exemption of the year and of the pays is right', () => {
  const pays = { payPeriodsPerYear: 26, paid: 10, isFewest: true }
  const year = { ...person, pensionable: 4_770_000n, insurable: 0n, pays }
  const held = (plan: bigint) => value(pierCheck({ ...year, contributed: { ...nothing, plan } }))
  // Of the year: (47,700 − 3,500) × 5.95% = 2,629.90. Of ten pays: (47,700 − 1,346.10) × 5.95% = 2,758.06.
  expect(held(265_389n)).toMatchObject({ owed: { value: 0n }, excess: { value: 0n } })
  expect(formatCents(held(262_000n).owed.value)).toBe('19.80')
  expect(formatCents(held(276_000n).excess.value)).toBe('1.94')
})

test('a deficiency is owed for both shares, EI by the employer’s multiple', () => {
  const contributed = { plan: 270_000n, second: 0n, ei: 80_000n, qpip: 0n }
  const check = value(pierCheck({ ...person, contributed }))
  // 66.75 twice, and 15.00 with 21.00: 169.50.
  expect(formatCents(check.owed.value)).toBe('169.50')
  expect(check.excess.value).toBe(0n)
  expect(check.lines.map(({ isFlagged }) => isFlagged)).toEqual([true, false, true])
  const reduced = value(pierCheck({ ...person, contributed, employerEiMultiple: '1.2' }))
  expect(formatCents(reduced.owed.value)).toBe('166.50')
})

test('what was held back too much is told and not set off against a deficiency', () => {
  const contributed = { plan: 276_775n, second: 0n, ei: 81_400n, qpip: 0n }
  const check = value(pierCheck({ ...person, contributed }))
  expect(formatCents(check.excess.value)).toBe('1.00')
  // 1.00 less and 1.40 less of the employer.
  expect(formatCents(check.owed.value)).toBe('2.40')
  expect(check.lines.some(({ isFlagged }) => isFlagged)).toBe(false)
  expect(value(pierCheck({ ...person, contributed }, 99n)).lines[0]?.isFlagged).toBe(true)
})

test('exempt people owe nothing of it, and years without rates are refused', () => {
  expect(required({ ...person, isPlanExempt: true, isEiExempt: true })).toEqual([
    'plan 0.00',
    'second 0.00',
    'ei 0.00',
  ])
  expect(pierCheck({ ...person, year: 2027 })).toMatchObject({
    refusals: [{ code: 'payroll-rates-not-checked' }],
  })
})

test('QPIP is owed by the employer at its own rate', () => {
  const quebec = { ...person, province: 'QC', qpipInsurable: 5_000_000n } as const
  const contributed = { plan: 292_950n, second: 0n, ei: 65_000n, qpip: 20_500n }
  // (50,000 − 3,500) × 6.30% = 2,929.50; 650.00; 215.00, so 10.00 and 10.00 × 0.602 ÷ 0.430 = 14.00.
  expect(formatCents(value(pierCheck({ ...quebec, contributed })).owed.value)).toBe('24.00')
})

test.each(['ON', 'QC'] as const)('twelve monthly pays in %s pass the check to a few cents', (province) => {
  const before = { plan: 0n, second: 0n, ei: 0n, qpip: 0n, earned: 0n }
  for (let month = 1; month <= 12; month += 1) {
    const own =
      province === 'QC'
        ? { qpp: before.plan, qpp2: before.second }
        : { cpp: before.plan, cpp2: before.second }
    const found = value(
      deductionsOf({
        payDate: `2026-${String(month).padStart(2, '0')}-15`,
        province,
        payPeriodsPerYear: 12,
        grossPay: 500_000n,
        yearToDate: {
          ...own,
          ei: before.ei,
          qpip: before.qpip,
          pensionable: before.earned,
          insurable: before.earned,
        },
      }),
    ).contributions
    before.plan += found.plan.first.value
    before.second += found.plan.second.value
    before.ei += found.premiums.ei.value
    before.qpip += found.premiums.qpip?.value ?? 0n
    before.earned += 500_000n
  }
  const { earned, ...contributed } = before
  const year = { ...person, province, pensionable: earned, insurable: earned, qpipInsurable: earned }
  const check = value(pierCheck({ ...year, contributed }))
  expect(check.lines.some(({ isFlagged }) => isFlagged)).toBe(false)
  expect(check.lines.flatMap(({ difference }) => disagreeing(difference))).toEqual([])
})
