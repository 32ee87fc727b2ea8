import { expect, test } from 'vitest'
import { value } from '../../kit/result.ts'
import { amountText } from '../statement.ts'
import { csv } from './csv.ts'

function read(text: string) {
  return value(csv.read(text, {}))
}

function rows(text: string): string[] {
  return read(text).statements.flatMap((each) =>
    each.lines.map((line) => `${line.date} ${amountText(line.amount)} ${line.text}`),
  )
}

function codes(text: string): string[] {
  return read(text).notices.map((each) => each.code)
}

test('whole lines in quotes, and cells in single quotes, are cut as the cells they were', () => {
  const lines = ['2026-02-01 -10.00 Store, 4', '2026-02-02 20.00 Pay']
  expect(
    rows('"Date,Description,Amount"\n"2026-02-01,""Store, 4"",-10.00"\n\n"2026-02-02,Pay,20.00"\n'),
  ).toEqual(lines)
  expect(
    rows("'Date','Description','Amount'\n'2026-02-01','Store, 4','-10.00'\n'2026-02-02','Pay','20.00'\n"),
  ).toEqual(lines)
})

test('dashes for nothing in the columns of debit and credit, and a row of dashes, are no amounts', () => {
  const text =
    'Date,Description,Debit,Credit\n------,------,------,------\n2026-03-01,A,10.00,-\n2026-03-02,B,-,25.00\n'
  expect(rows(text)).toEqual(['2026-03-01 -10.00 A', '2026-03-02 25.00 B'])
  expect(codes(text)).toEqual([])
})

test('a title such as “Pending transactions” makes the rows below it pending, until another ends it', () => {
  const text =
    'Pending transactions\nDate,Description,Amount\n2026-03-03,C,-5.00\n\nPosted transactions\nDate,Description,Amount\n2026-03-02,B,25.00\nOpérations en attente,,\n2026-03-04,D,-1.00\n'
  const lines = read(text).statements.flatMap((each) => each.lines)
  expect(lines.map((line) => [line.text, line.pending])).toEqual([
    ['C', true],
    ['B', false],
    ['D', true],
  ])
})

test('the order of day and month is told by the heading, by the dates of posting, or does not matter', () => {
  const dates = (heading: string, first: string) =>
    rows(`${heading},Description,Amount\n${first},A,-1.00\n`).map((row) => row.slice(0, 10))
  const asked = (heading: string, first: string) =>
    codes(`${heading},Description,Amount\n${first},A,-1.00\n`).includes('date-order-ambiguous')
  expect(dates('Date (DD/MM/YYYY)', '03/04/2026')).toEqual(['2026-04-03'])
  expect(dates('Date (JJ/MM/AAAA)', '03/04/2026')).toEqual(['2026-04-03'])
  expect(dates('Date (MM/DD/YYYY)', '03/04/2026')).toEqual(['2026-03-04'])
  expect(dates('Date,Posted Date', '03/04/2026,13/04/2026')).toEqual(['2026-04-03'])
  expect(dates('Date', '03/03/2026')).toEqual(['2026-03-03'])
  expect(asked('Date (DD/MM/YYYY)', '03/04/2026')).toBe(false)
  expect(asked('Date,Posted Date', '03/04/2026,13/04/2026')).toBe(false)
  expect(asked('Date', '03/03/2026')).toBe(false)
  expect(asked('Date', '03/04/2026')).toBe(true)
})
