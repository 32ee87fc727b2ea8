import { expect, test } from 'vitest'
import { type Result, value } from '../../kit/result.ts'
import { readCsvJournal, readJournalRows } from './csv-journal.ts'
import type { JournalFile, ReadOptions } from './journal-file.ts'

const options: ReadOptions = {
  file: 'journal.csv',
  baseCurrency: 'CAD',
  include: () => ({ ok: false, refusals: [] }),
}

const read = (text: string, more: Partial<ReadOptions> = {}) =>
  value(readCsvJournal(text, { ...options, ...more }))

function codes(result: Result<JournalFile>): string[] {
  return result.ok ? [] : result.refusals.map((each) => `${each.code} ${each.at}`)
}

test('rows of one number are one entry, debits positive', () => {
  const { entries } = read(`Date,Entry,Account,Debit,Credit,Memo,Payee
2026-01-02,1,5400,"1,000.50",,Desk,Corner Shop
2026-01-02,1,1010,,"1,000.50",Desk,Corner Shop
2026-01-03,2,1010,5,,,
2026-01-03,2,4000,,5.00,,
`)
  expect(entries).toEqual([
    {
      date: '2026-01-02',
      ref: '1',
      payee: 'Corner Shop',
      memo: 'Desk',
      lines: [
        { account: '5400', amount: 100050n },
        { account: '1010', amount: -100050n },
      ],
      line: 2,
    },
    {
      date: '2026-01-03',
      ref: '2',
      lines: [
        { account: '1010', amount: 500n },
        { account: '4000', amount: -500n },
      ],
      line: 4,
    },
  ])
})

test('French headings, semicolons and decimal commas read the same', () => {
  const { entries, accounts } = read(`Journal;;;;;
Date;N° d’écriture;N° de compte;Nom du compte;Débit;Crédit;Libellé
31/01/2026;7;1010;Compte chèques;1 000,50;;Vente
31/01/2026;7;4000;Ventes;;1 000,50;Vente
`)
  expect(entries[0]).toMatchObject({ date: '2026-01-31', ref: '7', memo: 'Vente' })
  expect(entries[0]?.lines.map((line) => line.amount)).toEqual([100050n, -100050n])
  expect(accounts.map(({ name, code, title }) => [name, code, title])).toEqual([
    ['1010', '1010', 'Compte chèques'],
    ['4000', '4000', 'Ventes'],
  ])
})

test('without numbers an entry ends where it balances, and rows without a day go on with it', () => {
  const { entries } = read(`Date,Account,Amount
2026-01-02,A,5.00
2026-01-02,B,-5.00
2026-01-02,A,7.00
,B,(3.00)
,C,-4.00
`)
  expect(entries.map(({ line, lines }) => [line, lines.length])).toEqual([
    [2, 2],
    [4, 3],
  ])
})

test('an id makes an entry known again, a number does not', () => {
  const { entries } = read('Date,Id,Account,Amount\n2026-01-02,T1,A,5\n2026-01-02,T1,B,-5\n')
  expect(entries[0]).toMatchObject({ id: 'T1' })
})

test('an amount in another currency stands beside the books’ own', () => {
  const { entries } = read(`Date,Entry,Account,Debit,Credit,Currency,Foreign amount,Rate
2026-01-02,1,1020,135.00,,USD,100.00,1.35
2026-01-02,1,1010,,135.00,CAD,,
`)
  expect(entries[0]?.lines[0]?.foreign).toEqual({ currency: 'USD', amount: 10000n, rate: '1.35' })
  expect(entries[0]?.lines[1]?.foreign).toBeUndefined()
})

test('days that can be read two ways are refused until their order is said', () => {
  const text = 'Date,Account,Amount\n03/04/2026,A,5\n03/04/2026,B,-5\n'
  expect(codes(readCsvJournal(text, options))).toEqual(['rows-date-unclear journal.csv'])
  expect(read(text, { dateOrder: 'dmy' }).entries[0]?.date).toBe('2026-04-03')
  expect(read(text, { dateOrder: 'mdy' }).entries[0]?.date).toBe('2026-03-04')
})

test('what is wrong in a row is refused with the row', () => {
  const head = 'Date,Account,Debit,Credit\n'
  expect(codes(readCsvJournal('Name,Phone\nAna,1\n', options))).toEqual(['rows-heading journal.csv'])
  expect(codes(readCsvJournal(`${head}2026-01-02,A,five,\n`, options))).toEqual(['rows-amount journal.csv:2'])
  expect(codes(readCsvJournal(`${head}2026-01-02,A,5.001,\n`, options))).toEqual([
    'rows-amount journal.csv:2',
  ])
  expect(codes(readCsvJournal(`${head}2026-01-02,,5.00,\n`, options))).toEqual(['rows-account journal.csv:2'])
  expect(codes(readCsvJournal(`${head}someday,A,5.00,\n`, options))).toEqual(['rows-date journal.csv:2'])
  expect(codes(readCsvJournal(`${head}2026-01-02,A,5.00,\n2026-01-03,B,,4.00\n`, options))).toEqual([
    'entry-unbalanced journal.csv:2',
  ])
})

test('rows that a sheet program gives are read like text', () => {
  const rows = [['Date', 'Account', 'Amount'], ['2026-01-02', 'A', '5.00'], ['2026-01-02', 'B', '-5.00'], []]
  expect(value(readJournalRows(rows, options)).entries).toHaveLength(1)
})
