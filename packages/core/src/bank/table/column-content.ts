import { readAmount } from '../written-amount.ts'
import { isDateLike } from '../written-date.ts'
import type { TableRow } from './split-table.ts'
import { currencyCodes, directionOf } from './words.ts'

/** What the cells of a column hold, counted over the first rows: the shares decide what the column can be. */
export type ColumnContent = {
  readonly index: number
  readonly rows: number
  readonly filled: number
  readonly dates: number
  readonly amounts: number
  readonly dashes: number
  readonly nonZero: number
  readonly decimals: number
  readonly negatives: number
  readonly letters: number
  readonly directions: number
  readonly currencies: number
  readonly distinct: number
  readonly sample: string
}

const sampledRows = 300

/** Counts what each column holds, in rows of at least two cells. */
export function contentOf(rows: readonly TableRow[], width: number): ColumnContent[] {
  const sampled: TableRow[] = []
  for (const row of rows) {
    if (sampled.length === sampledRows) break
    if (row.cells.length > 1) sampled.push(row)
  }
  return Array.from({ length: width }, (_, index) => columnContent(sampled, index))
}

function columnContent(rows: readonly TableRow[], index: number): ColumnContent {
  const values = rows.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '')
  const count = (test: (cell: string) => boolean) => values.filter(test).length
  const dates = count(isDateLike)
  const amounts = values
    .flatMap((cell) => (isDateLike(cell) ? [] : [readAmount(cell, 'either')]))
    .filter((amount) => amount !== undefined)
  return {
    index,
    rows: rows.length,
    filled: values.length,
    dates,
    amounts: amounts.length,
    dashes: count((cell) => /^[-\u2010-\u2015\u2212]+$/.test(cell)),
    nonZero: amounts.filter((each) => each.amount !== 0n).length,
    decimals: count((cell) => /\d[.,]\d{1,2}(?:\D{0,5})$/.test(cell)),
    negatives: amounts.filter((each) => each.sign === 'minus').length,
    letters: count((cell) => /\p{L}{2}/u.test(cell)),
    directions: count((cell) => directionOf(cell) !== undefined),
    currencies: count((cell) => currencyCodes.has(cell.toUpperCase())),
    distinct: new Set(values).size,
    sample: values[0] ?? '',
  }
}

/** Whether a column holds dates. */
export function hasDates(column: ColumnContent): boolean {
  return column.filled > 0 && column.dates >= column.filled * 0.5
}

/** Whether a column holds nothing but amounts, with cents in at least some of them. */
export function hasMoney(column: ColumnContent): boolean {
  return (
    column.amounts > 0 && column.amounts >= column.filled * 0.9 && column.decimals >= column.amounts * 0.3
  )
}

/** Whether a column holds amounts or numbers that could be amounts without cents. */
export function hasNumbers(column: ColumnContent): boolean {
  return column.amounts > 0 && column.amounts >= column.filled * 0.8
}

/** Whether of two columns every row fills one and only one; a written zero counts as not filled. */
export function isEitherOr(rows: readonly TableRow[], first: number, second: number): boolean {
  let [either, both] = [0, 0]
  const sampled = rows.slice(0, sampledRows)
  for (const { cells } of sampled) {
    const [a, b] = [isNonZero(cells[first]), isNonZero(cells[second])]
    if (a && b) both += 1
    else if (a || b) either += 1
  }
  return either > 0 && both <= either / 50
}

function isNonZero(cell: string | undefined): boolean {
  if (cell === undefined || cell === '') return false
  const amount = readAmount(cell, 'either')?.amount
  return amount !== undefined && amount !== 0n
}
