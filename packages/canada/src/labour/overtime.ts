import type { Figure, Source } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refused, type Result, refuse } from '@daybook/core/kit/result.ts'
import { isQuantity, quantityText, tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import { jurisdictionName, type LabourJurisdiction } from './jurisdiction.ts'
import { countOf, givenCount } from './labour-figure.ts'
import { type LabourRule, labourRule, uncertain } from './labour-rule.ts'
import { minimumWageOn } from './minimum-wage.ts'
import { overtimePay } from './overtime-pay.ts'
import { type OvertimeRule, overtimeRules } from './overtime-rules.ts'

/** The hours worked on one day; decimal text. */
export type DayOfHours = { readonly date: CivilDate; readonly hours: string }

/**
 * The hours of one week: by day, or a total. Hours worked on a paid holiday stay out: they are paid at the
 * holiday's premium and are no overtime as well. `paidHolidays` counts the paid holidays in the week;
 * `paidLeave` are hours of vacation and holidays that were taken off with pay.
 */
export type WeekOfHours = {
  readonly days?: readonly DayOfHours[]
  readonly total?: string
  readonly paidHolidays?: number
  readonly paidLeave?: string
}

/**
 * Whose week, which week (its first day), and the hourly rate where amounts are wanted. `isExempt` says that
 * the law gives this employee no overtime (managers, some professions). `hasLongDays` is a schedule of four
 * days of ten hours, in Saskatchewan.
 */
export type OvertimeAsked = {
  readonly jurisdiction: LabourJurisdiction
  readonly from: CivilDate
  readonly week: WeekOfHours
  readonly rate?: Cents
  readonly isExempt: boolean
  readonly hasLongDays: boolean
  readonly insist: boolean
}

/**
 * A week's hours apart: regular, overtime at the rule's multiple, and at double; decimal text that adds up to
 * the hours worked. `figure` explains the hours beyond the regular ones, `pay` the amounts where a rate was
 * given. `reasons` say in words what was decided.
 */
export type Overtime = {
  readonly regular: string
  readonly overtime: string
  readonly double: string
  readonly multiple: string
  readonly figure: Figure
  readonly pay?: Figure
  readonly reasons: readonly Label[]
  readonly source: Source
  readonly doubts: readonly Label[]
}

/**
 * Sets a week's overtime apart. Hours beyond the daily limit are overtime, and the hours beyond the weekly
 * limit; no hour counts twice. (The larger of the two counts, as Alberta says it, is the same number: daily
 * overtime D plus what the other hours T - D exceed the week's limit W by is the larger of D and T - W.)
 * Refuses `hours-malformed`, `hours-day-too-long`, `overtime-days-missing` for a mere total where the law
 * counts by the day too, `labour-rule-uncertain` for a paid holiday in the week where it is not known here
 * what it does to the week's limit (unless the caller insists), and as `labourRule` and `minimumWageOn` do.
 */
export function overtimeOf(asked: OvertimeAsked): Result<Overtime> {
  const rule = labourRule(overtimeRules[asked.jurisdiction], asked.from, asked.insist)
  if (!rule.ok) return rule
  const wrong = wrongHours(asked.week)
  if (wrong !== undefined) return wrong
  const apart = asked.isExempt ? ok(allRegular(asked.week)) : hoursApart(asked, rule.value.value)
  if (!apart.ok) return apart
  const found = answer(apart.value, rule.value)
  if (asked.rate === undefined) return ok(found)
  const least = leastRate(asked, rule.value.value)
  if (!least.ok) return least
  return ok({ ...found, pay: overtimePay({ ...found, rate: asked.rate, least: least.value }) })
}

type Apart = {
  readonly total: number
  readonly overtime: number
  readonly double: number
  readonly parts: readonly Figure[]
  readonly reasons: readonly Label[]
  readonly doubts: readonly Label[]
}

function allRegular(week: WeekOfHours): Apart {
  const reason = {
    en: 'the employee is exempt from overtime',
    fr: 'l’employé est exclu des heures supplémentaires',
  }
  return { total: workedIn(week), overtime: 0, double: 0, parts: [], reasons: [reason], doubts: [] }
}

function hoursApart(asked: OvertimeAsked, rule: OvertimeRule): Result<Apart> {
  const { week } = asked
  const total = workedIn(week)
  const daily = dailyOvertime(asked, rule)
  if (!daily.ok) return daily
  const limit = weeklyLimit(asked, rule)
  if (!limit.ok) return limit
  const leave = rule.countsPaidLeave === true ? tenThousandths(week.paidLeave ?? '0') : 0
  const beyond = Math.max(0, total + leave - limit.value.hours)
  const all = Math.min(total, Math.max(daily.value.over, beyond))
  const parts = [
    ...daily.value.parts,
    countOf('overtime:weekly', weeklyLabel(limit.value.hours), quantityText(beyond), 'difference', [
      givenCount('overtime:worked', { en: 'hours worked', fr: 'heures travaillées' }, quantityText(total)),
      ...(leave === 0
        ? []
        : [
            givenCount(
              'overtime:leave',
              { en: 'hours of paid leave', fr: 'heures de congé payé' },
              quantityText(leave),
            ),
          ]),
    ]),
  ]
  const { double } = daily.value
  return ok({
    total,
    overtime: all - double,
    double,
    parts,
    reasons: limit.value.reasons,
    doubts: limit.value.doubts,
  })
}

type Daily = { readonly over: number; readonly double: number; readonly parts: readonly Figure[] }

/** What each day has beyond its limit, and of that what is paid double. */
function dailyOvertime(asked: OvertimeAsked, rule: OvertimeRule): Result<Daily> {
  const { dailyHours, longDayHours, doubleAfterHours } = rule
  if (dailyHours === undefined) return ok({ over: 0, double: 0, parts: [] })
  const limitText = asked.hasLongDays ? (longDayHours ?? dailyHours) : dailyHours
  const limit = tenThousandths(limitText)
  const { days } = asked.week
  if (days === undefined) {
    if (workedIn(asked.week) <= limit) return ok({ over: 0, double: 0, parts: [] })
    const { en, fr } = jurisdictionName(asked.jurisdiction)
    return refuse('overtime-days-missing', { place: en, placeFr: fr, daily: limitText }, 'week.days')
  }
  const parts: Figure[] = []
  let [over, double] = [0, 0]
  const doubleFrom =
    doubleAfterHours === undefined ? Number.MAX_SAFE_INTEGER : tenThousandths(doubleAfterHours)
  for (const { date, hours } of sumByDay(days)) {
    const beyond = Math.max(0, hours - limit)
    if (beyond === 0) continue
    over += beyond
    double += Math.max(0, hours - doubleFrom)
    const label = {
      en: `${date}: hours beyond ${limitText} in the day`,
      fr: `${date} : heures au-delà de ${limitText} dans la journée`,
    }
    parts.push(
      countOf(`overtime:${date}`, label, quantityText(beyond), 'difference', [
        givenCount(
          `overtime:worked:${date}`,
          { en: 'hours worked', fr: 'heures travaillées' },
          quantityText(hours),
        ),
      ]),
    )
  }
  return ok({ over, double, parts })
}

/** Two shifts of one day are one day's hours. */
function sumByDay(
  days: readonly DayOfHours[],
): readonly { readonly date: CivilDate; readonly hours: number }[] {
  const sums = new Map<CivilDate, number>()
  for (const { date, hours } of days) sums.set(date, (sums.get(date) ?? 0) + tenThousandths(hours))
  return [...sums].map(([date, hours]) => ({ date, hours })).sort((a, b) => (a.date < b.date ? -1 : 1))
}

type Limit = {
  readonly hours: number
  readonly reasons: readonly Label[]
  readonly doubts: readonly Label[]
}

/** The hours of the week, less what its paid holidays take off where the law says so. */
function weeklyLimit({ jurisdiction, week, insist }: OvertimeAsked, rule: OvertimeRule): Result<Limit> {
  const whole = tenThousandths(rule.weeklyHours)
  const holidays = week.paidHolidays ?? 0
  const { lessPerHoliday } = rule
  if (holidays === 0 || lessPerHoliday === undefined) return ok({ hours: whole, reasons: [], doubts: [] })
  if (lessPerHoliday === 'unknown') {
    const doubt = {
      en: 'whether a paid holiday lowers the hours of its week',
      fr: 'si un jour férié payé réduit les heures de sa semaine',
    }
    const name = overtimeRules[jurisdiction].name
    return insist ? ok({ hours: whole, reasons: [], doubts: [doubt] }) : uncertain(name, doubt)
  }
  const hours = Math.max(0, whole - holidays * tenThousandths(lessPerHoliday))
  const reason = {
    en: `${holidays} paid holiday(s) in the week: overtime begins after ${quantityText(hours)} hours`,
    fr: `${holidays} jour(s) férié(s) payé(s) dans la semaine : les heures supplémentaires commencent après ${quantityText(hours)} heures`,
  }
  return ok({ hours, reasons: [reason], doubts: [] })
}

function weeklyLabel(limit: number): Label {
  const hours = quantityText(limit)
  return { en: `hours beyond ${hours} in the week`, fr: `heures au-delà de ${hours} dans la semaine` }
}

function answer(apart: Apart, rule: LabourRule<OvertimeRule>): Overtime {
  const { total, overtime, double, parts, reasons } = apart
  const label = { en: 'overtime hours', fr: 'heures supplémentaires' }
  return {
    regular: quantityText(total - overtime - double),
    overtime: quantityText(overtime),
    double: quantityText(double),
    multiple: rule.value.multiple,
    figure: countOf('overtime', label, quantityText(overtime + double), 'limit', parts, rule.source),
    reasons,
    source: rule.source,
    doubts: [...rule.doubts, ...apart.doubts],
  }
}

/** What the multiple is taken of at least: the minimum wage where the law says so. */
function leastRate(asked: OvertimeAsked, { base }: OvertimeRule): Result<Cents | undefined> {
  if (base === 'own-rate') return ok(undefined)
  const minimum = minimumWageOn(asked.jurisdiction, asked.from, asked.insist)
  return minimum.ok ? ok(minimum.value.value) : minimum
}

function workedIn({ days, total }: WeekOfHours): number {
  if (days === undefined) return tenThousandths(total ?? '0')
  return days.reduce((sum, { hours }) => sum + tenThousandths(hours), 0)
}

const dayHours = 24
const weekHours = 168

function wrongHours(week: WeekOfHours): Refused | undefined {
  const { days, total, paidLeave } = week
  const texts = [...(days ?? []).map(({ hours }) => hours), total ?? '0', paidLeave ?? '0']
  const wrong = texts.find((text) => !isQuantity(text) || text.startsWith('-'))
  if (wrong !== undefined) return refuse('hours-malformed', { hours: wrong }, 'week')
  const long = sumByDay(days ?? []).find(({ hours }) => hours > tenThousandths(String(dayHours)))
  if (long !== undefined) {
    return refuse('hours-day-too-long', { date: long.date, hours: quantityText(long.hours) }, 'week.days')
  }
  const sum = workedIn(week)
  if (sum <= tenThousandths(String(weekHours))) return undefined
  return refuse('hours-malformed', { hours: quantityText(sum) }, 'week.total')
}
