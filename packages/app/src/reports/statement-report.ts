import { recordFrom } from '@daybook/core/daybook/body.ts'
import { dimsFrom } from '@daybook/core/daybook/derive.ts'
import type { DimensionValue } from '@daybook/core/daybook/fact.ts'
import { firstDay } from '@daybook/core/filings/figure-id.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { byCode } from '@daybook/core/ledger/chart.ts'
import { withBudget } from '@daybook/core/statements/budget-columns.ts'
import {
  type ColumnsPlan,
  columnsToExplain,
  type LoadedColumn,
  planColumns,
} from '@daybook/core/statements/columns.ts'
import type { StatementName } from '@daybook/core/statements/layout.ts'
import { type Statement, statementFigures } from '@daybook/core/statements/statement.ts'
import type { StatementInput } from '@daybook/core/statements/statement-input.ts'
import { statementPage } from '@daybook/core/statements/statement-page.ts'
import type { View } from '../book.ts'
import { budgetAsOf } from '../ledger/load-budget.ts'
import { layoutFor } from '../ledger/load-layout.ts'
import { cards, monthTotalsByDims } from '../store/queries.ts'
import { budgetLoader } from './load-budget-column.ts'
import { columnLoader, spanOf } from './load-column.ts'
import { loadWithoutCash } from './load-without-cash.ts'
import { choiceOption, dayOption, flagOption, type Given, type Options, textOption } from './option.ts'
import { type Asking, contextOf, type Report, type ReportResult } from './report.ts'
import { statementJson } from './statement-json.ts'

const shared: Options = {
  compare: choiceOption('compare with', 'comparer avec', ['prior-year', 'prior-period']),
  months: flagOption('a column a month', 'une colonne par mois'),
  by: choiceOption('a column a value', 'une colonne par valeur', ['class', 'department', 'job']),
  share: flagOption('percent of the whole', 'pourcentage du tout'),
  basis: choiceOption('basis', 'méthode', ['accrual', 'cash']),
  zeros: flagOption('accounts without amounts too', 'aussi les comptes sans montant'),
  detail: choiceOption('detail', 'détail', ['groups', 'accounts', 'full']),
  layout: textOption(
    'a layout: your own, or one of `layout list`',
    'une présentation : la vôtre, ou l’une de `layout list`',
  ),
}

/** What only statements that can be held against a budget are asked. */
const budgeted: Options = {
  budget: textOption('beside it this budget and the variance', 'à côté, ce budget et l’écart'),
}

const daySpan: Options = { on: dayOption('the day; today when left out', 'le jour; aujourd’hui sinon') }
const yearSpan: Options = {
  from: dayOption('first day; of the fiscal year when left out', 'premier jour; de l’exercice sinon'),
  through: dayOption('last day; today when left out', 'dernier jour; aujourd’hui sinon'),
}

/**
 * A statement of a day (a balance sheet) or of a span, in all its columns, on accrual or cash basis, in the
 * layout of the legal form or another, and where that makes sense against a budget.
 */
export function statementReport(
  name: StatementName,
  title: Label,
  at: 'day' | 'span',
  make: (input: StatementInput) => Result<Statement>,
  hasBudget: boolean = false,
): Report {
  return {
    name,
    title,
    options: { ...(at === 'day' ? daySpan : yearSpan), ...shared, ...(hasBudget ? budgeted : {}) },
    run: async (view, given, asking) => {
      const span =
        at === 'day' ? { from: firstDay, through: given.on ?? asking.today } : spanOf(view, given, asking)
      const plan = planColumns({
        at,
        span,
        fiscalYearEnd: view.profile.fiscalYearEnd,
        ...(isCompare(given.compare) ? { compare: given.compare } : {}),
        ...(given.months === undefined ? {} : { months: true }),
        ...(given.share === undefined ? {} : { share: true }),
        ...(isDimension(given.by)
          ? { by: { dimension: given.by, values: await valuesOf(view, given.by) } }
          : {}),
      })
      if (!plan.ok) return plan
      const from = { view, name, at, make, asking, isCash: given.basis === 'cash' }
      const made = await madeFrom(from, plan.value, given, false)
      return made.ok ? ok(resultOf(view, made.value.statement, made.value.columns, given, asking)) : made
    },
    figuresOf: async (view, id, asking) => {
      const plan = columnsToExplain(id, at, view.profile.fiscalYearEnd)
      if (!plan.ok) return plan
      const from = { view, name, at, make, asking, isCash: id.options.basis === 'cash' }
      const made = await madeFrom(from, plan.value, id.options, true)
      return made.ok ? ok(statementFigures(made.value.statement)) : made
    },
  }
}

type Made = { readonly statement: Statement; readonly columns: readonly LoadedColumn[] }

type Making = {
  readonly view: View
  readonly name: StatementName
  readonly at: 'day' | 'span'
  readonly make: (input: StatementInput) => Result<Statement>
  readonly asking: Asking
  readonly isCash: boolean
}

/**
 * Loads the columns of a plan and makes the statement; `explained` looks up who set the amounts of a budget.
 */
async function madeFrom(
  { view, name, at, make, asking, isCash }: Making,
  plain: ColumnsPlan,
  given: Given,
  explained: boolean,
): Promise<Result<Made>> {
  const asOfSeq = asking.asOfSeq ?? view.head.seq
  const budget = given.budget === undefined ? ok(undefined) : await budgetAsOf(view, given.budget, asOfSeq)
  if (!budget.ok) return budget
  const layout =
    given.layout === undefined ? ok(undefined) : await layoutFor(view, given.layout, name, asOfSeq)
  if (!layout.ok) return layout
  const plan = budget.value === undefined ? plain : withBudget(plain, budget.value)
  const load = columnLoader(view, asOfSeq, isCash)
  const loadBudget = budget.value && budgetLoader(view, at, asOfSeq, budget.value, explained)
  const columns: LoadedColumn[] = []
  for (const column of plan.loaded) {
    const loaded = await (column.budget === undefined ? load : (loadBudget ?? load))(column)
    if (!loaded.ok) return loaded
    const { span } = loaded.value
    const apart = name === 'cash-flow' ? { withoutCash: await loadWithoutCash(view, span, asOfSeq) } : {}
    columns.push({ ...loaded.value, ...apart })
  }
  const { loaded: _loaded, ...rest } = plan
  const input = { chart: view.chart, profile: view.profile, columns, asOfSeq, ...rest }
  const made = make(layout.value === undefined ? input : { ...input, layout: layout.value })
  return made.ok ? ok({ statement: made.value, columns }) : made
}

function resultOf(
  view: View,
  statement: Statement,
  columns: readonly LoadedColumn[],
  given: Given,
  asking: Asking,
): ReportResult {
  const page = statementPage(statement, {
    ...contextOf(view, asking),
    ...(given.zeros === undefined ? {} : { zeros: true }),
    ...(isDetail(given.detail) ? { detail: given.detail } : {}),
  })
  return {
    json: statementJson(view, statement, columns, page, asking.language),
    pages: () => [page],
    figures: () => statementFigures(statement),
  }
}

/** The values of a dimension: those that were set up, and those that postings have all the same (imports). */
export async function valuesOf(
  view: View,
  dimension: DimensionValue['dimension'],
): Promise<readonly DimensionValue[]> {
  const rows = await view.reader.read(cards, 'dimension')
  const values = new Map<string, DimensionValue>()
  for (const row of rows) {
    const value = recordFrom<DimensionValue>(row.body)
    if (value.dimension === dimension) values.set(value.code, value)
  }
  for (const { dims } of await view.reader.read(monthTotalsByDims, '0000-00', '9999-99')) {
    const code = dimsFrom(dims)[dimension]
    if (code !== undefined && !values.has(code)) values.set(code, { dimension, code, name: code })
  }
  return [...values.values()].sort(byCode)
}

function isCompare(text: string | undefined): text is 'prior-year' | 'prior-period' {
  return text === 'prior-year' || text === 'prior-period'
}

/** Whether text names a dimension. */
export function isDimension(text: string | undefined): text is DimensionValue['dimension'] {
  return text === 'class' || text === 'department' || text === 'job'
}

function isDetail(text: string | undefined): text is 'groups' | 'accounts' | 'full' {
  return text === 'groups' || text === 'accounts' || text === 'full'
}
