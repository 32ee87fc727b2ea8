import type { DimensionValue } from '../daybook/fact.ts'
import { type FigureId, firstDay, parseSpanText, spanText } from '../filings/figure-id.ts'
import {
  addDays,
  addMonths,
  daysBetween,
  type FiscalYearEnd,
  fiscalYearOf,
  lastOfMonth,
  monthsOf,
  type Span,
} from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { BalanceRow } from '../ledger/balances.ts'
import { dayInWords, monthInWords, spanHeading, wholeMonths } from '../reports/date-words.ts'
import type { BudgetNamed, BudgetPart } from './budget-part.ts'
import type { CashAdjustments } from './cash-basis.ts'
import type { WithoutCash } from './without-cash.ts'

/** The key of the column that a statement is about; all others are compared with it or make it up. */
export const mainColumn = 'current'

/**
 * A column to be loaded: its days and, for a column of one class, department or job, the dimension; an empty
 * value means postings without that dimension; with `budget` it is of that budget. A column of a balance
 * sheet runs from the first day of the fiscal year to its day.
 */
export type ColumnPlan = {
  readonly key: string
  readonly label: Label
  readonly span: Span
  readonly dims?: Readonly<Record<string, string>>
  readonly budget?: BudgetNamed
}

/**
 * A column as it was loaded: what moved in its days (`rows`) and what had moved before them (`opening`), all
 * layers, and on cash basis what was unpaid on the day before and on the last day; of a budget, as if it had
 * happened (`budgeted`).
 */
export type LoadedColumn = ColumnPlan & {
  readonly opening: readonly BalanceRow[]
  readonly rows: readonly BalanceRow[]
  readonly cash?: { readonly before: CashAdjustments; readonly through: CashAdjustments }
  /** For the statement of cash flows: what entries of these days did without cash. */
  readonly withoutCash?: WithoutCash
  readonly budgeted?: BudgetPart
}

/**
 * A column worked out from others: `to` less `from`, that in percent of `from`, the same against a budget, or
 * a column in percent of the layout's whole.
 */
export type DerivedColumn =
  | {
      readonly kind: 'change' | 'change-percent'
      readonly key: string
      readonly label: Label
      readonly from: string
      readonly to: string
    }
  | {
      readonly kind: 'variance' | 'variance-percent'
      readonly key: string
      readonly label: Label
      readonly from: string
      readonly to: string
      readonly budget: string
    }
  | { readonly kind: 'share'; readonly key: string; readonly label: Label; readonly of: string }

/**
 * Columns that together make up another: months of a span, values of a dimension with those that have none.
 */
export type AddingUp = { readonly total: string; readonly parts: readonly string[]; readonly label: Label }

/**
 * The columns of a statement before anything is loaded, in the order in which they are shown; where `order`
 * is given, in that of its keys.
 */
export type ColumnsPlan = {
  readonly loaded: readonly ColumnPlan[]
  readonly derived: readonly DerivedColumn[]
  readonly addingUp?: AddingUp
  readonly budgetAddingUp?: AddingUp
  readonly order?: readonly string[]
}

/**
 * What somebody asked for: a report of a `day` (a balance sheet: only `span.through` matters) or of a `span`;
 * compared with the prior year or the prior period, by month or by the values of a dimension, with changes
 * and percentages.
 */
export type ColumnRequest = {
  readonly at: 'day' | 'span'
  readonly span: Span
  readonly fiscalYearEnd: FiscalYearEnd
  readonly compare?: 'prior-year' | 'prior-period'
  readonly months?: boolean
  readonly by?: {
    readonly dimension: DimensionValue['dimension']
    readonly values: readonly DimensionValue[]
  }
  readonly change?: boolean
  readonly share?: boolean
}

/**
 * Which columns to load and to work out. By month: the months of the span, then the span; by dimension: its
 * values, those without, then all; compared: the span, then the earlier one, then change and percent. Months
 * and dimension exclude each other, months win; a comparison goes with either. Refuses `span-malformed` when
 * the span runs backwards.
 */
export function planColumns(request: ColumnRequest): Result<ColumnsPlan> {
  const { span } = request
  if (span.from > span.through) return refuse('span-malformed', { span: `${span.from}..${span.through}` })
  const main = columnOf(request, mainColumn, mainSpan(request))
  const parts = request.months === true ? monthColumns(request, main) : dimensionColumns(request, main)
  const compared = comparedColumns(request, main)
  const loaded = [...parts.columns, main, ...compared]
  return ok({
    loaded: parts.addingUp === undefined ? loaded : totalled(loaded),
    derived: derivedColumns(request, main, compared),
    ...(parts.addingUp === undefined ? {} : { addingUp: parts.addingUp }),
  })
}

/** The column that months or values add up to is called their total. */
function totalled(columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
  return columns.map((column) => (column.key === mainColumn ? { ...column, label: total } : column))
}

const total: Label = { en: 'Total', fr: 'Total' }

function mainSpan(request: ColumnRequest): Span {
  if (request.at === 'span') return request.span
  const { through } = request.span
  return { from: fiscalYearOf(through, request.fiscalYearEnd).from, through }
}

function columnOf(request: ColumnRequest, key: string, span: Span): ColumnPlan {
  const label = request.at === 'day' ? dayInWords(span.through) : spanHeading(span, request.fiscalYearEnd)
  return { key, label, span }
}

type Parts = { readonly columns: readonly ColumnPlan[]; readonly addingUp?: AddingUp }

/** Months of a span add up to it; ends of months on a balance sheet do not. */
function monthColumns(request: ColumnRequest, main: ColumnPlan): Parts {
  const months = monthsOf(main.span)
  if (request.at === 'day') {
    const columns = months.slice(0, -1).map((month) => {
      const { from } = fiscalYearOf(month.through, request.fiscalYearEnd)
      return columnOf(request, month.through, { from, through: month.through })
    })
    return { columns }
  }
  const columns = months.map((span) => ({ key: span.from.slice(0, 7), label: monthInWords(span.from), span }))
  const label = { en: 'Months add up to the whole', fr: 'Les mois s’additionnent' }
  return { columns, addingUp: { total: mainColumn, parts: columns.map((column) => column.key), label } }
}

function dimensionColumns(request: ColumnRequest, main: ColumnPlan): Parts {
  const { by } = request
  if (by === undefined) return { columns: [] }
  const values = by.values.map(({ code, name }) => ({ code, label: { en: name, fr: name } }))
  const none = { code: '', label: { en: 'None', fr: 'Aucun' } }
  const columns = [...values, none].map(({ code, label }) => ({
    key: `${by.dimension}=${code}`,
    label,
    span: main.span,
    dims: { [by.dimension]: code },
  }))
  const label = { en: 'Columns add up to the whole', fr: 'Les colonnes s’additionnent' }
  return { columns, addingUp: { total: mainColumn, parts: columns.map((column) => column.key), label } }
}

function comparedColumns(request: ColumnRequest, main: ColumnPlan): readonly ColumnPlan[] {
  if (request.compare === undefined || main.span.from < firstComparable) return []
  const earlier = request.compare === 'prior-year' ? yearEarlier(main.span) : periodBefore(request, main.span)
  const span = request.at === 'span' ? earlier : mainSpan({ ...request, span: earlier })
  return [columnOf(request, request.compare, span)]
}

/** What begins with the calendar has nothing before it. */
const firstComparable = '1903-01-01'

function yearEarlier(span: Span): Span {
  return { from: addMonths(span.from, -12), through: monthsEarlier(span.through, 12) }
}

/** The end of a month goes to the end of the earlier month: February 28 from April 30, two months earlier. */
function monthsEarlier(date: string, months: number): string {
  const earlier = addMonths(date, -months)
  return lastOfMonth(date) === date ? lastOfMonth(earlier) : earlier
}

/** The span of equal length just before; for a day the end of the month before. */
function periodBefore(request: ColumnRequest, span: Span): Span {
  if (request.at === 'day') {
    const through = addDays(`${span.through.slice(0, 7)}-01`, -1)
    return { from: through, through }
  }
  const through = addDays(span.from, -1)
  const months = wholeMonths(span)
  if (months !== undefined) return { from: addMonths(span.from, -months), through }
  return { from: addDays(through, -daysBetween(span.from, span.through)), through }
}

function derivedColumns(
  request: ColumnRequest,
  main: ColumnPlan,
  compared: readonly ColumnPlan[],
): readonly DerivedColumn[] {
  const changes = compared.flatMap((column): DerivedColumn[] => {
    if (request.change === false) return []
    const pair = { from: column.key, to: main.key }
    return [
      { kind: 'change', key: 'change', label: { en: 'Change', fr: 'Variation' }, ...pair },
      {
        kind: 'change-percent',
        key: 'change-percent',
        label: { en: 'Change %', fr: 'Variation %' },
        ...pair,
      },
    ]
  })
  if (request.share !== true) return changes
  const shares = [main, ...compared].map(
    (column): DerivedColumn => ({
      kind: 'share',
      key: `share:${column.key}`,
      label: { en: '%', fr: '%' },
      of: column.key,
    }),
  )
  return [...shares, ...changes]
}

/** The options of an id that a column adds: its dimension, its budget. */
export function columnOptions(column: ColumnPlan): Readonly<Record<string, string>> {
  return {
    ...(column.dims === undefined ? {} : { dims: dimsOption(column.dims) }),
    ...(column.budget === undefined ? {} : { budget: column.budget.id }),
  }
}

/** Dimensions as an option of an id: `class=A;job=B`, sorted. */
function dimsOption(dims: Readonly<Record<string, string>>): string {
  return Object.keys(dims)
    .sort()
    .map((name) => `${name}=${dims[name] ?? ''}`)
    .join(';')
}

/**
 * The columns that must be loaded to explain a figure of a statement: its own and, for a change, the one that
 * it is compared with. A figure of a comparison column has that column's own days in its id, so one column is
 * enough for it; `withBudget` adds what a figure of a budget needs. Refuses `span-malformed` when the id
 * compares with something that is no span.
 */
export function columnsToExplain(
  id: FigureId,
  at: 'day' | 'span',
  fiscalYearEnd: FiscalYearEnd,
): Result<ColumnsPlan> {
  const request = { at, span: id.span, fiscalYearEnd }
  const dims = id.options.dims === undefined ? {} : { dims: dimsFromOption(id.options.dims) }
  const main = { ...columnOf(request, mainColumn, mainSpan(request)), ...dims }
  if (id.options.compare === undefined) {
    return ok({ loaded: [main], derived: derivedColumns({ ...request, share: true }, main, []) })
  }
  const other = parseSpanText(id.options.compare)
  if (!other.ok) return other
  const compared = { ...columnOf(request, 'compared', mainSpan({ ...request, span: other.value })), ...dims }
  return ok({ loaded: [main, compared], derived: derivedColumns(request, main, [compared]) })
}

function dimsFromOption(text: string): Record<string, string> {
  const pairs = text.split(';').map((each) => {
    const at = each.indexOf('=')
    return [each.slice(0, at), each.slice(at + 1)] as const
  })
  return Object.fromEntries(pairs)
}

/** The days of a column as its statement's ids write them: a balance sheet is of one day. */
export function idSpan(at: 'day' | 'span', column: ColumnPlan): Span {
  return at === 'day' ? { from: firstDay, through: column.span.through } : column.span
}

/** The option of a change: the days that it is compared with. */
export function compareOption(at: 'day' | 'span', column: ColumnPlan): string {
  return spanText(idSpan(at, column))
}
