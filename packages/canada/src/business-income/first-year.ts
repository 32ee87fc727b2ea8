import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Rate, rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { fullExpensing, generalIncentives, productivityExpensing } from '../rates/ca/cca-incentives.ts'
import type { CcaClassRule, IncentiveEra } from '../rates/cca-rules.ts'

/**
 * What of a property's cost counts beside itself in its first year: `factor` times its net cost is added to
 * the base. None without an incentive; then the half-year rule holds where the class has it.
 */
export type FirstYear = { readonly factor: Rate; readonly source: Source } | undefined

/**
 * The first year of property of a class, by the days it was acquired and became available for use. The
 * better of two measures holds where both do. Refuses `rates-not-checked` for a day that nobody looked up.
 *
 *   class 8, acquired and available 2025-06-01: factor 0.5      class 54, 2024: factor 0.75 / 0.30 - 1 = 1.5
 */
export function firstYear(rule: CcaClassRule, acquired: CivilDate, available: CivilDate): Result<FirstYear> {
  const measures: Result<FirstYear>[] = [
    ...(rule.isProductive === true ? [shareOf(productivityExpensing, rule, acquired, available)] : []),
    rule.incentive === 'full'
      ? shareOf(fullExpensing, rule, acquired, available)
      : generalOf(rule, acquired, available),
  ]
  for (const measure of measures) if (!measure.ok || measure.value !== undefined) return measure
  return ok(undefined)
}

function eraOf<T>(eras: readonly IncentiveEra<T>[], acquired: CivilDate): IncentiveEra<T> | undefined {
  return eras.find(
    ({ acquiredFrom, acquiredThrough }) =>
      acquired >= acquiredFrom && (acquiredThrough === undefined || acquired <= acquiredThrough),
  )
}

function generalOf(rule: CcaClassRule, acquired: CivilDate, available: CivilDate): Result<FirstYear> {
  const era = eraOf(generalIncentives, acquired)
  if (era === undefined) return ok(undefined)
  const found = inForce(era.table, available)
  if (!found.ok) return found
  const { value, source } = found.value
  if (value === undefined) return ok(undefined)
  const times = rate(rule.hasHalfYear ? value.halved : value.whole)
  return ok({ factor: { ...times, numerator: times.numerator - times.denominator }, source })
}

/** A share of the cost deducted at once, as a factor of the class's own rate: `share / rate - 1`. */
function shareOf(
  eras: readonly IncentiveEra<string | undefined>[],
  rule: CcaClassRule,
  acquired: CivilDate,
  available: CivilDate,
): Result<FirstYear> {
  const era = eraOf(eras, acquired)
  if (era === undefined) return ok(undefined)
  const found = inForce(era.table, available)
  if (!found.ok) return found
  const { value, source } = found.value
  if (value === undefined) return ok(undefined)
  const [share, own] = [rate(value), rate(rule.rate)]
  const denominator = share.denominator * own.numerator
  const numerator = share.numerator * own.denominator - denominator
  return ok({ factor: { numerator, denominator }, source })
}
