import { addDays, firstOfMonth, lastOfMonth } from '@daybook/core/kit/civil-date.ts'
import type { BalanceRow } from '@daybook/core/ledger/balances.ts'
import { type EnvelopeMonthSheet, envelopeSheet, envelopeStarts } from '@daybook/core/personal/envelopes.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { recordsOf } from '../store/standing-records.ts'

/** The envelopes at the end of the month of a day, as of a fact. */
export async function loadEnvelopes(
  view: View,
  month: string,
  asOfSeq: number = view.head.seq,
): Promise<EnvelopeMonthSheet> {
  const envelopes = await recordsOf(view.reader, 'envelope')
  const through = lastOfMonth(month)
  const before = new Map<string, readonly BalanceRow[]>()
  for (const day of envelopeStarts(envelopes))
    before.set(day, await loadBalances(view, { through: addDays(day, -1), asOfSeq }))
  return envelopeSheet({
    ...{ chart: view.chart, envelopes, month, before, asOfSeq },
    all: await loadBalances(view, { through, asOfSeq }),
    own: await loadBalances(view, { from: firstOfMonth(month), through, asOfSeq }),
  })
}
