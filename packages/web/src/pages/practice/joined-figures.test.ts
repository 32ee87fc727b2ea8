import type { PageJson } from '@daybook/app/print/json.ts'
import { expect, test } from 'vitest'
import { cellNamed, figuresAt, type JoinedAnswer, openable } from './joined-figures.ts'

const label = { en: '', fr: '' }

/** A row of a joined answer: an account of the first book twice, of the second once. */
function joined(key: string, figures: string[][], eliminated = '0.00'): JoinedAnswer['netIncome'] {
  return { key, name: key, books: ['3.00', '4.00'], total: '7.00', eliminated, consolidated: '7.00', figures }
}

const sales = joined('4000', [['a:1', 'a:2'], ['b:1']])
const rent = joined('6420', [['a:9'], []], '-2.00')
const answer: JoinedAnswer = {
  from: '',
  through: '',
  books: [
    { book: 'parent', facts: 1 },
    { book: 'sub', facts: 1 },
  ],
  sections: [
    { section: 'revenue', rows: [sales], total: joined('revenue', [[], []]) },
    { section: 'expense', rows: [rent], total: joined('expense', [[], []]) },
  ],
  netIncome: joined('net-income', [[], []]),
  eliminations: [
    { pair: 'parent:6420=sub:4000', left: '', right: '', taken: '2.00', difference: '', matches: true },
  ],
  proof: [],
}

const amount = { label, kind: 'amount' } as const
const cells = { account: 'x', book0: '3.00', book1: '4.00', eliminated: '0.00', consolidated: '7.00' }
const heading = { kind: 'heading', indent: 0, cells: { account: 'Revenue' } } as const
const line = { kind: 'line', indent: 1, cells } as const
const page: PageJson = {
  ...{
    report: 'consolidated',
    title: label,
    subtitle: label,
    bookName: '',
    asOfSeq: 1,
    proofs: [],
    notes: [],
  },
  columns: [
    { key: 'account', label, kind: 'text' },
    ...['book0', 'book1', 'eliminated', 'consolidated'].map((key) => ({ key, ...amount })),
  ],
  rows: [
    heading,
    line,
    { kind: 'subtotal', indent: 0, cells },
    heading,
    line,
    { kind: 'subtotal', indent: 0, cells },
    { kind: 'total', indent: 0, cells },
  ],
}

test('every amount of a joined page opens to the accounts of each book that are in it', () => {
  const shown = openable(page)
  expect(shown.rows[0]?.figures).toBeUndefined()
  expect(cellNamed(shown.rows[1]?.figures?.book0 ?? '')).toEqual({ column: 'book0', row: 1 })
  const at = (column: string, row: number) => figuresAt(page, answer, { column, row })
  const names = (column: string, row: number) =>
    at(column, row).figures.map((each) => `${each.book} ${each.figure}`)
  expect(names('book0', 1)).toEqual(['parent a:1', 'parent a:2'])
  expect(names('consolidated', 1)).toEqual(['parent a:1', 'parent a:2', 'sub b:1'])
  expect(names('book0', 5)).toEqual(['parent a:9'])
  // The result of all: revenue and expenses of both books.
  expect(names('consolidated', 6)).toEqual(['parent a:1', 'parent a:2', 'parent a:9', 'sub b:1'])
  expect(at('eliminated', 4)).toEqual({
    figures: [],
    pairs: [{ pair: 'parent:6420=sub:4000', taken: '2.00' }],
  })
  expect(at('eliminated', 1)).toEqual({ figures: [], pairs: [] })
})
