import { expect, test } from 'vitest'
import { ok, type Result, refuse, value } from '../../kit/result.ts'
import { readBeancount } from './beancount.ts'
import type { JournalFile, ReadOptions } from './journal-file.ts'

const files: Readonly<Record<string, string>> = {
  'part.beancount': '2026-01-03 * "Included"\n  Assets:A  2.00 CAD\n  Assets:B\n',
  'circle.beancount': 'include "main.beancount"\n',
}

const options: ReadOptions = {
  file: 'main.beancount',
  baseCurrency: 'CAD',
  include: (path): Result<string> => {
    const text = files[path]
    return text === undefined
      ? refuse('file-unreadable', { file: path, line: '1', why: 'missing' })
      : ok(text)
  },
}

const read = (text: string) => value(readBeancount(text, options))

function codes(result: Result<JournalFile>): string[] {
  return result.ok ? [] : result.refusals.map((each) => `${each.code} ${each.at}`)
}

test('payee, narration, flag, tags, links and metadata of an entry are kept apart', () => {
  const [entry] = read(`
pushtag #quarter
2026-01-02 ! "Corner \\"Shop\\"" "desk" #office ^receipt-7
  id: "T1"
  ref: "INV-7"
  sum: 10 + 2 CAD
  * Expenses:Office  12.00 CAD
    memo: "the desk"
    warranty: "2 years"
  Assets:Bank
poptag #quarter
`).entries
  expect(entry).toEqual({
    id: 'T1',
    date: '2026-01-02',
    payee: 'Corner "Shop"',
    memo: 'desk',
    ref: 'INV-7',
    status: 'pending',
    tags: { quarter: '', office: '', sum: '12 CAD', links: 'receipt-7' },
    lines: [
      {
        account: 'Expenses:Office',
        amount: 1200n,
        memo: 'the desk',
        tags: { warranty: '2 years' },
        status: 'cleared',
      },
      { account: 'Assets:Bank', amount: -1200n },
    ],
    line: 3,
  })
})

test('accounts have their days, type, currencies, number and title', () => {
  expect(
    read(`
option "name_assets" "Actif"
2026-01-01 open Actif:Banque  CAD,USD
  code: "1010"
  name: "Compte chèques"
2026-12-31 close Actif:Banque
`).accounts,
  ).toEqual([
    {
      name: 'Actif:Banque',
      type: 'asset',
      code: '1010',
      title: 'Compte chèques',
      opened: '2026-01-01',
      closed: '2026-12-31',
      currencies: ['CAD', 'USD'],
      line: 3,
    },
  ])
})

test('a pad posts what the next balance lacks, and a pad with nothing to do is listed', () => {
  const file = read(`
2026-01-01 pad Assets:Bank Equity:Opening
2026-01-05 balance Assets:Bank  100.00 CAD
2026-01-06 pad Assets:Bank Equity:Opening
2026-01-07 balance Assets:Bank  100.00 CAD
`)
  expect(file.entries.map(({ date, lines }) => [date, lines.map((line) => line.amount)])).toEqual([
    ['2026-01-01', [10000n, -10000n]],
  ])
  expect(file.notKept.map(({ line }) => line)).toEqual([4])
  expect(file.assertions.map(({ when, amount, inclusive }) => [when, amount, inclusive])).toEqual([
    ['start', '100.00', true],
    ['start', '100.00', true],
  ])
})

test('a lot weighs what it cost, and its units stay as text', () => {
  const { entries } = read(`
2026-01-02 * "Buy"
  Assets:Broker  10 VFV {100.00 CAD}
  Assets:Bank
2026-02-02 * "Sell"
  Assets:Broker  -4 VFV {} @ 130.00 CAD
  Assets:Bank  520.00 CAD
  Income:Gains
`)
  // 4 x 130.00 - 4 x 100.00 = 120.00
  expect(entries[1]?.lines.map(({ account, amount }) => [account, amount])).toEqual([
    ['Assets:Broker', -40000n],
    ['Assets:Bank', 52000n],
    ['Income:Gains', -12000n],
  ])
  expect(entries[1]?.lines[0]?.units).toEqual({
    commodity: 'VFV',
    quantity: '-4',
    cost: '{100.00 CAD, 2026-01-02}',
  })
})

test('selling what is not there, or one of several lots, is refused with file and line', () => {
  const buy =
    '2026-01-02 * "Buy"\n  Assets:Broker  1 VFV {100.00 CAD}\n  Assets:Broker  1 VFV {101.00 CAD}\n  Assets:Bank\n'
  const sell = (what: string) => `${buy}2026-01-03 * "Sell"\n  Assets:Broker  ${what}\n  Assets:Bank\n`
  expect(codes(readBeancount(sell('-1 VFV {}'), options))).toEqual(['journal-lot-unclear main.beancount:6'])
  expect(codes(readBeancount(sell('-1 VFV {99.00 CAD}'), options))).toEqual(['journal-lot main.beancount:6'])
  expect(codes(readBeancount(sell('-3 VFV {100.00 CAD}'), options))).toEqual(['journal-lot main.beancount:6'])
  expect(codes(readBeancount(sell('-2 VFV {}'), options))).toEqual([])
})

test('the tolerance of an entry is half of its last decimal', () => {
  const entry = (amount: string) =>
    `2026-01-02 * "x"\n  Assets:A  3 VFV {33.333 CAD}\n  Assets:B  ${amount} CAD\n`
  // 3 x 33.333 = 99.999: 0.001 and 0.005 away pass, 0.009 does not.
  expect(codes(readBeancount(entry('-100.00'), options))).toEqual([])
  expect(codes(readBeancount(entry('-99.99'), options))).toEqual(['journal-unbalanced main.beancount:1'])
  expect(codes(readBeancount(entry('-100'), options))).toEqual(['journal-unbalanced main.beancount:1'])
})

test('plugins and other lines without meaning for books are listed', () => {
  const file = read(`
option "title" "Mine"
option "documents" "/papers"
plugin "beancount.plugins.forecast"
2026-01-02 note Assets:A "seen"
2026-01-02 event "place" "here"
2026-01-02 custom "budget" Assets:A 5.00 CAD
`)
  expect(file.title).toBe('Mine')
  expect(file.notKept.map(({ what }) => what)).toEqual([
    'option "documents" "/papers"',
    '2026-01-02 note Assets:A "seen"',
    '2026-01-02 event "place" "here"',
    '2026-01-02 custom "budget" Assets:A 5.00 CAD',
    'plugin "beancount.plugins.forecast"',
  ])
})

test('all that cannot be read is refused at once, each with file and line', () => {
  const text = `
2026-01-02 * "three" "words" "here"
2026-01-02 * "x"
  Assets:A  .5 CAD
  Assets:B
2026-02-30 open Assets:C
open Assets:D
2026-01-02 balance Assets:A
1850-01-01 * "before books"
  Assets:A  1 CAD
  Assets:B
2026-01-03 * "good"
  Assets:A  1 CAD
  Assets:B
`
  expect(codes(readBeancount(text, options))).toEqual([
    'journal-line main.beancount:2',
    'journal-line main.beancount:4',
    'journal-line main.beancount:6',
    'journal-line main.beancount:7',
    'journal-line main.beancount:8',
    'journal-date main.beancount:9',
  ])
})

test('a wrong balance is refused with what is expected and what is there', () => {
  const result = readBeancount('2026-01-02 balance Assets:A  5.00 CAD\n', options)
  expect(codes(result)).toEqual(['journal-assertion main.beancount:1'])
  if (!result.ok) expect(result.refusals[0]?.with).toMatchObject({ expected: '5.00 CAD', found: '0 CAD' })
})

test('padding shares held at cost is refused', () => {
  const text = `
2026-01-01 * "Buy"
  Assets:A  1 VFV {1.00 CAD}
  Assets:B
2026-01-02 pad Assets:A Equity:Opening
2026-01-03 balance Assets:A  5 VFV
`
  expect(codes(readBeancount(text, options))).toEqual(['journal-pad main.beancount:5'])
})

test('included files are read, circles and patterns refused', () => {
  expect(read('include "part.beancount"\n').entries[0]?.file).toBe('part.beancount')
  expect(codes(readBeancount('include "circle.beancount"\n', options))).toEqual([
    'journal-include-circle circle.beancount:1',
  ])
  expect(codes(readBeancount('include "*.beancount"\n', options))).toEqual([
    'journal-include main.beancount:1',
  ])
})
