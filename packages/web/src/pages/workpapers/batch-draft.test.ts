import { expect, test } from 'vitest'
import { type BatchLine, balanceAt, entriesOf, flawsOf, inputOf, totalsOf } from './batch-draft.ts'

const line = (date: string, account: string, debit: string, credit: string, memo = ''): BatchLine => ({
  ...{ key: `${date}${account}${debit}${credit}`, date, ref: '', memo, account, debit, credit },
})
const blank = line('', '', '', '')

const paper = [
  line('2026-04-03', '6230', '50.00', '', 'Paper'),
  line('', '1010', '', '50.00'),
  blank,
  line('2026-04-04', '6230', '40.00', '', 'Ink'),
  line('', '2310', '5.20', '', 'tax'),
  line('', '1010', '', '45.20'),
  blank,
]

test('a line with a day begins an entry, one without goes on, and the totals are those of the paper', () => {
  const entries = entriesOf(paper)
  expect(entries.map(({ lines }) => lines.map(({ place }) => place))).toEqual([
    [1, 2],
    [4, 5, 6],
  ])
  // 50.00 + 40.00 + 5.20; 6230 + 1010 + 6230 + 2310 + 1010.
  expect(totalsOf(entries)).toEqual({ count: 2, debit: '95.20', hash: 16790 })
  expect(flawsOf(entries)).toEqual([])
  expect(inputOf(entries)[1]).toEqual({
    date: '2026-04-04',
    memo: 'Ink',
    lines: [
      { account: '6230', debit: '40.00' },
      { account: '2310', debit: '5.20', memo: 'tax' },
      { account: '1010', credit: '45.20' },
    ],
  })
})

test('what is missing and what does not balance is said by line and by entry', () => {
  const flaws = flawsOf(entriesOf([line('', '6230', '5.00', ''), line('2026-04-04', '', '9.00', '')]))
  expect(flaws).toEqual([
    { kind: 'no-date', place: 1 },
    { kind: 'unbalanced', entry: 1, by: '5.00' },
    { kind: 'incomplete', place: 2 },
  ])
})

test('an equals sign puts in what the entry lacks, on the side that lacks it', () => {
  const open = [
    line('2026-04-04', '6230', '40.00', ''),
    line('', '2310', '5.20', ''),
    line('', '1010', '', ''),
  ]
  expect(balanceAt(open, 2, 'credit')).toBe('45.20')
  expect(balanceAt(open, 2, 'debit')).toBe('')
})
