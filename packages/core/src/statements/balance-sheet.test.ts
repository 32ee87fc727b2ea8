import { describe, expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { balanceSheet } from './balance-sheet.ts'
import { chartOf, closingEntry, entriesOf, mainOf } from './books.fixture.ts'
import { incomeStatement } from './income-statement.ts'
import { chart, entries, printed, profile, proven, statements, year2026 } from './juniper.fixture.ts'
import { amountOf } from './statement.ts'
import { statementPage } from './statement-page.ts'

describe('the balance sheet', () => {
  test('balances before closing, with this year’s income and that of the year not closed apart', () => {
    const { sheet } = statements()
    proven(sheet)
    const page = statementPage(sheet, { bookName: 'Juniper Joinery Ltd.', language: 'en' })
    // Cash 28,000 + 40,000 − 15,000 − 12,000 + 29,000 − 45,000 + 2,000 − 4,000 = 23,000.
    expect(printed(page)).toEqual([
      'Assets',
      'Current assets',
      '1010 Chequing account 2300000',
      '1100 Accounts receivable 1650000',
      '1300 Inventory 400000',
      '1200 Prepaid expenses 600000',
      'Total current assets 4950000',
      'Capital assets',
      '1520 Machinery 4500000',
      '1525 Accumulated amortization -450000',
      'Net capital assets 4050000',
      'Total assets 9000000',
      'Liabilities',
      'Current liabilities',
      '2000 Accounts payable 1000000',
      '2300 GST/HST collected 650000',
      '2450 Line of credit 700000',
      'Total current liabilities 2350000',
      'Long-term liabilities',
      '2600 Term loan 3500000',
      'Total long-term liabilities 3500000',
      'Total liabilities 5850000',
      'Shareholders’ equity',
      '3000 Common shares 1000000',
      'Retained earnings',
      '3200 Dividends -400000',
      'Net income of earlier years, not closed 500000',
      'Net income for the year 2050000',
      'Total retained earnings 2150000',
      'Total shareholders’ equity 3150000',
      'Total liabilities and shareholders’ equity 9000000',
    ])
    expect(page.subtitle).toEqual({ en: 'December 31, 2026', fr: 'Au 31 décembre 2026' })
  })

  test('has the same totals after both years are closed, with income in retained earnings', () => {
    const first = closingEntry(chart, entries.slice(0, 5), '2025-12-31', '3100')
    const closed = [...entries, first]
    const books = [...closed, { ...closingEntry(chart, closed, '2026-12-31', '3100'), number: 99 }]
    const { sheet, equity, cash } = statements(books)
    for (const each of [sheet, equity, cash]) proven(each)
    expect(amountOf(sheet, 'equity.retained.year')).toBe(0n)
    expect(amountOf(sheet, 'equity.retained.accounts')).toBe(2550000n)
    expect(amountOf(sheet, 'equity.retained')).toBe(2150000n)
    // On a day in the middle of the year only the income so far is in equity: 50,000 less 18,000 of
    // purchases.
    const half = { from: '2026-01-01', through: '2026-06-30' }
    const middle = value(balanceSheet({ chart, profile, columns: [mainOf(books, half)], asOfSeq: 42 }))
    expect(amountOf(middle, 'equity.retained.year')).toBe(3200000n)
    expect(amountOf(middle, 'equity.retained.accounts')).toBe(500000n)
    proven(middle)
  })

  test('marks a balance on the wrong side as negative, not hidden', () => {
    const overdrawn = entriesOf(`
      2026-01-05 Overdraft
        6260 100.00
        1010 -100.00
    `)
    const input = { chart, profile, columns: [mainOf(overdrawn, year2026)], asOfSeq: 1 }
    expect(amountOf(value(balanceSheet(input)), 'assets.current.cash/1010')).toBe(-10000n)
  })
})

test('a chart that knows only types has its assets and liabilities without headings that say nothing', () => {
  const imported = chartOf(`
    1 asset - Bank
    2 liability - Owed
    5 revenue - Income
    6 expense - Costs
  `)
  const books = entriesOf(`
    2026-01-05 Start
      1 90.00
      6 60.00
      2 -50.00
      5 -100.00
  `)
  const input = { chart: imported, profile, columns: [mainOf(books, year2026)], asOfSeq: 1 }
  expect(printed(statementPage(value(balanceSheet(input)), { bookName: '', language: 'fr' }))).toEqual([
    'Actif',
    '1 Bank 9000',
    'Total de l’actif 9000',
    'Passif',
    '2 Owed 5000',
    'Total du passif 5000',
    'Capitaux propres',
    'Bénéfices non répartis',
    'Résultat net de l’exercice 4000',
    'Total des bénéfices non répartis 4000',
    'Total des capitaux propres 4000',
    'Total du passif et des capitaux propres 9000',
  ])
  expect(printed(statementPage(value(incomeStatement(input)), { bookName: '', language: 'fr' }))).toEqual([
    'Produits',
    '5 Income 10000',
    'Total des produits 10000',
    'Charges',
    '6 Costs 6000',
    'Total des charges 6000',
    'Résultat net 4000',
  ])
})
