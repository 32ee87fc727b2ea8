import { expect, test } from 'vitest'
import { type Column, checkedPage, type Page, type PageRow, pageFaults } from './page.ts'

const columns: readonly Column[] = [
  { key: 'name', label: { en: 'Name', fr: 'Nom' }, kind: 'text' },
  { key: 'now', label: { en: 'Now', fr: 'Maintenant' }, kind: 'amount' },
  { key: 'before', label: { en: 'Before', fr: 'Avant' }, kind: 'amount' },
  {
    key: 'change',
    label: { en: 'Change', fr: 'Variation' },
    kind: 'amount',
    sumOf: [
      { column: 'now', sign: 1 },
      { column: 'before', sign: -1 },
    ],
  },
  { key: 'percent', label: { en: '%', fr: '%' }, kind: 'percent' },
]

const line = (now: bigint, before: bigint): PageRow => ({
  kind: 'line',
  indent: 0,
  cells: ['Line', now, before, now - before, '1.0'],
})

function page(rows: readonly PageRow[]): Page {
  const words = { en: 'Test', fr: 'Essai' }
  return {
    report: 'test',
    title: words,
    subtitle: words,
    bookName: '',
    asOfSeq: 1,
    columns,
    rows,
    proofs: [],
    notes: [],
  }
}

const total: PageRow = {
  kind: 'total',
  indent: 0,
  cells: ['Total', 70n, 10n, 60n, null],
  sumOf: [
    { row: 0, sign: 1 },
    { row: 1, sign: -1 },
  ],
}

test('a page whose totals and changes are the sums of their rows and columns is sound', () => {
  const sound = page([line(100n, 40n), line(30n, 30n), total])
  expect(pageFaults(sound)).toEqual([])
  expect(checkedPage(sound)).toBe(sound)
})

test.each([
  [
    'a total that is not the sum of its rows',
    [line(100n, 40n), line(31n, 30n), total],
    'row 2, column now: 70 is not 69',
  ],
  [
    'a change that is not the difference of its columns',
    [{ ...line(100n, 40n), cells: ['Line', 100n, 40n, 61n, '1.0'] }],
    'row 0: column change is 61, not 60',
  ],
  [
    'a row with too few cells',
    [{ kind: 'line', indent: 0, cells: ['Line'] }],
    'row 0 has 1 cells for 5 columns',
  ],
  [
    'text where money belongs',
    [{ kind: 'line', indent: 0, cells: ['Line', '1.00', null, null, null] }],
    'row 0, column now: string under amount',
  ],
  ['a total of a row that is not there', [{ ...total, sumOf: [{ row: 9, sign: 1 }] }], 'row 0 adds up row 9'],
] as const)('%s is a fault', (_name, rows, fault) => {
  expect(pageFaults(page(rows))).toContain(fault)
  expect(() => checkedPage(page(rows))).toThrow('fault: page test')
})
