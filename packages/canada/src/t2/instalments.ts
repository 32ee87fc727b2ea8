import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, addMonths, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { corporationInstalmentMonths } from '../deadlines/deadline-rules.ts'
import { nextBusinessDay } from '../labour/business-days.ts'

const guide: Source = {
  title: 'T7B Corp., Corporation Instalment Guide, Canada Revenue Agency',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t7b-corp/corporation-instalment-guide.html',
  where: 'who needs to pay by instalments; monthly and quarterly options 1, 2 and 3',
  read: '2026-11-23',
  confidence: 'high',
}

/** How instalments are worked out in months or in quarters of a tax year. */
type InstalmentShares = {
  /** One of so many equal shares of a year’s tax. */
  readonly shares: number
  /** How many of them option 3 takes from the second year before. */
  readonly early: number
}

/**
 * The tax up to which a corporation pays none by instalments, in the year or in the one before, and the
 * shares of its instalments.
 */
export const corporationInstalments: RuleTable<{
  readonly threshold: Cents
  readonly monthly: InstalmentShares
  readonly quarterly: InstalmentShares
}> = {
  name: 'ca/t2-instalment-amounts',
  unit: 'dollars of tax; shares of a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2010-01-01',
      value: {
        threshold: 300_000n,
        monthly: { shares: 12, early: 2 },
        quarterly: { shares: 4, early: 1 },
      },
      source: guide,
    },
  ],
}

/**
 * What decides a corporation’s instalments of a tax year: its tax of that year as estimated (`current`), of
 * the year before (`prior`) and of the second year before (`second`), each federal and provincial where the
 * Canada Revenue Agency takes both. Small private corporations with a perfect record pay quarterly.
 */
export type CorporationInstalmentFacts = {
  readonly year: Span
  readonly isQuarterly: boolean
  readonly prior: Cents
  readonly second?: Cents
  readonly current?: Cents
}

/** The ways to work them out: the guide’s options 1, 2 and 3. */
export type InstalmentOption = 'current-year' | 'prior-year' | 'two-years'

/** An instalment by each option that could be worked out. */
export type CorporationPayment = {
  readonly due: CivilDate
  readonly payBy: CivilDate
  readonly amounts: ReadonlyMap<InstalmentOption, Cents>
}

/**
 * A corporation’s instalments of a year, and the option that asks for the least, later money counting less.
 */
export type CorporationInstalments = {
  readonly isRequired: boolean
  readonly threshold: Cents
  readonly least: InstalmentOption
  readonly payments: readonly CorporationPayment[]
}

/**
 * The instalments of a corporation’s tax year: whether any are required, the days as its months or quarters
 * end, and the amounts by each option. Shares add up to the whole to the cent. Refuses as `inForce` does.
 *
 *   12,000 last year, 6,000 the year before: 1,000 a month; or 500 twice and 1,100 ten times
 */
export function corporationInstalmentsOf(facts: CorporationInstalmentFacts): Result<CorporationInstalments> {
  const { year, isQuarterly, prior, second, current } = facts
  // The threshold is that of tax years by their beginning: Income Tax Act 157(2.1).
  const amounts = inForce(corporationInstalments, year.from)
  const months = inForce(corporationInstalmentMonths, year.from)
  if (!amounts.ok) return amounts
  if (!months.ok) return months
  const { threshold, monthly, quarterly } = amounts.value.value
  const step = isQuarterly ? months.value.value.quarterly : months.value.value.monthly
  const { shares, early } = isQuarterly ? quarterly : monthly
  const days = daysOf(year, step)
  const series = new Map<InstalmentOption, readonly Cents[]>()
  if (current !== undefined) series.set('current-year', evenly(current, shares))
  series.set('prior-year', evenly(prior, shares))
  if (second !== undefined) {
    const first = evenly(second, shares).slice(0, early)
    const left = prior - sumOf(first)
    series.set('two-years', [...first, ...evenly(left > 0n ? left : 0n, shares - early)])
  }
  const isRequired = prior > threshold && (current ?? prior) > threshold
  const payments = days.map((due, index) => ({
    due,
    payBy: nextBusinessDay(due, 'CA'),
    amounts: new Map([...series].map(([option, each]) => [option, each[index] ?? 0n])),
  }))
  return ok({
    isRequired,
    threshold,
    least: leastOf(series, days.length),
    payments: isRequired ? payments : [],
  })
}

/** The last day of each whole month or quarter of a tax year. */
function daysOf({ from, through }: Span, step: number): readonly CivilDate[] {
  const days: CivilDate[] = []
  for (let months = step; ; months += step) {
    const day = addDays(addMonths(from, months), -1)
    if (day > through) return days
    days.push(day)
  }
}

/** Shares that add up to the whole: each is what is due by then, rounded, less what was due before. */
function evenly(whole: Cents, shares: number): readonly Cents[] {
  const dueBy = (count: number) => divideRounded(whole * BigInt(count), BigInt(shares), 'half-up')
  return Array.from({ length: shares }, (_, index) => dueBy(index + 1) - dueBy(index))
}

/** The option with the least to pay in all; of equal ones that which asks for less at first. */
function leastOf(series: ReadonlyMap<InstalmentOption, readonly Cents[]>, count: number): InstalmentOption {
  let least: InstalmentOption = 'prior-year'
  for (const [option, each] of series) {
    const best = series.get(least) ?? []
    const [own, other] = [sumOf(each.slice(0, count)), sumOf(best.slice(0, count))]
    if (own < other || (own === other && (each[0] ?? 0n) < (best[0] ?? 0n))) least = option
  }
  return least
}
