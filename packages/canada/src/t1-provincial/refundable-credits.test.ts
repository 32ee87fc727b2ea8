import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { enteredLine } from './provincial-input.ts'
import { workerDeduction } from './quebec-parts.ts'
import { asked, filled, income, lineOf, money, refusedOf } from './return.fixture.ts'

test('British Columbia: sales tax credit of a couple 150 − 2 % of 2,000; renters 400 − 2 % of 6,000', () => {
  const spouse = { netIncome: money('5000'), age: 40, isInfirm: false }
  const small = filled('BC', 2025, income('15000'), { spouse, claims: { salesTaxCredit: true } })
  expect([lineOf(small, 'sales-tax'), lineOf(small, '47900')]).toEqual(['110.00', '110.00'])
  const renters = (months: number) =>
    lineOf(filled('BC', 2025, income('70764'), { claims: { rentMonths: months } }), '60576')
  expect([renters(6), renters(5)]).toEqual(['280.00', '0.00'])
})

test('Ontario: care at home 25 % of 4,000 less 5 % of 10,000; transit 15 % of at most 3,000; 958.41 political', () => {
  const claims = {
    seniorsCareMedical: money('4000'),
    seniorsTransit: money('3500'),
    politicalContributions: money('1666.82'),
  }
  const form = filled('ON', 2025, income('45000'), { age: 71, claims })
  expect(['63095', '63100', '63110', '47900'].map((line) => lineOf(form, line))).toEqual([
    '500.00',
    '450.00',
    '958.42',
    '1908.42',
  ])
})

test('Nunavut 2024: 2 % of income up to 1,500, and 2 % over 60,000 up to 255.12 for single parents', () => {
  const claims = { costOfLiving: true, isSingleParent: true }
  expect(lineOf(filled('NU', 2024, income('80000'), { claims }), '63990')).toBe('1755.12')
  expect(lineOf(filled('NU', 2024, income('30000'), { claims: { costOfLiving: true } }), '63990')).toBe(
    '600.00',
  )
})

test('Northwest Territories 2024: 312 + 1.25 % of 18,000; the supplement fills up to 350', () => {
  const credit = (net: string) =>
    lineOf(filled('NT', 2024, income(net), { claims: { costOfLiving: true } }), '62460')
  // 10,000 × 2.6 % = 260 and 90 to 350; 66,000 has 312 + 450 + 180
  expect(['10000', '30000', '66000', '99000'].map(credit)).toEqual(['350.00', '537.00', '942.00', '942.00'])
})

test('a credit that is asked for and was not confirmed is refused by province, year and line', () => {
  expect(refusedOf(asked('NU', 2025, income('30000'), { claims: { costOfLiving: true } }))).toEqual([
    'provincial-line-unconfirmed 63990',
  ])
  expect(refusedOf(asked('MB', 2025, income('30000'), { claims: { rentMonths: 12 } }))).toEqual([
    'provincial-line-unconfirmed renters',
  ])
})

test('political contributions: by the tiers of the province, at most its most', () => {
  const credit = (province: 'AB' | 'BC' | 'NS' | 'NT', given: string) =>
    lineOf(
      filled(province, 2025, income('90000'), { claims: { politicalContributions: money(given) } }),
      'political',
    )
  // Alberta: 75 % of 200 + 50 % of 900 + 33.33 % of 100; at most 1,000
  expect([credit('AB', '200'), credit('AB', '1200'), credit('AB', '9000')]).toEqual([
    '150.00',
    '633.33',
    '1000.00',
  ])
  // More than 1,150 in British Columbia, 2,300 in Alberta: the most, though 33.33 % falls short of it.
  expect([credit('BC', '1150.01'), credit('AB', '2300.01')]).toEqual(['500.00', '1000.00'])
  expect([credit('NS', '400'), credit('NS', '2000')]).toEqual(['300.00', '750.00'])
  expect([credit('NT', '100'), credit('NT', '500')]).toEqual(['100.00', '300.00'])
})

test('Quebec’s deduction for workers is 6 % of work income up to the amount of the year', () => {
  const line201 = (pay: string, year: number) =>
    formatCents(value(workerDeduction(enteredLine('10100', money(pay)), year)).value)
  expect([line201('15000', 2025), line201('23666.66', 2025), line201('60000', 2026)]).toEqual([
    '900.00',
    '1420.00',
    '1450.00',
  ])
  expect(workerDeduction(enteredLine('10100', 100n), 2022).ok).toBe(false)
})
