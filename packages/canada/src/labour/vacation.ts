import type { VacationTerms } from '@daybook/core/daybook/payroll-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, type Rate, rate } from '@daybook/core/kit/cents.ts'
import { addDays, addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { percentAt, tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import { less, toCent } from '../payroll/exact.ts'
import { jurisdictionName, type LabourJurisdiction } from './jurisdiction.ts'
import { givenCount, givenMoney, moneyFigure } from './labour-figure.ts'
import { type LabourRule, type LabourWarning, labourRule } from './labour-rule.ts'
import { type VacationStep, vacationRules } from './vacation-rules.ts'

/**
 * Whose vacation, on which day. `service` is the first day of unbroken service: of an earlier employment
 * where the law counts it.
 */
export type VacationAsked = {
  readonly jurisdiction: LabourJurisdiction
  readonly service: CivilDate
  readonly on: CivilDate
  readonly insist: boolean
}

/** The least vacation by law: completed years of service, weeks a year, the share of earnings. */
export type LeastVacation = VacationStep & { readonly years: number; readonly exact: Rate }

/**
 * The least vacation and vacation pay on a day by completed years of service. In the first year of service
 * the weeks are still being earned. Refuses as `labourRule` does.
 */
export function leastVacation(asked: VacationAsked): Result<LabourRule<LeastVacation>> {
  const rule = labourRule(vacationRules[asked.jurisdiction], asked.on, asked.insist)
  if (!rule.ok) return rule
  const years = completedYears(asked.service, asked.on)
  const step = rule.value.value.findLast(({ afterYears }) => afterYears <= years) ?? rule.value.value[0]
  if (step === undefined) throw new Error('fault: a vacation rule has a first step')
  return ok({ ...rule.value, value: { ...step, years, exact: shareRate(step.share) } })
}

/** How many whole years of service lie behind on a day; the anniversary completes its year. */
export function completedYears(service: CivilDate, on: CivilDate): number {
  let years = Math.max(0, Number(on.slice(0, 4)) - Number(service.slice(0, 4)))
  while (years > 0 && addMonths(service, years * 12) > on) years -= 1
  return years
}

/** The least vacation pay on vacationable earnings, to the cent, half up. Refuses as `leastVacation` does. */
export function leastVacationPay(asked: VacationAsked, earnings: Cents): Result<Figure> {
  const least = leastVacation(asked)
  if (!least.ok) return least
  const { exact, share } = least.value.value
  const value = toCent({ numerator: earnings * exact.numerator, denominator: exact.denominator })
  const label = { en: `least vacation pay, ${share}`, fr: `indemnité de vacances minimale, ${share}` }
  return ok(
    moneyFigure('vacation:least', label, value, 'rate', [earningsFigure(earnings)], least.value.source),
  )
}

/**
 * What is owed on the earnings of the year of service that a day completes, over the share of that year,
 * where the law says so; zero on any other day. In Manitoba the fifth year earns 4 %, and 2 % more on the day
 * that completes it. Refuses as `leastVacation` does.
 */
export function owedOnCompleting(asked: VacationAsked, earnings: Cents): Result<Figure> {
  const now = leastVacation(asked)
  if (!now.ok) return now
  const { years, afterYears, reachesBack, exact } = now.value.value
  const isTheDay = years > 0 && years === afterYears && addMonths(asked.service, years * 12) === asked.on
  const label = { en: 'owed on the year completed', fr: 'dû sur l’année achevée' }
  const owed = (value: Cents) =>
    ok(moneyFigure('vacation:completing', label, value, 'rate', [earningsFigure(earnings)], now.value.source))
  if (!isTheDay || reachesBack !== true) return owed(0n)
  const before = leastVacation({ ...asked, on: addDays(asked.on, -1) })
  if (!before.ok) return before
  const more = less(exact, before.value.value.exact)
  return owed(toCent({ numerator: earnings * more.numerator, denominator: more.denominator }))
}

/**
 * What a pay adds to vacation by the terms of an employment: `paid` with the pay, or `accrued` to be paid
 * when vacation is taken; neither where the salary goes on (`days`). The employee's own percentage, not the
 * least.
 */
export function vacationOfPay(
  terms: VacationTerms,
  earnings: Cents,
): { readonly paid: Figure; readonly accrued: Figure } {
  const earned = terms.way === 'days' ? 0n : percentAt(terms.percent, earnings)
  const figure = (id: string, label: Label, is: boolean): Figure =>
    moneyFigure(`vacation:${id}`, label, is ? earned : 0n, 'rate', [
      earningsFigure(earnings),
      givenCount('vacation:percent', { en: 'percentage', fr: 'pourcentage' }, terms.percent),
    ])
  return {
    paid: figure(
      'paid',
      { en: 'vacation pay with each pay', fr: 'indemnité de vacances à chaque paie' },
      terms.way === 'each-pay',
    ),
    accrued: figure(
      'accrued',
      { en: 'vacation pay kept', fr: 'indemnité de vacances accumulée' },
      terms.way === 'accrue',
    ),
  }
}

/**
 * Warnings where an employee's terms give less than the law on a day: the percentage, or the days of those
 * whose salary goes on, for weeks of five days. Refuses as `leastVacation` does.
 */
export function checkVacation(terms: VacationTerms, asked: VacationAsked): Result<readonly LabourWarning[]> {
  const least = leastVacation(asked)
  if (!least.ok) return least
  const { value, source } = least.value
  const place = jurisdictionName(asked.jurisdiction)
  const years = { en: `after ${value.years} years of service`, fr: `après ${value.years} années de service` }
  const days = value.weeks * daysOfWeek
  if (terms.way === 'days' && terms.days !== undefined) {
    if (tenThousandths(terms.days) >= tenThousandths(String(days))) return ok([])
    const label = {
      en: `${terms.days} days of vacation are below the ${days} of ${place.en} ${years.en}`,
      fr: `${terms.days} jours de vacances sont sous le minimum de ${days} (${place.fr}, ${years.fr})`,
    }
    return ok([{ code: 'vacation-days-below-minimum', label, source }])
  }
  if (!isBelow(terms.percent, value.exact)) return ok([])
  const label = {
    en: `${terms.percent} % vacation pay is below the ${value.share} of ${place.en} ${years.en}`,
    fr: `${terms.percent} % d’indemnité de vacances est sous le minimum de ${value.share} (${place.fr}, ${years.fr})`,
  }
  return ok([{ code: 'vacation-below-minimum', label, source }])
}

const daysOfWeek = 5

/** A percentage is held against a fraction to two decimals, as it can be written: 5.77 is 3/52. */
function isBelow(percent: string, least: Rate): boolean {
  const given = rate(percent)
  const hundredths = (given.numerator * 100n) / given.denominator
  return hundredths < (least.numerator * 10_000n) / least.denominator
}

function shareRate(share: string): Rate {
  const [above = '', below] = share.split('/')
  if (below !== undefined) return { numerator: BigInt(above), denominator: BigInt(below) }
  const { numerator, denominator } = rate(share.replace(' %', ''))
  return { numerator, denominator: denominator * 100n }
}

function earningsFigure(earnings: Cents): Figure {
  return givenMoney(
    'vacation:earnings',
    { en: 'vacationable earnings', fr: 'gains donnant droit aux vacances' },
    earnings,
  )
}
