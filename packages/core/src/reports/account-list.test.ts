import { expect, test } from 'vitest'
import { chartOf } from '../statements/books.fixture.ts'
import { accountList, accountListPage } from './account-list.ts'
import { reports } from './registry.ts'

const chart = chartOf(
  `
  6040 expense operating Bank charges | Frais bancaires
  1010 asset bank Chequing | Compte chèques
  1000 asset cash Petty cash | Petite caisse
  9000 statistical - Hours | Heures
`,
  { '1010': { gifi: '1002', role: 'bank.default' }, '6040': { closedOn: '2026-01-31' } },
)

test('the chart of accounts is listed by type and code, closed accounts only when asked for', () => {
  expect(accountList(chart).map((account) => account.code)).toEqual(['1000', '1010', '9000'])
  expect(accountList(chart, true).map((account) => account.code)).toEqual(['1000', '1010', '6040', '9000'])
  const page = accountListPage(accountList(chart, true), 3, { bookName: 'Test', language: 'fr' })
  expect(page.rows.map((row) => row.cells)).toEqual([
    [null, 'Actif', null, null, null, null],
    ['1000', 'Petite caisse', 'Débit', null, 'Encaisse', null],
    ['1010', 'Compte chèques', 'Débit', '1002', 'Banque', null],
    [null, 'Charges', null, null, null, null],
    ['6040', 'Frais bancaires', 'Débit', null, 'Exploitation', '2026-01-31'],
    [null, 'Statistiques', null, null, null, null],
    ['9000', 'Heures', 'Débit', null, null, null],
  ])
})

test('every report has a name of its own and a title in both languages', () => {
  expect(new Set(reports.map((report) => report.name)).size).toBe(reports.length)
  for (const { title } of reports)
    expect(title.en !== '' && title.fr !== '' && title.en !== title.fr).toBe(true)
})
