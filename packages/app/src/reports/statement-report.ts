import { recordFrom } from '@daybook/core/daybook/body.ts'
import { dimsFrom } from '@daybook/core/daybook/derive.ts'
import type { DimensionValue } from '@daybook/core/daybook/fact.ts'
import { firstDay } from '@daybook/core/filings/figure-id.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { byCode } from '@daybook/core/ledger/chart.ts'
import {
  type ColumnsPlan,
  columnsToExplain,
  type LoadedColumn,
  planColumns,
} from '@daybook/core/statements/columns.ts'
import { type Statement, statementFigures } from '@daybook/core/statements/statement.ts'
import type { StatementInput } from '@daybook/core/statements/statement-input.ts'
import { statementPage } from '@daybook/core/statements/statement-page.ts'
import type { View } from '../book.ts'
import { cards, monthTotalsByDims } from '../store/queries.ts'
import { columnLoader, spanOf } from './load-column.ts'
import { choiceOption, dayOption, flagOption, type Given, type Options } from './option.ts'
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
}

const daySpan: Options = { on: dayOption('the day; today when left out', 'le jour; aujourd’hui sinon') }
const yearSpan: Options = {
  from: dayOption('first day; of the fiscal year when left out', 'premier jour; de l’exercice sinon'),
  through: dayOption('last day; today when left out', 'dernier jour; aujourd’hui sinon'),
}

/** A statement of a day (a balance sheet) or of a span, in all its columns, on accrual or cash basis. */
export function statementReport(
  name: string,
  title: Label,
  at: 'day' | 'span',
  make: (input: StatementInput) => Result<Statement>,
): Report {
  return {
    name,
    title,
    options: { ...(at === 'day' ? daySpan : yearSpan), ...shared },
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
      const made = await madeFrom(view, plan.value, make, asking, given.basis === 'cash')
      return made.ok ? ok(resultOf(view, made.value.statement, made.value.columns, given, asking)) : made
    },
    figuresOf: async (view, id, asking) => {
      const plan = columnsToExplain(id, at, view.profile.fiscalYearEnd)
      if (!plan.ok) return plan
      const made = await madeFrom(view, plan.value, make, asking, id.options.basis === 'cash')
      return made.ok ? ok(statementFigures(made.value.statement)) : made
    },
  }
}

type Made = { readonly statement: Statement; readonly columns: readonly LoadedColumn[] }

async function madeFrom(
  view: View,
  plan: ColumnsPlan,
  make: (input: StatementInput) => Result<Statement>,
  asking: Asking,
  isCash: boolean,
): Promise<Result<Made>> {
  const asOfSeq = asking.asOfSeq ?? view.head.seq
  const load = columnLoader(view, asOfSeq, isCash)
  const columns: LoadedColumn[] = []
  for (const column of plan.loaded) {
    const loaded = await load(column)
    if (!loaded.ok) return loaded
    columns.push(loaded.value)
  }
  const { derived, addingUp } = plan
  const input = { chart: view.chart, profile: view.profile, columns, derived, asOfSeq }
  const made = make(addingUp === undefined ? input : { ...input, addingUp })
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
async function valuesOf(
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

function isDimension(text: string | undefined): text is DimensionValue['dimension'] {
  return text === 'class' || text === 'department' || text === 'job'
}

function isDetail(text: string | undefined): text is 'groups' | 'accounts' | 'full' {
  return text === 'groups' || text === 'accounts' || text === 'full'
}
