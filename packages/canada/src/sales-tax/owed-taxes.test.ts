import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { provinces } from '../charts/provinces.ts'
import { includedTax } from './included-tax.ts'
import { daysOf, quartersOf, valueAddedInstalments } from './instalments.ts'
import { periodChanges, reportingPeriod } from './reporting-periods.ts'
import { type Purchase, selfAssessedTaxes } from './self-assessment.ts'
import { calendarQuarterOf, dayOverLimit, registerBy, smallSupplierWatch } from './small-supplier.ts'
import { badDebtTax, basicTaxContent, recoveredTax, simplifiedCredits } from './tax-adjustments.ts'
import { taxesOf } from './tax-code.ts'
import { taxFigures } from './tax-figures.ts'

const year = { from: '2026-01-01', through: '2026-12-31' }

test('taxes on a price add up, and taking them out of what is paid gives the price back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...provinces.map(({ code }) => code)),
      fc.bigInt(-(10n ** 11n), 10n ** 11n),
      (code, price) => {
        const judged = value(taxesOf(code, '2026-06-01')).map((tax) => ({ tax, reason: `place:${code}` }))
        const worked = taxFigures(judged, price, '2026-06-01')
        const taxes = worked.reduce((sum, { figure }) => sum + figure.value, 0n)
        const out = value(includedTax(code, price + taxes, { home: code, on: '2026-06-01' }))
        // Each tax was rounded by itself: a cent for each tax may lie between.
        const apart = out.price - price
        expect(apart <= 2n && apart >= -2n).toBe(true)
        for (const { figure, taken } of worked)
          expect([figure.parts[0]?.value, taken]).toEqual([price, price])
      },
    ),
  )
})

test('instalments are the fourth part, a month after each quarter, and add up to their base', () => {
  const found = value(valueAddedInstalments({ year, before: { netTax: 1_000_001n, days: 365 } }))
  expect(found.instalments.map(({ due }) => due)).toEqual([
    '2026-04-30',
    '2026-07-31',
    '2026-10-31',
    '2027-01-31',
  ])
  // 2026-10-31 is a Saturday, 2027-01-31 a Sunday.
  expect(found.instalments.map(({ payBy }) => payBy)).toEqual([
    '2026-04-30',
    '2026-07-31',
    '2026-11-02',
    '2027-02-01',
  ])
  expect(found.instalments.reduce((sum, { amount }) => sum + amount, 0n)).toBe(1_000_001n)
  const less = value(
    valueAddedInstalments({ year, before: { netTax: 1_000_000n, days: 365 }, estimate: 400_000n }),
  )
  expect([less.base, less.quarterly]).toEqual([400_000n, 100_000n])
  expect(value(valueAddedInstalments({ year, before: { netTax: 299_999n, days: 365 } })).isRequired).toBe(
    false,
  )
  expect(value(valueAddedInstalments({ year, before: { netTax: -5n, days: 365 } })).instalments).toEqual([])
})

test('fiscal quarters cover the year without gaps, whatever its end', () => {
  const fiscal = { from: '2025-12-01', through: '2026-11-30' }
  const quarters = quartersOf(fiscal)
  expect(quarters.map(({ from }) => from)).toEqual(['2025-12-01', '2026-03-01', '2026-06-01', '2026-09-01'])
  expect(quarters.reduce((sum, each) => sum + daysOf(each), 0)).toBe(365)
})

test('the reporting period follows the sales of the year, and shortens within it', () => {
  const of = (sales: bigint) => value(reportingPeriod(sales, '2026-06-01')).assigned
  expect([of(150_000_000n), of(150_000_001n), of(600_000_000n), of(600_000_001n)]).toEqual([
    'annual',
    'quarterly',
    'quarterly',
    'monthly',
  ])
  const quarters = quartersOf(year).map((span) => ({ span, sales: 75_000_000n }))
  // 750,000 a quarter: after two it is 1,500,000, which is not over; after three it is.
  expect(value(periodChanges(quarters, 'annual'))).toEqual({ quarterlyFrom: '2026-10-01' })
  expect(value(periodChanges(quarters, 'quarterly'))).toEqual({})
})

test('the threshold of small suppliers: within four quarters, within one, not at the limit', () => {
  const watch = (...sales: bigint[]) =>
    value(
      smallSupplierWatch(
        sales.map((each, index) => ({
          span: calendarQuarterOf(`2026-${['02', '05', '08', '11'][index]}-15`),
          sales: each,
        })),
        { isPublicBody: false, on: '2026-12-31' },
      ),
    )
  expect(watch(750_000n, 750_000n, 750_000n, 750_000n).quarters.at(-1)?.state).toBe('near')
  expect(watch(750_000n, 750_000n, 750_000n, 750_001n).passed).toEqual({
    by: 'four',
    quarter: { from: '2026-10-01', through: '2026-12-31' },
    chargeFrom: '2027-02-01',
  })
  expect(watch(0n, 3_000_001n).passed).toMatchObject({ by: 'one', chargeFrom: '2026-04-01' })
  const days = [
    { date: '2026-10-20', sales: 2_000_000n },
    { date: '2026-11-20', sales: 1_500_000n },
  ]
  expect(dayOverLimit(days, 3_000_000n)).toBe('2026-11-20')
  // The guide’s example: November 20 and 29 days are December 19.
  expect(registerBy('2026-11-20')).toBe('2026-12-19')
})

const software: Purchase = {
  kind: 'software',
  date: '2026-06-01',
  price: 10_000n,
  usedIn: 'BC',
  supplier: 'abroad',
  charged: new Set(),
  isMostlyCommercial: true,
}

/** What the buyer owes by himself, as `NAME amount`. */
function owed(more: Partial<Purchase>): string {
  return value(selfAssessedTaxes({ ...software, ...more }))
    .map(({ tax, amount }) => `${tax} ${amount}`)
    .join(', ')
}

test('the buyer assesses provincial tax always, GST/HST only where use is not mostly commercial', () => {
  expect(owed({})).toBe('PST-BC 700')
  expect(owed({ isMostlyCommercial: false })).toBe('GST 500, PST-BC 700')
  expect(owed({ usedIn: 'QC', isMostlyCommercial: false })).toBe('GST 500, QST 998')
  expect(owed({ usedIn: 'ON', isMostlyCommercial: false })).toBe('HST-ON 1300')
  expect(owed({ usedIn: 'ON', kind: 'goods', isMostlyCommercial: false })).toBe('')
  expect(owed({ charged: new Set(['PST-BC']) })).toBe('')
  const brought = { usedIn: 'NB', supplier: 'ON', kind: 'goods', isMostlyCommercial: false } as const
  // Fifteen percent less the thirteen that Ontario’s supplier charged; ten where only GST was.
  expect(owed({ ...brought, charged: new Set(['HST-ON']) })).toBe('HST-NB 200')
  expect(owed({ ...brought, charged: new Set(['GST']) })).toBe('HST-NB 1000')
})

test('bad debts, simplified credits and tax content follow the guide’s arithmetic', () => {
  expect(badDebtTax({ tax: 5000n, part: 112_000n, total: 112_000n })).toBe(5000n)
  expect(() => recoveredTax({ tax: 1n, part: 2n, total: 1n })).toThrow('fault')
  // 5/105 of 1,050.00 and 13/113 of 2,260.00.
  expect(
    simplifiedCredits([
      { rate: '0.05', paid: 105_000n },
      { rate: '0.13', paid: 226_000n },
    ]),
  ).toBe(31_000n)
  expect(basicTaxContent({ tax: 50_000n, rebate: 0n, worth: 1_500_000n, cost: 1_000_000n })).toBe(50_000n)
})
