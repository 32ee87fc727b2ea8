import type { Source } from '@daybook/core/filings/figure.ts'
import { addDays, type CivilDate, type Span, weekdayOf } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { dayOf } from './calendar-rules.ts'
import { type HolidayList, holidayLists, type OnDayOff } from './holiday-lists.ts'
import { type HolidayName, namedHolidays } from './holiday-names.ts'
import { jurisdictionName, type LabourJurisdiction } from './jurisdiction.ts'
import { type LabourRule, labourRule } from './labour-rule.ts'

/**
 * A paid holiday of a year. `date` is the day on which the law keeps it, `falls` its day in the calendar
 * where the law moves it. `substitute` is the working day after it where it lies on a weekend and the law
 * gives the working day before or after to those who do not work then; `onDayOff` says what others are owed.
 */
export type Holiday = {
  readonly name: HolidayName
  readonly label: Label
  readonly date: CivilDate
  readonly falls: CivilDate
  readonly onDayOff: OnDayOff
  readonly substitute?: CivilDate
  readonly source: Source
  readonly doubts: readonly Label[]
}

/**
 * Which holidays are asked for. `easterMonday` says that the employer keeps Easter Monday and not Good
 * Friday, as Quebec lets it choose; elsewhere it says nothing. `insist` goes beyond what was checked.
 */
export type HolidaysAsked = {
  readonly jurisdiction: LabourJurisdiction
  readonly easterMonday: boolean
  readonly insist: boolean
}

/** The paid holidays of a calendar year by date. Refuses as `labourRule` does, for its last day. */
export function paidHolidays(asked: HolidaysAsked, year: number): Result<readonly Holiday[]> {
  const rule = labourRule(holidayLists[asked.jurisdiction], `${year}-12-31`, asked.insist)
  if (!rule.ok) return rule
  const { days, choice } = rule.value.value
  const names = days.map((name) => (asked.easterMonday && choice?.of === name ? choice.or : name))
  const own = names.map((name) => holidayOf(name, year, rule.value))
  return ok(withSubstitutes(own).sort((a, b) => (a.date < b.date ? -1 : 1)))
}

/** The paid holidays of a span of days, both ends included. Refuses as `paidHolidays` does. */
export function holidaysBetween(asked: HolidaysAsked, span: Span): Result<readonly Holiday[]> {
  const years: number[] = []
  const last = Number(span.through.slice(0, 4))
  for (let year = Number(span.from.slice(0, 4)); year <= last; year += 1) years.push(year)
  const found = all(years.map((year) => paidHolidays(asked, year)))
  if (!found.ok) return found
  return ok(found.value.flat().filter(({ date }) => span.from <= date && date <= span.through))
}

/**
 * The paid holiday that is kept on a day, or whose substitute it is. Refuses `holiday-none`, naming the next
 * one, and as `paidHolidays` does.
 */
export function holidayOn(asked: HolidaysAsked, date: CivilDate): Result<Holiday> {
  const found = paidHolidays(asked, Number(date.slice(0, 4)))
  if (!found.ok) return found
  const holiday = found.value.find((each) => each.date === date || each.substitute === date)
  if (holiday !== undefined) return ok(holiday)
  const { en, fr } = jurisdictionName(asked.jurisdiction)
  const next = found.value.find((each) => each.date > date)
  const names = { date, place: en, placeFr: fr }
  if (next === undefined) return refuse('holiday-none', { ...names, next: '-', nextFr: '-' }, 'date')
  const words = { next: `${next.label.en}, ${next.date}`, nextFr: `${next.label.fr}, ${next.date}` }
  return refuse('holiday-none', { ...names, ...words }, 'date')
}

function holidayOf(name: HolidayName, year: number, rule: LabourRule<HolidayList>): Holiday {
  const { label, rule: dayRule } = namedHolidays[name]
  const falls = dayOf(dayRule, year)
  const { onDayOff, sundayToMonday } = rule.value
  const date = sundayToMonday.includes(name) && weekdayOf(falls) === 7 ? addDays(falls, 1) : falls
  return { name, label, date, falls, onDayOff, source: rule.source, doubts: rule.doubts }
}

/** Christmas on a Saturday takes Monday, Boxing Day on the Sunday then takes Tuesday. */
function withSubstitutes(holidays: readonly Holiday[]): Holiday[] {
  const taken = new Set(holidays.map(({ date }) => date))
  return holidays.map((holiday) => {
    if (holiday.onDayOff !== 'working-day' || weekdayOf(holiday.date) <= 5) return holiday
    let substitute = addDays(holiday.date, 1)
    while (weekdayOf(substitute) > 5 || taken.has(substitute)) substitute = addDays(substitute, 1)
    taken.add(substitute)
    return { ...holiday, substitute }
  })
}
