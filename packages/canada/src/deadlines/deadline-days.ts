import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { addDays, addMonths, type CivilDate, lastOfMonth, type Span } from '@daybook/core/kit/civil-date.ts'
import { type BusinessDayJurisdiction, nextBusinessDay } from '../labour/business-days.ts'
import type { DeadlineKind } from './deadline-kind.ts'
import type { DayRule } from './deadline-rules.ts'

/**
 * A day on which something of a period is wanted. `law` is the day that the law names, `on` the business day
 * that it moves to; `part` counts the instalments of a year from 1. `isChecked` is false where nobody looked
 * yet whether the rule still holds for that period: the last known one is taken then, and people are told.
 */
export type PlannedDay = {
  readonly kind: DeadlineKind
  readonly span: Span
  readonly part?: number
  readonly law: CivilDate
  readonly on: CivilDate
  readonly source: Source
  readonly isChecked: boolean
}

/** A rule as it stands for a period: the version for its last day, else the nearest one that is known. */
export function ruleFor<T>(
  table: RuleTable<T>,
  on: CivilDate,
): { readonly value: T; readonly source: Source; readonly isChecked: boolean } | undefined {
  const found = table.versions.findLast(({ from }) => from <= on)
  return found === undefined
    ? undefined
    : { value: found.value, source: found.source, isChecked: on <= table.checkedThrough }
}

/** The day that a rule names for a period. */
export function dayOfRule(rule: DayRule, { through }: Span): CivilDate {
  switch (rule.kind) {
    case 'calendar':
      return calendarDay(Number(through.slice(0, 4)) + rule.years, rule.day)
    case 'months':
      return monthsAfterEnd(through, rule.months)
    case 'days':
      return addDays(through, rule.days)
  }
}

/**
 * So many months after the end of a period: the same day of the month, or the last day of the month after the
 * last day of one (February 28 and six months is August 31).
 */
export function monthsAfterEnd(through: CivilDate, months: number): CivilDate {
  return through === lastOfMonth(through)
    ? lastOfMonth(addMonths(`${through.slice(0, 8)}01`, months))
    : addMonths(through, months)
}

/** A day of a year written `MM-DD`, or `MM-00` for the last day of the month. */
export function calendarDay(year: number, day: string): CivilDate {
  const [month, inMonth] = [day.slice(0, 2), day.slice(3)]
  return inMonth === '00' ? lastOfMonth(`${year}-${month}-01`) : `${year}-${month}-${inMonth}`
}

/** What a planned day is about. */
type About = { readonly kind: DeadlineKind; readonly span: Span; readonly where: BusinessDayJurisdiction }

/** The planned day of a period by a rule table, where it has a version for it. */
export function plannedBy(table: RuleTable<DayRule>, about: About): readonly PlannedDay[] {
  const rule = ruleFor(table, about.span.through)
  return rule === undefined ? [] : [planned(about, dayOfRule(rule.value, about.span), rule, rule.value.moves)]
}

/** A planned day on the day that the law names, moved where it moves. */
export function planned(
  { kind, span, where }: About,
  law: CivilDate,
  { source, isChecked }: Pick<PlannedDay, 'source' | 'isChecked'>,
  moves: boolean,
): PlannedDay {
  return { kind, span, law, on: moves ? nextBusinessDay(law, where) : law, source, isChecked }
}
