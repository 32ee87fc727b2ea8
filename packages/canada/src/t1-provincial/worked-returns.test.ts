import { expect, test } from 'vitest'
import { filled, income, lineOf, money, pay60, taxOf } from './return.fixture.ts'

// Each amount is worked out by hand from the printed form 428 of 2025. Pay of 60,000 leaves a taxable income
// of 59,435; CPP and EI to credit are 2,796.75 + 984.00 = 3,780.75.

test('Alberta: 59,435 × 8 % = 4,754.80; (22,323 + 3,780.75) × 8 % = 2,088.30', () => {
  expect(taxOf('AB', 2025, pay60)).toBe('2666.50')
})

test('British Columbia: 2,493.52 + 10,156 × 7.7 % = 3,275.53; 16,712.75 × 5.06 % = 845.67', () => {
  expect(taxOf('BC', 2025, pay60)).toBe('2429.86')
})

test('Manitoba: 5,076 + 12,435 × 12.75 % = 6,661.46; 19,560.75 × 10.8 % = 2,112.56', () => {
  expect(taxOf('MB', 2025, pay60)).toBe('4548.90')
})

test('Saskatchewan: 5,613.62 + 5,972 × 12.5 % = 6,360.12; 23,271.75 × 10.5 % = 2,443.53', () => {
  expect(taxOf('SK', 2025, pay60)).toBe('3916.59')
})

test('New Brunswick: 4,822.76 + 8,129 × 14 % = 5,960.82; 17,176.75 × 9.4 % = 1,614.61', () => {
  expect(taxOf('NB', 2025, pay60)).toBe('4346.21')
})

test('Nova Scotia: 2,681.57 + 28,928 × 14.95 % = 7,006.31; 15,524.75 × 8.79 % = 1,364.63', () => {
  expect(taxOf('NS', 2025, pay60)).toBe('5641.68')
})

test('Prince Edward Island: 3,166.16 + 26,107 × 13.47 % = 6,682.77; 18,430.75 × 9.5 % = 1,750.92', () => {
  expect(taxOf('PE', 2025, pay60)).toBe('4931.85')
})

test('Newfoundland and Labrador: 3,844.70 + 15,243 × 14.5 % = 6,054.94; 14,847.75 × 8.7 % = 1,291.75', () => {
  expect(taxOf('NL', 2025, pay60)).toBe('4763.19')
})

test('Yukon has an employment amount: 3,672 + 2,060 × 9 % = 3,857.40; 21,380.75 × 6.4 % = 1,368.37', () => {
  expect(taxOf('YT', 2025, pay60)).toBe('2489.03')
})

test('Northwest Territories: 3,065.88 + 7,471 × 8.6 % = 3,708.39; 21,622.75 × 5.9 % = 1,275.74', () => {
  expect(taxOf('NT', 2025, pay60)).toBe('2432.65')
})

test('Nunavut: 2,188.28 + 4,728 × 7 % = 2,519.24; 23,054.75 × 4 % = 922.19', () => {
  expect(taxOf('NU', 2025, pay60)).toBe('1597.05')
})

test('Ontario adds the health premium: 2,670.74 + 6,549 × 9.15 % = 3,269.97; 16,527.75 × 5.05 % = 834.65; 600', () => {
  const form = filled('ON', 2025, pay60)
  expect(lineOf(form, 'after-credits')).toBe('2435.32')
  expect(lineOf(form, 'health-premium')).toBe('600.00')
  expect(lineOf(form, '42800')).toBe('3035.32')
})

test('Ontario takes the dividend credit after the surtax', () => {
  // 150,000 taxable, all eligible dividends: 12,445.60 − 12,747 × 5.05 % (643.72) = 11,801.88
  // surtax 20 % of 6,091.88 = 1,218.38 and 36 % of 4,494.88 = 1,618.16; together 14,638.42
  // less 10 % of 150,000 = 0 (15,000 is more); the health premium of 750 stays
  const form = filled('ON', 2025, income('150000', { '12000': '150000' }))
  expect(lineOf(form, 'surtax')).toBe('2836.54')
  expect(lineOf(form, 'with-surtax')).toBe('0.00')
  expect(lineOf(form, '42800')).toBe('750.00')
})

test('Ontario’s tax reduction counts children of 18 or less and infirm dependants', () => {
  // 40,000 × 5.05 % = 2,020.00 − 643.72 = 1,376.28; 2 × (294 + 2 × 544) = 2,764 less 1,376.28 = 1,387.72
  const child = { kind: 'child', netIncome: 0n, isInfirm: false } as const
  const dependants = [
    { ...child, age: 18 },
    { ...child, kind: 'parent', age: 80, isInfirm: true },
    { ...child, age: 19 },
  ] as const
  const form = filled('ON', 2025, income('40000'), { dependants })
  expect(lineOf(form, 'reduction')).toBe('1387.72')
  // 40,000 is over 38,500: the health premium is 450
  expect(lineOf(form, '42800')).toBe('450.00')
})

test('a spouse with more income takes the dependants of Ontario’s reduction', () => {
  const dependants = [{ kind: 'child', age: 5, netIncome: 0n, isInfirm: false }] as const
  const spouse = { netIncome: money('40001'), age: 40, isInfirm: false }
  // 2 × 294 − 1,376.28 is less than nothing
  expect(lineOf(filled('ON', 2025, income('40000'), { dependants, spouse }), 'reduction')).toBe('0.00')
})

test('Alberta’s supplemental credit is a quarter of the credits over 4,800', () => {
  // (22,323 + 22,323 + 17,219) × 8 % = 4,949.20; 25 % of 149.20 = 37.30; 4,800 + 30,000 × 10 % = 7,800
  const spouse = { netIncome: 0n, age: 40, isInfirm: false }
  const form = filled('AB', 2025, income('90000'), { spouse, hasDisabilityAmount: true })
  expect(lineOf(form, '61545')).toBe('37.30')
  expect(lineOf(form, '42800')).toBe('2813.50')
})

test('Manitoba’s family tax benefit is an amount at the credit rate', () => {
  // 2,065 − 9 % of 22,000 = 85; (15,780 + 85) × 10.8 % = 1,713.42; 22,000 × 10.8 % = 2,376.00
  const form = filled('MB', 2025, income('22000'))
  expect(lineOf(form, '61470')).toBe('85.00')
  expect(lineOf(form, '42800')).toBe('662.58')
  // Without the schedule: 15,780 × 10.8 % = 1,704.24
  expect(taxOf('MB', 2025, income('22000'), { claims: { familyTaxBenefit: false } })).toBe('671.76')
})

test('Manitoba’s basic amount is half gone at 300,000 and gone at 400,000', () => {
  const basic = (net: string) => lineOf(filled('MB', 2025, income(net)), '58040')
  expect(['200000', '200001', '300000', '400000', '500000'].map(basic)).toEqual([
    '15780.00',
    '15779.92',
    '7890.00',
    '0.00',
    '0.00',
  ])
})

test('gifts: the first 200 at the low rate, the rest at the high one', () => {
  // Ontario: 200 × 5.05 % + 29,800 × 11.16 % = 10.10 + 3,325.68
  expect(lineOf(filled('ON', 2025, income('278926', { '34000': '30000' })), '58969')).toBe('3335.78')
  // Alberta: 200 × 60 % + 300 × 21 % = 120 + 63
  expect(lineOf(filled('AB', 2025, income('60000', { '34000': '500' })), '58969')).toBe('183.00')
})

test('medical expenses count above 3 % of net income, at most above the cap of the province', () => {
  const medical = (net: string) => lineOf(filled('ON', 2025, income(net, { '33099': '4000' })), '58769')
  // 3 % of 50,000 = 1,500; 3 % of 100,000 is over the cap of 2,885
  expect([medical('50000'), medical('100000')]).toEqual(['2500.00', '1115.00'])
})

test('medical expenses of other dependants count above the same of their own income', () => {
  const parent = {
    kind: 'parent',
    age: 80,
    netIncome: money('10000'),
    isInfirm: false,
    medicalExpenses: money('1000'),
  } as const
  // 1,000 − 3 % of 10,000
  expect(lineOf(filled('ON', 2025, income('50000'), { dependants: [parent] }), '58769')).toBe('700.00')
})

test('the age amount falls by 15 % of net income over its threshold, and pensions are limited', () => {
  // Saskatchewan: 5,785 − 15 % of (50,000 − 43,065) = 5,785 − 1,040.25; pension 1,000; supplement 2,028
  const form = filled('SK', 2025, income('50000', { '31400': '2000' }), { age: 65 })
  expect(['58080', '58360', '58220'].map((line) => lineOf(form, line))).toEqual([
    '4744.75',
    '1000.00',
    '2028.00',
  ])
})

test('Saskatchewan gives an amount for each child whom nobody claims as an eligible dependant', () => {
  const child = { kind: 'child', age: 8, netIncome: 0n, isInfirm: false } as const
  const dependants = [child, child, { ...child, claimedAs: 'eligible-dependant' }] as const
  const form = filled('SK', 2025, income('60000'), { dependants })
  // 2 × 7,704; the third is the eligible dependant: 19,491
  expect([lineOf(form, '58210'), lineOf(form, '58160')]).toEqual(['15408.00', '19491.00'])
})

test('tuition is claimed only as far as the tax needs it', () => {
  // Nova Scotia: 15,000 − 11,744 = 3,256 of 5,000
  const form = filled('NS', 2025, income('15000'), { claims: { tuitionThisYear: money('5000') } })
  expect(lineOf(form, '58560')).toBe('3256.00')
  expect(lineOf(form, '42800')).toBe('0.00')
})

test('Ontario gives nothing for tuition of the year and says so', () => {
  const form = filled('ON', 2025, income('50000'), { claims: { tuitionThisYear: money('5000') } })
  expect(lineOf(form, '58560')).toBe('0.00')
  expect(form.notes.map(({ en }) => en.slice(0, 28))).toEqual(['The province gives nothing f'])
})

test('Ontario’s credit for low incomes falls with the larger of one’s own and the family’s excess', () => {
  // 35,000 × 5.05 % = 1,767.50 − 643.72 = 1,123.78; 875 − 5 % of 2,500 = 750; the health premium is 300
  const work = income('35000', { '10100': '36000' })
  const alone = filled('ON', 2025, work)
  expect([lineOf(alone, '62140'), lineOf(alone, '42800')]).toEqual(['750.00', '673.78'])
  // Together 80,000: 875 − 5 % of 15,000 = 125
  const spouse = { netIncome: money('45000'), age: 40, isInfirm: false }
  expect(lineOf(filled('ON', 2025, work, { spouse }), '62140')).toBe('125.00')
})
