import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { type GifiFileAround, gifiFile, gifiRows, readGifiFile } from './gifi-file.ts'
import { gifiStatements } from './gifi-statements.ts'
import { balances, books, key } from './t2-books.fixture.ts'

const around: GifiFileAround = {
  name: 'Érable & fils "2000" inc.',
  yearEnd: '2026-12-31',
  made: '2026-10-02',
  language: 'en',
  dividends: 'negative',
}

/** The same four balances that a file of QuickBooks Online was made of, to hold our file against it. */
const sameAsSeen = value(
  gifiStatements(books([], balances('1100 500.00\n1090 700.00\n4010 -1500.00\n6260 300.00')), key),
)

test('a .gfi file has the fields of one that another program wrote, one by one', () => {
  // The file of the other program, maker and place aside (fields 6, 11, 15 and 20).
  const seen =
    '"GIFI01","","","","","Maker","","","","","Product","","","","Books","","","","","","","20261231","20261002",""\r\n' +
    '"1060",500.00\r\n"1480",700.00\r\n"8000",1500.00\r\n"8911",300.00'
  const ours = gifiFile(sameAsSeen, 'gfi', around)
  const fields = (content: string) => content.split('\r\n').map((line) => line.split(','))
  const ownWords = [5, 10, 14]
  const without = (rows: readonly (readonly string[])[]) =>
    rows.map((row, index) => (index > 0 ? row : row.map((field, at) => (ownWords.includes(at) ? '' : field))))
  expect(without(fields(ours))).toEqual(without(fields(seen)))
  expect(fields(ours)[0]?.[14]).toBe('"Erable & fils 2000 inc."')
})

test('the CSV has an item a line, no totals, whole dollars, each code once', () => {
  expect(gifiFile(sameAsSeen, 'csv', around)).toBe(
    'code,description,amount\r\n' +
      '1060,Accounts receivable,500\r\n' +
      '1480,Other current assets,700\r\n' +
      '8000,Trade sales of goods and services,1500\r\n' +
      '8911,Real estate rental,300\r\n',
  )
  expect(gifiFile(sameAsSeen, 'schedules', around).split('\r\n').slice(0, 2)).toEqual([
    'GIFI_CODE,AMOUNT,SCHEDULE',
    '1060,500,100',
  ])
  expect(gifiFile(sameAsSeen, 'columns', { ...around, language: 'fr' })).toContain(
    'Code,Amount\r\n1060,500\r\n',
  )
})

test('the check sheet has every total that the index requires, zero or not', () => {
  const codes = value(readGifiFile(gifiFile(sameAsSeen, 'check', around))).map(({ code }) => code)
  for (const required of ['2599', '3499', '3620', '3849', '8299', '9368', '9999'])
    expect(codes).toContain(required)
  expect(new Set(codes).size).toBe(codes.length)
})

test('what is written is read back the same, in every format', () => {
  const items = gifiRows(sameAsSeen, around).filter(({ isTotal }) => !isTotal)
  const pairs = items.map(({ code, dollars }) => ({ code, dollars }))
  for (const format of ['csv', 'schedules', 'columns', 'gfi'] as const)
    expect(value(readGifiFile(gifiFile(sameAsSeen, format, around)))).toEqual(pairs)
})

test('dividends are negative as the guide adds them up, or positive for programs that take them off', () => {
  const paid = value(gifiStatements(books([], balances('1010 -40.00\n3210 40.00')), key))
  const dividend = (dividends: 'negative' | 'positive') =>
    gifiRows(paid, { ...around, dividends }).find(({ code }) => code === '3701')?.dollars
  expect([dividend('negative'), dividend('positive')]).toEqual([-40n, 40n])
})

test('a file with a strange code, cents or a code twice is refused with its line', () => {
  const refusal = (content: string) => {
    const read = readGifiFile(content)
    return read.ok ? undefined : read.refusals[0]?.with?.line
  }
  expect(refusal('Code,Amount\n1060,500\n')).toBeUndefined()
  expect(refusal('Code,Amount\n1060,500.50\n')).toBe('2')
  expect(refusal('Code,Amount\n1060,500\n1060,1\n')).toBe('3')
  expect(refusal('Code,Amount\n0007,500\n')).toBe('2')
})
