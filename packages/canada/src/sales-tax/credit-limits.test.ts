import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CreditAsked, creditOf, isMostlyCommercial, taxWithin } from './credit-limits.ts'
import { lastDayToClaim, paperLacks, paperNeeds } from './credit-papers.ts'

/** `claimed + cost` of 13.00 on 100.00. */
function split(treatment: string, more: Partial<CreditAsked> = {}): string {
  const { recoverable, cost } = value(
    creditOf({ treatment, date: '2026-06-01', price: 10_000n, tax: 1300n, ...more }),
  )
  return `${recoverable} + ${cost}`
}

test('the account decides what is claimed back: all, half, a share, nothing', () => {
  expect(split('ITC_FULL')).toBe('1300 + 0')
  expect(split('EXEMPT_IN')).toBe('1300 + 0')
  expect(split('ITC_50')).toBe('650 + 650')
  expect(split('ITC_50', { isLongHaul: true })).toBe('1040 + 260')
  expect(split('ITC_SHARE', { share: '0.4' })).toBe('520 + 780')
  expect(split('ITC_SHARE', { share: '0.9' })).toBe('1300 + 0')
  expect(split('ITC_SHARE', { share: '0.1' })).toBe('0 + 1300')
  expect(split('ITC_PSB')).toBe('0 + 1300')
  expect(split('ITC_FULL', { isClubDues: true })).toBe('0 + 1300')
  expect(split('ITC_FULL', { isProvincial: true })).toBe('0 + 1300')
  expect(split('ITC_FULL', { isRegistered: false })).toBe('0 + 1300')
})

test('long-haul drivers claimed more of their meals year by year, 65 % in 2008 to 80 % from 2011', () => {
  const on = (date: string) => split('ITC_50', { isLongHaul: true, date })
  expect([on('2008-12-31'), on('2009-01-01'), on('2010-12-31'), on('2011-01-01')]).toEqual([
    '845 + 455',
    '910 + 390',
    '975 + 325',
    '1040 + 260',
  ])
  expect(split('ITC_50', { date: '2008-12-31' })).toBe('650 + 650')
})

test('use is mostly commercial from 90 % on, and where no share is known', () => {
  const on = '2026-06-01'
  expect(['0.899999', '0.9', '1', undefined].map((share) => value(isMostlyCommercial(share, on)))).toEqual([
    false,
    true,
    true,
    true,
  ])
  expect(isMostlyCommercial('0.9', '2027-01-01').ok).toBe(false)
  expect(isMostlyCommercial('9', on).ok).toBe(false)
})

test('capital property is all or nothing: over half in commercial use', () => {
  expect(split('CAPITAL', { share: '0.6' })).toBe('1300 + 0')
  expect(split('CAPITAL', { share: '0.5' })).toBe('0 + 1300')
})

test('a passenger vehicle is claimed on its cost up to the ceiling of the day it was bought', () => {
  const car = { price: 5_000_000n, tax: 650_000n }
  // 13 % of 39,000.00 and of 38,000.00.
  expect(split('CAPITAL_VEHICLE', car)).toBe('507000 + 143000')
  expect(split('CAPITAL_VEHICLE', { ...car, date: '2025-12-31' })).toBe('494000 + 156000')
  expect(split('CAPITAL_VEHICLE', { ...car, isZeroEmission: true })).toBe('650000 + 0')
  expect(split('CAPITAL_VEHICLE', { ...car, share: '0.5' })).toBe('0 + 650000')
  expect(split('CAPITAL_VEHICLE', { ...car, isIndividual: true, share: '0.89' })).toBe('0 + 650000')
  expect(split('CAPITAL_VEHICLE', { ...car, isIndividual: true, share: '0.9' })).toBe('507000 + 143000')
  expect([taxWithin(10_500n, '0.05'), taxWithin(11_400n, '0.14'), taxWithin(11_500n, '0.15')]).toEqual([
    500n,
    1400n,
    1500n,
  ])
})

test('what is claimed and what stays in the cost are always the tax, and no more is claimed than it', () => {
  const kinds = [
    'ITC_FULL',
    'ITC_50',
    'ITC_SHARE',
    'ITC_ALLOWANCE',
    'ITC_PSB',
    'CAPITAL',
    'CAPITAL_VEHICLE',
    'NONE',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.bigInt(0n, 10n ** 10n),
      fc.bigInt(1n, 10n ** 11n),
      fc.integer({ min: 0, max: 100 }),
      fc.boolean(),
      (treatment, tax, price, percent, isIndividual) => {
        const share = percent === 100 ? '1' : `0.${String(percent).padStart(2, '0')}`
        const asked = { treatment, date: '2026-06-01', price, tax, share, isIndividual }
        const { recoverable, cost } = value(creditOf(asked))
        expect(recoverable + cost).toBe(tax)
        expect(recoverable >= 0n && recoverable <= tax).toBe(true)
      },
    ),
  )
})

test('a share that is none is refused', () => {
  for (const share of ['1.5', '60', '-0.1', 'half'])
    expect(creditOf({ treatment: 'ITC_SHARE', date: '2026-06-01', price: 1n, tax: 1n, share })).toMatchObject(
      {
        refusals: [{ code: 'tax-share-malformed' }],
      },
    )
})

test('a bill shows more from 100.00 and from 500.00 on, from 30.00 and 150.00 before 2021-04-20', () => {
  const count = (total: bigint, on = '2026-06-01') => value(paperNeeds(total, on)).length
  expect([count(9999n), count(10_000n), count(49_999n), count(50_000n), count(-50_000n)]).toEqual([
    3, 5, 5, 8, 8,
  ])
  expect([count(2999n, '2021-04-19'), count(3000n, '2021-04-19'), count(15_000n, '2021-04-19')]).toEqual([
    3, 5, 8,
  ])
  const shows = new Set(['supplier', 'date', 'total', 'tax'] as const)
  expect(value(paperLacks({ total: 20_000n, date: '2026-06-01', shows }))).toEqual(['number'])
})

test('a credit can be claimed for four years after its return was due, by some for two', () => {
  expect(lastDayToClaim('2026-04-30', { isTwoYears: false })).toBe('2030-04-30')
  expect(lastDayToClaim('2026-04-30', { isTwoYears: true })).toBe('2028-04-30')
})
