import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce, lastKnown, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { allocate, type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  monthsAfterEnd,
  type Span,
} from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { nextBusinessDay } from '../labour/business-days.ts'
import { generalGuide } from './tax-sources.ts'

/** The net tax of a year from which those who file yearly pay instalments. */
export const instalmentLimit: RuleTable<Cents> = {
  name: 'ca/gst-instalments',
  unit: 'dollars of net tax a year',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2008-01-01', value: 300_000n, source: generalGuide('instalments of annual filers') }],
}

/** How many months after the end of a fiscal quarter its instalment is due. */
export const instalmentMonths: RuleTable<number> = {
  name: 'ca/gst-instalments-due',
  unit: 'months after a fiscal quarter',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2008-01-01', value: 1, source: generalGuide('instalments of annual filers') }],
}

const quebecPage: Source = {
  title: 'GST and QST Instalments, Revenu Québec',
  url: 'https://www.revenuquebec.ca/en/businesses/consumption-taxes/gsthst-and-qst/reporting-gst-and-qst/remittance-or-refund/gst-and-qst-instalments/',
  where: 'the limit of 3,000.00, and one month after each quarter, are for each tax by itself',
  read: '2026-11-23',
  confidence: 'high',
}

/** The net QST of a year from which those who file yearly pay instalments of QST. */
export const qstInstalmentLimit: RuleTable<Cents> = {
  name: 'qc/qst-instalments',
  unit: 'dollars of net tax a year',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2008-01-01', value: 300_000n, source: quebecPage }],
}

/** How many months after the end of a fiscal quarter its instalment of QST is due. */
export const qstInstalmentMonths: RuleTable<number> = {
  name: 'qc/qst-instalments-due',
  unit: 'months after a fiscal quarter',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2008-01-01', value: 1, source: quebecPage }],
}

/** The tables of instalments by the tax, and whose business days move a day that is none. */
const instalmentRules = {
  GST: { limit: instalmentLimit, months: instalmentMonths, where: 'CA' },
  QST: { limit: qstInstalmentLimit, months: qstInstalmentMonths, where: 'QC' },
} as const

/**
 * What instalments of a fiscal year are worked out from: the net tax of the year before and the days it had
 * (fewer for a first, short year), and what the net tax of this year is expected to be where somebody says.
 * `tax` is GST/HST where it is left out.
 */
export type InstalmentsAsked = {
  readonly tax?: 'GST' | 'QST'
  readonly year: Span
  readonly before: { readonly netTax: Cents; readonly days: number }
  readonly estimate?: Cents
}

/**
 * One instalment: its fiscal quarter, the day that the law names, the day the bank must have it, how much.
 */
export type Instalment = {
  readonly quarter: Span
  readonly due: CivilDate
  readonly payBy: CivilDate
  readonly amount: Cents
}

/**
 * The instalments of a year. `annualised` is the net tax of the year before for 365 days, `base` what is
 * shared out, `quarterly` a quarter of it. No instalments where either year is below 3,000.00.
 */
export type Instalments = {
  readonly isRequired: boolean
  readonly annualised: Cents
  readonly base: Cents
  readonly quarterly: Cents
  readonly instalments: readonly Instalment[]
}

/**
 * The GST/HST or QST instalments of those who file yearly: a quarter of last year’s net tax, or of this
 * year’s estimate where that is less, one month after the end of each fiscal quarter. A short first year
 * counts as if it had 365 days: 200.00 in 20 days is 3,650.00 a year, 912.50 a quarter. Rounded half up; the
 * four add up to the whole. A day that is no business day moves to the next one.
 *
 * Each tax has its limit by itself: net GST of 1,900.00 asks for none, and the QST of the same sales may.
 *
 * Source: RC4022, instalments; Revenu Québec, GST and QST instalments. Refuses days outside the table.
 */
export function valueAddedInstalments({
  tax = 'GST',
  year,
  before,
  estimate,
}: InstalmentsAsked): Result<Instalments> {
  const rules = instalmentRules[tax]
  const limit = inForce(rules.limit, year.from)
  if (!limit.ok) return limit
  const monthsToPay = lastKnown(rules.months, year.from)
  const { netTax, days } = before
  const annualised =
    days >= daysOfYear
      ? netTax
      : divideRounded(netTax * BigInt(daysOfYear), BigInt(Math.max(1, days)), 'half-up')
  const isRequired =
    annualised >= limit.value.value && (estimate === undefined || estimate >= limit.value.value)
  const least = estimate !== undefined && estimate < annualised ? estimate : annualised
  const base = isRequired ? least : 0n
  const amounts = isRequired ? allocate(base, [1n, 1n, 1n, 1n]) : []
  const quarters = quartersOf(year)
  return ok({
    isRequired,
    annualised,
    base,
    quarterly: divideRounded(base, 4n, 'half-up'),
    instalments: amounts.flatMap((amount, index) => {
      const quarter = quarters[index]
      if (quarter === undefined) return []
      const due = monthsAfterEnd(quarter.through, monthsToPay.value)
      return [{ quarter, due, payBy: nextBusinessDay(due, rules.where), amount }]
    }),
  })
}

const daysOfYear = 365

/** The fiscal quarters of a year, three months each, the last one to the end of the year. */
export function quartersOf(year: Span): readonly Span[] {
  const starts = [0, 3, 6, 9]
    .map((months) => addMonths(year.from, months))
    .filter((day) => day <= year.through)
  return starts.map((from, index) => {
    const next = starts[index + 1]
    return { from, through: next === undefined ? year.through : addDays(next, -1) }
  })
}

/** How many days a span has, both ends counted. */
export function daysOf({ from, through }: Span): number {
  return daysBetween(from, through) + 1
}
