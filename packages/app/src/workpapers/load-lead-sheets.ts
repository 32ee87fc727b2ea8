import { addDays, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { type LeadSheets, leadSheets } from '@daybook/core/workpapers/lead-sheets.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { recordsOf } from '../store/standing-records.ts'

/** The lead sheets of a fiscal year, as of a fact. */
export async function loadLeadSheets(
  view: View,
  span: Span,
  asOfSeq: number = view.head.seq,
): Promise<LeadSheets> {
  const before = fiscalYearOf(addDays(span.from, -1), view.profile.fiscalYearEnd)
  return leadSheets({
    ...{ chart: view.chart, span, before, asOfSeq },
    papers: await recordsOf(view.reader, 'workpaper'),
    opening: await loadBalances(view, { through: before.through, asOfSeq }),
    rows: await loadBalances(view, { ...span, asOfSeq }),
    prior: await loadBalances(view, { ...before, asOfSeq }),
  })
}
