import { filingTermsOn } from '@daybook/canada/returns/periods.ts'
import { daysOf, type Instalments, valueAddedInstalments } from '@daybook/canada/sales-tax/instalments.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { filingsOf, registrationsOf } from '../returns/load-filings.ts'
import { netTaxOfYear } from './net-tax.ts'

/** What the instalments of a year are asked with; see `tax.instalments`. */
export type PlanAsked = {
  readonly program?: 'GST' | 'QST' | undefined
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
 * The instalments of GST/HST (or QST) of the fiscal year of a day, from the net tax of the year before: as
 * given, else of the filed returns, which for QST may be the combined ones. Refuses
 * `instalment-base-unknown`, and what `valueAddedInstalments` refuses.
 */
export async function instalmentPlan(view: View, asked: PlanAsked): Promise<Result<InstalmentPlan>> {
  const year = fiscalYearOf(asked.date, view.profile.fiscalYearEnd)
  const before = fiscalYearOf(addDays(year.from, -1), view.profile.fiscalYearEnd)
  const program = asked.program ?? 'GST'
  const registrations = await registrationsOf(view)
  const own = registrations.find(({ id }) => id === program)
  // On a combined return QST is filed as often as GST/HST.
  const filing = own?.isCombined === true ? registrations.find(({ id }) => id === 'GST') : own
  const files = filing === undefined ? '' : (filingTermsOn(filing, year.from)?.frequency ?? '')
  const returns = await filingsOf(view, own?.isCombined === true ? 'GST' : program)
  const filed = netTaxOfYear(returns, before, program === 'QST' ? '209' : '109')
  if (asked.previous === undefined && filed === undefined)
    return refuse('instalment-base-unknown', { through: before.through }, 'previous')
  const isShort = own !== undefined && own.from > before.from && own.from <= before.through
  const whole = daysOf(isShort ? { from: own.from, through: before.through } : before)
  const found = valueAddedInstalments({
    tax: program,
    year,
    before: { netTax: asked.previous ?? filed ?? 0n, days: asked.days ?? whole },
    ...(asked.estimate === undefined ? {} : { estimate: asked.estimate }),
  })
  if (!found.ok) return found
  // Who files more often pays with each return and owes no instalments.
  return ok({ ...found.value, year, files, isYearly: files === '' || files === 'annual' })
}
