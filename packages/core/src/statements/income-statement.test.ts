import { describe, expect, test } from 'vitest'
import { explainText } from '../filings/explain.ts'
import { value } from '../kit/result.ts'
import { wholeDollars } from '../reports/whole-dollars.ts'
import { closingEntry, entriesOf, mainOf } from './books.fixture.ts'
import { incomeStatement } from './income-statement.ts'
import {
  chart,
  entries,
  printed,
  profile,
  proven,
  statements,
  year2025,
  year2026,
} from './juniper.fixture.ts'
import { amountOf, figureOf } from './statement.ts'
import { statementPage } from './statement-page.ts'

describe('the income statement', () => {
  const { income } = statements()

  test('has revenue, cost of sales, gross margin, expenses, other income, taxes and net income in this order', () => {
    // 50,000 − 18,000 = 32,000; − (4,500 + 6,000) = 21,500; + 2,000 = 23,500; − 3,000 = 20,500.
    const page = statementPage(income, { bookName: 'Juniper Joinery Ltd.', language: 'en' })
    expect(printed(page)).toEqual([
      'Revenue',
      '4000 Sales 5000000',
      'Total revenue 5000000',
      'Cost of sales',
      '5010 Purchases 1800000',
      'Total cost of sales 1800000',
      'Gross margin 3200000',
      'Expenses',
      '6020 Amortization 450000',
      '6260 Rent 600000',
      'Total expenses 1050000',
      'Income from operations 2150000',
      'Other income',
      '4250 Gain on disposal 200000',
      'Total other income 200000',
      'Income before income taxes 2350000',
      'Income taxes',
      '8000 Income tax 300000',
      'Total income taxes 300000',
      'Net income 2050000',
    ])
    expect(page.subtitle).toEqual({
      en: 'Year ended December 31, 2026',
      fr: 'Exercice terminé le 31 décembre 2026',
    })
    expect(page.notes[0]).toEqual({
      en: 'Unaudited, accrual basis, Canadian dollars.',
      fr: 'Non audité, comptabilité d’exercice, dollars canadiens.',
    })
    proven(income)
  })

  test('speaks French in its cells, its title and its proofs', () => {
    const page = statementPage(income, { bookName: 'Menuiserie Genévrier', language: 'fr' })
    expect(page.title.fr).toBe('État des résultats')
    expect(printed(page).slice(0, 3)).toEqual([
      'Produits',
      '4000 Ventes 5000000',
      'Total des produits 5000000',
    ])
    expect(page.proofs[0]?.label.fr).toBe('Le résultat net égale le grand livre')
  })

  test('shows the income of a closed year all the same', () => {
    const closed = [...entries, closingEntry(chart, entries.slice(0, 5), '2025-12-31', '3100')]
    const input = { chart, profile, columns: [mainOf(closed, year2025)], asOfSeq: 41 }
    // 20,000 − 12,000 − 3,000.
    expect(amountOf(value(incomeStatement(input)), 'net-income')).toBe(500000n)
  })

  test('explains a total down to its accounts, days and numbers of postings', () => {
    const total = figureOf(income, 'expenses.total')
    expect(total === undefined ? [] : explainText(total, 'fr')).toEqual([
      'Total des charges\u00a0: 10\u00a0500,00, somme de 1',
      '      Charges d’exploitation\u00a0: 10\u00a0500,00, somme de 2',
      '          6020 Amortissement\u00a0: 4\u00a0500,00',
      '            1 ligne au compte 6020, 2026-01-01 au 2026-12-31 avant clôture, selon les livres au fait 40',
      '        + 6260 Loyer\u00a0: 6\u00a0000,00',
      '            1 ligne au compte 6260, 2026-01-01 au 2026-12-31 avant clôture, selon les livres au fait 40',
    ])
  })
})

test('retained earnings: opening and net income less dividends make closing, as on the balance sheet', () => {
  const { equity, sheet } = statements()
  const page = statementPage(equity, { bookName: 'Juniper Joinery Ltd.', language: 'en' })
  expect(printed(page)).toEqual([
    'Retained earnings, beginning of period 500000',
    'Net income 2050000',
    'Dividends',
    '3200 Dividends -400000',
    'Total dividends -400000',
    'Retained earnings, end of period 2150000',
  ])
  expect(amountOf(equity, 'closing')).toBe(amountOf(sheet, 'equity.retained'))
  proven(equity)
})

test('whole dollars keep the totals and say what they moved', () => {
  const cents = entriesOf(`
    2026-01-05 Two sales
      1010 200.80
      4000 -100.40
      4250 -100.40
  `)
  const income = value(incomeStatement({ chart, profile, columns: [mainOf(cents, year2026)], asOfSeq: 1 }))
  const page = wholeDollars(statementPage(income, { bookName: '', language: 'en' }))
  // 100.40 and 100.40 round to 100 each, their sum 200.80 to 201: the first of the two largest takes the
  // dollar.
  expect(printed(page)).toContain('Net income 20100')
  expect(page.rows.filter((row) => row.cells[0] !== null).map((row) => row.cells[2])).toEqual([
    10100n,
    10000n,
  ])
  expect(page.notes.at(-1)?.en).toBe('Rounded to whole dollars; moved so that totals add up: 4000.')
})
