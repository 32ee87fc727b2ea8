import type { NetTaxMethod, TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import { fillForm } from '@daybook/core/filings/form.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { bcCommission, commissionOn } from './pst.ts'
import { creditOn } from './quick-rates.ts'
import { returnForm } from './return-form.ts'

const on = '2026-03-31'

function lines(
  form: Parameters<typeof fillForm>[0],
  given: Readonly<Record<string, Cents>>,
): ReadonlyMap<string, Cents> {
  const figures = fillForm(form, {
    id: (key) => key,
    input: (key) => given[key] ?? 0n,
    ledger: (key, { label }) => ({ id: key, label, value: given[key] ?? 0n, how: 'sum', parts: [] }),
  })
  return new Map([...figures].map(([key, figure]) => [key, figure.value]))
}

function formOf(program: TaxProgram, isCombined = false) {
  return value(returnForm({ program, method: 'regular', isCombined, home: 'ON', on })).form
}

function formBy(method: NetTaxMethod, home: string, program: TaxProgram = 'GST', isCombined = false) {
  return value(returnForm({ program, method, isCombined, home, on })).form
}

test.each(['GST', 'QST', 'PST-BC', 'PST-SK', 'PST-MB'] as const)(
  'every line of the %s return stands once in its order, and all its lines can be filled in',
  (program) => {
    for (const isCombined of [false, true]) {
      const form = formOf(program, isCombined)
      expect([...form.order].sort()).toEqual(
        Object.keys(form.lines)
          .filter((key) => form.order.includes(key))
          .sort(),
      )
      expect(new Set(form.order).size).toBe(form.order.length)
      expect(lines(form, {}).size).toBe(form.order.length)
    }
  },
)

test('the GST/HST return follows the guide line by line', () => {
  // 105 = 103 + 104, 108 = 106 + 107, 109 = 105 − 108, 112 = 110 + 111, 113C = 109 − 112 + 205 + 405
  const filled = lines(formOf('GST'), {
    '90': 1_234_567n,
    '91': 10_000n,
    '103': 160_493n,
    '104': 1786n,
    '106': 65_000n,
    '107': 5000n,
    '110': 40_000n,
    '111': 279n,
    '205': 1000n,
    '405': 500n,
  })
  const of = (...keys: readonly string[]) => keys.map((key) => filled.get(key))
  // 12,345.67 + 100.00 = 12,445.67, in whole dollars 12,446.00
  expect(of('101', '105', '108', '109')).toEqual([1_244_600n, 162_279n, 70_000n, 92_279n])
  expect(of('112', '113A', '113B', '113C', '114', '115')).toEqual([
    40_279n,
    52_000n,
    1500n,
    53_500n,
    0n,
    53_500n,
  ])
})

test('two dollars or less is neither refunded nor paid', () => {
  const of = (collected: Cents, key: string) => lines(formOf('GST'), { '103': collected }).get(key)
  expect([of(200n, '115'), of(201n, '115'), of(-200n, '114'), of(-201n, '114')]).toEqual([0n, 201n, 0n, 201n])
})

test('the combined return of Quebec brings both taxes together', () => {
  const filled = lines(formOf('GST', true), {
    '103': 500_000n,
    '106': 100_000n,
    '203': 997_500n,
    '206': 199_500n,
  })
  expect(filled.get('113C')).toBe(400_000n)
  expect(filled.get('213')).toBe(798_000n)
  expect(filled.get('216')).toBe(1_198_000n)
})

test('the quick method remits a share of sales with their tax, less one percent of the first 30,000', () => {
  // Consultant in Ontario: 40,000.00 and 5,200.00 HST; 8.8 % of 45,200.00 = 3,977.60, less 300.00.
  const form = formBy('quick-services', 'ON')
  const filled = lines(form, { sales: 4_000_000n, tax: 520_000n })
  expect([filled.get('101'), filled.get('103'), filled.get('107'), filled.get('109')]).toEqual([
    4_520_000n,
    397_760n,
    30_000n,
    367_760n,
  ])
  // Of that, 11,300.00 in a province without HST at 1.8 %: 33,900.00 × 8.8 % + 11,300.00 × 1.8 % = 2,983.20 +
  // 203.40
  expect(lines(form, { sales: 4_000_000n, tax: 520_000n, S5: 1_130_000n }).get('103')).toBe(318_660n)
})

test('the credit of the quick method is used up over the fiscal year', () => {
  expect(creditOn(2_000_000n, 0n, 3_000_000n, '0.01')).toBe(20_000n)
  expect(creditOn(2_000_000n, 2_000_000n, 3_000_000n, '0.01')).toBe(10_000n)
  expect(creditOn(2_000_000n, 3_100_000n, 3_000_000n, '0.01')).toBe(0n)
})

test('a rate that the law splits in two is refused, and so is a quick method that there is not', () => {
  // SOR/91-51, paragraphs 19(3)(c.1) and (c.2): universities and public colleges of New Brunswick differ.
  const campus = { program: 'GST', method: 'special-university', isCombined: false, home: 'NB', on } as const
  expect(returnForm(campus)).toMatchObject({ ok: false, refusals: [{ code: 'quick-rate-unsure' }] })
  const asked = { program: 'PST-BC', method: 'quick-services', isCombined: false, home: 'BC', on } as const
  expect(returnForm(asked)).toMatchObject({ ok: false, refusals: [{ code: 'quick-method-unfit' }] })
})

test('British Columbia leaves a commission by steps to those who file in time', () => {
  const steps = bcCommission.versions[0]?.value ?? []
  const of = (tax: Cents) => commissionOn(tax, steps)
  // All up to 22.00; 22.00 up to 333.33; 6.6 % up to 3,000.00; then 198.00.
  expect([
    of(0n),
    of(1500n),
    of(2200n),
    of(2201n),
    of(33_333n),
    of(100_000n),
    of(300_000n),
    of(300_001n),
  ]).toEqual([0n, 1500n, 2200n, 2200n, 2200n, 6600n, 19_800n, 19_800n])
})
