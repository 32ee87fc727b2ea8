import { importedAccount } from '@daybook/core/ledger/open-accounts.ts'
import { expect, test } from 'vitest'
import { isStatemented } from './unsealed.ts'

test('no statement is asked for of petty cash or of money on its way to the bank', () => {
  const named = (name: string) => isStatemented(importedAccount(name, '1000', 'asset'))
  expect(['Assets:Bank:Chequing', 'Assets:Cash', 'Encaisse', 'Épargne'].map(named)).not.toContain(false)
  expect(
    ['Assets:PettyCash', 'Assets:Undeposited', 'Petite caisse', 'Cash on hand'].map(named),
  ).not.toContain(true)
})
