import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { disagreeing, findFigure } from '../filings/explain.ts'
import type { Figure } from '../filings/figure.ts'
import { addDays } from '../kit/civil-date.ts'
import { value } from '../kit/result.ts'
import type { ListedItem } from '../receivables/open-list.ts'
import { pageFaults } from '../reports/page.ts'
import { type CashItem, cashKinds } from './cash-item.ts'
import { afterCredits } from './credits-used.ts'
import { type Forecast, forecast, forecastFigures } from './forecast.ts'
import { forecastPage } from './forecast-page.ts'
import { forecastSpans, usualEnd } from './forecast-spans.ts'
import { latenessOf } from './lateness.ts'
import { nextPayDays } from './next-pays.ts'

// 2026-11-23 is a Monday.
const from = '2026-11-23'

test('weeks end on Sundays, the first one cut; months at their ends; a year of weeks is the most', () => {
  const weeks = value(forecastSpans(from, '2026-12-08', 'week'))
  expect(weeks.map(({ span }) => [span.from, span.through])).toEqual([
    ['2026-11-24', '2026-11-29'],
    ['2026-11-30', '2026-12-06'],
    ['2026-12-07', '2026-12-08'],
  ])
  expect(value(forecastSpans('2026-11-30', '2027-01-31', 'month')).map(({ key }) => key)).toEqual([
    '2026-12-31',
    '2027-01-31',
  ])
  expect([usualEnd(from, 'week'), usualEnd(from, 'month')]).toEqual(['2027-02-21', '2027-04-30'])
  expect(forecastSpans(from, '2027-12-31', 'week')).toMatchObject({
    refusals: [{ code: 'forecast-too-long' }],
  })
  expect(forecastSpans(from, from, 'week')).toMatchObject({ refusals: [{ code: 'span-malformed' }] })
})

test('a habit of lateness is weighted by amount, rounded up, and never early', () => {
  const paid = (party: string, days: number, amount: bigint) => ({
    party,
    due: '2026-03-01',
    paid: addDays('2026-03-01', days),
    amount,
  })
  // (10 × 100 + 0 × 300) ÷ 400 = 2.5
  const habits = latenessOf([paid('birch', 10, 100n), paid('birch', 0, 300n), paid('alder', -4, 50n)])
  expect([...habits]).toEqual([
    ['birch', 3],
    ['alder', 0],
  ])
})

test('the next pay days keep the weekday, the day of the month, or its end', () => {
  const days = (frequency: Parameters<typeof nextPayDays>[0], last: string, before?: string) =>
    nextPayDays(frequency, { last, ...(before === undefined ? {} : { before }) }, from, '2027-01-31')
  expect(days('biweekly', '2026-11-20')).toEqual([
    '2026-12-04',
    '2026-12-18',
    '2027-01-01',
    '2027-01-15',
    '2027-01-29',
  ])
  expect(days('monthly', '2026-10-31')).toEqual(['2026-11-30', '2026-12-31', '2027-01-31'])
  const halves = ['2026-11-30', '2026-12-15', '2026-12-31', '2027-01-15', '2027-01-31']
  expect(days('semi-monthly', '2026-11-15')).toEqual(halves)
  expect(days('semi-monthly', '2026-11-15', '2026-10-31')).toEqual(halves)
  expect(days('semi-monthly', '2026-11-20', '2026-11-05')).toEqual([
    '2026-12-05',
    '2026-12-20',
    '2027-01-05',
    '2027-01-20',
  ])
})

function open(entry: number, due: string, amount: bigint): ListedItem {
  return {
    key: `J${entry}`,
    kind: 'invoice',
    control: '1100',
    party: 'birch',
    number: String(entry),
    entry,
    date: due,
    due,
    amount,
    open: amount,
    memo: '',
  }
}

test('credits go against what is due first, and are no cash beyond what is owed', () => {
  const items = [open(2, '2026-12-20', 300n), open(1, '2026-12-01', 100n), open(3, '2026-11-01', -150n)]
  expect(afterCredits(items, 1n).map(({ item, left, credit }) => [item.entry, left, credit])).toEqual([
    [2, 250n, 50n],
  ])
  expect(afterCredits([open(1, '2026-12-01', -100n), open(2, '2026-12-05', 80n)], -1n)).toMatchObject([
    { left: 20n, credit: 80n },
  ])
  expect(afterCredits([open(1, '2026-12-01', -100n)], 1n)).toEqual([])
})

const opening: Figure = {
  id: 'opening',
  label: { en: 'Cash', fr: 'Trésorerie' },
  value: 100_00n,
  how: 'input',
  parts: [],
}

function item(at: number, on: string, amount: bigint, kind: CashItem['kind'] = 'receivables'): CashItem {
  const label = { en: `item ${at}`, fr: `élément ${at}` }
  return { kind, key: String(at), of: { en: `party ${at % 2}`, fr: `tiers ${at % 2}` }, label, on, amount }
}

function made(items: readonly CashItem[], through = '2026-12-20'): Forecast {
  const key = { report: 'forecast', span: { from, through }, asOfSeq: 9, options: {} }
  return forecast({ key, spans: value(forecastSpans(from, through, 'week')), opening, items, unknown: [] })
}

test('what is overdue counts on the first day, what lies beyond is left out, and the lowest day is told', () => {
  const of = made([
    item(1, '2026-10-01', 50_00n),
    item(2, '2026-12-03', -180_00n, 'payroll'),
    item(3, '2026-12-05', 90_00n),
    item(4, '2027-02-01', 999_00n),
  ])
  // 100 + 50 = 150; − 180 = −30 on December 3; + 90 = 60.
  expect(of.closing.map((figure) => figure.value)).toEqual([150_00n, 60_00n, 60_00n, 60_00n])
  expect([of.lowest.on, of.lowest.figure.value]).toEqual(['2026-12-03', -30_00n])
  expect(of.items.map(({ on, due }) => [on, due])).toEqual([
    ['2026-11-24', '2026-10-01'],
    ['2026-12-03', undefined],
    ['2026-12-05', undefined],
  ])
  const page = forecastPage(of, { bookName: 'B', language: 'en', isDetailed: false, byHabit: false })
  expect(page.notes[0]?.en).toBe('Lowest point: (30.00) on December 3, 2026. Cash does not suffice.')
})

test('cash at the end is cash at the beginning with all items, every cell opens, and no day is lower', () => {
  const arbitrary = fc.array(
    fc.record({
      days: fc.integer({ min: -20, max: 40 }),
      amount: fc.bigInt({ min: -500_00n, max: 500_00n }),
      kind: fc.constantFrom(...cashKinds),
    }),
    { maxLength: 25 },
  )
  fc.assert(
    fc.property(arbitrary, fc.boolean(), (drawn, isDetailed) => {
      const items = drawn.map(({ days, amount, kind }, at) => item(at, addDays(from, days), amount, kind))
      const of = made(items)
      const counted = items.filter(({ on }) => on <= '2026-12-20')
      const end = counted.reduce((sum, { amount }) => sum + amount, opening.value)
      expect(of.closing.at(-1)?.value).toBe(end)
      // Day by day, told apart from the spans.
      let [cash, least] = [opening.value, opening.value]
      for (let day = '2026-11-24'; day <= '2026-12-20'; day = addDays(day, 1)) {
        for (const each of counted) {
          const on = each.on < '2026-11-24' ? '2026-11-24' : each.on
          if (on === day) cash += each.amount
        }
        if (cash < least) least = cash
      }
      expect(of.lowest.figure.value).toBe(least)
      const figures = forecastFigures(of)
      expect(figures.flatMap(disagreeing)).toEqual([])
      const page = forecastPage(of, { bookName: 'B', language: 'fr', isDetailed, byHabit: true })
      expect(pageFaults(page)).toEqual([])
      const ids = page.rows.flatMap((row) => Object.values(row.figures ?? {}))
      expect(ids.filter((id) => findFigure(figures, id) === undefined)).toEqual([])
    }),
    { numRuns: 40 },
  )
})
