import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { dollars } from '../payroll/exact.ts'
import { latePenalty } from './penalties.ts'
import { quebecFrequency, remitterType } from './remitter-type.ts'

function months(year: number, count: number, amount: string) {
  return Array.from({ length: count }, (_, index) => ({
    month: `${year}-${String(index + 1).padStart(2, '0')}`,
    amount: dollars(amount),
  }))
}

function typeOf(withheld: ReturnType<typeof months>, hasPerfectRecord = true, expectedMonthly?: string) {
  const more = expectedMonthly === undefined ? {} : { expectedMonthly: dollars(expectedMonthly) }
  return value(remitterType({ year: 2026, withheld, hasPerfectRecord, ...more }))
}

test.each([
  ['2999.99', 'quarterly'],
  ['3000.00', 'regular'],
  ['24999.99', 'regular'],
  ['25000.00', 'accelerated1'],
  ['99999.99', 'accelerated1'],
  ['100000.00', 'accelerated2'],
] as const)('an average of %s a month two years before makes the type %s', (amount, type) => {
  expect(typeOf([...months(2024, 12, amount), ...months(2025, 12, '200000')]).type).toBe(type)
})

test('the average counts only months with a remittance: 4 months of 30,000 are 30,000 a month', () => {
  const found = typeOf(months(2024, 4, '30000'))
  expect(found.type).toBe('accelerated1')
  expect(found.figure.value).toBe(dollars('30000'))
  expect(found.figure.parts[0]?.parts).toHaveLength(4)
})

test('a slower type of the year before may be asked for; it is not given', () => {
  const found = typeOf([...months(2024, 12, '30000'), ...months(2025, 12, '20000')])
  expect([found.type, found.mayAsk]).toEqual(['accelerated1', 'regular'])
  expect(typeOf([...months(2024, 12, '20000'), ...months(2025, 12, '30000')]).mayAsk).toBeUndefined()
})

test('without a perfect record a small employer stays regular', () => {
  expect(typeOf(months(2024, 12, '900'), false).type).toBe('regular')
})

test('a new employer is regular, or quarterly where it expects less than 1,000 a month', () => {
  expect(typeOf([]).type).toBe('regular')
  expect(typeOf([], true, '999.99').type).toBe('quarterly')
  expect(typeOf([], true, '1000').type).toBe('regular')
  // New last year: nothing two years before, however much there was since.
  expect(typeOf(months(2025, 6, '40000')).type).toBe('regular')
})

test.each([
  ['200', 'annual'],
  ['200.01', 'monthly'],
  ['25000', 'twice-monthly'],
  ['100000', 'weekly'],
] as const)('Revenu Québec: %s a month two years before is %s', (amount, type) => {
  expect(value(quebecFrequency({ year: 2026, withheld: months(2024, 12, amount) })).type).toBe(type)
})

test.each([
  ['2026-02-16', '0.00'],
  ['2026-02-19', '300.00'],
  ['2026-02-21', '500.00'],
  ['2026-02-23', '700.00'],
  ['2026-02-24', '1000.00'],
] as const)('10,500.00 due February 16 and paid %s costs %s', (paid, penalty) => {
  expect(latePenalty(dollars('10500'), '2026-02-16', paid).value).toBe(dollars(penalty))
})
