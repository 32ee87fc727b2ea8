import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { assert, type Result } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { Share } from '@daybook/core/receivables/allocate.ts'
import { type PlannedApplication, planUseDeposit } from '@daybook/core/receivables/apply-credit.ts'
import type { TradeBooks } from '@daybook/core/sales/document-wish.ts'
import type { View } from '../book.ts'
import { loadEntry } from '../ledger/load-entry.ts'
import { entryByNumber } from '../store/queries.ts'
import { documentNumbered, loadItems, settlementsOf } from './load-trade.ts'

/**
 * Plans the use of a customer’s deposit. What earlier uses took is counted as far as their entries stand.
 * Refuses `document-unknown` and what `planUseDeposit` refuses.
 */
export async function planDepositUse(
  view: View,
  books: TradeBooks,
  party: Party,
  number: string,
  wish: {
    readonly date: string
    readonly shares?: readonly Share[]
    readonly amount?: bigint
    readonly refundFrom?: Account
    readonly reference?: string
  },
): Promise<Result<PlannedApplication>> {
  const deposit = await documentNumbered(view.reader, 'deposit', number)
  if (!deposit.ok) return deposit
  const { id, entry: at = 0 } = deposit.value
  const loaded = await loadEntry(view.reader, at)
  assert(loaded !== undefined, 'a deposit has its entry')
  let usedBefore = loaded.links.reversedBy === undefined ? 0n : deposit.value.amount
  for (const { entry = 0, amount, allocations } of await settlementsOf(view.reader)) {
    if (!allocations.some(({ credit }) => credit === id)) continue
    const [row] = await view.reader.read(entryByNumber, entry)
    if (row !== undefined && row.reversedBy === undefined) usedBefore += amount
  }
  const items = await loadItems(view, 'customer')
  return planUseDeposit(
    books,
    { ...wish, party, deposit: deposit.value, entry: loaded.entry, usedBefore },
    items,
  )
}
