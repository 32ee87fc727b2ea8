import { filingDates, filingTermsOn, periodsThrough } from '@daybook/canada/returns/periods.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import type { Due } from '../ledger/due.ts'
import { filingsOf, registrationsOf } from './load-filings.ts'

/**
 * The sales tax returns that are not filed, and of each tax the period that is under way, by their due dates.
 */
export async function returnsDue(view: View, today: CivilDate): Promise<readonly Due[]> {
  const { fiscalYearEnd, form } = view.profile
  const filer = { isIndividual: form === 'proprietor', fiscalYearEnd }
  const dues: Due[] = []
  for (const registration of await registrationsOf(view)) {
    const filed = await filingsOf(view, registration.id)
    for (const span of periodsThrough(registration, fiscalYearEnd, today)) {
      if (filed.some((each) => each.span.from <= span.through && span.from <= each.span.through)) continue
      const frequency = filingTermsOn(registration, span.from)?.frequency ?? 'annual'
      const { file } = filingDates(registration.id, frequency, span, filer)
      dues.push({
        kind: 'file-return',
        on: file,
        name: `${registration.id} ${span.through}`,
        late: file < today,
      })
    }
  }
  return dues
}
