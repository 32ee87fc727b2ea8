import { differenceFigure, type Figure, type Proof, sumFigure } from '../filings/figure.ts'
import { figureId } from '../filings/figure-id.ts'
import type { Cents } from '../kit/cents.ts'
import type { FiscalYearEnd } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { all, assert, ok, type Result } from '../kit/result.ts'
import { accountName, type Chart } from '../ledger/chart.ts'
import { dayInWords, spanInWords } from '../reports/date-words.ts'
import { accountFigure, accountLine, earningsFigure, type FigureColumn } from './account-figure.ts'
import { addedUp } from './added-up.ts'
import { columnAmounts, netOf } from './column-balances.ts'
import {
  type AddingUp,
  columnOptions,
  type DerivedColumn,
  idSpan,
  type LoadedColumn,
  mainColumn,
} from './columns.ts'
import { derivedCells, derivedColumn } from './derived-columns.ts'
import {
  type Layout,
  type LayoutEarnings,
  type LayoutGroup,
  type LayoutLine,
  type LayoutResult,
  type LayoutSection,
  type Measure,
  validLayout,
} from './layout.ts'
import { coveredTypes, type Placement, placeAccounts, placementProof } from './placement.ts'
import { isByMonths, isStanding, standingLine } from './standing-lines.ts'
import {
  flatLines,
  hasAmounts,
  type Statement,
  type StatementColumn,
  type StatementLine,
} from './statement.ts'
import { notesOf } from './statement-notes.ts'

/**
 * What every statement is laid out from: the chart, the columns as loaded with those worked out from them,
 * and a layout. `options` are those of the ids of its figures (`layout`, ...); `basis` and `dims` follow from
 * the columns.
 */
export type LayOutInput = {
  readonly chart: Chart
  readonly layout: Layout
  readonly at: 'day' | 'span'
  readonly fiscalYearEnd: FiscalYearEnd
  readonly columns: readonly LoadedColumn[]
  readonly derived?: readonly DerivedColumn[]
  readonly addingUp?: AddingUp
  readonly budgetAddingUp?: AddingUp
  readonly order?: readonly string[]
  readonly asOfSeq: number
  readonly options?: Readonly<Record<string, string>>
}

/**
 * A statement before its own proofs, with the columns and their amounts, and the places of accounts, that
 * those need.
 */
export type LaidOut = {
  readonly statement: Statement
  readonly columns: readonly FigureColumn[]
  readonly placement: Placement
}

/**
 * Lays a statement out: puts accounts into the layout's groups, adds up, and works out the other columns. Its
 * proofs so far: every account appears once, and columns that must add up do. Refuses `account-unknown` and
 * what `validLayout` refuses.
 */
export function layOut(input: LayOutInput): Result<LaidOut> {
  const valid = validLayout(input.layout)
  if (!valid.ok) return valid
  const loaded = all(input.columns.map((column) => figureColumn(input, column)))
  if (!loaded.ok) return loaded
  const main = loaded.value.find(({ column }) => column.key === mainColumn)
  assert(main !== undefined, 'a statement has a main column')
  const placement = placeAccounts(input.layout, input.chart)
  const context = { ...input, columns: loaded.value, placement, isByMonths: isByMonths(input) }
  const lines = withDerived(input, loaded.value, linesOf(context))
  const statement: Statement = {
    report: input.layout.statement,
    at: input.at,
    title: input.layout.title,
    subtitle: subtitleOf(input, main.column),
    basis: main.column.cash === undefined ? 'accrual' : 'cash',
    span: main.column.span,
    asOfSeq: input.asOfSeq,
    columns: columnsOf(input),
    lines,
    proofs: [
      ...placed(input, placement, main),
      ...addedUp(input.columns, lines, input.addingUp),
      ...addedUp(input.columns, lines, input.budgetAddingUp),
    ],
    notes: notesOf(main.column, input.columns, input.at),
  }
  return ok({ statement: inOrder(statement, input.order), columns: loaded.value, placement })
}

function figureColumn(input: LayOutInput, column: LoadedColumn): Result<FigureColumn> {
  const amounts = columnAmounts(input.chart, column)
  if (!amounts.ok) return amounts
  const basis = column.cash === undefined ? {} : { basis: 'cash' }
  const key = {
    report: input.layout.statement,
    span: idSpan(input.at, column),
    asOfSeq: input.asOfSeq,
    options: { ...input.options, ...basis, ...columnOptions(column) },
  }
  return ok({ column, amounts: amounts.value, key })
}

function subtitleOf(input: LayOutInput, { span }: LoadedColumn): Label {
  if (input.at === 'span') return spanInWords(span, input.fiscalYearEnd)
  const day = dayInWords(span.through)
  return { en: day.en, fr: `Au ${day.fr}` }
}

type Context = {
  readonly chart: Chart
  readonly columns: readonly FigureColumn[]
  readonly placement: Placement
  readonly layout: Layout
  readonly isByMonths: boolean
}

/** The lines of a layout with their figures, top-down: a result finds the lines above it. */
function linesOf(context: Context): readonly StatementLine[] {
  const known = new Map<string, StatementLine>()
  const lines = context.layout.lines.map((line) => lineFor(context, known, line))
  const hidden = hiddenResults(context.layout, known)
  return hidden.size === 0
    ? lines
    : lines.map((line) => (hidden.has(line.key) ? { ...line, isHidden: true } : line))
}

/**
 * Results that stand at the top of a layout and would only repeat another: nothing is in any of the lines
 * they wait for.
 */
function hiddenResults(layout: Layout, known: ReadonlyMap<string, StatementLine>): ReadonlySet<string> {
  const isFilled = (key: string) => {
    const line = known.get(key)
    return line !== undefined && flatLines([line]).some(hasAmounts)
  }
  const results = layout.lines.filter((line) => line.kind === 'result')
  const waiting = results.filter((line) => line.when !== undefined && !line.when.some(isFilled))
  return new Set(waiting.map((line) => line.key))
}

function lineFor(context: Context, known: Map<string, StatementLine>, line: LayoutLine): StatementLine {
  const made = madeLine(context, known, line)
  const kept = context.isByMonths && isStanding(made, line, known) ? standingLine(made) : made
  known.set(line.key, kept)
  return kept
}

function madeLine(context: Context, known: Map<string, StatementLine>, line: LayoutLine): StatementLine {
  switch (line.kind) {
    case 'section':
      return sectionLine(context, known, line)
    case 'group':
      return groupLine(context, line)
    case 'earnings':
      return earningsLine(context, line)
    case 'result':
      return resultLine(context, known, line)
  }
}

function sectionLine(
  context: Context,
  known: Map<string, StatementLine>,
  section: LayoutSection,
): StatementLine {
  const lines = section.nodes.map((node) => lineFor(context, known, node))
  const total = section.total ?? totalLabel(section.label)
  return {
    key: section.key,
    kind: 'section',
    ...sideOf(lines),
    label: section.label,
    total,
    cells: context.columns.map(({ key }, at) =>
      sumFigure(
        figureId(key, `${section.key}.total`),
        section.oneLine === true ? section.label : total,
        shownParts(lines, at),
      ),
    ),
    lines,
    ...(section.oneLine === true ? { oneLine: true } : {}),
    ...(section.plain === true ? { plain: true } : {}),
    ...(section.final === true ? { final: true } : {}),
  }
}

/** The figures of a column that are more than nothing. */
function shownParts(lines: readonly StatementLine[], at: number): readonly Figure[] {
  return lines.flatMap((line) => {
    const cell = line.cells[at]
    return cell === undefined || cell.value === 0n ? [] : [cell]
  })
}

function totalLabel(label: Label): Label {
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
  return { en: `Total ${lower(label.en)}`, fr: `Total – ${lower(label.fr)}` }
}

function groupLine(context: Context, group: LayoutGroup): StatementLine {
  const accounts = context.placement.accountsOf.get(group.key) ?? []
  const lines = accounts.map((account): StatementLine => {
    const line = accountLine(group.key, account)
    const shown = { line, measure: group.measure, side: group.side }
    return {
      key: line,
      kind: 'account',
      side: group.side,
      code: account.code,
      label: { en: accountName(account, 'en'), fr: accountName(account, 'fr') },
      cells: context.columns.map((column) => accountFigure(column, account, shown)),
      lines: [],
    }
  })
  return {
    key: group.key,
    kind: 'group',
    side: group.side,
    label: group.label,
    cells: context.columns.map(({ key }, at) =>
      sumFigure(figureId(key, group.key), group.label, shownParts(lines, at)),
    ),
    lines,
    ...(group.oneLine === true ? { oneLine: true } : {}),
  }
}

function earningsLine(context: Context, line: LayoutEarnings): StatementLine {
  const shown = { line: line.key, label: line.label, measure: line.measure }
  const cells = context.columns.map((column) => earningsFigure(column, context.chart, shown))
  return { key: line.key, kind: 'earnings', side: 'credit', label: line.label, cells, lines: [] }
}

function resultLine(
  context: Context,
  known: ReadonlyMap<string, StatementLine>,
  line: LayoutResult,
): StatementLine {
  const make = line.terms.slice(1).some((term) => term.sign === -1) ? differenceFigure : sumFigure
  return {
    key: line.key,
    kind: 'result',
    ...sideOf(line.terms.flatMap((term) => known.get(term.key) ?? [])),
    label: line.label,
    cells: context.columns.map(({ key }, at) => {
      const parts = line.terms
        .map((term) => known.get(term.key)?.cells[at])
        .filter((cell) => cell !== undefined)
      return make(figureId(key, line.key), line.label, parts)
    }),
    lines: [],
    terms: line.terms,
    ...(line.final === true ? { final: true } : {}),
  }
}

/** The side of the first of some lines. */
function sideOf([first]: readonly StatementLine[]): Pick<StatementLine, 'side'> {
  return first?.side === undefined ? {} : { side: first.side }
}

function withDerived(
  input: LayOutInput,
  columns: readonly FigureColumn[],
  lines: readonly StatementLine[],
): readonly StatementLine[] {
  const derived = input.derived ?? []
  if (derived.length === 0) return lines
  const whole = flatLines(lines).find((line) => line.key === input.layout.whole)
  const extended = (line: StatementLine): StatementLine => ({
    ...line,
    cells: [
      ...line.cells,
      ...derived.map((column) => derivedCells({ column, line, whole, columns, at: input.at })),
    ],
    lines: line.lines.map(extended),
  })
  return lines.map(extended)
}

function columnsOf(input: LayOutInput): readonly StatementColumn[] {
  const totals = [input.addingUp, input.budgetAddingUp]
  const loaded = input.columns.map(({ key, label }): StatementColumn => {
    const parts = totals.find((each) => each?.total === key)?.parts
    const sumOf = parts === undefined ? {} : { sumOf: parts.map((column) => ({ column, sign: 1 as const })) }
    return { key, label, kind: 'amount', ...sumOf }
  })
  return [...loaded, ...(input.derived ?? []).map(derivedColumn)]
}

/** A statement with its columns in another order. */
function inOrder(statement: Statement, order: readonly string[] | undefined): Statement {
  if (order === undefined) return statement
  const places = order
    .map((key) => statement.columns.findIndex((column) => column.key === key))
    .filter((place) => place >= 0)
  const columns = places.flatMap((place) => statement.columns[place] ?? [])
  const ordered = (line: StatementLine): StatementLine => ({
    ...line,
    cells: places.map((place) => line.cells[place]),
    lines: line.lines.map(ordered),
  })
  return { ...statement, columns, lines: statement.lines.map(ordered) }
}

function placed(input: LayOutInput, placement: Placement, main: FigureColumn): readonly Proof[] {
  const types = coveredTypes(input.layout.statement)
  if (types.length === 0 && placement.twice.length === 0) return []
  const measure: Measure = input.layout.statement === 'balance-sheet' ? 'balance' : 'movement'
  const amounts = new Map<string, Cents>()
  for (const account of input.chart.values()) {
    if (types.includes(account.type)) amounts.set(account.id, netOf(main.amounts, account.id, measure))
  }
  return [placementProof(placement, amounts)]
}
