import { smallAsset } from '@daybook/core/acts/asset-titles.fixture.ts'
import type { Asset, ClassYear } from '@daybook/core/daybook/assets-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { classesOf } from './asset-classes.ts'
import { ccaSchedule } from './cca-schedule.ts'
import { taxYears } from './tax-years.ts'

function asset(id: string, cost: bigint, day: string, more: Partial<Asset> = {}): Asset {
  return {
    ...smallAsset,
    id,
    name: id,
    acquired: day,
    available: day,
    cost: { amount: cost * 100n },
    ...more,
  }
}

function worked(
  year: number,
  assets: readonly Asset[],
  records: readonly ClassYear[] = [],
  more: { isRental?: boolean; began?: string } = {},
) {
  const { isRental = false, began } = more
  const last = { through: `${year}-12-31`, end: '12-31', ...(began === undefined ? {} : { began }) }
  const spans = taxYears({ assets, records }, last)
  const classes = value(classesOf({ assets, records, spans, owner: 'individual', isRental }))
  const span = spans.at(-1) ?? { from: '', through: '' }
  return value(ccaSchedule({ span, owner: 'individual', classes })).classes.map((each) => [
    each.key,
    ...[each.opening, each.claimed, each.closing, each.recapture, each.terminalLoss].map(formatCents),
  ])
}

const record = (year: number, key: string, more: Partial<ClassYear>): ClassYear => ({
  id: `${year}-12-31/main/${key}`,
  through: `${year}-12-31`,
  source: 'main',
  key,
  ...more,
})

test('a class begins a year with what the years before left, each with its claim or all it might', () => {
  // 2023: 10,000 x 1.5 x 20 % = 3,000; 2024: only 500 of 1,400 claimed; 2025: 6,500 x 20 %.
  const desk = asset('desk', 10_000n, '2023-05-01', { cca: { class: '8' } })
  expect(worked(2025, [desk], [record(2024, '8', { claim: { amount: 50_000n } })])).toEqual([
    ['8', '6500.00', '1300.00', '5200.00', '0.00', '0.00'],
  ])
})

test('a recorded start stands for all that went before it, and its property is not all known', () => {
  // 4,000 at the start of 2025, and 1,000 sold from among it: (4,000 - 1,000) x 20 %, nothing lost.
  const sold = { date: '2025-06-01', how: 'sale', entry: 1 } as const
  const money = { proceeds: { amount: 100_000n }, written: { amount: 0n } }
  const old = asset('saw', 5_000n, '2019-05-01', { cca: { class: '8' }, disposal: { ...sold, ...money } })
  expect(worked(2025, [old], [record(2025, '8', { start: { amount: 400_000n } })])[0]).toEqual([
    '8',
    '4000.00',
    '600.00',
    '2400.00',
    '0.00',
    '0.00',
  ])
})

test('a passenger vehicle is a class of its own up to the ceiling, and a sold-out class ends', () => {
  // 2024: 37,000 x 30 % without the half-year rule; sold in 2025: half of 25,900 x 30 %.
  const car = asset('car', 60_000n, '2024-02-01', {
    cca: { class: '10.1' },
    disposal: {
      date: '2025-03-01',
      how: 'sale',
      entry: 2,
      proceeds: { amount: 3_000_000n },
      written: { amount: 0n },
    },
  })
  expect(worked(2024, [car])).toEqual([['car', '0.00', '11100.00', '25900.00', '0.00', '0.00']])
  expect(worked(2025, [car])).toEqual([['car', '25900.00', '3885.00', '0.00', '0.00', '0.00']])
})

test('rental buildings of 50,000 and more are classes of their own', () => {
  const house = (id: string, cost: bigint) => asset(id, cost, '2025-02-01', { cca: { class: '1' } })
  const keys = worked(2025, [house('maple', 50_000n), house('shed', 49_999n)], [], { isRental: true })
  expect(keys.map(([key]) => key)).toEqual(['maple', '1'])
})

test('the year in which the business began is short, and property waits until it can be used', () => {
  // 184 days: 1,000 x 30 % x 184 / 365 = 151.23; the press of December is used in 2026 only.
  const saw = asset('saw', 1_000n, '2025-08-01', { cca: { class: '8' } })
  const press = asset('press', 9_000n, '2025-12-01', { available: '2026-01-10', cca: { class: '8' } })
  expect(worked(2025, [saw, press], [], { began: '2025-07-01' })).toEqual([
    ['8', '0.00', '151.23', '848.77', '0.00', '0.00'],
  ])
})

test('a licence is spread over its days from year to year and ends at its cost', () => {
  const licence = asset('licence', 3_650n, '2025-07-01', { cca: { class: '14', ends: '2027-06-30' } })
  expect(worked(2026, [licence])).toEqual([['14', '2270.00', '1825.00', '445.00', '0.00', '0.00']])
  expect(worked(2027, [licence])).toEqual([['14', '445.00', '445.00', '0.00', '0.00', '0.00']])
})
