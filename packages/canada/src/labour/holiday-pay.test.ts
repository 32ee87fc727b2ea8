import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import type { HolidayPayAsked } from './holiday-asked.ts'
import { holidayPay } from './holiday-pay.ts'
import { holidayReference } from './holiday-reference.ts'

const none = { wages: 0n, overtime: 0n, vacation: 0n, holidays: 0n }
const missed = { before: false, after: false, onTheDay: false }

function asked(more: Partial<HolidayPayAsked>): HolidayPayAsked {
  return {
    jurisdiction: 'ON',
    holiday: '2026-07-01',
    hired: '2020-01-06',
    weekStart: 7,
    hasNormalDay: false,
    isCommission: false,
    insist: false,
    easterMonday: false,
    facts: { missed },
    ...more,
  }
}

test('Ontario: John-Duncan has 112.00 for the holiday and 168.00 for working on it (ontario.ca guide)', () => {
  // 8 × 14.00 × 5 × 4 = 2,240; 2,240 ÷ 20 = 112; 8 × 21.00 = 168.
  const found = value(holidayPay(asked({ earned: { ...none, wages: 2240_00n }, worked: '8', rate: 14_00n })))
  expect([found.pay.value, found.premium?.value, found.total.value]).toEqual([112_00n, 168_00n, 280_00n])
})

test('Ontario: Emily has 70.20 of wages and vacation pay of four weeks (example of a payroll guide)', () => {
  // 400 + 450 + 500 wages, 16 + 18 + 20 vacation pay: 1,404 ÷ 20.
  const earned = { ...none, wages: 1350_00n, vacation: 54_00n }
  expect(value(holidayPay(asked({ earned }))).pay.value).toBe(70_20n)
})

test('Ontario leaves out overtime and the pay of other holidays (section 24)', () => {
  const earned = { wages: 2000_00n, overtime: 300_00n, vacation: 0n, holidays: 160_00n }
  expect(value(holidayPay(asked({ earned }))).pay.value).toBe(100_00n)
  expect(value(holidayPay(asked({ jurisdiction: 'SK', earned }))).pay.value).toBe(108_00n)
})

test('Ontario: who misses the shift before has no holiday pay but the premium (ontario.ca guide)', () => {
  const facts = { missed: { ...missed, before: true } }
  const found = value(
    holidayPay(asked({ earned: { ...none, wages: 2240_00n }, worked: '8', rate: 14_00n, facts })),
  )
  expect(found.notEntitled.map(({ code }) => code)).toEqual(['shift-missed'])
  expect([found.pay.value, found.total.value]).toEqual([0n, 168_00n])
})

test('Quebec: Amina 160.00 and Kevin 60.00, a twentieth of four weeks (malnt.gouv.qc.ca)', () => {
  const pay = (wages: bigint) =>
    value(holidayPay(asked({ jurisdiction: 'QC', earned: { ...none, wages } }))).pay.value
  expect(pay(3200_00n)).toBe(160_00n)
  expect(pay(1200_00n)).toBe(60_00n)
  // Isabelle: 800 + 640 + 800 + 320 = 2,560 ÷ 20 = 128 (exportech, after CNESST).
  expect(pay(2560_00n)).toBe(128_00n)
})

test('Quebec: by commission it is a sixtieth of twelve weeks, and work on the day is at the own rate', () => {
  const commission = asked({ jurisdiction: 'QC', isCommission: true, earned: { ...none, wages: 12_000_00n } })
  expect(value(holidayPay(commission)).pay.value).toBe(200_00n)
  const worked = value(holidayPay({ ...commission, worked: '8', rate: 20_00n }))
  expect(worked.total.value).toBe(360_00n)
})

test('British Columbia: Tony has 345.00 for New Year’s Day (gov.bc.ca, guidelines to section 46)', () => {
  // 19 × 8 × 15 + 120 for Christmas = 2,400 ÷ 20 = 120; 10 hours × 22.50 = 225.
  const tony = asked({
    jurisdiction: 'BC',
    holiday: '2026-01-01',
    earned: { ...none, wages: 2280_00n, holidays: 120_00n },
    daysPaidFor: 20,
    worked: '10',
    rate: 15_00n,
    facts: { missed, days: 20 },
  })
  const found = value(holidayPay(tony))
  expect([found.pay.value, found.premium?.value, found.total.value]).toEqual([120_00n, 225_00n, 345_00n])
})

test('British Columbia: Peter’s 22 shifts at 5,280 with 480 of overtime are 218.18 (example of a payroll guide)', () => {
  const peter = asked({
    jurisdiction: 'BC',
    earned: { ...none, wages: 4800_00n, overtime: 480_00n },
    daysPaidFor: 22,
    facts: { missed, days: 22 },
  })
  expect(value(holidayPay(peter)).pay.value).toBe(218_18n)
})

test('British Columbia: 29 days of employment or 14 days with wages give no holiday pay, 30 and 15 do', () => {
  const codes = (hired: string, days: number) => {
    const facts = { missed, days }
    const earned = { ...none, wages: 1500_00n }
    const found = value(holidayPay(asked({ jurisdiction: 'BC', hired, facts, earned, daysPaidFor: 15 })))
    return found.notEntitled.map(({ code }) => code)
  }
  expect(codes('2026-06-01', 15)).toEqual([])
  expect(codes('2026-06-02', 15)).toEqual(['employed-too-short'])
  expect(codes('2026-06-01', 14)).toEqual(['too-few-days'])
})

test('British Columbia: beyond 12 hours on the holiday each is double; who is not entitled has the own rate', () => {
  const base = asked({
    jurisdiction: 'BC',
    earned: { ...none, wages: 2400_00n },
    daysPaidFor: 20,
    worked: '13',
    rate: 10_00n,
    facts: { missed, days: 20 },
  })
  // 12 × 15 + 1 × 20 = 200
  expect(value(holidayPay(base)).premium?.value).toBe(200_00n)
  expect(value(holidayPay({ ...base, facts: { missed, days: 3 } })).total.value).toBe(130_00n)
})

test('Saskatchewan: wages 1,800, vacation 600 and commission 1,000 are 170.00 (saskatchewan.ca)', () => {
  const earned = { ...none, wages: 2800_00n, vacation: 600_00n }
  expect(value(holidayPay(asked({ jurisdiction: 'SK', earned }))).pay.value).toBe(170_00n)
})

test('Manitoba: 1,000 of varying wages is 50.00, and 8 hours of a normal day at 10.00 are 80.00 (fact sheet)', () => {
  const earned = { ...none, wages: 1000_00n }
  expect(value(holidayPay(asked({ jurisdiction: 'MB', earned }))).pay.value).toBe(50_00n)
  const normalDay = { hours: '8', amount: 80_00n }
  expect(value(holidayPay(asked({ jurisdiction: 'MB', hasNormalDay: true, normalDay }))).pay.value).toBe(
    80_00n,
  )
})

test('New Brunswick: 135 hours in 20 days are 6.75 hours at the rate (gnb.ca, paid public holidays)', () => {
  const hours = { hoursWorked: '135', daysPaidFor: 20, rate: 20_00n }
  expect(value(holidayPay(asked({ jurisdiction: 'NB', ...hours }))).pay.value).toBe(135_00n)
})

test('Newfoundland and Labrador: 34 hours in 5 shifts at 11.00 are 74.80 (CFIB, after section 15)', () => {
  const hours = { hoursWorked: '34', daysPaidFor: 5, rate: 11_00n }
  const base = asked({ jurisdiction: 'NL', ...hours })
  expect(value(holidayPay(base)).pay.value).toBe(74_80n)
  // Working a whole shift is paid double, in the place of the holiday's pay (section 17(1)).
  expect(value(holidayPay({ ...base, worked: '8' })).total.value).toBe(176_00n)
  // A shorter shift: the own rate and the day's pay (section 17(2)): 4 × 11 + 74.80.
  expect(value(holidayPay({ ...base, worked: '4' })).total.value).toBe(118_80n)
})

test('Alberta: the wages of four weeks by the days worked; a day off has none, but work on it the premium', () => {
  const base = asked({
    jurisdiction: 'AB',
    earned: { ...none, wages: 2000_00n },
    daysPaidFor: 16,
    rate: 20_00n,
    facts: { missed, days: 100, isWorkday: true },
  })
  expect(value(holidayPay(base)).pay.value).toBe(125_00n)
  const dayOff = value(holidayPay({ ...base, worked: '5', facts: { ...base.facts, isWorkday: false } }))
  expect([dayOff.pay.value, dayOff.total.value]).toEqual([0n, 150_00n])
  expect(holidayPay({ ...base, facts: { missed, days: 100 } })).toMatchObject({
    refusals: [{ code: 'holiday-facts-missing' }],
  })
})

test('where it is not known whether the premium is for all, it is refused unless insisted on', () => {
  const base = asked({
    jurisdiction: 'MB',
    worked: '8',
    rate: 20_00n,
    facts: { missed: { ...missed, after: true } },
  })
  expect(holidayPay(base)).toMatchObject({ refusals: [{ code: 'labour-rule-uncertain' }] })
  expect(value(holidayPay({ ...base, insist: true })).total.value).toBe(240_00n)
})

test('Prince Edward Island: read in one listing only before June 30, 2026, five per cent from then on', () => {
  const base = asked({ jurisdiction: 'PE', holiday: '2026-04-03', facts: { missed, days: 20 } })
  expect(holidayPay(base)).toMatchObject({ refusals: [{ code: 'labour-rule-uncertain' }] })
  const after = { ...base, holiday: '2026-07-01', earned: { ...none, wages: 2400_00n } }
  expect(value(holidayPay(after)).pay.value).toBe(120_00n)
  // From then on only missing both shifts loses it (section 27).
  const both = { missed: { before: true, after: true, onTheDay: false } }
  expect(value(holidayPay({ ...after, facts: { missed: { ...missed, before: true } } })).notEntitled).toEqual(
    [],
  )
  expect(value(holidayPay({ ...after, facts: both })).notEntitled.length).toBe(1)
})

test('Yukon: irregular hours have a tenth of two weeks; working on the day is enough for both', () => {
  const base = asked({ jurisdiction: 'YT', earned: { ...none, wages: 900_00n }, hired: '2026-06-20' })
  expect(value(holidayPay(base)).notEntitled.map(({ code }) => code)).toEqual(['employed-too-short'])
  expect(value(holidayPay({ ...base, worked: '4', rate: 20_00n })).total.value).toBe(210_00n)
  const overtime = { ...base, hired: '2020-01-01', earned: { ...none, wages: 900_00n, overtime: 60_00n } }
  expect(holidayPay(overtime)).toMatchObject({ refusals: [{ code: 'labour-rule-uncertain' }] })
})

test('the reference of a week’s measure ends before the week of the holiday, of a day’s the day before', () => {
  // July 1, 2026 is a Wednesday; its week begins on Sunday, June 28, or on Monday, June 29.
  const spans = (['ON', 'SK', 'BC'] as const).map(
    (jurisdiction) => value(holidayReference(asked({ jurisdiction }))).span,
  )
  expect(spans).toEqual([
    { from: '2026-05-31', through: '2026-06-27' },
    { from: '2026-06-03', through: '2026-06-30' },
    { from: '2026-06-01', through: '2026-06-30' },
  ])
  expect(value(holidayReference(asked({ weekStart: 1 }))).span?.through).toBe('2026-06-28')
})

test('a federal commission earner has the sixtieth from twelve weeks of service on (section 196(2))', () => {
  const measure = (hired: string) =>
    value(holidayReference(asked({ jurisdiction: 'federal', isCommission: true, hired }))).measure
  // Twelve weeks before July 1, 2026 is April 8.
  expect(measure('2026-04-08')).toMatchObject({ over: 60, weeks: 12 })
  expect(measure('2026-04-09')).toMatchObject({ over: 20, weeks: 4 })
})

test('a day that is no paid holiday, and facts that are wanting, are refused', () => {
  expect(holidayPay(asked({ holiday: '2026-08-03' }))).toMatchObject({ refusals: [{ code: 'holiday-none' }] })
  expect(holidayPay(asked({}))).toMatchObject({ refusals: [{ code: 'holiday-facts-missing' }] })
})
