import { formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import type { ProvinceCode } from '../charts/provinces.ts'
import type { LimitFacts } from './business-limit.ts'
import type { EstimateAsked } from './estimate-asked.ts'
import { taxEstimate } from './tax-estimate.ts'

const money = (text: string) => value(parseCents(text))
const year2026 = { from: '2026-01-01', through: '2026-12-31' }

function askedOf(province: ProvinceCode, income: string, more: Partial<EstimateAsked> = {}): EstimateAsked {
  const amount = money(income)
  return { year: year2026, province, isCcpc: true, taxableIncome: amount, activeIncome: amount, ...more }
}

function payable(province: ProvinceCode, income: string, more: Partial<EstimateAsked> = {}): string {
  return formatCents(value(taxEstimate(askedOf(province, income, more))).payable.value)
}

function refusedOf(asked: EstimateAsked): readonly string[] {
  const found = taxEstimate(asked)
  return found.ok ? [] : found.refusals.map(({ code }) => code)
}

// Combined rates as published for 2026 (federal 9 % or 15 % and the province's): the tax on 100,000.
const published = {
  AB: ['11000.00', '23000.00'],
  BC: ['11000.00', '27000.00'],
  MB: ['9000.00', '27000.00'],
  NB: ['11500.00', '29000.00'],
  NL: ['11000.00', '30000.00'],
  NS: ['10500.00', '29000.00'],
  NT: ['11000.00', '26500.00'],
  NU: ['12000.00', '27000.00'],
  PE: ['10000.00', '30000.00'],
  QC: ['12200.00', '26500.00'],
  SK: ['10000.00', '27000.00'],
  YT: ['9000.00', '27000.00'],
} as const

test('small and general tax on 100,000 come to the combined rates published for 2026', () => {
  for (const province of ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'PE', 'QC', 'SK', 'YT'] as const) {
    const [small, general] = published[province]
    expect(payable(province, '100000', { hasQuebecHours: true }), province).toBe(small)
    expect(payable(province, '100000', { isCcpc: false }), province).toBe(general)
  }
})

test('Ontario’s small rate of 3.2 % falls to 2.2 % on 1 July 2026 and counts by days', () => {
  // 100,000 × 181 ÷ 365 = 49,589.04 at 3.2 % = 1,586.85; 50,410.96 at 2.2 % = 1,109.04; federal 9,000
  expect(payable('ON', '100000')).toBe('11695.89')
  expect(payable('ON', '100000', { isCcpc: false })).toBe('26500.00')
  const before = { from: '2025-07-01', through: '2026-06-30' }
  expect(payable('ON', '100000', { year: before })).toBe('12200.00')
})

test('Quebec without the paid hours has the general rate', () => {
  // 9,000 + 11.5 %
  expect(payable('QC', '100000')).toBe('20500.00')
  const notes = (more: Partial<EstimateAsked>) =>
    value(taxEstimate(askedOf('QC', '100000', more))).notes.map(({ en }) => en)
  expect(notes({}).some((note) => note.includes('5,500 hours'))).toBe(true)
  expect(notes({ hasQuebecHours: true }).some((note) => note.includes('hours'))).toBe(false)
})

test('income over the business limit has the general rate, in Saskatchewan only over 600,000', () => {
  // Alberta 700,000: federal 500,000 × 9 % + 200,000 × 15 % = 75,000; 10,000 + 16,000
  expect(payable('AB', '700000')).toBe('101000.00')
  // Saskatchewan: 75,000; 600,000 × 1 % + 100,000 × 12 % = 18,000
  expect(payable('SK', '700000')).toBe('93000.00')
})

test('Nova Scotia’s rate and limit of 1 April 2025 count by days', () => {
  // 700,000 in 2025: limit 500,000 × 90 ÷ 365 + 700,000 × 275 ÷ 365 = 123,287.67 + 527,397.26 = 650,684.93
  // small: 650,684.93 × 90 ÷ 365 = 160,442.86 at 2.5 % = 4,011.07; 490,242.07 at 1.5 % = 7,353.63
  // general: 49,315.07: by days 12,159.88 and 37,155.19 at 14 % = 1,702.38 + 5,201.73; federal 75,000
  const year = { from: '2025-01-01', through: '2025-12-31' }
  expect(payable('NS', '700000', { year })).toBe('93268.81')
})

test('passive income takes five dollars of the limit for each over 50,000', () => {
  const limit = (facts: LimitFacts) => {
    const asked = askedOf('AB', '50000', { provincialLimit: money('500000'), limit: facts })
    const found = value(taxEstimate(asked)).lines.find(({ id }) => id === 'T2:425')
    return found === undefined ? 'none' : formatCents(found.value)
  }
  const passive = ['50000', '100000', '150000', '200000'].map((each) => limit({ passiveIncome: money(each) }))
  expect(passive).toEqual(['500000.00', '250000.00', '0.00', '0.00'])
  const capital = ['10000000', '30000000', '50000000'].map((each) => limit({ taxableCapital: money(each) }))
  expect(capital).toEqual(['500000.00', '250000.00', '0.00'])
  // The larger of both counts, not their sum.
  expect(limit({ passiveIncome: money('100000'), taxableCapital: money('30000000') })).toBe('250000.00')
  expect(limit({ share: money('200000') })).toBe('200000.00')
  expect(limit({ share: money('200000'), passiveIncome: money('100000') })).toBe('100000.00')
})

test('a province’s limit is refused where the federal one is reduced, unless the income fits or it is given', () => {
  const limit = { passiveIncome: money('100000') }
  expect(refusedOf(askedOf('ON', '250000', { limit }))).toEqual([])
  expect(refusedOf(askedOf('ON', '250000.01', { limit }))).toEqual(['corporate-rate-unconfirmed'])
  // 400,000: federal 250,000 × 9 % + 150,000 × 15 % = 45,000; Alberta all at 2 % = 8,000
  expect(payable('AB', '400000', { limit, provincialLimit: money('500000') })).toBe('53000.00')
})

test('investment income bears 38.67 % and the province’s general rate, and 30.67 % of it is refundable', () => {
  const found = value(
    taxEstimate(askedOf('BC', '100000', { activeIncome: 0n, investmentIncome: money('100000') })),
  )
  expect(
    [found.federal, found.provincial, found.refundable].map(({ value: each }) => formatCents(each)),
  ).toEqual(['38670.00', '12000.00', '30670.00'])
})

test('manufacturing has its own rate in Ontario and Saskatchewan, and portfolio dividends bear Part IV tax', () => {
  // Ontario, no private corporation: 100,000 × 15 % + 60,000 × 10 % + 40,000 × 11.5 %
  const made = { isCcpc: false, manufacturingIncome: money('60000') }
  expect(payable('ON', '100000', made)).toBe('25600.00')
  expect(payable('AB', '100000', made)).toBe('23000.00')
  // 11,000 + 38.33 % of 1,000
  expect(payable('AB', '100000', { portfolioDividends: money('1000') })).toBe('11383.30')
})

test('several provinces, personal services businesses and short years are refused, and years off the tables', () => {
  const asked = askedOf('ON', '100000', {
    otherProvinces: ['QC'],
    isPersonalServices: true,
    year: { from: '2026-02-01', through: '2026-12-31' },
  })
  expect(refusedOf(asked)).toEqual([
    'corporate-case-not-done',
    'corporate-case-not-done',
    'corporate-case-not-done',
  ])
  const at = (from: string, through: string) =>
    refusedOf(askedOf('AB', '100000', { year: { from, through } }))
  expect(at('2024-07-01', '2025-06-30')).toEqual(['rates-too-early'])
  expect(at('2026-07-01', '2027-06-30')).toEqual(['rates-not-checked'])
})
