import { filingTermsOn } from '@daybook/canada/returns/periods.ts'
import { daysOf, gstInstalments, type Instalments } from '@daybook/canada/sales-tax/instalments.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { filingsOf, registrationsOf } from '../returns/load-filings.ts'
import { netTaxOfYear } from './net-tax.ts'

/** What the instalments of a year are asked with; see `tax.instalments`. */
export type PlanAsked = {
  readonly date: CivilDate
  readonly previous?: Cents | undefined
  readonly days?: number | undefined
  readonly estimate?: Cents | undefined
}

/** The instalments of a fiscal year; `isYearly` where returns are filed once a year, or nobody said how. */
export type InstalmentPlan = Instalments & {
  readonly year: Span
  readonly files: string
  readonly isYearly: boolean
}

/**
 * The GST/HST instalments of the fiscal year of a day, from the net tax of the year before: as given, else of
 * the filed returns. Refuses `instalment-base-unknown`, and what `gstInstalments` refuses.
 */
export async function instalmentPlan(view: View, asked: PlanAsked): Promise<Result<InstalmentPlan>> {
  const year = fiscalYearOf(asked.date, view.profile.fiscalYearEnd)
  const before = fiscalYearOf(addDays(year.from, -1), view.profile.fiscalYearEnd)
  const gst = (await registrationsOf(view)).find(({ id }) => id === 'GST')
  const files = gst === undefined ? '' : (filingTermsOn(gst, year.from)?.frequency ?? '')
  const filed = netTaxOfYear(await filingsOf(view, 'GST'), before)
  if (asked.previous === undefined && filed === undefined)
    return refuse('instalment-base-unknown', { through: before.through }, 'previous')
  const isShort = gst !== undefined && gst.from > before.from && gst.from <= before.through
  const own = isShort ? daysOf({ from: gst.from, through: before.through }) : daysOf(before)
  const found = gstInstalments({
    year,
    before: { netTax: asked.previous ?? filed ?? 0n, days: asked.days ?? own },
    ...(asked.estimate === undefined ? {} : { estimate: asked.estimate }),
  })
  if (!found.ok) return found
  // Who files more often pays with each return and owes no instalments.
  return ok({ ...found.value, year, files, isYearly: files === '' || files === 'annual' })
}
