import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FixedFee, HourlyRate, Work } from '../daybook/work-facts.ts'
import { sumOf } from '../kit/cents.ts'
import { value } from '../kit/result.ts'
import { billWork } from './bill-work.ts'
import { hoursText, minutesFrom } from './minutes.ts'
import { unbilledWork } from './unbilled.ts'
import { percentText, timeReport } from './worktime-report.ts'
import { feeMonthsDue, rateFor, standardOf } from './worth.ts'

const rates: readonly HourlyRate[] = [
  { id: 'r1', from: '2026-01-01', amount: 80_00n },
  { id: 'r2', from: '2026-01-01', amount: 60_00n, person: 'ANA' },
  { id: 'r3', from: '2026-01-01', amount: 95_00n, task: 'Tax' },
  { id: 'r4', from: '2026-07-01', amount: 90_00n },
  { id: 'r5', from: '2026-01-01', amount: 70_00n, customer: 'oak' },
]
const books = { rates, fees: [], voided: new Set<string>() }

function work(id: string, more: Partial<Work> = {}): Work {
  const base = { id, date: '2026-03-02', customer: 'elm', person: 'BEN', task: 'Books', minutes: 90 }
  return { ...base, isBillable: true, ...more }
}

test('time is read as people type it', () => {
  for (const typed of ['1:30', '1.5', '1,5', '1h30', '1 h 30', '90m', '90 min', ' 1.50 ']) {
    expect([typed, value(minutesFrom(typed))]).toEqual([typed, 90])
  }
  expect(value(minutesFrom('2'))).toBe(120)
  expect(value(minutesFrom(':45'))).toBe(45)
  // A third of an hour as people write it: 0.33 x 60 = 19.8.
  expect(value(minutesFrom('0.33'))).toBe(20)
  for (const typed of ['', '0', '1:75', '25', '1441m', 'h', 'x', '-1', '1:3']) {
    expect([typed, minutesFrom(typed).ok]).toEqual([typed, false])
  }
  expect(value(minutesFrom('24'))).toBe(1440)
  expect(hoursText(65)).toBe('1:05')
})

test('the most particular rate in force on the day speaks: customer, then task, then person, then the latest', () => {
  const of = (more: Partial<Work>) => rateFor(work('w', more), rates)?.id
  expect(of({})).toBe('r1')
  expect(of({ person: 'ANA' })).toBe('r2')
  expect(of({ person: 'ANA', task: 'Tax' })).toBe('r3')
  expect(of({ customer: 'oak', task: 'Tax' })).toBe('r5')
  expect([of({ date: '2026-06-30' }), of({ date: '2026-07-01' })]).toEqual(['r1', 'r4'])
  expect(of({ date: '2025-12-31' })).toBeUndefined()
  // 7 minutes at 80.00 an hour: 9.333.
  expect(standardOf(work('w', { minutes: 7 }), rates)).toBe(9_33n)
})

test('work in progress has its age on the day and leaves out what is billed, written off or not billable', () => {
  const works = [
    work('a', { date: '2026-03-31' }),
    work('b', { date: '2026-03-01', minutes: 60 }),
    work('c', { date: '2026-02-28', minutes: 0, task: 'Courier', cost: { amount: 12_50n } }),
    work('d', { isBillable: false }),
    work('e', { billed: { invoice: 'invoice/1', on: '2026-03-05', standard: { amount: 1n }, amount: 1n } }),
    work('f', { date: '2026-04-01' }),
  ]
  const [elm] = unbilledWork(works, books, '2026-03-31')
  // a: 1:30 at 80.00 = 120.00, 0 days; b: 80.00, 30 days; c: 31 days.
  expect(elm).toMatchObject({
    minutes: 150,
    time: 200_00n,
    costs: 12_50n,
    oldest: '2026-02-28',
    ages: [200_00n, 12_50n, 0n, 0n],
  })
  const voided = new Set(['invoice/1'])
  expect(unbilledWork(works, { ...books, voided }, '2026-03-31')[0]?.works.length).toBe(4)
})

test('a bill has a line a task and a line for each sum laid out; a write-down is shared out to the cent', () => {
  const works = [
    work('a'),
    work('b', { minutes: 30, task: 'Tax' }),
    work('c', { minutes: 0, task: 'Courier', note: 'to the agency', cost: { amount: 12_50n } }),
  ]
  const wish = { customer: 'elm', through: '2026-03-31', language: 'en' } as const
  const plain = value(billWork(works, books, wish))
  // 1:30 at 80.00; 0:30 of tax at 95.00.
  expect(plain.lines).toEqual([
    { text: 'Books, 1:30 h', amount: 120_00n },
    { text: 'Tax, 0:30 h', amount: 47_50n },
    { text: 'Courier: to the agency', amount: 12_50n },
  ])
  expect([plain.standard, plain.charged]).toEqual([180_00n, 180_00n])
  const down = value(billWork(works, books, { ...wish, time: 100_00n, reason: 'agreed' }))
  // 100.00 by 120.00 to 47.50: 71.64 and 28.36.
  expect(down.lines.map(({ amount }) => amount)).toEqual([71_64n, 28_36n, 12_50n])
  expect(down.marks('invoice/7', '2026-04-01')[0]).toMatchObject({
    work: {
      billed: {
        invoice: 'invoice/7',
        on: '2026-04-01',
        standard: { amount: 120_00n },
        amount: 71_64n,
        reason: 'agreed',
      },
    },
  })
  const codes = (more: object, of = works) => {
    const made = billWork(of, books, { ...wish, ...more })
    return made.ok ? [] : made.refusals.map(({ code }) => code)
  }
  expect(codes({ time: 100_00n })).toEqual(['time-reason-missing'])
  expect(codes({ customer: 'ash' })).toEqual(['time-nothing-unbilled'])
  expect(codes({}, [work('x', { date: '2025-06-01' })])).toEqual(['time-rate-missing'])
})

test('a fixed fee is billed once a month, with the hours that it covers sharing it', () => {
  const fee: FixedFee = {
    ...{ id: 'f1', customer: 'elm', amount: 300_00n, from: '2026-02' },
    billed: [{ month: '2026-02', invoice: 'invoice/1', amount: 300_00n }],
  }
  const works = [work('a'), work('b', { minutes: 30 })]
  const with1 = { ...books, fees: [fee] }
  const bill = value(billWork(works, with1, { customer: 'elm', through: '2026-04-15', language: 'fr' }))
  expect(bill.lines).toEqual([
    { text: 'Honoraires fixes, 2026-03', amount: 300_00n },
    { text: 'Honoraires fixes, 2026-04', amount: 300_00n },
  ])
  const marks = bill.marks('invoice/8', '2026-04-15')
  // March’s 300.00 by 90 and 30 minutes.
  expect(marks.slice(0, 2)).toMatchObject([
    { work: { id: 'a', billed: { standard: { amount: 120_00n }, amount: 225_00n } } },
    { work: { id: 'b', billed: { standard: { amount: 40_00n }, amount: 75_00n } } },
  ])
  expect(marks[2]).toMatchObject({
    fee: { billed: [{ month: '2026-02' }, { month: '2026-03' }, { month: '2026-04' }] },
  })
  expect(feeMonthsDue(fee, '2026-03', new Set(['invoice/1']))).toEqual(['2026-02', '2026-03'])
  expect(feeMonthsDue({ ...fee, through: '2026-02' }, '2027-01', new Set())).toEqual([])
})

test('utilization is billable to all time, realization what was charged to its standard', () => {
  const billed = { on: '2026-03-31', invoice: 'invoice/1', standard: { amount: 120_00n }, amount: 90_00n }
  const works = [
    work('a', { billed }),
    work('b', { isBillable: false, minutes: 30 }),
    work('c', { person: 'ANA' }),
  ]
  const made = timeReport(works, books, { from: '2026-03-01', through: '2026-03-31' })
  expect(made.persons.map(({ key }) => key)).toEqual(['ANA', 'BEN'])
  const ben = made.persons[1]
  expect(ben).toMatchObject({ minutes: 120, billable: 90, standard: 120_00n, charged: 90_00n })
  expect([percentText(90n, 120n), percentText(1n, 3n), percentText(2n, 3n), percentText(1n, 0n)]).toEqual([
    '75.0',
    '33.3',
    '66.7',
    '',
  ])
  expect(
    timeReport(
      works,
      { ...books, voided: new Set(['invoice/1']) },
      { from: '2026-03-01', through: '2026-03-31' },
    ).total.charged,
  ).toBe(0n)
})

test('whatever is charged, the parts of all pieces and the lines of the bill come to it', () => {
  const drawn = fc.array(
    fc.record({ minutes: fc.integer({ min: 1, max: 600 }), task: fc.constantFrom('Books', 'Tax') }),
    { minLength: 1, maxLength: 9 },
  )
  fc.assert(
    fc.property(drawn, fc.bigInt({ min: 1n, max: 900_000n }), (list, time) => {
      const works = list.map((each, at) => work(`w${at}`, each))
      const wish = { customer: 'elm', through: '2026-12-31', language: 'en', time, reason: 'r' } as const
      const bill = value(billWork(works, books, wish))
      const parts = bill
        .marks('invoice/1', '2026-12-31')
        .flatMap((fact) => (fact.kind === 'work.set' ? [fact.work.billed?.amount ?? 0n] : []))
      expect(sumOf(parts)).toBe(time)
      expect(sumOf(bill.lines.map(({ amount = 0n }) => amount))).toBe(time)
    }),
    { numRuns: 50 },
  )
})
