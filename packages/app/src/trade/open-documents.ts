import type { OpenItem } from '@daybook/core/bank/open-item.ts'
import { listedItems } from '@daybook/core/receivables/open-list.ts'
import type { View } from '../book.ts'
import { card } from '../store/queries.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import { controlsOf, endOfTime, loadRecords } from './load-trade.ts'

/**
 * The invoices and bills of which something is open, for bank lines through a day to be matched with. Those
 * in another currency are settled by `receipt.take` and `payment.make`, which know what the exchange made.
 */
export async function openDocuments(
  view: View,
  { currency, through }: { readonly currency: string; readonly through: string },
): Promise<readonly OpenItem[]> {
  if (currency !== view.profile.currency) return []
  if (controlsOf(view).length === 0 || !(await hasDocuments(view))) return []
  const records = await loadRecords(view, endOfTime)
  const held = new Set(
    (['customer-held', 'supplier-held'] as const).flatMap((side) =>
      controlsOf(view, side).map(({ id }) => id),
    ),
  )
  return listedItems(records, endOfTime).flatMap((item): readonly OpenItem[] => {
    const { key, kind, control, party, number, date, due, open } = item
    if (item.currency !== undefined || date > through) return []
    if (kind !== 'invoice' && kind !== 'bill') return []
    // What is held back is asked for by its release, and not before.
    if (held.has(control)) return []
    if (kind === 'invoice' ? open <= 0n : open >= 0n) return []
    const who = records.parties.get(party)?.name ?? party
    const name = `${documentNames[kind][view.profile.language]} ${number}`
    return [{ kind, id: key, name, number, account: control, party, who, date, due, open }]
  })
}

/** What documents are called before their numbers, in the language of the books. */
const documentNames = {
  invoice: { en: 'Invoice', fr: 'Facture' },
  bill: { en: 'Bill', fr: 'Facture reçue' },
} as const

/**
 * Whether there is any invoice or bill: books without documents pay nothing for the question. A series of
 * numbers says so at once; where people typed every number themselves there is none.
 */
async function hasDocuments({ reader }: View): Promise<boolean> {
  for (const kind of ['invoice', 'bill'])
    if ((await reader.read(card, 'series', kind)).length > 0) return true
  // `0` is the sign after `/`.
  return (await reader.read(cardsBetween, 'document', 'bill/', 'invoice0')).length > 0
}
