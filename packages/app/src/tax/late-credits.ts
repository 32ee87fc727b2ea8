import { filingDates, filingTermsOn, periodWith } from '@daybook/canada/returns/periods.ts'
import { isTooLate } from '@daybook/canada/sales-tax/credit-papers.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Registration } from '@daybook/core/daybook/filing-facts.ts'
import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import { filerOf } from '../returns/filer.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import type { BillNotice } from './bill-checks.ts'

/**
 * Bills that come into a return so late that their credits can no longer be claimed: four years after the
 * return was due for the period in which they are dated. Looked for only among entries that count late.
 */
export async function lateCreditNotices(
  view: View,
  registration: Registration,
  { late, filedOn }: { readonly late: readonly number[]; readonly filedOn: CivilDate },
): Promise<readonly BillNotice[]> {
  if (late.length === 0 || (registration.id !== 'GST' && registration.id !== 'QST')) return []
  const numbers = new Set(late)
  const found: string[] = []
  // `0` is the sign after `/`.
  for (const { body } of await view.reader.read(cardsBetween, 'document', 'bill/', 'bill0')) {
    const date = /"date":"([^"]+)"/.exec(body)?.[1] ?? ''
    // A return is due after the days of its bills: a bill in time by its own date is in time.
    if (date === '' || !isTooLate(date, filedOn, false)) continue
    const bill = recordFrom<TradeDocument>(body)
    const isLate = bill.entry !== undefined && numbers.has(bill.entry) && bill.voided === undefined
    if (isLate && isTooLate(dueOf(view, registration, date), filedOn, false)) found.push(bill.number)
  }
  if (found.length === 0) return []
  const names = found.slice(0, 8).join(', ') + (found.length > 8 ? ', …' : '')
  return [
    {
      code: 'too-late',
      text: {
        en: `More than four years after their return was due, credits of these bills can no longer be claimed: ${names}`,
        fr: `Plus de quatre ans après l’échéance de leur déclaration, les crédits de ces factures ne peuvent plus être demandés\u00a0: ${names}`,
      },
    },
  ]
}

function dueOf(view: View, registration: Registration, on: CivilDate): CivilDate {
  const frequency = filingTermsOn(registration, on)?.frequency ?? 'annual'
  const period = periodWith(registration, on, view.profile.fiscalYearEnd)
  return filingDates(registration.id, frequency, period, filerOf(view, registration)).file
}
