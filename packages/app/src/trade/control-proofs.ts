import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { type ControlProof, provenControls } from '@daybook/core/receivables/prove.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { cards } from '../store/queries.ts'
import { controlsOf, endOfTime, loadRecords } from './load-trade.ts'

/**
 * The proof of every control account at the end of a day: its balance, as reports take it from the totals by
 * month, against its list of open items. Receivables and deposits, and payables. `read` are the records of
 * that day where somebody has read them before.
 */
export async function controlProofs(
  view: View,
  on?: string,
  read?: Awaited<ReturnType<typeof loadRecords>>,
): Promise<readonly ControlProof[]> {
  const day = on ?? endOfTime
  const records = read ?? (await loadRecords(view, day))
  const rows = await view.reader.read(cards, 'document')
  const documents = rows.map(({ body }) => recordFrom<TradeDocument>(body))
  const net = netByAccount(await loadBalances(view, on === undefined ? {} : { through: on }))
  const balances = new Map(controlsOf(view).map(({ id }) => [id, net.get(id) ?? 0n]))
  return provenControls({ ...records, documents }, balances, day)
}
