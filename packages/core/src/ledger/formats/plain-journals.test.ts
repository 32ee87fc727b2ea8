import { expect, test } from 'vitest'
import { ok, type Result, refuse, value } from '../../kit/result.ts'
import { readHledger } from './hledger.ts'
import type { JournalFile, ReadOptions } from './journal-file.ts'
import { readLedger } from './ledger.ts'

const files: Readonly<Record<string, string>> = {
  'books/part.journal': '2026-01-03 Included\n    assets:a  2.00 CAD\n    assets:b\n',
  'books/circle.journal': 'include main.journal\n',
}

const options: ReadOptions = {
  file: 'books/main.journal',
  baseCurrency: 'CAD',
  include: (path): Result<string> => {
    const text = files[path]
    return text === undefined
      ? refuse('file-unreadable', { file: path, line: '1', why: 'missing' })
      : ok(text)
  },
}

const hledger = (text: string) => value(readHledger(text, options))
const ledger = (text: string) => value(readLedger(text, options))

function codes(read: Result<JournalFile>): string[] {
  return read.ok ? [] : read.refusals.map((each) => `${each.code} ${each.at}`)
}

test('payee, note, code, status, tags and memos of an hledger entry are kept apart', () => {
  const [entry] = hledger(`
2026-01-02=2026-01-05 ! (INV-7) Corner Shop | desk and chair  ; receipt:4711, trip:
    ; bought by Ana
    ; colour: blue
    * expenses:office     12.00 CAD  ; the desk
    ; warranty:2 years
    assets:bank
`).entries
  expect(entry).toEqual({
    date: '2026-01-02',
    payee: 'Corner Shop',
    memo: 'desk and chair; bought by Ana',
    ref: 'INV-7',
    status: 'pending',
    tags: { date2: '2026-01-05', receipt: '4711', trip: '', colour: 'blue' },
    lines: [
      {
        account: 'expenses:office',
        amount: 1200n,
        memo: 'the desk',
        tags: { warranty: '2 years' },
        status: 'cleared',
      },
      { account: 'assets:bank', amount: -1200n },
    ],
    line: 2,
  })
})

test('a ledger entry keeps its whole payee, and metadata is tags', () => {
  const [entry] = ledger(`
apply tag quarter
2026/01/02 * Corner Shop | desk
    ; Receipt: 4711, second floor
    ; :urgent:paid:
    ; bought by Ana
    Expenses:Office       12.00 CAD
    Assets:Bank
end apply tag
`).entries
  expect(entry).toMatchObject({
    payee: 'Corner Shop | desk',
    memo: 'bought by Ana',
    tags: { quarter: '', Receipt: '4711, second floor', urgent: '', paid: '' },
  })
})

test('everything that is not kept is listed with its line', () => {
  const listed = hledger(`
~ monthly
    a  1 CAD
    b
= expenses:food
    (budget:food)  *-1
payee Corner Shop
2026-01-02 x
    (assets:outside)   3 CAD
    assets:a           1 CAD  ; date:2026-01-09
    assets:b
`).notKept.map(({ line, what }) => [line, what])
  expect(listed).toEqual([
    [2, '~ monthly'],
    [5, '= expenses:food'],
    [7, 'payee Corner Shop'],
    [10, 'assets:a  2026-01-09'],
    [9, '(assets:outside)  3 CAD'],
  ])
})

test('accounts are declared with their type, number and title', () => {
  const { accounts } = hledger(`
account liabilities:hst  ; type:L, code:2310
account 1010
    ; type: Cash
account expenses:food
account other
`)
  expect(accounts).toEqual([
    { name: 'liabilities:hst', type: 'liability', code: '2310', line: 2 },
    { name: '1010', type: 'asset', line: 3 },
    { name: 'expenses:food', type: 'expense', line: 5 },
    { name: 'other', line: 6 },
  ])
})

test('prices are given under currency codes', () => {
  expect(hledger('P 2026-01-01 € $1.50\nP 2026/1/2 12:00:00 "VFV 1" 100.00 CAD\n').prices).toEqual([
    { date: '2026-01-01', commodity: 'EUR', price: '1.50', currency: 'CAD', line: 1 },
    { date: '2026-01-02', commodity: 'VFV 1', price: '100.00', currency: 'CAD', line: 2 },
  ])
})

test('an included file is read in place and its entries name it', () => {
  const { entries } = hledger('include part.journal\n2026-01-04 x\n    assets:a  1 CAD\n    assets:b\n')
  expect(entries.map(({ file, line }) => [file, line])).toEqual([
    ['books/part.journal', 1],
    [undefined, 2],
  ])
})

test('patterns, circles and missing files to include are refused with file and line', () => {
  expect(codes(readHledger('include *.journal\n', options))).toEqual(['journal-include books/main.journal:1'])
  expect(codes(readHledger('\ninclude circle.journal\n', options))).toEqual([
    'journal-include-circle books/circle.journal:1',
  ])
  expect(codes(readHledger('include none.journal\n', options))).toEqual(['file-unreadable undefined'])
})

test('all that cannot be read is refused at once, each with file and line', () => {
  const text = `
nonsense here
2026-02-30 no such day
    a  1 CAD
    b
3/4 no year
    a  1 CAD
    b
2026-01-02 x
    assets:a  1 CAD CAD
    b
2026-01-02 x
    assets:a  one dollar
    b
    indented alone

    indented alone
`
  expect(codes(readHledger(text, options))).toEqual([
    'journal-line books/main.journal:2',
    'journal-date books/main.journal:3',
    'journal-date books/main.journal:6',
    'journal-line books/main.journal:10',
    'journal-amount books/main.journal:13',
    'journal-line books/main.journal:17',
  ])
})

test('an entry that does not balance in its own program refuses the file, with the difference', () => {
  const read = readHledger('2026-01-02 x\n    a  10.00 CAD\n    b  -9.99 CAD\n', options)
  expect(codes(read)).toEqual(['journal-unbalanced books/main.journal:1'])
  if (!read.ok) expect(read.refusals[0]?.with.difference).toBe('0.01 CAD')
})

test('two amounts left out refuse the file', () => {
  expect(codes(readHledger('2026-01-02 x\n    a  1 CAD\n    b\n    c\n', options))).toEqual([
    'journal-left-out books/main.journal:1',
  ])
  expect(codes(readLedger('2026-01-02 x\n    a  1 CAD\n    [b]\n    c\n', options))).toEqual([
    'journal-left-out books/main.journal:1',
  ])
})

test('a wrong balance names the account, what is expected and what is there', () => {
  const read = readHledger('2026-01-02 x\n    a  1.00 CAD = 2.00 CAD\n    b\n', options)
  expect(codes(read)).toEqual(['journal-assertion books/main.journal:2'])
  if (!read.ok) {
    expect(read.refusals[0]?.with).toMatchObject({ account: 'a', expected: '2.00 CAD', found: '1.00 CAD' })
  }
})

test('balances that hold are listed for the books to be checked against', () => {
  expect(hledger('2026-01-02 x\n    a  1.00 CAD =* 1.00 CAD\n    b\n').assertions).toEqual([
    {
      date: '2026-01-02',
      account: 'a',
      amount: '1.00',
      currency: 'CAD',
      inclusive: true,
      when: 'during',
      line: 2,
    },
  ])
})

test('in ledger a wrong balance after a rule that is not kept is noted, not refused', () => {
  const file = ledger(`
= /^Assets:A$/
    Assets:A   1.00 CAD
    Income:X  -1.00 CAD
2026/01/02 x
    Assets:A   5.00 CAD = 6.00 CAD
    Assets:B
`)
  expect(file.notKept.map(({ line }) => line)).toEqual([2, 6])
})

test('a formula with a name in it is refused', () => {
  expect(codes(readLedger('2026-01-02 x\n    a  (rate * 5 CAD)\n    b\n', options))).toEqual([
    'journal-formula books/main.journal:2',
  ])
})

test('numbers are read as each program reads them', () => {
  // hledger takes a lone comma for a decimal mark, ledger for thousands where three figures follow.
  const text = '2026-01-02 x\n    a  1,000 CAD\n    b\n'
  expect(hledger(text).entries[0]?.lines[0]?.amount).toBe(100n)
  expect(ledger(text).entries[0]?.lines[0]?.amount).toBe(100000n)
  expect(hledger(`decimal-mark .\n${text}`).entries[0]?.lines[0]?.amount).toBe(100000n)
  expect(hledger(`commodity 1.000,00 CAD\n${text}`).entries[0]?.lines[0]?.amount).toBe(100n)
})

test('a file with a byte order mark and Windows line ends reads the same', () => {
  const text = '2026-01-02 x\n    a  1.00 CAD\n    b\n'
  expect(hledger(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(hledger(text))
})
