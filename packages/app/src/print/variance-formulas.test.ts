import { checkedPage, type Page } from '@daybook/core/reports/page.ts'
import { expect, test } from 'vitest'
import { liveFormula } from './xlsx-formulas.ts'

const words = { en: 'Budget', fr: 'Budget' }

/** Sales 100 against 80, rent 70 against 60: 20 better, 10 worse, 10 better in all. */
const page: Page = checkedPage({
  report: 'income-statement',
  title: words,
  subtitle: words,
  bookName: 'Maple Bicycles',
  asOfSeq: 9,
  columns: [
    { key: 'account', label: words, kind: 'text' },
    { key: 'current', label: words, kind: 'amount' },
    { key: 'budget', label: words, kind: 'amount' },
    {
      key: 'variance',
      label: words,
      kind: 'amount',
      sumOf: [
        { column: 'current', sign: 1 },
        { column: 'budget', sign: -1 },
      ],
    },
  ],
  rows: [
    { kind: 'line', indent: 0, cells: ['Sales', 10000n, 8000n, 2000n] },
    { kind: 'line', indent: 0, cells: ['Rent', 7000n, 6000n, -1000n], reversed: ['variance'] },
    {
      kind: 'total',
      indent: 0,
      cells: ['Net income', 3000n, 2000n, 1000n],
      sumOf: [
        { row: 0, sign: 1 },
        { row: 1, sign: -1 },
      ],
    },
  ],
  proofs: [],
  notes: [],
})

/** The formula of a cell, with the page’s first row in row 2 of the sheet. */
function formula(row: number, column: number): string | undefined {
  const shown = page.rows[row]
  return shown && liveFormula({ page, row: shown, at: row + 2, firstRow: 2 }, column)
}

test('a variance stays live: actual less budget, the other way round for expenses, and added up below', () => {
  expect(formula(0, 3)).toBe('B2-C2')
  expect(formula(1, 3)).toBe('C3-B3')
  expect([1, 2, 3].map((column) => formula(2, column))).toEqual(['B2-B3', 'C2-C3', 'SUM(D2:D3)'])
})
