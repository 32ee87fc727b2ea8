import { isTaxableSales } from '@daybook/canada/returns/gst34.ts'
import {
  calendarQuarterOf,
  dayOverLimit,
  type QuarterOfSales,
} from '@daybook/canada/sales-tax/small-supplier.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { addDays, addMonths, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'

/** Taxable sales on days, zero-rated ones with them, less what was credited. */
export async function taxableSales(view: View, { from, through }: Span): Promise<Cents> {
  const rows = await loadBalances(view, { from, through })
  return rows.reduce((sum, { account, layer, debit, credit }) => {
    const own = view.chart.get(account)
    return layer !== 'closing' && own !== undefined && isTaxableSales(own) ? sum + credit - debit : sum
  }, 0n)
}

/** Taxable sales by calendar quarter, so many quarters with the one that a day falls in, oldest first. */
export async function salesByQuarter(
  view: View,
  { on, count }: { readonly on: CivilDate; readonly count: number },
): Promise<readonly QuarterOfSales[]> {
  const last = calendarQuarterOf(on)
  const quarters: QuarterOfSales[] = []
  for (let back = count - 1; back >= 0; back -= 1) {
    const span = calendarQuarterOf(addMonths(last.from, -3 * back))
    quarters.push({ span, sales: await taxableSales(view, span) })
  }
  return quarters
}

/** The day on which a quarter went over a limit; undefined where it did not. */
export async function dayOver(view: View, span: Span, limit: Cents): Promise<CivilDate | undefined> {
  const days: { date: CivilDate; sales: Cents }[] = []
  for (let date = span.from; date <= span.through; date = addDays(date, 1))
    days.push({ date, sales: await taxableSales(view, { from: date, through: date }) })
  return dayOverLimit(days, limit)
}
