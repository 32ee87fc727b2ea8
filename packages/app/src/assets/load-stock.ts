import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { StockCount } from '@daybook/core/daybook/cash-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, accountWithRole } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { accountNamed } from '../ledger/load-account.ts'
import { cards, entryByNumber } from '../store/queries.ts'

/**
 * The account of goods that was named, or the one of the chart. Refuses `account-unknown`,
 * `account-role-missing`.
 */
export function goodsAccount({ chart }: Pick<View, 'chart'>, named: string | undefined): Result<Account> {
  if (named !== undefined) return accountNamed(chart, named)
  const account = accountWithRole(chart, 'inventory')
  if (account !== undefined) return ok(account)
  return refuse('account-role-missing', { role: 'inventory', what: 'Inventory' }, 'account')
}

/** The counts of goods whose entries stand, of one account or of all, by day. */
export async function stockCounts(
  { reader }: Pick<View, 'reader'>,
  account?: string,
): Promise<readonly StockCount[]> {
  const found: StockCount[] = []
  for (const { body } of await reader.read(cards, 'stock-count')) {
    const count = recordFrom<StockCount>(body)
    if (account !== undefined && count.account !== account) continue
    const [row] = await reader.read(entryByNumber, count.entry)
    if (row !== undefined && row.reversedBy === undefined) found.push(count)
  }
  return found.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}
