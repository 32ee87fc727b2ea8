import { expect } from 'vitest'
import { disagreeing } from '../filings/explain.ts'
import { value } from '../kit/result.ts'
import type { Page } from '../reports/page.ts'
import { balanceSheet } from './balance-sheet.ts'
import { chartOf, entriesOf, mainOf } from './books.fixture.ts'
import { cashFlow } from './cash-flow.ts'
import { incomeStatement } from './income-statement.ts'
import { retainedEarnings } from './retained-earnings.ts'
import { type Statement, statementFigures } from './statement.ts'

// The books of Juniper Joinery Ltd., a fictional company with its year-end on December 31.
/** The chart of Juniper Joinery Ltd. */
export const chart = chartOf(
  `
  1010 asset bank Chequing account | Compte chèques
  1100 asset receivable Accounts receivable | Comptes clients
  1200 asset prepaid Prepaid expenses | Frais payés d’avance
  1300 asset inventory Inventory | Stocks
  1520 asset capital Machinery | Machinerie
  1525 asset contraAsset Accumulated amortization | Amortissement cumulé
  2000 liability payable Accounts payable | Comptes fournisseurs
  2300 liability salesTax GST/HST collected | TPS/TVH perçue
  2450 liability loan Line of credit | Marge de crédit
  2600 liability loan Term loan | Emprunt à terme
  3000 equity shareCapital Common shares | Actions ordinaires
  3100 equity retained Retained earnings | Bénéfices non répartis
  3200 equity dividend Dividends | Dividendes
  4000 revenue sales Sales | Ventes
  4250 revenue otherIncome Gain on disposal | Gain sur disposition
  5010 expense cogs Purchases | Achats
  6020 expense operating Amortization | Amortissement
  6260 expense operating Rent | Loyer
  8000 expense incomeTax Income tax | Impôt
`,
  {
    '1525': { normal: 'credit', gifi: '1741' },
    '2450': { gifi: '2701', cashFlow: 'financing' },
    '2600': { gifi: '3143', cashFlow: 'financing' },
    '3200': { normal: 'debit' },
    '4250': { role: 'asset.disposal' },
    '6020': { role: 'amortization' },
  },
)

/** Two years of its entries, none closed. */
export const entries = entriesOf(`
  2025-01-05 Founding
    1010 50000.00
    3000 -10000.00
    2600 -40000.00
  2025-02-01 Lathe
    1520 30000.00
    1010 -30000.00
  2025-06-30 Sales of the first year
    1010 20000.00
    4000 -20000.00
  2025-12-01 Rent
    6260 12000.00
    1010 -12000.00
  2025-12-31 adjusting Amortization
    6020 3000.00
    1525 -3000.00
  2026-03-31 Invoice @Ash
    1100 56500.00
    4000 -50000.00
    2300 -6500.00
  2026-04-30 Receipt @Ash
    1010 40000.00
    1100 -40000.00
  2026-05-10 Timber @Mill
    5010 18000.00
    1300 4000.00
    2000 -22000.00
  2026-06-10 Pay the mill @Mill
    2000 15000.00
    1010 -15000.00
  2026-07-01 Rent for a year
    6260 6000.00
    1200 6000.00
    1010 -12000.00
  2026-08-15 Sell the lathe and buy a planer
    1010 29000.00
    1525 3000.00
    1520 -30000.00
    4250 -2000.00
  2026-08-16 Planer
    1520 45000.00
    1010 -45000.00
  2026-09-01 Borrow and repay
    1010 2000.00
    2450 -7000.00
    2600 5000.00
  2026-10-01 Dividend
    3200 4000.00
    1010 -4000.00
  2026-12-31 adjusting Amortization
    6020 4500.00
    1525 -4500.00
  2026-12-31 adjusting Tax
    8000 3000.00
    2000 -3000.00
`)

/** What the statements need to know of it. */
export const profile = { form: 'corporation', fiscalYearEnd: '12-31' } as const
/** Its first year. */
export const year2025 = { from: '2025-01-01', through: '2025-12-31' }
/** Its second year. */
export const year2026 = { from: '2026-01-01', through: '2026-12-31' }

/** Its four statements of the second year. */
export function statements(books = entries) {
  const input = { chart, profile, columns: [mainOf(books, year2026)], asOfSeq: 40 }
  return {
    sheet: value(balanceSheet(input)),
    income: value(incomeStatement(input)),
    equity: value(retainedEarnings(input)),
    cash: value(cashFlow(input)),
  }
}

/** The words and amounts of a page’s rows, blank rows left out. */
export function printed(page: Page): readonly string[] {
  return page.rows
    .filter((row) => row.kind !== 'blank')
    .map((row) => row.cells.filter((cell) => cell !== null).join(' '))
}

/** Expects all proofs of a statement to hold, and its figures to be what their parts give. */
export function proven(statement: Statement): void {
  expect(statement.proofs.filter((each) => !each.holds)).toEqual([])
  expect(statementFigures(statement).flatMap(disagreeing)).toEqual([])
}
