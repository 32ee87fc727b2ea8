import { expect, test } from 'vitest'
import { type Result, value } from '../kit/result.ts'
import { baseOf } from './bases.ts'
import { seven } from './employee.fixture.ts'
import { type OpeningPay, type OpeningWish, planOpening } from './opening-pays.ts'
import type { PayItem } from './pay-item.ts'

const traits = {
  isTaxable: true,
  isPensionable: true,
  isInsurable: true,
  isQpip: true,
  isVacationable: true,
  isNonPeriodic: false,
  countsHours: false,
} as const
const items = new Map<string, PayItem>([
  ['hours', { ...traits, code: 'hours', label: { en: 'Hours', fr: 'Heures' }, class: 'earning' }],
  [
    'bonus',
    { ...traits, code: 'bonus', label: { en: 'Bonus', fr: 'Prime' }, class: 'earning', isNonPeriodic: true },
  ],
])

function wish(pay: Partial<OpeningPay> & Pick<OpeningPay, 'figures'>): OpeningWish {
  return { run: '1', date: '2026-04-30', items, eiMultiple: '1.4', pays: [{ employee: seven, ...pay }] }
}

const books = { pays: [] }

function codes(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.refusals.map(({ code }) => code)
}

// 16,000.00 + 1,000.00 − 900.00 − 277.00 − 2,500.00 = 13,323.00; EI 277.00 × 1.4 = 387.80.
test('the year to date of elsewhere becomes one pay that posts nothing', () => {
  const figures = { gross: 1600000n, bonus: 100000n, cpp: 90000n, ei: 27700n, tax: 250000n, vacation: 64000n }
  const run = value(planOpening(wish({ figures, hours: '640' }), books))
  expect(run).toMatchObject({ id: '1', kind: 'opening', entry: 0, date: '2026-04-30' })
  const [pay] = run.pays
  expect(pay).toMatchObject({
    id: '2026-04-30/1/e7',
    span: { from: '2026-01-01', through: '2026-04-30' },
    net: { amount: 1332300n },
    earnings: [
      { id: 'hours', amount: 1600000n },
      { id: 'bonus', amount: 100000n },
    ],
    employer: [
      { id: 'employer-cpp', amount: 90000n },
      { id: 'employer-ei', amount: 38780n },
    ],
  })
  const bases = pay?.bases ?? []
  expect(baseOf(bases, 'pensionable')).toBe(1700000n)
  expect(baseOf(bases, 'taxable')).toBe(1600000n)
  expect(baseOf(bases, 'non-periodic')).toBe(100000n)
  expect(baseOf(bases, 'vacation-accrued')).toBe(64000n)
  expect(bases.find(({ id }) => id === 'insurable-hours')?.quantity).toBe('640')
})

test('pensionable and insurable earnings are taken as given where they differ from the pay', () => {
  const figures = { gross: 1600000n, pensionable: 1500000n, insurable: 0n }
  const bases = value(planOpening(wish({ figures }), books)).pays[0]?.bases ?? []
  expect([baseOf(bases, 'pensionable'), baseOf(bases, 'insurable')]).toEqual([1500000n, 0n])
})

test('a figure below zero, more held back than paid, and hours in words are refused', () => {
  expect(codes(planOpening(wish({ figures: { gross: -1n } }), books))).toEqual(['opening-figure-unfit'])
  expect(codes(planOpening(wish({ figures: { gross: 100n, tax: 101n } }), books))).toEqual([
    'opening-figure-unfit',
  ])
  expect(codes(planOpening(wish({ figures: { gross: 100n, tax: 100n } }), books))).toEqual([])
  expect(codes(planOpening(wish({ figures: { gross: 1n }, hours: 'many' }), books))).toEqual([
    'opening-figure-unfit',
  ])
})

test('somebody whom these books have paid this year has no opening any more, and locked books take none', () => {
  const figures = { gross: 1600000n }
  const paid = value(planOpening(wish({ figures }), books)).pays
  expect(codes(planOpening(wish({ figures }), { pays: paid }))).toEqual(['opening-paid-already'])
  const lastYear = paid.map((pay) => ({ ...pay, date: '2025-12-31' }))
  expect(codes(planOpening(wish({ figures }), { pays: lastYear }))).toEqual([])
  expect(codes(planOpening(wish({ figures }), { pays: [], lockedThrough: '2026-04-30' }))).toEqual([
    'period-locked',
  ])
  expect(codes(planOpening(wish({ figures }), { pays: [], lockedThrough: '2026-04-29' }))).toEqual([])
})

// 595.00 × 0.0100 / 0.0595 = 100.00, and 20.00 of CPP2: 120.00.
// Of 12,000 pensionable 1,000 are bonuses: 10.00.
test('what additional contributions took from income is shared between pay and bonuses', () => {
  const plan = { additionalRate: '0.0100', rate: '0.0595' }
  const figures = { gross: 1100000n, bonus: 100000n, cpp: 59500n, cpp2: 2000n }
  const asked = { ...wish({ figures }), additional: { cpp: plan, qpp: plan } }
  const bases = value(planOpening(asked, books)).pays[0]?.bases ?? []
  expect([baseOf(bases, 'f5a'), baseOf(bases, 'f5b')]).toEqual([11000n, 1000n])
  const plain = value(planOpening(wish({ figures }), books)).pays[0]?.bases ?? []
  expect([baseOf(plain, 'f5a'), baseOf(plain, 'f5b')]).toEqual([0n, 0n])
})
