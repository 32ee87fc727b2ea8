import type { Figure, Proof } from '../filings/figure.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import type { Side } from '../ledger/chart.ts'
import { mainColumn } from './columns.ts'
import type { LayoutLine, LayoutResult, StatementName } from './layout.ts'

/**
 * A column of a statement: amounts, or percentages with one decimal. `sumOf` as in the columns of a page; in
 * a variance its signs are the other way round on lines for which `isReversed` holds.
 */
export type StatementColumn = {
  readonly key: string
  readonly label: Label
  readonly kind: 'amount' | 'percent'
  readonly sumOf?: readonly { readonly column: string; readonly sign: 1 | -1 }[]
  readonly isVariance?: true
}

/**
 * A line of a statement with one figure a column (none where a percentage means nothing). Sections hold their
 * lines and show their total in `cells`; groups hold their accounts. `isHidden` results only stand in for
 * others in sums. `side` is the one on which the line is positive; a section has that of its first line, a
 * result that of its first term. `isStanding` lines show what stands at one end of the days of a column, so
 * that columns of months do not add up to the whole in them.
 */
export type StatementLine = {
  readonly key: string
  readonly kind: LayoutLine['kind'] | 'account'
  readonly label: Label
  readonly total?: Label
  readonly code?: string
  readonly cells: readonly (Figure | undefined)[]
  readonly lines: readonly StatementLine[]
  readonly side?: Side
  readonly terms?: LayoutResult['terms']
  readonly isHidden?: true
  readonly isStanding?: true
  readonly oneLine?: true
  readonly plain?: true
  readonly final?: true
}

/**
 * A statement: lines by columns, each number a figure in cents, signed as shown. `span` is that of the main
 * column; a statement of a `day` shows what stands at its end. `subtitle` is its day or period in words of
 * both languages.
 */
export type Statement = {
  readonly report: StatementName
  readonly at: 'day' | 'span'
  readonly title: Label
  readonly subtitle: Label
  readonly basis: 'accrual' | 'cash'
  readonly span: Span
  readonly asOfSeq: number
  readonly columns: readonly StatementColumn[]
  readonly lines: readonly StatementLine[]
  readonly proofs: readonly Proof[]
  readonly notes: readonly Label[]
}

/**
 * The part of an id that names a line: a section is named by its total, an account by its group and its id.
 */
export function idLine(line: Pick<StatementLine, 'key' | 'kind'>): string {
  return line.kind === 'section' ? `${line.key}.total` : line.key
}

/**
 * The line with this key (`revenue`, `revenue.total`, `gross-margin`, `revenue.sales/4000`), at any depth.
 */
export function lineOf(statement: Pick<Statement, 'lines'>, key: string): StatementLine | undefined {
  return flatLines(statement.lines).find((line) => line.key === key || idLine(line) === key)
}

/** The figure of a line in a column; the main column when none is named. */
export function figureOf(
  statement: Pick<Statement, 'lines' | 'columns'>,
  key: string,
  column = mainColumn,
): Figure | undefined {
  const at = statement.columns.findIndex((each) => each.key === column)
  return lineOf(statement, key)?.cells[at]
}

/** The amount of a line in a column, zero when the statement has no such line. */
export function amountOf(
  statement: Pick<Statement, 'lines' | 'columns'>,
  key: string,
  column = mainColumn,
): Cents {
  return figureOf(statement, key, column)?.value ?? 0n
}

/**
 * All figures that a statement shows, in order of lines and columns: the roots in which `findFigure` looks.
 */
export function statementFigures(statement: Pick<Statement, 'lines'>): readonly Figure[] {
  return flatLines(statement.lines).flatMap((line) => line.cells.filter((cell) => cell !== undefined))
}

/** All lines, each before those inside it. */
export function flatLines(lines: readonly StatementLine[]): readonly StatementLine[] {
  return lines.flatMap((line) => [line, ...flatLines(line.lines)])
}

/** Whether any of a line's cells is more than nothing. */
export function hasAmounts(line: StatementLine): boolean {
  return line.cells.some((cell) => cell !== undefined && cell.value !== 0n)
}

/** The last day that a statement counts. */
export function lastDayOf(statement: Statement): CivilDate {
  return statement.span.through
}

/**
 * Whether a variance of a line is the budget less the actual amount: on a statement of a span, where the line
 * is of expenses, of which less is better.
 */
export function isReversed(line: Pick<StatementLine, 'side'>, at: Statement['at']): boolean {
  return at === 'span' && line.side === 'debit'
}
