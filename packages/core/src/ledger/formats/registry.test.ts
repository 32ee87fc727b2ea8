import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { value } from '../../kit/result.ts'
import { formatNamed, formatOf, journalFormats } from './registry.ts'

const folder = join(import.meta.dirname, 'cases')

test('a file’s format follows from its ending, whatever it holds', () => {
  expect(
    ['a.jsonl', 'b.journal', 'c.LEDGER', 'd.beancount', 'e.csv', 'f.dat'].map(
      (name) => value(formatOf(name, '')).name,
    ),
  ).toEqual(['jsonl', 'hledger', 'ledger', 'beancount', 'csv', 'ledger'])
})

test('without a known ending it follows from the text', () => {
  const samples = [
    ['jsonl', '{"id":"1","date":"2026-01-01","lines":[]}'],
    ['beancount', '; mine\n2026-01-01 open Assets:Bank CAD\n'],
    ['beancount', '2026-01-01 * "Shop" "Paper"\n  Assets:Bank  1 CAD\n'],
    ['ledger', 'bucket Assets:Bank\n2026/01/01 Shop\n    Expenses:Food  $5\n'],
    ['hledger', '2026-01-01 Shop\n    Expenses:Food  $5\n    Assets:Bank\n'],
    ['csv', 'Date;Compte;Débit;Crédit\n2026-01-01;1010;5,00;\n'],
  ] as const
  expect(samples.map(([, text]) => value(formatOf('journal.txt', text)).name)).toEqual(
    samples.map(([name]) => name),
  )
})

test('the cases of the language are told apart by their text alone', () => {
  const ours = {
    journal: ['hledger', 'ledger'],
    ledger: ['ledger', 'hledger'],
    beancount: ['beancount'],
  } as const
  for (const name of readdirSync(folder)) {
    const ending = name.split('.').at(-1)
    if (ending !== 'journal' && ending !== 'ledger' && ending !== 'beancount') continue
    const text = readFileSync(join(folder, name), 'utf8')
    expect(ours[ending], name).toContain(value(formatOf('file', text)).name)
  }
})

test('what is none of them is refused with what it looks like', () => {
  const none = formatOf('letter.txt', 'Dear Ana,\nhow are you?\n')
  expect(none.ok).toBe(false)
  if (!none.ok)
    expect(none.refusals[0]).toMatchObject({ code: 'format-unknown', with: { found: 'Dear Ana,' } })
  expect(formatNamed('qif').ok).toBe(false)
})

test('every format writes what it recognizes as its own', () => {
  const books = {
    bookName: 'Sable Bay (fictional)',
    currency: 'CAD',
    accounts: [
      { id: '1010', code: '1010', name: 'Chequing', type: 'asset' },
      { id: '4000', code: '4000', name: 'Sales', type: 'revenue' },
    ],
    entries: [
      {
        number: 1,
        date: '2026-01-31',
        memo: 'Rent of a kayak',
        because: { kind: 'adjustment', id: '' },
        postings: [
          { account: '1010', amount: 5000n },
          { account: '4000', amount: -5000n },
        ],
      },
    ],
  } as const
  for (const format of journalFormats) {
    const written = [...format.write(books)].join('')
    expect(value(formatOf('export', written)).name).toBe(format.name)
    const writer = format.writer(books)
    expect(writer.head + writer.entry(books.entries[0])).toBe(written)
  }
})
