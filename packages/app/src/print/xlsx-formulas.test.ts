import type { Page, PageRow } from '@daybook/core/reports/page.ts'
import { expect, test } from 'vitest'
import { trialBalancePage } from './sample-pages.ts'
import { cellName, liveFormula } from './xlsx-formulas.ts'

function pageOf(rows: readonly PageRow[]): Page {
  return { ...trialBalancePage(), rows }
}

const line: PageRow = { kind: 'line', indent: 0, cells: ['1', 'Line', 1n, null] }
const other: PageRow = { kind: 'line', indent: 0, cells: ['1', 'Other', null, 1n] }
const heading: PageRow = { kind: 'heading', indent: 0, cells: [null, 'Heading', null, null] }

function total(...rows: readonly number[]): PageRow {
  // A negative number stands for a row that is taken off: ~2 is row 2 with a minus.
  const sumOf = rows.map((row) =>
    row < 0 ? ({ row: ~row, sign: -1 } as const) : ({ row, sign: 1 } as const),
  )
  return { kind: 'total', indent: 0, cells: [null, 'Total', 1n, null], sumOf }
}

function formula(rows: readonly PageRow[], column = 2): string | undefined {
  const page = pageOf(rows)
  const at = rows.length - 1
  const row = rows[at]
  return row === undefined ? undefined : liveFormula({ page, row, at: at + 10, firstRow: 10 }, column)
}

test('columns are lettered as spreadsheets letter them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map((column) => cellName(column, 1))).toEqual([
    'A1',
    'Z1',
    'AA1',
    'AZ1',
    'BA1',
    'ZZ1',
    'AAA1',
  ])
})

test('neighbouring rows make a range, over a heading too, and a line of its own breaks it', () => {
  expect(formula([line, line, line, total(0, 1, 2)])).toBe('SUM(C10:C12)')
  expect(formula([line, heading, line, line, total(0, 2, 3)])).toBe('SUM(C10:C13)')
  expect(formula([line, line, other, line, line, total(0, 1, 3, 4)])).toBe('SUM(C10:C11,C13:C14)')
  expect(formula([line, line, line, total(2, 0, 1)])).toBe('SUM(C10:C12)')
})

test('few single cells are added and taken off by name', () => {
  expect(formula([line, other, line, total(0, ~2)])).toBe('C10-C12')
  expect(formula([line, other, line, total(~0, ~2)])).toBe('-C10-C12')
  expect(formula([line, line, other, line, total(0, 1, ~3)])).toBe('SUM(C10:C11)-SUM(C13)')
})

test('a row named twice counts twice', () => {
  expect(formula([line, total(0, 0)])).toBe('C10+C10')
})

test('no more than 200 ranges stand in one SUM, and a formula over 8,192 characters is left out', () => {
  const rows = (count: number): readonly PageRow[] => {
    const lines = Array.from({ length: count }, () => [line, other]).flat()
    return [...lines, total(...Array.from({ length: count }, (_, at) => at * 2))]
  }
  const long = formula(rows(300)) ?? ''
  expect(long.split('SUM(').length - 1).toBe(2)
  expect(long.match(/C\d+/g)).toHaveLength(300)
  expect(formula(rows(5000))).toBeUndefined()
})
