import type { NetTaxMethod, TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import { fillForm } from '@daybook/core/filings/form.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { returnForm } from './return-form.ts'

const on = '2026-03-31'

/** The lines of a form filled in from amounts by key; only those that were asked for. */
function filled(
  asked: { readonly program?: TaxProgram; readonly method: NetTaxMethod; readonly home?: string },
  given: Readonly<Record<string, Cents>>,
  ...wanted: readonly string[]
): readonly (Cents | undefined)[] {
  const { program = 'GST', method, home = 'QC' } = asked
  const isCombined = program === 'GST' && home === 'QC'
  const { form } = value(returnForm({ program, method, isCombined, home, on }))
  const figures = fillForm(form, {
    id: (key) => key,
    input: (key) => given[key] ?? 0n,
    ledger: (key, { label }) => ({ id: key, label, value: given[key] ?? 0n, how: 'sum', parts: [] }),
  })
  return wanted.map((key) => figures.get(key)?.value)
}

const methods = [
  'regular',
  'simplified',
  'quick-services',
  'quick-goods',
  'charity',
  'special-hospital',
  'special-school',
  'special-municipality',
  'special-nonprofit',
  'special-university',
  'special-vending',
] as const

test.each(methods)('by the method %s every line of each return stands once in its order', (method) => {
  for (const [program, isCombined] of [
    ['GST', false],
    ['QST', false],
    ['GST', true],
  ] as const) {
    const { form } = value(returnForm({ program, method, isCombined, home: 'QC', on }))
    expect([...form.order].sort()).toEqual(Object.keys(form.lines).sort())
    expect(new Set(form.order).size).toBe(form.order.length)
    const net = isCombined ? ['109', '209'] : [program === 'GST' ? '109' : '209']
    expect(form.order).toEqual(expect.arrayContaining(net))
  }
})

test.each(methods)(
  'by the method %s what a line is made of stands before it, and the end is last',
  (method) => {
    const { form } = value(returnForm({ program: 'GST', method, isCombined: true, home: 'QC', on }))
    const wrong = form.order.flatMap((key, index) => {
      const line = form.lines[key]
      const of = line !== undefined && 'of' in line ? line.of : []
      return of.filter((each) => form.order.indexOf(each) > index).map((each) => [key, each])
    })
    expect(wrong).toEqual([])
    expect(form.order.slice(-7)).toEqual(['212', '213', '214', '215', 'balance', '116', '216'])
  },
)

test('a charity in Quebec remits 60 % of the tax it charged, less what it paid on capital property', () => {
  // Revenu Québec, calculation of net tax: 1,250.00 and 2,493.75 charged by a gallery and its shop; a
  // ventilation system and computers of 11,200.00 bore 560.00 and 1,117.20.
  const gallery = { tax: 125_000n, '106': 56_000n, Qtax: 249_375n, '206': 111_720n }
  const asked = { method: 'charity' } as const
  expect(filled(asked, gallery, '103', '109', '203', '209')).toEqual([75_000n, 19_000n, 149_625n, 37_905n])
  // Tax on capital property that it sold is remitted whole: 750.00 + 100.00.
  expect(filled(asked, { ...gallery, capital: 10_000n }, '103')).toEqual([85_000n])
})

test('a dry cleaner in Quebec remits by the quick method, less one percent of its first supplies', () => {
  // Revenu Québec, 1% rate reduction: 21,000.00 with GST and 21,995.00 with QST in the first quarter.
  // 756.00 − 210.00 = 546.00 and 1,451.67 − 219.95 = 1,231.72
  const quarter = { sales: 2_000_000n, tax: 100_000n, Qsales: 2_000_000n, Qtax: 199_500n }
  const asked = { method: 'quick-services' } as const
  expect(filled(asked, quarter, 'supplies', '103', '107', '109')).toEqual([
    2_100_000n,
    75_600n,
    21_000n,
    54_600n,
  ])
  expect(filled(asked, quarter, 'Qsupplies', '203', '207', '209', '216')).toEqual([
    2_199_500n,
    145_167n,
    21_995n,
    123_172n,
    177_772n,
  ])
  // In the second quarter 9,000.00 and 9,426.00 of the first supplies are left: 90.00 and 94.26.
  const second = { ...quarter, before: 2_100_000n, Qbefore: 2_199_500n }
  expect(filled(asked, second, 'credit', 'Qcredit')).toEqual([9000n, 9426n])
})

test('sales without tax are in no share of the quick method, nor is tax on capital property', () => {
  // 40,000.00 of sales, 10,000.00 of them zero-rated and 5,000.00 to relieved customers: 25,000.00 with
  // 3,250.00 HST; 8.8 % of 28,250.00 = 2,486.00; 130.00 was charged on an old lathe.
  const books = { sales: 4_000_000n, tax: 325_000n, zero: 1_000_000n, relieved: 500_000n, capital: 13_000n }
  const asked = { method: 'quick-services', home: 'ON' } as const
  expect(filled(asked, books, 'S13', 'R13', '103', 'credit', '101')).toEqual([
    2_825_000n,
    248_600n,
    261_600n,
    28_250n,
    4_325_000n,
  ])
})

test('public service bodies remit their share by the special quick method, without a credit', () => {
  // 10,500.00 with GST and 10,997.50 with QST: 4.7 % = 493.50 of a municipality, 7.3 % = 802.8175
  const hall = { sales: 1_000_000n, tax: 50_000n, Qsales: 1_000_000n, Qtax: 99_750n }
  const net = (method: NetTaxMethod) => filled({ method }, hall, '109', '209')
  expect(net('special-municipality')).toEqual([49_350n, 80_282n])
  // 4.5, 4.4, 3.6, 4.4 and 4.1 percent of 10,500.00
  expect(
    (['hospital', 'school', 'nonprofit', 'university', 'vending'] as const).map(
      (body) => net(`special-${body}`)[0],
    ),
  ).toEqual([47_250n, 46_200n, 37_800n, 46_200n, 43_050n])
})

test('public service bodies in provinces with HST remit the share of where they are', () => {
  // SOR/91-51, 19(3): 11,300.00 at 13 % by an Ontario hall: 11.1 % = 1,254.30; with 1,050.00 of it at 5 %:
  // 10,250.00 × 11.1 % + 1,050.00 × 4.3 % = 1,137.75 + 45.15.
  const hall = { sales: 1_000_000n, tax: 130_000n }
  const net = (method: NetTaxMethod, home: string, more: Readonly<Record<string, Cents>> = {}) =>
    filled({ method, home }, { ...hall, ...more }, '109')[0]
  expect(net('special-municipality', 'ON')).toBe(125_430n)
  expect(net('special-municipality', 'ON', { S5: 105_000n })).toBe(118_290n)
  // 11,400.00 at 14 %, 11,500.00 at 15 %: a school in Nova Scotia 11.3 %, halls of NB and PE 12.1 and 10.8 %.
  expect(net('special-school', 'NS', { tax: 140_000n })).toBe(128_820n)
  expect(net('special-municipality', 'NB', { tax: 150_000n })).toBe(139_150n)
  expect(net('special-municipality', 'PE', { tax: 150_000n })).toBe(124_200n)
  // A college with vending in Newfoundland: 8.6 %, and nothing of 1,050.00 at 5 %: 10,450.00 × 8.6 %.
  expect(net('special-vending', 'NL', { tax: 150_000n, S5: 105_000n })).toBe(89_870n)
})

test('a reseller in Ontario gets a credit of 2.8 % of what it sold at 5 %', () => {
  // 30,000.00 with 3,000.00 HST and tax: 33,000.00, of which 10,500.00 at 5 %; 22,500.00 × 4.4 % = 990.00;
  // credits of 10,500.00 × 2.8 % = 294.00 and 1 % of the first 30,000.00.
  const shop = { sales: 3_000_000n, tax: 300_000n, S5: 1_050_000n }
  expect(filled({ method: 'quick-goods', home: 'ON' }, shop, '103', 'C5', '107', '109')).toEqual([
    99_000n,
    29_400n,
    59_400n,
    39_600n,
  ])
})

test('simplified credits are the tax within purchases, added up by their rate', () => {
  // 11,300.00 × 13/113 = 1,300.00; 1,000.00 × 5/105 = 47.62; 15.00 of vehicles as entered.
  const bought = { P13: 1_130_000n, G5: 100_000n, itc: 1500n, '103': 200_000n }
  expect(filled({ method: 'simplified', home: 'ON' }, bought, 'C13', 'C5', '106', '109')).toEqual([
    130_000n,
    4762n,
    136_262n,
    63_738n,
  ])
  // 10,997.50 with QST × 9.975/109.975 = 997.50
  expect(filled({ program: 'QST', method: 'simplified' }, { QP: 1_099_750n }, '206', '209')).toEqual([
    99_750n,
    -99_750n,
  ])
})

test('QST in bad debts and rebates of public service bodies stand on lines of their own', () => {
  const books = { '203': 100_000n, '204B': 500n, '207B': 9975n, '207I': 25n, '211B': 2000n, '211I': 100n }
  expect(filled({ program: 'QST', method: 'regular' }, books, '204', '207', '209', '211', '213')).toEqual([
    500n,
    10_000n,
    90_500n,
    2100n,
    88_400n,
  ])
})
