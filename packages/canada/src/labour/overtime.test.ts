import { addDays } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import type { LabourJurisdiction } from './jurisdiction.ts'
import { type Overtime, type OvertimeAsked, overtimeOf, type WeekOfHours } from './overtime.ts'

const sunday = '2026-03-01'

function asked(
  jurisdiction: LabourJurisdiction,
  week: WeekOfHours,
  more: Partial<OvertimeAsked> = {},
): OvertimeAsked {
  const usual = { from: sunday, isExempt: false, hasLongDays: false, insist: false }
  return { ...usual, jurisdiction, week, ...more }
}

/** Hours from Sunday on, as the examples print them. */
function byDay(hours: string): WeekOfHours {
  return { days: hours.split(' ').map((each, index) => ({ date: addDays(sunday, index), hours: each })) }
}

function split({ regular, overtime, double }: Overtime): string {
  return `${regular} ${overtime} ${double}`
}

test('Alberta’s 8/44 rule: six days of 8 hours are 4 of overtime (worked example of the fact sheet)', () => {
  expect(split(value(overtimeOf(asked('AB', byDay('0 8 8 8 8 8 8')))))).toBe('44 4 0')
})

test('Alberta’s 8/44 rule: 5, 7 and 11 hours are 3 of overtime (worked example of the fact sheet)', () => {
  expect(split(value(overtimeOf(asked('AB', byDay('0 5 7 0 0 11 0')))))).toBe('20 3 0')
})

test('Alberta: 12 hours on Monday and 8 on four days are overtime by the day (example of an employer’s guide)', () => {
  expect(split(value(overtimeOf(asked('AB', byDay('0 12 8 8 8 8 0')))))).toBe('40 4 0')
})

test('British Columbia: of 13 hours in a day 4 are at 1.5 and 1 at double (section 40, example of a guide)', () => {
  const found = value(overtimeOf(asked('BC', byDay('0 13 0 0 0 0 0'), { rate: 20_00n })))
  expect(split(found)).toBe('8 4 1')
  // 8 × 20 + 4 × 30 + 1 × 40 = 320
  expect(found.pay?.value).toBe(320_00n)
})

test('British Columbia counts only the first 8 hours of a day towards the week (section 40(3))', () => {
  // Mon to Fri 10 hours, Sat 8: daily 10; first eights are 48, so 8 more; double none.
  expect(split(value(overtimeOf(asked('BC', byDay('0 10 10 10 10 10 8')))))).toBe('40 18 0')
})

test('Northwest Territories: 9 hours a day, then a sixth day all at overtime (ece.gov.nt.ca, questions)', () => {
  // Five days of 8 + 1; on the sixth all 9 hours, because forty regular hours were worked.
  expect(split(value(overtimeOf(asked('NT', byDay('9 9 9 9 9 9 0')))))).toBe('40 14 0')
})

test('Quebec: Francis worked 45 hours at $14; five are paid $21 (Commission des normes du travail)', () => {
  // The example adds a night bonus of 0.50 an hour, which is not increased: 21.50 - 0.50.
  const found = value(overtimeOf(asked('QC', { total: '45' }, { rate: 14_00n })))
  expect(split(found)).toBe('40 5 0')
  expect(found.pay?.parts.map((part) => part.value)).toEqual([560_00n, 105_00n])
})

test('Quebec: a paid holiday taken off counts as worked (N-1.1, section 56)', () => {
  // 36 hours worked and 8 of the holiday are 44: four of overtime.
  expect(split(value(overtimeOf(asked('QC', { total: '36', paidLeave: '8' }))))).toBe('32 4 0')
  expect(split(value(overtimeOf(asked('ON', { total: '44', paidLeave: '8' }))))).toBe('44 0 0')
})

test('Ontario: overtime begins after 44 hours at 1.5, $12 an hour becomes $18 (ontario.ca guide)', () => {
  expect(split(value(overtimeOf(asked('ON', { total: '44' }))))).toBe('44 0 0')
  const found = value(overtimeOf(asked('ON', { total: '45' }, { rate: 12_00n })))
  // 44 × 12 + 1 × 18 = 546
  expect(found.pay?.value).toBe(546_00n)
})

test('a paid holiday takes 8 hours off the federal week (canada.ca, hours of work) and Saskatchewan’s 32', () => {
  const week = { ...byDay('0 0 8 8 8 8 2'), paidHolidays: 1 }
  expect(split(value(overtimeOf(asked('federal', week))))).toBe('32 2 0')
  expect(split(value(overtimeOf(asked('SK', week))))).toBe('32 2 0')
  expect(split(value(overtimeOf(asked('AB', week))))).toBe('34 0 0')
})

test('where it is not known what a holiday does to the week, the week is refused unless insisted on', () => {
  const week = { ...byDay('0 0 8 8 8 8 2'), paidHolidays: 1 }
  expect(overtimeOf(asked('MB', week))).toMatchObject({ refusals: [{ code: 'labour-rule-uncertain' }] })
  const found = value(overtimeOf(asked('MB', week, { insist: true })))
  expect(split(found)).toBe('34 0 0')
  expect(found.doubts.length).toBe(1)
})

test('Saskatchewan’s schedule of four days of ten hours has no overtime (section 2-18)', () => {
  expect(split(value(overtimeOf(asked('SK', byDay('0 10 10 10 10 0 0')))))).toBe('32 8 0')
  expect(split(value(overtimeOf(asked('SK', byDay('0 10 10 10 10 0 0'), { hasLongDays: true }))))).toBe(
    '40 0 0',
  )
})

test('New Brunswick’s overtime is 1.5 times the minimum wage, never below the own rate', () => {
  // 46 hours at 16.00 in March 2026: 44 × 16.00 + 2 × 15.65 × 1.5 = 704.00 + 46.95
  const low = value(overtimeOf(asked('NB', { total: '46' }, { rate: 16_00n })))
  expect(low.pay?.value).toBe(750_95n)
  // At 30.00 an hour of overtime stays 30.00: 46 × 30.
  expect(value(overtimeOf(asked('NB', { total: '46' }, { rate: 30_00n }))).pay?.value).toBe(1380_00n)
})

test('Prince Edward Island: 48 hours until June 29, 2026, then 44', () => {
  const week = { total: '46' }
  expect(split(value(overtimeOf(asked('PE', week, { from: '2026-06-29' }))))).toBe('46 0 0')
  expect(split(value(overtimeOf(asked('PE', week, { from: '2026-06-30' }))))).toBe('44 2 0')
})

test('an exempt employee has no overtime', () => {
  expect(split(value(overtimeOf(asked('AB', byDay('0 14 14 14 14 14 0'), { isExempt: true }))))).toBe(
    '70 0 0',
  )
})

test('two shifts of one day are one day', () => {
  const days = [
    { date: sunday, hours: '6' },
    { date: sunday, hours: '4.5' },
  ]
  expect(split(value(overtimeOf(asked('BC', { days }))))).toBe('8 2.5 0')
})

test('a mere total is refused where overtime counts by the day, unless it is no longer than one day', () => {
  expect(overtimeOf(asked('BC', { total: '38' }))).toMatchObject({
    refusals: [{ code: 'overtime-days-missing' }],
  })
  expect(split(value(overtimeOf(asked('BC', { total: '8' }))))).toBe('8 0 0')
})

test('hours that cannot be are refused', () => {
  const code = (week: WeekOfHours) => {
    const found = overtimeOf(asked('ON', week))
    return found.ok ? '' : found.refusals[0]?.code
  }
  expect(code({ total: '-1' })).toBe('hours-malformed')
  expect(code({ total: '169' })).toBe('hours-malformed')
  expect(code({ days: [{ date: sunday, hours: '24.5' }] })).toBe('hours-day-too-long')
  expect(code({ total: '168' })).toBe('')
})
