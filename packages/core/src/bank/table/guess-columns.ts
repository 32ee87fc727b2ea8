import { readAmount } from '../written-amount.ts'
import {
  type ColumnContent,
  contentOf,
  hasDates,
  hasMoney,
  hasNumbers,
  isEitherOr,
} from './column-content.ts'
import type { ColumnRole, DetectedColumn } from './detected.ts'
import type { CellPattern, Layout } from './layouts.ts'
import { layouts } from './layouts.ts'
import type { TableRow } from './split-table.ts'
import { directionOf } from './words.ts'

/**
 * The columns of a table without headings: by a known layout whose patterns all rows fit, else by what the
 * columns hold. The first dates are the dates; of the amounts, two of which every row fills just one are out
 * and in; a column that moves by the other's amounts is the balance; what is left with letters is text.
 */
export function guessColumns(
  rows: readonly TableRow[],
  width: number,
): { columns: DetectedColumn[]; layout?: Layout } {
  const layout = layouts.find((each) => each.cells !== undefined && fitsLayout(rows, each.cells, each))
  if (layout?.roles !== undefined) {
    return { columns: layout.roles.map(([index, role]) => ({ index, heading: '', role })), layout }
  }
  return { columns: byContent(rows, contentOf(rows, width)) }
}

function fitsLayout(rows: readonly TableRow[], cells: readonly CellPattern[], layout: Layout): boolean {
  const sampled = rows.slice(0, 200)
  const isOptional = cells.at(-1) === 'any'
  const fitting = sampled.filter(
    (row) =>
      (row.cells.length === cells.length || (isOptional && row.cells.length === cells.length - 1)) &&
      cells.every((pattern, index) => fitsPattern(row.cells[index] ?? '', pattern)),
  )
  if (fitting.length === 0 || fitting.length < sampled.length * 0.9) return false
  const [out, into] = (['money-out', 'money-in'] as const).map(
    (role) => layout.roles?.find((each) => each[1] === role)?.[0],
  )
  return out === undefined || into === undefined || isEitherOr(fitting, out, into)
}

const patterns: Readonly<Record<CellPattern, (cell: string) => boolean>> = {
  date: (cell) => /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/.test(cell),
  stamp: (cell) => /^\d{14}(?:\[.*\])?$/.test(cell),
  text: (cell) => /\p{L}/u.test(cell),
  money: (cell) => cell !== '' && isMoney(cell),
  'maybe-money': (cell) => cell === '' || isMoney(cell),
  dash: (cell) => cell === '-' || cell === '',
  word: (cell) => /^[A-Z_]{2,12}$/.test(cell),
  count: (cell) => /^\d{1,8}$/.test(cell),
  'account-type': (cell) => /^[A-Z]{1,3}\d{0,2}$/.test(cell),
  card: (cell) => /^[\d*xX -]{4,22}$/.test(cell) && /[*xX]|\d{12}/.test(cell),
  any: () => true,
}

function fitsPattern(cell: string, pattern: CellPattern): boolean {
  return patterns[pattern](cell)
}

function isMoney(cell: string): boolean {
  return /\d/.test(cell) && readAmount(cell, '.') !== undefined
}

function byContent(rows: readonly TableRow[], columns: readonly ColumnContent[]): DetectedColumn[] {
  const found: DetectedColumn[] = []
  const give = (column: ColumnContent | undefined, role: ColumnRole) => {
    if (column !== undefined) found.push({ index: column.index, heading: '', role })
  }
  const [date, other] = columns.filter((each) => hasDates(each) && each.filled >= each.rows * 0.5)
  give(date, 'date')
  give(other, 'other-date')
  const open = columns.filter((each) => each !== date && each !== other)
  for (const money of moneyColumns(rows, open)) give(money.column, money.role)
  const left = open.filter((each) => !found.some((column) => column.index === each.index))
  give(
    left.find((each) => each.filled > 0 && each.currencies >= each.rows * 0.9),
    'currency',
  )
  const rest = left.filter((each) => !found.some((column) => column.index === each.index))
  const direction = rest.find((each) => each.filled > 0 && each.directions >= each.filled * 0.8)
  give(direction, 'direction')
  const account = rest.find(
    (each) => each.distinct === 1 && each.filled === each.rows && isAccountNumber(each.sample),
  )
  give(account, 'account')
  const words = rest.filter(
    (each) => each !== direction && each !== account && each.letters >= each.filled * 0.5,
  )
  const telling = words.filter((each) => each.filled > 0 && (each.distinct > 1 || each.rows < 3))
  for (const column of telling.length > 0 ? telling : words) if (column.filled > 0) give(column, 'text')
  return found
}

/** Whether text is an account's or card's number: six digits at least, or stars in place of some. */
export function isAccountNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return /^[\d*xX .-]{5,30}$/.test(text)
    ? digits >= 6 || (/[*xX]{2}/.test(text) && digits >= 2)
    : isIban(text)
}

function isIban(text: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(text.replace(/ /g, ''))
}

type MoneyColumn = { readonly column: ColumnContent; readonly role: ColumnRole }

/**
 * The columns of money among `columns`: out and in, or one signed amount; and the balance where there is
 * one.
 */
export function moneyColumns(rows: readonly TableRow[], columns: readonly ColumnContent[]): MoneyColumn[] {
  const withCents = columns.filter(hasMoney)
  const money = withCents.length > 0 ? withCents : columns.filter(hasNumbers)
  const pair = eitherOrPair(
    rows,
    columns.filter((each) => hasMoney(each) || (each.amounts > 0 && each.nonZero === 0)),
  )
  if (pair !== undefined) {
    const balance = money.find((each) => each.index > pair[1].index && each.filled >= each.rows * 0.6)
    return [
      { column: pair[0], role: 'money-out' },
      { column: pair[1], role: 'money-in' },
      ...(balance === undefined ? [] : [{ column: balance, role: 'balance' } as const]),
    ]
  }
  const full = money.filter((each) => each.filled >= each.rows * 0.7)
  const candidates = full.length > 0 ? full : money
  const amount = candidates.find((each) => each.negatives > 0) ?? candidates[0]
  if (amount === undefined) return []
  const others = candidates.filter((each) => each !== amount)
  const balance =
    others.find((each) => movesBy(rows, each.index, amount.index)) ??
    others.find((each) => each.index > amount.index)
  return [
    { column: amount, role: 'amount' },
    ...(balance === undefined ? [] : [{ column: balance, role: 'balance' } as const]),
  ]
}

function eitherOrPair(
  rows: readonly TableRow[],
  columns: readonly ColumnContent[],
): readonly [ColumnContent, ColumnContent] | undefined {
  for (let at = 0; at + 1 < columns.length && at < 12; at += 1) {
    const [first, second] = [columns[at], columns[at + 1]]
    if (first === undefined || second === undefined || first.nonZero + second.nonZero === 0) continue
    if (first.negatives + second.negatives > 0 && first.negatives !== first.nonZero) continue
    const covered = first.nonZero + second.nonZero >= first.rows * 0.7
    if (covered && isEitherOr(rows, first.index, second.index)) return [first, second]
  }
  return undefined
}

/** Whether a column changes from row to row by the amounts of another: then it is the balance after them. */
function movesBy(rows: readonly TableRow[], balance: number, amount: number): boolean {
  let [moves, steps] = [0, 0]
  let before: bigint | undefined
  for (const { cells } of rows.slice(0, 100)) {
    const [now, by] = [cents(cells[balance]), cents(cells[amount])]
    if (now === undefined || by === undefined) continue
    if (before !== undefined) {
      steps += 1
      const step = now - before
      if (step === by || step === -by) moves += 1
    }
    before = now
  }
  return steps > 0 && moves >= steps * 0.5
}

function cents(cell: string | undefined): bigint | undefined {
  const amount = cell === undefined || cell === '' ? undefined : readAmount(cell, 'either')?.amount
  return typeof amount === 'bigint' ? amount : undefined
}

/** Whether a cell is a word of direction, such as `CR`, in a column without a heading. */
export function isDirectionColumn(column: ColumnContent): boolean {
  return (
    column.filled > 0 && column.directions >= column.filled * 0.8 && directionOf(column.sample) !== undefined
  )
}
