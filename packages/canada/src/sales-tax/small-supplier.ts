import { inForce, lastKnown, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, addMonths, type CivilDate, lastOfMonth, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { generalGuide } from './tax-sources.ts'

/** The taxable sales up to which nobody has to register: of everyone, and of public service bodies. */
export const smallSupplierLimits: RuleTable<{ readonly usual: Cents; readonly publicBody: Cents }> = {
  name: 'ca/small-supplier',
  unit: 'dollars of taxable sales in a quarter, and over four quarters',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2008-01-01',
      value: { usual: 3_000_000n, publicBody: 5_000_000n },
      source: generalGuide('small suppliers'),
    },
  ],
}

/** Within how many days of the first sale that bears tax one registers. */
const registrationDays: RuleTable<number> = {
  name: 'ca/registration-time',
  unit: 'days after the first sale that bears tax',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2008-01-01', value: 29, source: generalGuide('effective date of registration') }],
}

/** A calendar quarter with its taxable sales worldwide, zero-rated ones and those of associates with them. */
export type QuarterOfSales = { readonly span: Span; readonly sales: Cents }

/**
 * How a calendar quarter stands: `below`, `near` (80 % of the limit), over the limit within four quarters
 * (`four`: small supplier through `smallThrough`, the end of the month after), or within the quarter itself
 * (`one`: not on the sale that went over). `lastFour` are the sales of the four quarters that end with it.
 */
export type QuarterStanding = QuarterOfSales & {
  readonly lastFour: Cents
  readonly state: 'below' | 'near' | 'four' | 'one'
  readonly smallThrough?: CivilDate
}

/** The limit, each quarter, and the day from which tax is to be charged where the limit was passed. */
export type SmallSupplierWatch = {
  readonly limit: Cents
  readonly quarters: readonly QuarterStanding[]
  readonly passed?: { readonly by: 'one' | 'four'; readonly quarter: Span; readonly chargeFrom: CivilDate }
}

/**
 * Watches the small-supplier threshold over calendar quarters in order: 30,000.00 (50,000.00 for public
 * service bodies). Over it within one quarter: tax is charged from the very sale that went over (`chargeFrom`
 * is the quarter’s first day, as only the quarter is known). Over it within four quarters: from the first
 * sale after the month that follows. One registers within 29 days of that sale. Taxis and ride sharing are
 * never small suppliers.
 *
 * Source: RC4022, small suppliers. Refuses days outside the table.
 */
export function smallSupplierWatch(
  quarters: readonly QuarterOfSales[],
  { isPublicBody, on }: { readonly isPublicBody: boolean; readonly on: CivilDate },
): Result<SmallSupplierWatch> {
  const version = inForce(smallSupplierLimits, on)
  if (!version.ok) return version
  const limit = isPublicBody ? version.value.value.publicBody : version.value.value.usual
  const standings = quarters.map((quarter, index): QuarterStanding => {
    const lastFour = sumOf(quarters.slice(Math.max(0, index - 3), index + 1).map(({ sales }) => sales))
    if (quarter.sales > limit) return { ...quarter, lastFour, state: 'one' }
    if (lastFour > limit)
      return { ...quarter, lastFour, state: 'four', smallThrough: monthAfter(quarter.span.through) }
    return { ...quarter, lastFour, state: lastFour * 5n >= limit * 4n ? 'near' : 'below' }
  })
  const first = standings.find(({ state }) => state === 'one' || state === 'four')
  if (first === undefined) return ok({ limit, quarters: standings })
  const { span, smallThrough } = first
  const passed =
    smallThrough === undefined
      ? ({ by: 'one', quarter: span, chargeFrom: span.from } as const)
      : ({ by: 'four', quarter: span, chargeFrom: addDays(smallThrough, 1) } as const)
  return ok({ limit, quarters: standings, passed })
}

function monthAfter(through: CivilDate): CivilDate {
  return lastOfMonth(addMonths(`${through.slice(0, 8)}01`, 1))
}

/**
 * The day of the sale by which a quarter went over the limit, of its sales by day in order; undefined where
 * it did not. That sale is the first that bears tax; one registers within 29 days of it.
 */
export function dayOverLimit(
  days: readonly { readonly date: CivilDate; readonly sales: Cents }[],
  limit: Cents,
): CivilDate | undefined {
  let total = 0n
  for (const { date, sales } of days) {
    total += sales
    if (total > limit) return date
  }
  return undefined
}

/** The last day to register after the sale from which tax is charged: 29 days later. */
export function registerBy(firstSale: CivilDate): CivilDate {
  return addDays(firstSale, lastKnown(registrationDays, firstSale).value)
}

/** The calendar quarter that a day falls in. */
export function calendarQuarterOf(date: CivilDate): Span {
  const month = Number(date.slice(5, 7))
  const from = `${date.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
  return { from, through: addDays(addMonths(from, 3), -1) }
}
