import type { Account } from '@daybook/core/ledger/chart.ts'
import { expect, test } from 'vitest'
import { accountNames } from './account-names.ts'

const chequing: Account = {
  id: '1010',
  code: '1010',
  name: { en: 'Chequing account', fr: 'Compte chèques' },
  type: 'asset',
  normal: 'debit',
}

test('the full names that books are exported under find the accounts of a like chart, in both languages', () => {
  const names = accountNames([chequing], { openAccounts: true })
  for (const name of [
    'Assets:1010 Chequing account',
    'Assets:1010 Compte chèques',
    'Chequing account',
    '1010',
  ])
    expect([name, names.idOf(name)]).toEqual([name, { ok: true, value: '1010' }])
  expect(names.opened).toEqual([])
})

test('another name under the same number is another account, which keeps the full name of the file', () => {
  const names = accountNames([chequing], { openAccounts: true })
  expect(names.idOf('Assets:1010 Savings account')).toEqual({ ok: true, value: '1000' })
  expect(names.idOf('Liabilities:1010 Chequing account')).toEqual({ ok: true, value: '2000' })
  expect(names.opened.map(({ name }) => name.en)).toEqual([
    'Assets:1010 Savings account',
    'Liabilities:1010 Chequing account',
  ])
})
