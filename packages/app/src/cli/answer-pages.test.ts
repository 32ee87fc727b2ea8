import { pageFaults } from '@daybook/core/reports/page.ts'
import { expect, test } from 'vitest'
import { csvText } from '../print/csv.ts'
import { answerPages } from './answer-pages.ts'

const paper = {
  report: 'invoice.list',
  title: { en: 'List invoices', fr: 'Lister les factures' },
  bookName: 'Shop',
  asOfSeq: 7,
}

const listed = {
  documents: [
    { number: '1001', party: 'Alder', date: '2026-02-10', total: '1254.00', lines: 2, tags: ['a', 'b'] },
    { number: '1002', party: '=Birch', date: '2026-03-01', total: '-5.00', lines: 1, figure: 'x#1' },
  ],
  open: '697.00',
  findings: [],
}

test('a list becomes a table whose amounts are numbers; what stands beside it, a note', () => {
  const [page, ...rest] = answerPages(listed, paper, 'en')
  expect(rest).toEqual([])
  expect(page?.columns.map(({ key, kind }) => [key, kind])).toEqual([
    ['number', 'text'],
    ['party', 'text'],
    ['date', 'date'],
    ['total', 'amount'],
    ['lines', 'count'],
    ['tags', 'text'],
  ])
  expect(page?.rows[1]?.cells).toEqual(['1002', '=Birch', '2026-03-01', -500n, '1', ''])
  expect(page?.notes).toEqual([
    { en: 'open: 697.00', fr: 'open: 697.00' },
    { en: 'findings: ', fr: 'findings: ' },
  ])
  expect(page === undefined ? ['none'] : pageFaults(page)).toEqual([])
})

test('as comma-separated text it has a header, and no cell that a spreadsheet would take for a formula', () => {
  // RFC 4180, with an apostrophe before what begins like a formula.
  expect(csvText(answerPages(listed, paper, 'en'), { language: 'en', generatedOn: '2026-11-23' })).toBe(
    [
      'number,party,date,total,lines,tags',
      '1001,Alder,2026-02-10,1254.00,2,"a, b"',
      "1002,'=Birch,2026-03-01,-5.00,1,",
      '',
    ].join('\r\n'),
  )
})

test('several lists are several tables, and an answer without one is a table of its fields', () => {
  const two = answerPages(
    { on: '2026-11-23', parties: [{ party: 'A' }], totals: [{ total: '1.00' }] },
    paper,
    'fr',
  )
  expect(two.map(({ subtitle, notes }) => [subtitle.fr, notes.length])).toEqual([
    ['parties', 1],
    ['totaux', 0],
  ])
  const [one] = answerPages({ entry: 'J1', total: '5.00' }, paper, 'en')
  expect(one?.rows.map(({ cells }) => cells)).toEqual([
    ['entry', 'J1'],
    ['total', '5.00'],
  ])
  const [none] = answerPages({ documents: [], open: '0.00' }, paper, 'en')
  expect(none?.rows.map(({ cells }) => cells)).toEqual([
    ['documents', ''],
    ['open', '0.00'],
  ])
  // An empty list has no row, not one of nothing.
  expect(answerPages([], paper, 'en').map(({ rows }) => rows.length)).toEqual([0])
})
