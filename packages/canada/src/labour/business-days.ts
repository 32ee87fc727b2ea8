import { addDays, type CivilDate, weekdayOf } from '@daybook/core/kit/civil-date.ts'
import { dayOf } from './calendar-rules.ts'
import { type HolidayList, holidayLists } from './holiday-lists.ts'
import { type HolidayName, namedHolidays } from './holiday-names.ts'
import { type LabourJurisdiction, labourJurisdictions } from './jurisdiction.ts'

/**
 * Whose business days count: `CA` the Canada Revenue Agency's, `CA-QC` the same for an employer in Quebec,
 * `QC` Revenu Québec's; the other provinces, and `federal`, by their paid holidays.
 */
export type BusinessDayJurisdiction = 'CA' | 'CA-QC' | LabourJurisdiction

/**
 * Whether a day is a business day: neither Saturday nor Sunday nor a holiday there. The agencies' lists keep
 * their days where they fall and move none from a weekend (the CRA's list of 2016 kept Christmas on its
 * Sunday), except July 1, which is kept on July 2 where it is a Sunday; Saskatchewan moves three more so.
 *
 * Sources: CRA, Public holidays; Interpretation Act (Canada), sections 26 and 35; Interpretation Act
 * (Quebec), CQLR c. I-16, sections 52 and 61(23); the provinces as in `holiday-lists.ts`. Where in doubt a
 * day counts as a business day, so that a due date is never shown later than it is.
 */
export function isBusinessDay(date: CivilDate, jurisdiction: BusinessDayJurisdiction): boolean {
  return weekdayOf(date) <= 5 && !holidaysOf(jurisdiction, Number(date.slice(0, 4))).has(date)
}

/** The day itself where it is a business day, else the first one after it. */
export function nextBusinessDay(date: CivilDate, jurisdiction: BusinessDayJurisdiction): CivilDate {
  let day = date
  while (!isBusinessDay(day, jurisdiction)) day = addDays(day, 1)
  return day
}

/**
 * The business day that comes so many business days after a day, which itself never counts: 3 for "third
 * working day after".
 */
export function businessDaysAfter(
  date: CivilDate,
  count: number,
  jurisdiction: BusinessDayJurisdiction,
): CivilDate {
  let day = date
  for (let left = count; left > 0; left -= 1) day = nextBusinessDay(addDays(day, 1), jurisdiction)
  return day
}

const agencyDays: readonly HolidayName[] = [
  'new-year',
  'good-friday',
  'easter-monday',
  'victoria-day',
  'canada-day',
  'labour-day',
  'thanksgiving',
  'christmas',
]
const revenueAgency: readonly HolidayName[] = [
  ...agencyDays,
  'reconciliation-day',
  'remembrance-day',
  'boxing-day',
]

type DaysOff = Pick<HolidayList, 'days' | 'sundayToMonday'>

const listed: ReadonlyMap<BusinessDayJurisdiction, DaysOff> = new Map([
  ...labourJurisdictions.map((each) => [each, lastList(each)] as const),
  ['CA', agencyList([...revenueAgency, 'civic-holiday'])] as const,
  ['CA-QC', agencyList([...revenueAgency, 'quebec-day'])] as const,
  ['QC', agencyList([...agencyDays, 'quebec-day'])] as const,
])

function agencyList(days: readonly HolidayName[]): DaysOff {
  return { days, sundayToMonday: ['canada-day'] }
}

function lastList(jurisdiction: LabourJurisdiction): DaysOff {
  return holidayLists[jurisdiction].versions.at(-1)?.value ?? agencyList([])
}

// A due date is asked for often and the lists never change while the program runs.
const known = new Map<string, ReadonlySet<CivilDate>>()

function holidaysOf(jurisdiction: BusinessDayJurisdiction, year: number): ReadonlySet<CivilDate> {
  const key = `${jurisdiction} ${year}`
  const found = known.get(key)
  if (found !== undefined) return found
  const list = listed.get(jurisdiction)
  const holidays = new Set(list?.days.map((name) => keptOn(name, year, list)))
  known.set(key, holidays)
  return holidays
}

function keptOn(name: HolidayName, year: number, list: DaysOff): CivilDate {
  const day = dayOf(namedHolidays[name].rule, year)
  return weekdayOf(day) === 7 && list.sundayToMonday.includes(name) ? addDays(day, 1) : day
}
