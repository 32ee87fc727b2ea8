import type { FilingFrequency } from '@daybook/core/daybook/filing-facts.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { generalGuide } from './tax-sources.ts'

/** Up to which taxable sales of a year returns are filed yearly, and up to which quarterly. */
export const filingLimits: RuleTable<{ readonly annual: Cents; readonly quarterly: Cents }> = {
  name: 'ca/reporting-periods',
  unit: 'dollars of taxable sales a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2008-01-01',
      value: { annual: 150_000_000n, quarterly: 600_000_000n },
      source: generalGuide('reporting periods'),
    },
  ],
}

/** How often returns are to be filed, and what may be chosen instead. */
export type ReportingPeriod = {
  readonly assigned: FilingFrequency
  readonly mayChoose: readonly FilingFrequency[]
}

/**
 * The reporting period by the taxable sales of the last year (with those of associates, zero-rated ones too):
 * up to 1,500,000 yearly, up to 6,000,000 quarterly, above that monthly. More often may always be chosen.
 *
 * Source: RC4022, reporting periods. Refuses days outside the table.
 */
export function reportingPeriod(yearSales: Cents, on: CivilDate): Result<ReportingPeriod> {
  const version = inForce(filingLimits, on)
  if (!version.ok) return version
  const { annual, quarterly } = version.value.value
  if (yearSales <= annual) return ok({ assigned: 'annual', mayChoose: ['monthly', 'quarterly'] })
  if (yearSales <= quarterly) return ok({ assigned: 'quarterly', mayChoose: ['monthly'] })
  return ok({ assigned: 'monthly', mayChoose: [] })
}

/** A fiscal quarter with its taxable sales. */
export type QuarterSales = { readonly span: Span; readonly sales: Cents }

/** From which day of a fiscal year returns are to be filed quarterly, and monthly; none where never. */
export type PeriodChanges = { readonly quarterlyFrom?: CivilDate; readonly monthlyFrom?: CivilDate }

/**
 * Whether sales within a fiscal year end its reporting periods early. When those of the quarters before,
 * taken together, are over the limit, the shorter period begins with the first day of the quarter: 1,000,000
 * in each of two quarters is over 1,500,000, so that the third quarter is filed by itself.
 *
 * Takes the quarters of one fiscal year in order. Source: RC4022, reporting periods. Refuses days outside the
 * table.
 */
export function periodChanges(
  quarters: readonly QuarterSales[],
  assigned: FilingFrequency,
): Result<PeriodChanges> {
  const first = quarters[0]
  if (first === undefined) return ok({})
  const version = inForce(filingLimits, first.span.from)
  if (!version.ok) return version
  const { annual, quarterly } = version.value.value
  const overFrom = (limit: Cents) =>
    quarters.find((_, index) => sumOf(quarters.slice(0, index).map(({ sales }) => sales)) > limit)?.span.from
  const monthlyFrom = assigned === 'monthly' ? undefined : overFrom(quarterly)
  const fromQuarter = assigned === 'annual' ? overFrom(annual) : undefined
  const quarterlyFrom = fromQuarter === monthlyFrom ? undefined : fromQuarter
  return ok({
    ...(quarterlyFrom === undefined ? {} : { quarterlyFrom }),
    ...(monthlyFrom === undefined ? {} : { monthlyFrom }),
  })
}
