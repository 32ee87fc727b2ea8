import type { RoePeriodType } from '@daybook/core/daybook/roe-facts.ts'
import type { Source } from '@daybook/core/filings/figure.ts'
import { addDays, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { type RuleDay, ruleOn } from '../remittances/rule-on.ts'
import { periodsAYear } from './pay-periods.ts'
import { roeDeadlines } from './roe-rules.ts'

/** The day by which an electronic record of employment is sent, and the rule that says so. */
export type RoeDue = { readonly due: CivilDate; readonly source: Source }

/**
 * When a record of employment is due: `last` is the last day for which somebody was paid, `period` the pay
 * period of the day after it, in which the interruption begins.
 *
 *   last day 2026-10-16, biweekly period through 2026-10-18: due 2026-10-23
 *   last day 2026-10-05, monthly: the earlier of 2026-11-05 and 2026-10-21 (fifteen days after the 6th)
 */
export function roeDue(
  last: CivilDate,
  period: Span,
  type: RoePeriodType,
  insist: RuleDay['insist'],
): Result<RoeDue> {
  const first = addDays(last, 1)
  const rule = ruleOn(roeDeadlines, { on: first, insist })
  if (!rule.ok) return rule
  const { afterPeriodDays, fewPeriods, afterFirstDayDays } = rule.value.value
  const { source } = rule.value
  const byPeriod = addDays(period.through, afterPeriodDays)
  const byFirstDay = addDays(first, afterFirstDayDays)
  const isFew = periodsAYear[type] <= fewPeriods
  return ok({ due: isFew && byFirstDay < byPeriod ? byFirstDay : byPeriod, source })
}
