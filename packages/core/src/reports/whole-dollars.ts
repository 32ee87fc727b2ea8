import { type Proof, proof } from '../filings/figure.ts'
import { type Cents, divideRounded, magnitude } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import {
  checkedPage,
  type Page,
  type PageCell,
  type PageRow,
  type SumTerm,
  signedTerms,
  termsAcross,
} from './page.ts'

/**
 * The page in whole dollars, with totals that still add up.
 *
 * Totals are rounded half up, as they are; the difference between a rounded total and its rounded parts goes
 * to the largest part, and on down to a line. Only where rows share totals in a way that leaves no part free,
 * lines are rounded and totals follow them. Columns that are worked out from others (a change, a total of
 * months) follow those. The proof compares the last total with the lines it comes from; a note names the
 * lines that are not their own amount rounded. Ratios, percentages and figures stay as they were: what a cell
 * explains is exact.
 *
 *   100.40 + 100.40 = 200.80      100 + 101 = 201
 */
export function wholeDollars(page: Page): Page {
  const columns = page.columns.map((column, at) =>
    column.kind === 'amount' && column.sumOf === undefined ? roundedColumn(page, at) : undefined,
  )
  const rows = page.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const rounded = columns[at]?.get(index)
      return rounded === undefined ? cell : rounded
    }),
  }))
  const across = { ...page, rows: rows.map((row) => ({ ...row, cells: workedOut(page, row) })) }
  return checkedPage({
    ...across,
    proofs: [...page.proofs, ...roundingProofs(page, across)],
    notes: [...page.notes, roundingNote(page, columns)],
  })
}

/** An amount rounded to the dollar, half away from zero, still in cents. */
export function toDollar(amount: Cents): Cents {
  return divideRounded(amount, 100n, 'half-up') * 100n
}

/** The rounded amounts of one column by row. */
function roundedColumn(page: Page, at: number): ReadonlyMap<number, Cents> {
  const exact = new Map<number, Cents>()
  page.rows.forEach((row, index) => {
    const cell = row.cells[at]
    if (typeof cell === 'bigint') exact.set(index, cell)
  })
  const order = termsFirst(page)
  return fromTotals(page, exact, [...order].reverse()) ?? fromLines(page, exact, order)
}

/**
 * Totals keep their own rounding and pass what is left to their largest free part; nothing when a total has
 * no free part.
 */
function fromTotals(
  page: Page,
  exact: ReadonlyMap<number, Cents>,
  order: readonly number[],
): ReadonlyMap<number, Cents> | undefined {
  const rounded = new Map<number, Cents>()
  for (const index of order) {
    const amount = exact.get(index)
    if (amount === undefined) continue
    const target = rounded.get(index) ?? toDollar(amount)
    rounded.set(index, target)
    const terms = (page.rows[index]?.sumOf ?? []).filter((term) => exact.has(term.row))
    if (terms.length > 0 && !passDown(exact, rounded, terms, target)) return undefined
  }
  return rounded
}

function passDown(
  exact: ReadonlyMap<number, Cents>,
  rounded: Map<number, Cents>,
  terms: readonly SumTerm[],
  target: Cents,
): boolean {
  const free = terms.filter((term) => !rounded.has(term.row))
  for (const term of free) rounded.set(term.row, toDollar(exact.get(term.row) ?? 0n))
  const left = target - summed(rounded, terms)
  if (left === 0n) return true
  const largest = free.reduce<SumTerm | undefined>(
    (most, term) => (most === undefined || size(exact, term) > size(exact, most) ? term : most),
    undefined,
  )
  if (largest === undefined) return false
  rounded.set(largest.row, (rounded.get(largest.row) ?? 0n) + (largest.sign === 1 ? left : -left))
  return true
}

function fromLines(
  page: Page,
  exact: ReadonlyMap<number, Cents>,
  order: readonly number[],
): ReadonlyMap<number, Cents> {
  const rounded = new Map<number, Cents>()
  for (const index of order) {
    const amount = exact.get(index)
    if (amount === undefined) continue
    const terms = page.rows[index]?.sumOf
    rounded.set(index, terms === undefined ? toDollar(amount) : summed(rounded, terms))
  }
  return rounded
}

/** The rows of a page in an order in which every row comes after those that it adds up. */
function termsFirst(page: Page): readonly number[] {
  const order: number[] = []
  const seen = new Set<number>()
  const visit = (index: number): void => {
    if (seen.has(index)) return
    seen.add(index)
    for (const term of page.rows[index]?.sumOf ?? []) visit(term.row)
    order.push(index)
  }
  page.rows.forEach((_row, index) => {
    visit(index)
  })
  return order
}

function size(exact: ReadonlyMap<number, Cents>, term: SumTerm): Cents {
  return magnitude(exact.get(term.row) ?? 0n)
}

function summed(amounts: ReadonlyMap<number, Cents>, terms: readonly SumTerm[]): Cents {
  let total = 0n
  for (const { row, sign } of terms)
    total += sign === 1 ? (amounts.get(row) ?? 0n) : -(amounts.get(row) ?? 0n)
  return total
}

/** The cells of a row with the columns that add others up worked out anew, also from each other. */
function workedOut(page: Page, row: PageRow): readonly PageCell[] {
  const cellOf = (key: string): PageCell => {
    const at = page.columns.findIndex((column) => column.key === key)
    const [worked, cell = null] = [page.columns[at], row.cells[at]]
    if (worked?.sumOf === undefined || row.isStanding === true || typeof cell !== 'bigint') return cell
    let total = 0n
    for (const { column, sign } of termsAcross(row, worked)) {
      const other = cellOf(column)
      if (typeof other === 'bigint') total += sign === 1 ? other : -other
    }
    return total
  }
  return page.columns.map((column) => cellOf(column.key))
}

/**
 * For each column with totals: its last total against the lines that it comes from, however many totals lie
 * between.
 */
function roundingProofs(before: Page, after: Page): Proof[] {
  const last = after.rows.findLastIndex((row) => row.sumOf !== undefined)
  if (last < 0) return []
  return before.columns.flatMap((column, at) => {
    const total = after.rows[last]?.cells[at]
    if (column.kind !== 'amount' || typeof total !== 'bigint') return []
    return [proof(roundingLabel(before, column.label), total, fromLeaves(after, last, at))]
  })
}

function roundingLabel(page: Page, column: Label): Label {
  const isOnly = page.columns.filter((each) => each.kind === 'amount').length === 1
  return {
    en: `Whole dollars add up${isOnly ? '' : `, ${column.en}`}`,
    fr: `Les dollars entiers s’additionnent${isOnly ? '' : `, ${column.fr}`}`,
  }
}

function fromLeaves(page: Page, index: number, at: number): Cents {
  const row = page.rows[index]
  const cell = row?.cells[at]
  if (row?.sumOf === undefined) return typeof cell === 'bigint' ? cell : 0n
  let total = 0n
  for (const term of signedTerms(page, row, page.columns[at]?.key ?? '')) {
    const below = fromLeaves(page, term.row, at)
    total += term.sign === 1 ? below : -below
  }
  return total
}

function roundingNote(page: Page, columns: readonly (ReadonlyMap<number, Cents> | undefined)[]): Label {
  const moved = page.rows.flatMap((row, index) => {
    if (row.sumOf !== undefined) return []
    const isMoved = columns.some((rounded, at) => {
      const [cell, target] = [row.cells[at], rounded?.get(index)]
      return typeof cell === 'bigint' && target !== undefined && target !== toDollar(cell)
    })
    return isMoved ? [nameOf(page, index)] : []
  })
  if (moved.length === 0) return { en: 'Rounded to whole dollars.', fr: 'Arrondi au dollar près.' }
  return {
    en: `Rounded to whole dollars; moved so that totals add up: ${moved.join(', ')}.`,
    fr: `Arrondi au dollar près; ajusté pour que les totaux s’additionnent : ${moved.join(', ')}.`,
  }
}

/** How a row is called in a note: its account number, or its words. */
function nameOf(page: Page, index: number): string {
  const texts = (page.rows[index]?.cells ?? []).filter((cell) => typeof cell === 'string' && cell !== '')
  return String(texts[0] ?? index + 1)
}
