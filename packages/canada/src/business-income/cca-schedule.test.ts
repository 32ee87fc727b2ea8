import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { describe, expect, test } from 'vitest'
import type { CcaAddition, CcaAsked, CcaClassYear } from './cca-asked.ts'
import { ccaSchedule } from './cca-schedule.ts'

const year = (text: number) => ({ from: `${text}-01-01`, through: `${text}-12-31` })

function added(cost: bigint, acquired: string, more: Partial<CcaAddition> = {}): CcaAddition {
  return { id: 'asset', cost: cost * 100n, acquired, available: acquired, ...more }
}

function classOf(name: string, more: Partial<CcaClassYear>): CcaClassYear {
  return { class: name, opening: 0n, additions: [], disposals: [], hasAssets: true, ...more }
}

function workOut(span: CcaAsked['span'], own: CcaClassYear, more: Partial<CcaAsked> = {}) {
  const [result] = value(ccaSchedule({ span, owner: 'individual', classes: [own], ...more })).classes
  if (result === undefined) throw new Error('the schedule has its class')
  const { claimed, closing, recapture, terminalLoss } = result
  return [claimed, closing, recapture, terminalLoss].map(formatCents)
}

describe('capital cost allowance by class', () => {
  // T4012 (24), Schedule 8, example 3: 14,000 + 10,000 without an incentive, 20 %: (24,000 - 5,000) x 20 %.
  test('halves net additions that have no incentive', () => {
    const own = classOf('8', {
      opening: 1_400_000n,
      additions: [added(10_000n, '2021-05-01', { isOutside: true })],
    })
    expect(workOut(year(2021), own)).toEqual(['3800.00', '20200.00', '0.00', '0.00'])
  })

  // T4036 (24), class 1: 60,000 x 1/2 x 4 % = 1,200.
  test('takes two percent of a building in its first year without an incentive', () => {
    const own = classOf('1', { additions: [added(60_000n, '2024-03-01', { isOutside: true })] })
    expect(workOut(year(2024), own)).toEqual(['1200.00', '58800.00', '0.00', '0.00'])
  })

  test.each([
    // Bill C-15: 1.5 x 20 % of 10,000; before 2025, in the phase-out, 20 %; before 2024, 1.5 x.
    ['8', '2025-06-01', '3000.00'],
    ['8', '2024-06-01', '2000.00'],
    ['8', '2023-06-01', '3000.00'],
    ['8', '2018-06-01', '1000.00'],
    ['8', '2031-06-01', '2000.00'],
    // Full expensing: all, 75 %, 55 % by the day of availability.
    ['53', '2023-06-01', '10000.00'],
    ['53', '2024-06-01', '7500.00'],
    ['43', '2026-06-01', '10000.00'],
    ['56', '2030-06-01', '7500.00'],
    ['55', '2032-06-01', '5500.00'],
    ['43.2', '2025-06-01', '10000.00'],
    // Computers: 1.0 x 55 % until mid April 2024, then all of it until 2027, then 1.5 x 55 %.
    ['50', '2024-02-01', '5500.00'],
    ['50', '2024-05-01', '10000.00'],
    ['50', '2027-05-01', '8250.00'],
    // Small tools have no half-year rule; application software has, and the incentive lifts it.
    ['12', '2018-01-05', '10000.00'],
    ['12-half', '2018-01-05', '5000.00'],
    ['12-half', '2025-01-05', '10000.00'],
  ])('gives class %s acquired on %s a first year of %s on 10,000', (name, acquired, expected) => {
    const own = classOf(name, { additions: [added(10_000n, acquired)] })
    expect(workOut(year(Number(acquired.slice(0, 4))), own)[0]).toBe(expected)
  })

  // 20,000 outside and 30,000 with the incentive, 25,000 sold: the sale takes the 20,000 first, then 5,000 of
  // the rest. (50,000 - 25,000 + 0.5 x 25,000) x 20 % = 7,500.
  test('lets proceeds lower additions without an incentive first', () => {
    const own = classOf('8', {
      additions: [
        added(20_000n, '2025-02-01', { isOutside: true }),
        added(30_000n, '2025-03-01', { id: 'other' }),
      ],
      disposals: [{ id: 'old', date: '2025-04-01', proceeds: 2_500_000n, cost: 4_000_000n }],
    })
    expect(workOut(year(2025), own)).toEqual(['7500.00', '17500.00', '0.00', '0.00'])
  })

  // T4012 (24), example 1: 65,000 less 60,000, nothing left.
  test('loses what is left of a class without property', () => {
    const sold = [{ id: 'shed', date: '2024-05-01', proceeds: 6_000_000n, cost: 9_000_000n }]
    const own = classOf('3', { opening: 6_500_000n, disposals: sold, hasAssets: false })
    expect(workOut(year(2024), own)).toEqual(['0.00', '0.00', '0.00', '5000.00'])
  })

  test('recaptures what a class falls below zero, and no more than the cost counts', () => {
    // 3,000 left; sold for 12,000, cost 10,000: 7,000 recaptured, 2,000 of capital gain.
    const disposals = [{ id: 'press', date: '2025-05-01', proceeds: 1_200_000n, cost: 1_000_000n }]
    const own = classOf('8', { opening: 300_000n, disposals, hasAssets: false })
    expect(workOut(year(2025), own)).toEqual(['0.00', '0.00', '7000.00', '0.00'])
    const schedule = value(ccaSchedule({ span: year(2025), owner: 'individual', classes: [own] }))
    expect(schedule.gains).toEqual([{ id: 'press', class: '8', gain: 200_000n }])
  })

  test('gives a passenger vehicle half of its year when it leaves, and nothing more', () => {
    // 20,000 x 30 % x 1/2
    const disposals = [{ id: 'car', date: '2025-05-01', proceeds: 2_500_000n, cost: 3_800_000n }]
    const own = classOf('10.1', { opening: 2_000_000n, disposals, hasAssets: false })
    expect(workOut(year(2025), own)).toEqual(['3000.00', '0.00', '0.00', '0.00'])
    // Expensed at once it is recaptured, in the proportion of its cost: 25,000 x 38,000 / 50,000 = 19,000.
    const expensed = disposals.map((each) => ({ ...each, wasExpensed: true, paid: 5_000_000n }))
    const again = classOf('10.1', { opening: 0n, disposals: expensed, hasAssets: false })
    expect(workOut(year(2025), again)).toEqual(['0.00', '0.00', '19000.00', '0.00'])
  })

  test('takes the days of a short year, of 365', () => {
    // 10,000 x 1.5 x 20 % x 92 / 365 = 756.16
    const own = classOf('8', { additions: [added(10_000n, '2025-10-01')] })
    expect(workOut({ from: '2025-10-01', through: '2025-12-31' }, own)[0]).toBe('756.16')
    expect(
      workOut({ from: '2024-01-01', through: '2024-12-31' }, classOf('8', { opening: 100_000n }))[0],
    ).toBe('200.00')
  })

  test('spreads leasehold improvements over the lease, five years at the least', () => {
    // 12,000 over 6 periods from 2025-01-01: 2,000, 1.5 x in the first year; of an older layer 2,000, of
    // which only 500 is still open. Without the incentive the first year is halved.
    const layers = [
      {
        id: 'old',
        cost: 1_000_000n,
        acquired: '2020-04-01',
        available: '2020-04-01',
        ends: '2024-12-31',
        deducted: 950_000n,
      },
    ]
    const fresh = added(12_000n, '2025-04-01', { ends: '2030-12-31' })
    const own = classOf('13', { opening: 50_000n, additions: [fresh], layers })
    expect(workOut(year(2025), own)).toEqual(['3500.00', '9000.00', '0.00', '0.00'])
    const outside = classOf('13', { additions: [{ ...fresh, isOutside: true, ends: '2026-12-31' }] })
    // 12,000 / 5 / 2
    expect(workOut(year(2025), outside)[0]).toBe('1200.00')
  })

  test('spreads a licence over the days of its life', () => {
    // 3,650.00 over 730 days from 2025-07-01: 184 days are 920.00, 1.5 x = 1,380.00; then 365 days 1,825.00.
    const licence = added(3_650n, '2025-07-01', { ends: '2027-06-30' })
    expect(workOut(year(2025), classOf('14', { additions: [licence] }))[0]).toBe('1380.00')
    const layer = { ...licence, ends: '2027-06-30', deducted: 138_000n }
    expect(workOut(year(2026), classOf('14', { opening: 227_000n, layers: [layer] }))[0]).toBe('1825.00')
  })

  test('expenses designated property at once, up to the limit and the income', () => {
    // T4012 (24), example 6: 1,200,000 of class 43 in 2023.
    const press = added(1_200_000n, '2023-05-01', { designated: 120_000_000n })
    const own = classOf('43', { additions: [press] })
    expect(workOut(year(2023), own, { owner: 'corporation' })[0]).toBe('1200000.00')
    // 1,600,000: 1,500,000 at once, and 100,000 x 1.5 x 30 %.
    const larger = { ...press, cost: 160_000_000n, designated: 160_000_000n }
    const more = classOf('43', { additions: [larger] })
    expect(workOut(year(2023), more, { owner: 'corporation' })[0]).toBe('1545000.00')
    // An individual in 2024 with an income of 4,000: 4,000 at once, and 6,000 x 20 %.
    const desk = classOf('8', { additions: [added(10_000n, '2024-02-01', { designated: 1_000_000n })] })
    expect(workOut(year(2024), desk, { income: 400_000n })[0]).toBe('5200.00')
  })

  test('leaves out what is not available for use yet', () => {
    const waiting = { ...added(10_000n, '2025-12-01'), available: '2026-02-01' }
    expect(workOut(year(2025), classOf('8', { additions: [waiting] }))).toEqual([
      '0.00',
      '0.00',
      '0.00',
      '0.00',
    ])
  })

  test('claims what is wanted of what may be, and keeps the rest', () => {
    const own = classOf('8', { opening: 1_000_000n, claim: 50_000n })
    expect(workOut(year(2025), own)).toEqual(['500.00', '9500.00', '0.00', '0.00'])
  })

  test.each([
    ['cca-class-unknown', classOf('29', {})],
    ['cca-class-closed', classOf('53', { additions: [added(1n, '2026-02-01')] })],
    ['cca-claim-too-large', classOf('8', { opening: 100n, claim: 21n })],
    ['cca-life-missing', classOf('13', { additions: [added(1n, '2026-02-01')] })],
    ['expensing-unfit', classOf('8', { additions: [added(1n, '2026-02-01', { designated: 1n })] })],
    [
      'cca-mixed-incentives',
      classOf('8', {
        additions: [
          added(1n, '2026-02-01'),
          { ...added(1n, '2024-02-01'), id: 'late', available: '2026-03-01' },
        ],
        disposals: [{ id: 'old', date: '2026-05-01', proceeds: 50n, cost: 50n }],
      }),
    ],
  ])('refuses %s', (code, own) => {
    expect(ccaSchedule({ span: year(2026), owner: 'individual', classes: [own] })).toMatchObject({
      ok: false,
      refusals: [{ code }],
    })
  })
})
