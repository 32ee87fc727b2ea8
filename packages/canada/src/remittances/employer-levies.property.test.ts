import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dollars } from '../payroll/exact.ts'
import { employerLevies, levyLines } from './employer-levies.ts'
import { healthLevy } from './health-levy.ts'
import { plainSettings, type WrittenPay, withLevies } from './small-pays.fixture.ts'

const nothing = { assessable: 0n, remuneration: 0n, payroll: 0n }
const account = {
  province: 'ON',
  number: '1',
  classes: [{ code: 'G1', from: '2026-01-01', rate: '1.02' }],
  frequency: 'quarterly' as const,
}

function codes(result: ReturnType<typeof employerLevies>) {
  return result.ok
    ? Object.fromEntries(levyLines(result.value).map(({ id, amount }) => [id, formatCents(amount)]))
    : result.refusals.map(({ code }) => code)
}

test('Quebec: the fund by the payroll that is expected, labour standards, and the CNESST', () => {
  const pay = { date: '2026-03-13', province: 'QC', remuneration: 100_000n, assessable: 100_000n }
  expect(codes(employerLevies(pay, nothing, plainSettings))).toEqual({
    'health-levy': '16.50',
    'labour-standards': '0.60',
  })
  // 2 million: 1.2662 + 0.7676 = 2.0338, so 2.03 %.
  const levies = [{ province: 'QC', yearlyPayroll: { amount: dollars('2000000') } }]
  expect(codes(employerLevies(pay, nothing, { ...plainSettings, levies }))).toMatchObject({
    'health-levy': '20.30',
  })
  const exempt = [{ province: 'QC', isExempt: true, isLabourStandardsExempt: true }]
  expect(codes(employerLevies(pay, nothing, { ...plainSettings, levies: exempt }))).toEqual({})
})

test('a premium stops at the person’s maximum and comes back when a pay is corrected', () => {
  const settings = { ...plainSettings, compensation: [account] }
  const pay = { date: '2026-11-13', province: 'ON', remuneration: 500_000n, assessable: 500_000n }
  // 121,700 is the maximum: 1,700 of 5,000 count, 1.02 for 100 of them.
  const found = employerLevies(pay, { ...nothing, assessable: dollars('120000') }, settings)
  expect(found.ok && levyLines(found.value)).toEqual([
    { id: 'compensation', amount: 1734n, quantity: '1700.00', rate: '1.02', note: 'G1' },
  ])
  const back = { ...pay, remuneration: -500_000n, assessable: -500_000n }
  const undone = employerLevies(back, { ...nothing, assessable: dollars('125000') }, settings)
  expect(codes(undone)).toEqual({ compensation: '-17.34' })
})

test('it must be clear which class the work falls under', () => {
  const pay = { date: '2026-03-13', province: 'ON', remuneration: 1n, assessable: 1n }
  const two = { ...account, classes: [...account.classes, { code: 'E2', from: '2026-01-01', rate: '0.2' }] }
  const settings = { ...plainSettings, compensation: [two] }
  expect(codes(employerLevies(pay, nothing, settings))).toEqual(['compensation-class-unclear'])
  const named = { ...pay, compensationClass: 'X9' }
  expect(codes(employerLevies(named, nothing, settings))).toEqual(['compensation-class-unknown'])
  const early = { ...pay, date: '2025-12-31' }
  const one = { ...plainSettings, compensation: [account] }
  expect(codes(employerLevies(early, nothing, one))).toEqual(['compensation-class-unknown'])
  const later = { ...pay, date: '2027-01-08' }
  expect(codes(employerLevies(later, nothing, one))).toEqual(['payroll-rates-not-checked'])
  expect(employerLevies({ ...later, insist: true }, nothing, one).ok).toBe(true)
})

test('the levies of all pays of a year add up to the levy of the year, however they fall', () => {
  const pay = fc.record({
    employee: fc.constantFrom('alder', 'birch'),
    day: fc.integer({ min: 10, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    cents: fc.bigInt({ min: 0n, max: 60_000_000n }),
  })
  fc.assert(
    fc.property(
      fc.array(pay, { maxLength: 24 }),
      fc.constantFrom('ON', 'BC', 'MB', 'NL'),
      (drawn, province) => {
        const written = drawn
          .map(
            (each, index): WrittenPay => ({
              employee: each.employee,
              date: `2026-${String(each.month).padStart(2, '0')}-${each.day}`,
              gross: formatCents(each.cents),
              province,
              run: String(index),
            }),
          )
          .sort((left, right) => (left.date < right.date ? -1 : 1))
        const pays = withLevies(written, plainSettings)
        const accrued = sumOf(pays.flatMap(({ employer }) => employer.map(({ amount }) => amount)))
        const remuneration = sumOf(drawn.map(({ cents }) => cents))
        const year = value(healthLevy(province, { on: '2026-12-31', insist: false, remuneration }))
        expect(accrued).toBe(year.value)
      },
    ),
  )
})
