import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LegalForm } from '../daybook/fact.ts'
import { disagreeing, findFigure } from '../filings/explain.ts'
import { value } from '../kit/result.ts'
import { wholeDollars } from '../reports/whole-dollars.ts'
import { balanceSheet } from './balance-sheet.ts'
import { chartOf, entriesOf, mainOf, randomEntries } from './books.fixture.ts'
import { changesInEquity } from './changes-in-equity.ts'
import { changesInEquityPage } from './changes-in-equity-page.ts'
import { amountOf } from './statement.ts'

const chart = chartOf(`
  1010 asset bank Bank | Banque
  3410 equity partnerCapital Capital, beginning of year - A. Ash | Capital au début de l’exercice - A. Ash
  3411 equity partnerCapital Contributions - A. Ash | Apports - A. Ash
  3412 equity partnerDrawings Drawings - A. Ash | Prélèvements - A. Ash
  3420 equity partnerCapital Capital, beginning of year - B. Birch | Capital au début de l’exercice - B. Birch
  3422 equity partnerDrawings Drawings - B. Birch | Prélèvements - B. Birch
  3990 equity clearing Opening balances | Soldes d’ouverture
  4000 revenue sales Sales | Ventes
  6260 expense operating Rent | Loyer
`)
const context = { bookName: 'Ash & Birch', language: 'en', fiscalYearEnd: '12-31' } as const

test('each partner has a column from opening to closing, and the income a column until it is shared', () => {
  const entries = entriesOf(`
    2025-12-31 Opening
      1010 800.00
      3410 -500.00
      3420 -300.00
    2026-02-01 Contribution
      1010 50.00
      3411 -50.00
    2026-03-01 Sales and rent
      1010 200.00
      6260 100.00
      4000 -300.00
    2026-06-01 Drawings
      3412 80.00
      3422 20.00
      1010 -100.00
    2026-12-31 closing Half each
      4000 300.00
      6260 -100.00
      3410 -100.00
      3420 -100.00
  `)
  const year = { from: '2026-01-01', through: '2026-12-31' }
  const profile = { form: 'partnership', fiscalYearEnd: '12-31' } as const
  const changes = value(changesInEquity({ chart, profile, column: mainOf(entries, year), asOfSeq: 4 }))
  const page = changesInEquityPage(changes, context)
  expect(page.title.fr).toBe('Capital de chaque associé')
  expect(page.columns.map((column) => column.label.en)).toEqual([
    'Change',
    'A. Ash',
    'B. Birch',
    'Income not closed',
    'Total',
  ])
  // Ash: 500 + 50 − 80 + 100 = 570; Birch: 300 − 20 + 100 = 380; together 950.
  expect(page.rows.map((row) => row.cells)).toEqual([
    ['Beginning of period', 50000n, 30000n, 0n, 80000n],
    ['Contributions and other changes', 5000n, 0n, 0n, 5000n],
    ['Net income', 0n, 0n, 20000n, 20000n],
    ['Dividends and drawings', -8000n, -2000n, 0n, -10000n],
    ['Closed into capital', 10000n, 10000n, -20000n, 0n],
    ['End of period', 57000n, 38000n, 0n, 95000n],
  ])
  expect(changes.proofs.every((each) => each.holds)).toBe(true)
})

test('closing is the equity of the balance sheet for any books and legal form, and every number opens', () => {
  const forms: readonly LegalForm[] = ['corporation', 'proprietor', 'partnership', 'nonprofit', 'personal']
  fc.assert(
    fc.property(randomEntries(chart), fc.constantFrom(...forms), (entries, form) => {
      const profile = { form, fiscalYearEnd: '12-31' } as const
      const column = mainOf(entries, { from: '2025-01-01', through: '2025-12-31' })
      const changes = value(changesInEquity({ chart, profile, column, asOfSeq: 4 }))
      const sheet = value(balanceSheet({ chart, profile, columns: [column], asOfSeq: 4 }))
      const figures = changes.rows.flatMap((row) => row.cells)
      expect(changes.proofs.every((each) => each.holds)).toBe(true)
      expect(figures.flatMap(disagreeing)).toEqual([])
      expect(figures.at(-1)?.value).toBe(amountOf(sheet, 'equity'))
      const page = changesInEquityPage(changes, context)
      for (const id of page.rows.flatMap((row) => Object.values(row.figures ?? {}))) {
        expect(findFigure(figures, id)?.id).toBe(id)
      }
      expect(wholeDollars(page).proofs.every((each) => each.holds)).toBe(true)
    }),
    { numRuns: 40 },
  )
})
