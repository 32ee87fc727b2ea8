import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { averageCost, averageText, type UnitDeed, unitsText } from './average-cost.ts'

const date = '2024-05-01'
const buy = (units: string, cost: bigint): UnitDeed => ({ kind: 'buy', date, units, cost })
const sell = (units: string, proceeds: bigint, outlays = 0n): UnitDeed => ({
  kind: 'sell',
  date,
  units,
  proceeds,
  outlays,
})

test('a sale takes its units at the average of the moment', () => {
  // 100 at 10.00 and 100 at 15.00: 12.50 each; 50 sold for 700 less 10 of charges: 700 - 10 - 625 = 65.
  const held = value(averageCost([buy('100', 100_000n), buy('100', 150_000n), sell('50', 70_000n, 1_000n)]))
  expect(held.sales[0]?.gain).toBe(6_500n)
  expect([formatCents(held.cost), unitsText(held.units), averageText(held)]).toEqual([
    '1875.00',
    '150',
    '12.50',
  ])
})

test('the guide’s example of a mutual fund comes out with its rounded average', () => {
  // T4037 (24), example 2.
  const deeds = [
    buy('833.3333', 1_500_000n),
    buy('59.8466', 117_000n),
    buy('70.5429', 145_530n),
    sell('400', 0n),
    buy('36.2821', 72_165n),
  ]
  const held = value(averageCost(deeds, { averageDecimals: 2 }))
  expect([formatCents(held.cost), unitsText(held.units), averageText(held)]).toEqual([
    '11030.95',
    '600.0049',
    '18.38',
  ])
})

test('selling all leaves no cost, whatever the rounding', () => {
  const held = value(averageCost([buy('3', 100n), sell('1', 0n), sell('2', 0n)]))
  expect([held.cost, held.units.numerator]).toEqual([0n, 0n])
})

test('a return of capital lowers the cost, and beyond it is a gain', () => {
  const deeds: readonly UnitDeed[] = [buy('10', 10_000n), { kind: 'return', date, amount: 12_000n }]
  const held = value(averageCost(deeds))
  expect([held.cost, held.sales[0]?.gain]).toEqual([0n, 2_000n])
})

test('more than is held cannot be sold', () => {
  expect(averageCost([buy('10', 10_000n), sell('10.5', 0n)])).toMatchObject({
    ok: false,
    refusals: [{ code: 'units-too-few' }],
  })
})
