import { weekdayOf } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { easterSunday } from './calendar-rules.ts'
import { holidayOn, holidaysBetween, paidHolidays } from './holidays.ts'
import { type LabourJurisdiction, labourJurisdictions } from './jurisdiction.ts'

function days(jurisdiction: LabourJurisdiction, year: number): string[] {
  const asked = { jurisdiction, easterMonday: false, insist: false }
  return value(paidHolidays(asked, year)).map(({ date }) => date.slice(5))
}

test('Easter Sunday falls on the days of the almanac', () => {
  // Tables of Easter dates: the earliest and the latest of the century, and the years in use.
  expect([2025, 2026, 2027, 2028].map(easterSunday)).toEqual([
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
  ])
  expect(easterSunday(2008)).toBe('2008-03-23')
  expect(easterSunday(2038)).toBe('2038-04-25')
  expect(easterSunday(1961)).toBe('1961-04-02')
})

test('Easter Sunday is a Sunday between March 22 and April 25 in every year of the calendar', () => {
  for (let year = 1900; year < 2200; year += 1) {
    const day = easterSunday(year)
    expect(weekdayOf(day)).toBe(7)
    expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true)
  }
})

test('Manitoba’s general holidays of 2025 are those of its fact sheet (Manitoba, General Holidays)', () => {
  expect(days('MB', 2025)).toEqual([
    '01-01',
    '02-17',
    '04-18',
    '05-19',
    '07-01',
    '09-01',
    '09-30',
    '10-13',
    '12-25',
  ])
})

test('Yukon’s holidays of 2025 are those of its page (yukon.ca, find a Yukon statutory holiday)', () => {
  expect(days('YT', 2025)).toEqual([
    '01-01',
    '04-18',
    '05-19',
    '06-21',
    '07-01',
    '08-18',
    '09-01',
    '09-30',
    '10-13',
    '11-11',
    '12-25',
  ])
})

test('Ontario’s and Saskatchewan’s holidays of 2026 stand on the days of public lists', () => {
  expect(days('ON', 2026)).toEqual([
    '01-01',
    '02-16',
    '04-03',
    '05-18',
    '07-01',
    '09-07',
    '10-12',
    '12-25',
    '12-26',
  ])
  // Teachers' list of 2026 without its floating day and Boxing Day, which the law does not name.
  expect(days('SK', 2026)).toEqual([
    '01-01',
    '02-16',
    '04-03',
    '05-18',
    '07-01',
    '08-03',
    '09-07',
    '10-12',
    '11-11',
    '12-25',
  ])
})

test('each jurisdiction has as many paid holidays as its law names', () => {
  const counts = labourJurisdictions.map((each) => `${each} ${days(each, 2027).length}`)
  expect(counts).toEqual([
    'AB 9',
    'BC 11',
    'MB 9',
    'NB 8',
    'NL 6',
    'NS 6',
    'NT 11',
    'NU 11',
    'ON 9',
    'PE 8',
    'QC 8',
    'SK 10',
    'YT 11',
    'federal 10',
  ])
})

test('a Quebec employer may keep Easter Monday and not Good Friday (N-1.1, section 60)', () => {
  const asked = { jurisdiction: 'QC', easterMonday: true, insist: false } as const
  const dates = value(paidHolidays(asked, 2026)).map(({ date }) => date)
  expect(dates).toContain('2026-04-06')
  expect(dates).not.toContain('2026-04-03')
  expect(dates).toContain('2026-06-24')
})

test('a federal holiday on a weekend gives the working day after it (Canada Labour Code, section 193(2))', () => {
  const asked = { jurisdiction: 'federal', easterMonday: false, insist: false } as const
  // Christmas 2027 is a Saturday and Boxing Day the Sunday: Monday and Tuesday; Boxing Day 2026 a Saturday.
  const found = value(holidaysBetween(asked, { from: '2027-12-25', through: '2027-12-31' }))
  expect(found.map(({ substitute }) => substitute)).toEqual(['2027-12-27', '2027-12-28'])
  expect(value(holidayOn(asked, '2026-12-28')).name).toBe('boxing-day')
  // Working days have none.
  expect(value(holidayOn(asked, '2026-12-25')).substitute).toBeUndefined()
})

test('Saskatchewan keeps New Year’s Day of a Sunday on the Monday (Saskatchewan, 2022 and 2023 lists)', () => {
  // January 1, 2023 and December 25, 2022 were Sundays; the table begins in 2025, so the next such: 2034.
  const asked = { jurisdiction: 'SK', easterMonday: false, insist: true } as const
  const [first] = value(paidHolidays(asked, 2034))
  expect([first?.falls, first?.date]).toEqual(['2034-01-01', '2034-01-02'])
  expect(first?.doubts.length).toBe(1)
})

test('holidays are refused beyond the years that were checked, and before the first', () => {
  const asked = { jurisdiction: 'ON', easterMonday: false, insist: false } as const
  expect(paidHolidays(asked, 2028)).toMatchObject({ refusals: [{ code: 'labour-rules-not-checked' }] })
  expect(paidHolidays(asked, 2024)).toMatchObject({ refusals: [{ code: 'labour-rules-too-early' }] })
  expect(holidayOn(asked, '2026-08-03')).toMatchObject({
    refusals: [{ code: 'holiday-none', with: { next: 'Labour Day, 2026-09-07' } }],
  })
})
