import { expect, test } from 'vitest'
import { asked, filled, income, lineOf, money, refusedOf } from './return.fixture.ts'

const spouse = (net: string, age = 40) => ({ netIncome: money(net), age, isInfirm: false })
const child = (age: number) => ({ kind: 'child', age, netIncome: 0n, isInfirm: false }) as const

test('British Columbia: 562 less 3.56 % of net income over 25,020, gone at 40,807', () => {
  const reduction = (net: string) => lineOf(filled('BC', 2025, income(net)), 'reduction')
  // 3.56 % of 9,980 = 355.29
  expect(['25020', '35000', '40806', '40807'].map(reduction)).toEqual(['562.00', '206.71', '0.02', '0.00'])
})

test('New Brunswick, single: 1,090.78 of tax less 802 − 3 % of 3,080', () => {
  const form = filled('NB', 2025, income('25000'))
  expect([lineOf(form, 'reduction'), lineOf(form, '42800')]).toEqual(['709.60', '381.18'])
})

test('Nova Scotia, a couple with two children: 600 + 330 − 5 % of 13,000 = 280 of 319.78', () => {
  const family = { spouse: spouse('2000'), dependants: [child(10), child(18), child(19)] }
  const form = filled('NS', 2025, income('26000'), family)
  expect([lineOf(form, 'reduction'), lineOf(form, '42800')]).toEqual(['280.00', '39.78'])
})

test('Prince Edward Island, single of 66: 350 + 250 − 5 % of 2,350 = 482.50', () => {
  const form = filled('PE', 2025, income('25000', { '31400': '1000' }), { age: 66 })
  expect([lineOf(form, 'after-credits'), lineOf(form, 'reduction'), lineOf(form, '42800')]).toEqual([
    '269.80',
    '482.50',
    '0.00',
  ])
})

test('Newfoundland and Labrador, a couple: 997 + 557 − 16 % of 1,540 = 1,307.60 of 1,904.43', () => {
  const form = filled('NL', 2025, income('42000'), { spouse: spouse('0') })
  expect([lineOf(form, 'reduction'), lineOf(form, '42800')]).toEqual(['1307.60', '596.83'])
})

test('where the spouse claims the reduction, only what they left over is taken', () => {
  const claims = { spouseClaimsReduction: true, spouseUnusedReduction: money('100') }
  const form = filled('NL', 2025, income('42000'), { spouse: spouse('0'), claims })
  expect([lineOf(form, 'reduction'), lineOf(form, '42800')]).toEqual(['0.00', '1804.43'])
})

test('Nova Scotia takes 1,000 off for those of 65 with less than 24,000 of taxable income', () => {
  const credit = (taxable: string, age: number) =>
    lineOf(filled('NS', 2025, income(taxable), { age }), 'age-credit')
  expect([credit('23999.99', 65), credit('24000', 65), credit('20000', 64)]).toEqual([
    '1000.00',
    '0.00',
    '0.00',
  ])
})

test('Prince Edward Island’s reduction of 2026 falls from the threshold that the province made known', () => {
  // 350 − 5 % × (25,000 − 23,000)
  expect(lineOf(filled('PE', 2026, income('25000')), 'reduction')).toBe('250.00')
})

test('a reduction of 2026 that nobody confirmed is refused by name, unless the income is clearly above it', () => {
  const plain = (province: 'NB' | 'NS' | 'NL', net: string) => refusedOf(asked(province, 2026, income(net)))
  for (const province of ['NB', 'NS', 'NL'] as const) {
    expect(plain(province, '22000'), province).toEqual(['provincial-line-unconfirmed reduction'])
    expect(plain(province, '96000'), province).toEqual([])
  }
})

test('a line that the person worked out on paper answers its refusal', () => {
  const claims = { entered: { reduction: money('500') } }
  const form = filled('NB', 2026, income('25000'), { claims })
  // 25,000 × 9.4 % = 2,350.00; 13,664 × 9.4 % = 1,284.42; less 500
  expect([lineOf(form, 'reduction'), lineOf(form, '42800')]).toEqual(['500.00', '565.58'])
})
