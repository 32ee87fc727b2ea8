import fc from 'fast-check'
import { expect, test } from 'vitest'
import { delimiterOf, splitTable } from './split-table.ts'

function cells(text: string, delimiter = ','): readonly (readonly string[])[] {
  return splitTable(text, delimiter).map((row) => row.cells)
}

test('cells stand in quotes, hold marks, doubled quotes and line ends, and are trimmed', () => {
  expect(cells('a, b\r\n"x,1","y ""q"" z"\r\n"two\nlines",c')).toEqual([
    ['a', 'b'],
    ['x,1', 'y "q" z'],
    ['two\nlines', 'c'],
  ])
})

test('a quote in the middle of a cell, or one that never closes, is a letter', () => {
  expect(cells('NL77","EUR"\n5" pipe,1\n"open,2\n3,4')).toEqual([
    ['NL77"', 'EUR'],
    ['5" pipe', '1'],
    ['"open', '2'],
    ['3', '4'],
  ])
})

test('a cell that was never closed does not swallow the rows after it', () => {
  expect(cells('1,"Unclosed,-2.00\n2,"Fine",3.00')).toHaveLength(2)
})

test('LF, CRLF, CR alone and CR CR LF end a line; blank lines are counted, not kept', () => {
  for (const end of ['\n', '\r\n', '\r', '\r\r\n']) {
    expect(splitTable(`a,b${end}${end}c,d${end}`, ',').map((row) => [row.row, ...row.cells])).toEqual([
      [1, 'a', 'b'],
      [3, 'c', 'd'],
    ])
  }
})

test.each([
  ['a,b,c\n1,2,3', ','],
  ['a;b\n1,5;2,5', ';'],
  ['a\tb\n1,000\t2', '\t'],
  ['a|b|c\n1|2|3', '|'],
  ['sep=|\na,b;c', '|'],
  ['Title, with comma\n\nDate;Text;Amount\n1;2,3;4', ';'],
])('%j is parted by %j', (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter)
})

test('whatever stands in a table comes back, however it is quoted and whatever ends its lines', () => {
  const cell = fc.stringMatching(/^(?:[!-~](?:[ -~\n]{0,8}[!-~])?)?$/)
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, mark, end) => {
      const text = rows
        .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(mark))
        .join(end)
      // A quoted cell over several lines that holds a mark before a quote is taken for one that was never
      // closed.
      fc.pre(!rows.flat().some((each) => each.includes('\n') && each.includes(mark)))
      expect(cells(text, mark)).toEqual(rows.filter((row) => row.some((each) => each !== '')))
    }),
  )
})

test('tables made to be slow take no longer than their length', () => {
  const before = performance.now()
  for (const piece of ['"a"",', '"a,', 'a,b\r', '\n"', '"a"    ,', '"""', '""'])
    splitTable(piece.repeat(200_000), ',')
  expect(performance.now() - before).toBeLessThan(10_000)
})

test('cells that spreadsheets were told to keep as text are that text', () => {
  expect(cells('="2026-02-01",="Rue X, 4",="-10.00"')).toEqual([['2026-02-01', 'Rue X, 4', '-10.00']])
  expect(cells('"=""0012""",=A1')).toEqual([['0012', '=A1']])
})
