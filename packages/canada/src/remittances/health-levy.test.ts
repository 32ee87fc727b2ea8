import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dollars } from '../payroll/exact.ts'
import { type HealthLevyProvince, healthLevy } from './health-levy.ts'

function levy(province: HealthLevyProvince, on: string, remuneration: string, more = {}): bigint {
  const asked = { on, insist: false, remuneration: dollars(remuneration), ...more }
  return value(healthLevy(province, asked)).value
}

test.each([
  // B.C., 2019: the notch at 600,000 gives the 2,925 from which instalments are asked for (CFIB).
  ['BC', '2019-06-30', '600000', '2925.00'],
  // B.C. 2026: nothing at the exemption; 5.85 % of 200,000; both rates meet at 1,500,000: 29,250.
  ['BC', '2026-06-30', '1000000', '0.00'],
  ['BC', '2026-06-30', '1200000', '11700.00'],
  ['BC', '2026-06-30', '1500000', '29250.00'],
  ['BC', '2026-06-30', '2000000', '39000.00'],
  // Manitoba 2025: 4.3 % of 750,000; from 4,500,000 on 2.15 % of all; the exemption of 2026 is 2,500,000.
  ['MB', '2025-06-30', '3000000', '32250.00'],
  ['MB', '2025-06-30', '5000000', '107500.00'],
  ['MB', '2026-06-30', '3000000', '21500.00'],
  ['MB', '2026-06-30', '6000000', '129000.00'],
  // Ontario: 1.95 % of what is above a million; the exemption is lost above five.
  ['ON', '2026-06-30', '1000000', '0.00'],
  ['ON', '2026-06-30', '1200000', '3900.00'],
  ['ON', '2026-06-30', '5000000', '78000.00'],
  ['ON', '2026-06-30', '5000000.01', '97500.00'],
  // Newfoundland and Labrador: 2 % above two million.
  ['NL', '2026-06-30', '2500000', '10000.00'],
] as const)('the levy of %s on %s of %s dollars is %s', (province, on, remuneration, expected) => {
  expect(levy(province, on, remuneration)).toBe(dollars(expected))
})

test('an Ontario employer without exemption pays by the size of its payroll: 175,000 at 0.98 % is 1,715', () => {
  expect(levy('ON', '2026-06-30', '175000', { exemption: 0n })).toBe(dollars('1715'))
})

test('a year that is expected to be larger sets the rate from the first dollar', () => {
  expect(levy('BC', '2026-01-31', '100000', { expected: dollars('1800000') })).toBe(dollars('1950'))
  expect(levy('ON', '2026-01-31', '100000', { expected: dollars('6000000') })).toBe(dollars('1950'))
  expect(levy('ON', '2026-01-31', '100000', { expected: dollars('4000000') })).toBe(0n)
})

test('a levy never falls when the payroll rises, and days without rates are refused by name', () => {
  const provinces = fc.constantFrom<HealthLevyProvince>('ON', 'BC', 'MB', 'NL')
  const amounts = fc.bigInt({ min: 0n, max: 800_000_000n })
  fc.assert(
    fc.property(provinces, amounts, amounts, (province, a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      const of = (remuneration: bigint): bigint =>
        value(healthLevy(province, { on: '2026-05-31', insist: false, remuneration })).value
      expect(of(low) <= of(high)).toBe(true)
    }),
  )
  const later = healthLevy('ON', { on: '2027-01-15', insist: false, remuneration: 1n })
  expect(later.ok ? [] : later.refusals[0]?.code).toBe('payroll-rates-not-checked')
  expect(healthLevy('ON', { on: '2027-01-15', insist: true, remuneration: 1n }).ok).toBe(true)
})
