import { type CivilDate, daysBetween } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { HolidayPayRule } from './holiday-pay-rule.ts'
import type { HolidayReference } from './holiday-reference.ts'

/** Why an employee is not entitled to a holiday's pay. */
export type NotEntitled = {
  readonly code:
    | 'employed-too-short'
    | 'too-few-days'
    | 'shift-missed'
    | 'holiday-shift-missed'
    | 'no-workday'
  readonly label: Label
}

/**
 * What decides about the entitlement. `days` are the days that count, in the span that the reference names;
 * `missed` the absences without leave or cause; `isWorkday` whether the employee normally works on that day.
 */
export type EntitlementFacts = {
  readonly hired: CivilDate
  readonly holiday: CivilDate
  readonly days?: number
  readonly missed: { readonly before: boolean; readonly after: boolean; readonly onTheDay: boolean }
  readonly isWorkday?: boolean
  readonly hasWorked: boolean
}

/**
 * Why an employee has no right to the holiday's pay; no reason where she has. Refuses `holiday-facts-missing`
 * where the law counts days, or asks for a workday, and that was not said.
 */
export function entitlement(
  reference: HolidayReference,
  facts: EntitlementFacts,
): Result<readonly NotEntitled[]> {
  const { qualifying } = reference.rule.value
  if (qualifying.byWorking === true && facts.hasWorked) return ok([])
  const { asked } = reference
  if (asked !== undefined && facts.days === undefined) {
    return missing(
      `the days ${dayWords[asked.counts].en} from ${asked.span.from} through ${asked.span.through}`,
      `les jours ${dayWords[asked.counts].fr} du ${asked.span.from} au ${asked.span.through}`,
    )
  }
  if (qualifying.workdaysOnly === true && facts.isWorkday === undefined) {
    return missing(
      'whether the employee normally works on that day',
      'si l’employé travaille normalement ce jour-là',
    )
  }
  return ok([
    ...employedTooShort(qualifying, facts),
    ...tooFewDays(reference, facts),
    ...shiftMissed(qualifying, facts),
    ...(qualifying.workdaysOnly === true && facts.isWorkday === false ? [noWorkday] : []),
  ])
}

/** The refusal of a fact that the law asks for and nobody gave. */
export function missing(what: string, whatFr: string): Result<never> {
  return refuse('holiday-facts-missing', { what, whatFr })
}

type Qualifying = HolidayPayRule['qualifying']

const dayWords = {
  worked: { en: 'worked', fr: 'travaillés' },
  earned: { en: 'worked or with wages', fr: 'travaillés ou rémunérés' },
  entitled: { en: 'with a right to pay', fr: 'donnant droit à une paie' },
} as const

const noWorkday: NotEntitled = {
  code: 'no-workday',
  label: {
    en: 'the employee does not normally work on that day',
    fr: 'l’employé ne travaille pas normalement ce jour-là',
  },
}

function employedTooShort({ employedDays }: Qualifying, { hired, holiday }: EntitlementFacts): NotEntitled[] {
  if (employedDays === undefined) return []
  const days = daysBetween(hired, holiday)
  if (days >= employedDays) return []
  const label = {
    en: `employed for ${days} days before the holiday; ${employedDays} are asked for`,
    fr: `à l’emploi depuis ${days} jours avant le jour férié; il en faut ${employedDays}`,
  }
  return [{ code: 'employed-too-short', label }]
}

function tooFewDays({ asked }: HolidayReference, { days = 0 }: EntitlementFacts): NotEntitled[] {
  if (asked === undefined || days >= asked.least) return []
  const { en, fr } = dayWords[asked.counts]
  const label = {
    en: `${days} days ${en} in the ${asked.within} days before; ${asked.least} are asked for`,
    fr: `${days} jours ${fr} dans les ${asked.within} jours précédents; il en faut ${asked.least}`,
  }
  return [{ code: 'too-few-days', label }]
}

function shiftMissed(
  { shifts, onTheDay }: Qualifying,
  { missed, hasWorked }: EntitlementFacts,
): NotEntitled[] {
  const isLost =
    shifts === 'either' ? missed.before || missed.after : shifts === 'both' && missed.before && missed.after
  const reasons: NotEntitled[] = []
  if (isLost) {
    const label = {
      en: 'away without leave or cause from the shift before or after the holiday',
      fr: 'absence sans autorisation ni motif du quart précédant ou suivant le jour férié',
    }
    reasons.push({ code: 'shift-missed', label })
  }
  if (onTheDay === true && missed.onTheDay && !hasWorked) {
    const label = {
      en: 'did not come to work on the holiday as required or agreed',
      fr: 'ne s’est pas présenté au travail le jour férié comme exigé ou convenu',
    }
    reasons.push({ code: 'holiday-shift-missed', label })
  }
  return reasons
}
