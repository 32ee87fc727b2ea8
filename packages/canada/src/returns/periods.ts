import type {
  FilingFrequency,
  FilingTerms,
  Registration,
  TaxProgram,
} from '@daybook/core/daybook/filing-facts.ts'
import { lastKnown } from '@daybook/core/filings/rule-table.ts'
import {
  addDays,
  addMonths,
  type CivilDate,
  type FiscalYearEnd,
  firstOfMonth,
  fiscalYearOf,
  lastOfMonth,
  monthsAfterEnd,
  type Span,
} from '@daybook/core/kit/civil-date.ts'
import { type BusinessDayJurisdiction, nextBusinessDay } from '../labour/business-days.ts'
import { type FilingRule, filingRules } from './filing-rules.ts'

/** The terms of a registration on a day; the first ones for days before them. */
export function filingTermsOn({ terms }: Registration, on: CivilDate): FilingTerms | undefined {
  return terms.findLast(({ from }) => from <= on) ?? terms[0]
}

/**
 * The reporting period that a day falls in: a month, a quarter of the fiscal year, or the fiscal year; cut to
 * the days of the registration.
 */
export function periodWith(registration: Registration, on: CivilDate, end: FiscalYearEnd): Span {
  const terms = filingTermsOn(registration, on)
  const whole = wholePeriod(terms?.frequency ?? 'annual', on, end)
  const first = [registration.from, terms?.from ?? ''].reduce((late, day) => (day > late ? day : late))
  const from = whole.from < first && first <= whole.through ? first : whole.from
  const last = registration.through
  return { from, through: last !== undefined && last < whole.through && last >= from ? last : whole.through }
}

function wholePeriod(frequency: FilingFrequency, on: CivilDate, end: FiscalYearEnd): Span {
  const year = fiscalYearOf(on, end)
  const months = frequency === 'monthly' ? 1 : frequency === 'quarterly' ? 3 : 12
  let from = year.from
  for (;;) {
    const next = addMonths(from, months)
    const through = addDays(next, -1) > year.through ? year.through : addDays(next, -1)
    if (on <= through) return { from, through }
    from = next
  }
}

/**
 * The reporting periods of a registration that end by a day, and the one that the day falls in; oldest first.
 */
export function periodsThrough(
  registration: Registration,
  end: FiscalYearEnd,
  through: CivilDate,
): readonly Span[] {
  const last =
    registration.through !== undefined && registration.through < through ? registration.through : through
  const periods: Span[] = []
  for (let day = registration.from; day <= last; ) {
    const period = periodWith(registration, day, end)
    periods.push(period)
    day = addDays(period.through, 1)
  }
  return periods
}

/** Who files: what decides the dates of an annual filer; whether it is filed and paid electronically. */
export type Filer = {
  readonly isIndividual: boolean
  readonly fiscalYearEnd: FiscalYearEnd
  readonly isOnline?: boolean | undefined
}

/** The days on which a return is to be filed and its tax paid. */
export type FilingDates = { readonly file: CivilDate; readonly pay: CivilDate }

/**
 * When a return is due. GST/HST and QST: one month after a month or quarter, three after a fiscal year; an
 * individual with a business and a calendar year pays by April 30 and files by June 15. PST: British Columbia
 * the last day of the next month, Manitoba the 20th, Saskatchewan too, but the last day for who files and
 * pays electronically. A day that is no business day moves to the next one. For periods to come the last
 * known rules are taken.
 *
 * Source: `filingRules`.
 */
export function filingDates(
  program: TaxProgram,
  frequency: FilingFrequency,
  period: Span,
  filer: Filer,
): FilingDates {
  const days = rawDates(lastKnown(filingRules[program], period.through).value, frequency, period, filer)
  const where = jurisdictionOf(program)
  return { file: nextBusinessDay(days.file, where), pay: nextBusinessDay(days.pay, where) }
}

function rawDates(
  rule: FilingRule,
  frequency: FilingFrequency,
  { through }: Span,
  filer: Filer,
): FilingDates {
  const next = addDays(through, 1)
  const both = (day: CivilDate) => ({ file: day, pay: day })
  if (rule.kind === 'day') {
    const day = filer.isOnline === true ? (rule.online ?? rule.day) : rule.day
    return both(day === 0 ? lastOfMonth(next) : addDays(firstOfMonth(next), day - 1))
  }
  if (frequency !== 'annual') return both(monthsAfterEnd(through, rule.period))
  const isCalendar = filer.fiscalYearEnd === '12-31'
  if (!filer.isIndividual || !isCalendar) return both(monthsAfterEnd(through, rule.year))
  const year = Number(through.slice(0, 4)) + 1
  const { file, pay } = rule.individual
  return { file: `${year}-${file}`, pay: `${year}-${pay}` }
}

function jurisdictionOf(program: TaxProgram): BusinessDayJurisdiction {
  switch (program) {
    case 'GST':
      return 'CA'
    case 'QST':
      return 'QC'
    case 'PST-BC':
      return 'BC'
    case 'PST-SK':
      return 'SK'
    case 'PST-MB':
      return 'MB'
  }
}
