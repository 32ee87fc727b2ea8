import { type Account, type Chart, normalSide } from '@daybook/core/ledger/chart.ts'
import { expect, test } from 'vitest'
import { againstWords, heldWords, listed, withDay } from './in-words.ts'

function account(code: string, name: string, fr: string, type: Account['type']): Account {
  return { id: code, code, name: { en: name, fr }, type, normal: normalSide(type) }
}

const receivable = account('1100', 'Accounts receivable', 'Comptes clients', 'asset')
const payable = account('2000', 'Accounts payable', 'Comptes fournisseurs', 'liability')
const chart: Chart = new Map([receivable, payable].map((each) => [each.id, each]))

test('accounts have their names, and amounts stand on the normal side in the form of each language', () => {
  // 2,215,655.45 in debit of an asset; 5,356.20 in credit of a liability; 12.00 of it in debit.
  expect(againstWords(chart, '1100', 2_215_655_45n, 2_215_655_45n)).toEqual({
    en: '1100 Accounts receivable 2,215,655.45 = 2,215,655.45',
    fr: '1100 Comptes clients 2\u00a0215\u00a0655,45 = 2\u00a0215\u00a0655,45',
  })
  expect(againstWords(chart, '2000', -5_356_20n, -5_300_00n)).toEqual({
    en: '2000 Accounts payable 5,356.20 ≠ 5,300.00',
    fr: '2000 Comptes fournisseurs 5\u00a0356,20 ≠ 5\u00a0300,00',
  })
  expect(heldWords(payable, 12_00n).en).toBe('2000 Accounts payable (12.00)')
})

test('things are parted by semicolons, and a day is said with its words', () => {
  const t2 = { en: 'T2: pay the balance', fr: 'T2 : payer le solde' }
  const late = withDay(t2, { en: 'was due', fr: 'échue le' }, '2026-08-31')
  expect(late.fr).toBe('T2 : payer le solde (échue le 2026-08-31)')
  expect(listed([late, { en: 'x', fr: 'y' }]).en).toBe('T2: pay the balance (was due 2026-08-31); x')
})
