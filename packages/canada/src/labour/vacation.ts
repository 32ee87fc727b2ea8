import type { VacationTerms } from '@daybook/core/daybook/payroll-facts.ts'
import { type Rate, rate } from '@daybook/core/kit/cents.ts'
import { addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import { jurisdictionName, type LabourJurisdiction } from './jurisdiction.ts'
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
