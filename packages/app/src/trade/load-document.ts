import type { Settlement, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { formatCents, magnitude, sumOf } from '@daybook/core/kit/cents.ts'
import type { ListedItem } from '@daybook/core/receivables/open-list.ts'
import { workOf } from '@daybook/core/sales/hold-back.ts'
import type { View } from '../book.ts'
import { documentsOf, loadItems, settlementsOf } from './load-trade.ts'

/** How a document stands: what is open of it, and what settled it. */
export type DocumentState = {
  readonly open: bigint
  readonly status:
    | 'open'
    | 'part-paid'
    | 'paid'
    | 'voided'
    | 'estimate'
    | 'accepted'
    | 'declined'
    | 'part-billed'
    | 'billed'
    | 'unused'
    | 'used'
  readonly settlements: readonly SettlementOfDocument[]
}

/** A settlement as far as it is about one document. */
export type SettlementOfDocument = {
  readonly id: string
  readonly kind: Settlement['kind']
  readonly date: string
  readonly amount: string
}

/** How some documents stand now, by id. */
export async function documentStates(
  view: View,
  documents: readonly TradeDocument[],
): Promise<ReadonlyMap<string, DocumentState>> {
  const items = new Map((await loadItems(view)).map((item) => [`${item.control} ${item.key}`, item]))
  const wanted = new Set(documents.map(({ id }) => id))
  const settled = new Map<string, SettlementOfDocument[]>()
  for (const { id, kind, date, allocations } of await settlementsOf(view.reader)) {
    for (const { debit, credit, amount } of allocations) {
      for (const each of [debit, credit]) {
        if (!wanted.has(each)) continue
        const own = settled.get(each) ?? []
        settled.set(each, own)
        own.push({ id, kind, date, amount: formatCents(amount) })
      }
    }
  }
  const billed = await billedOf(view, documents)
  return new Map(
    documents.map((document) => {
      const item = items.get(`${document.control ?? ''} ${document.id}`)
      const state = {
        open:
          item === undefined
            ? 0n
            : magnitude(item.currency === undefined ? item.open : (item.foreignOpen ?? 0n)),
        status: statusOf(document, item, billed.get(document.id)),
        settlements: settled.get(document.id) ?? [],
      }
      return [document.id, state] as const
    }),
  )
}

function statusOf(
  document: TradeDocument,
  item: ListedItem | undefined,
  billed?: 'part-billed' | 'billed',
): DocumentState['status'] {
  if (document.voided !== undefined) return 'voided'
  if (document.kind === 'estimate') return billed ?? document.answer?.says ?? 'estimate'
  if (item === undefined) return 'voided'
  const isCredit =
    document.kind === 'credit' || document.kind === 'vendor-credit' || document.kind === 'deposit'
  if (item.open === 0n) return isCredit ? 'used' : 'paid'
  if (item.open === item.amount) return isCredit ? 'unused' : 'open'
  return 'part-paid'
}

/** How much of estimates is invoiced: all, or a part, by the lines without tax; left out where nothing is. */
async function billedOf(
  { reader }: View,
  documents: readonly TradeDocument[],
): Promise<ReadonlyMap<string, 'part-billed' | 'billed'>> {
  const estimates = documents.filter(({ kind }) => kind === 'estimate')
  if (estimates.length === 0) return new Map()
  const invoices = (await documentsOf(reader, ['invoice'])).filter(({ voided }) => voided === undefined)
  const made = Map.groupBy(invoices, ({ from }) => from)
  return new Map(
    estimates.flatMap((estimate) => {
      const own = made.get(estimate.id) ?? []
      if (own.length === 0) return []
      const isAll = sumOf(own.map(workOf)) >= workOf(estimate)
      return [[estimate.id, isAll ? 'billed' : 'part-billed'] as const]
    }),
  )
}
