import type { CopiedAmount } from '@daybook/core/budget/copy-budget.ts'
import { dimsFrom } from '@daybook/core/daybook/derive.ts'
import type { DimensionValue } from '@daybook/core/daybook/fact.ts'
import { lastOfMonth } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import { loadByDims } from '../reports/load-balances.ts'

/**
 * What accounts really had in each of some months, closing entries apart: as a whole, or each value of a
 * dimension apart.
 */
export async function actualAmounts(
  view: View,
  months: readonly string[],
  accounts: ReadonlySet<string>,
  by: DimensionValue['dimension'] | undefined,
): Promise<readonly CopiedAmount[]> {
  const amounts: CopiedAmount[] = []
  for (const month of months) {
    const from = `${month}-01`
    const sums = new Map<string, CopiedAmount>()
    for (const row of await loadByDims(view, { from, through: lastOfMonth(from) })) {
      if (row.layer === 'closing' || !accounts.has(row.account)) continue
      const code = by === undefined ? undefined : dimsFrom(row.dims)[by]
      const dims = by === undefined || code === undefined ? {} : { dims: { [by]: code } }
      const key = `${row.account}\t${code ?? ''}`
      const net = (sums.get(key)?.net ?? 0n) + row.debit - row.credit
      sums.set(key, { account: row.account, month, net, ...dims })
    }
    amounts.push(...sums.values())
  }
  return amounts
}
