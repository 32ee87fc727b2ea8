import type { Account } from '@daybook/core/ledger/chart.ts'
import { byCode } from '@daybook/core/ledger/chart.ts'
import { cashFlowOf } from '@daybook/core/statements/placement.ts'
import type { View } from '../book.ts'

/** The accounts that the cash flow statement counts as cash, by code. */
export function cashAccounts({ chart }: Pick<View, 'chart'>): readonly Account[] {
  return [...chart.values()]
    .filter((account) => account.type !== 'statistical' && cashFlowOf(account) === 'cash')
    .sort(byCode)
}
