import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { DimensionValue } from '@daybook/core/daybook/fact.ts'
import { firstDay } from '@daybook/core/filings/figure-id.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import { cashAdjustments, controlAccounts } from '@daybook/core/statements/cash-basis.ts'
import {
  type ColumnPlan,
  type LoadedColumn,
  mainColumn,
  planColumns,
} from '@daybook/core/statements/columns.ts'
import { type Statement, statementFigures } from '@daybook/core/statements/statement.ts'
import type { StatementInput } from '@daybook/core/statements/statement-input.ts'
import { statementPage } from '@daybook/core/statements/statement-page.ts'
import type { View } from '../book.ts'
import { cards, postingsOf } from '../store/queries.ts'
import { loadBalances } from './load-balances.ts'
import { loadEntries } from './load-entries.ts'
import { choiceOption, dayOption, flagOption, type Given, type Options } from './option.ts'
import { type Asking, contextOf, proofsJson, type Report, type ReportResult } from './report.ts'

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
      const asOfSeq = asking.asOfSeq ?? view.head.seq
      const columns: LoadedColumn[] = []
      for (const column of plan.value.loaded) {
        const loaded = await loadColumn(view, column, asOfSeq, given.basis === 'cash')
        if (!loaded.ok) return loaded
        columns.push(loaded.value)
      }
      const { derived, addingUp } = plan.value
      const made = make({
        chart: view.chart,
        profile: view.profile,
        columns,
        derived,
        asOfSeq,
        ...(addingUp === undefined ? {} : { addingUp }),
      })
      return made.ok ? ok(resultOf(view, made.value, columns, given, asking)) : made
    },
  }
}

/** The span of a report: as given, else from the first day of the fiscal year of its last day, else through today. */
export function spanOf(view: View, given: Given, asking: Asking): Span {
  const through = given.through ?? asking.today
  return { from: given.from ?? fiscalYearOf(through, view.profile.fiscalYearEnd).from, through }
}

function resultOf(
  view: View,
  statement: Statement,
  columns: readonly LoadedColumn[],
  given: Given,
  asking: Asking,
): ReportResult {
  const options = {
    ...contextOf(view, asking),
    ...(given.zeros === undefined ? {} : { zeros: true }),
    ...(isDetail(given.detail) ? { detail: given.detail } : {}),
  }
  const main = columns.find((column) => column.key === mainColumn)
  const page = statementPage(statement, options)
  return {
    json: {
      report: statement.report,
      title: statement.title[asking.language],
      period: statement.subtitle[asking.language],
      basis: statement.basis,
      columns: statement.columns.map(({ key, label, kind }) => ({
        key,
        label: label[asking.language],
        kind,
      })),
      rows: rowsJson(page, sidesOf(view, statement, main)),
      totals: totalsJson(statement),
      proof: proofsJson(statement.proofs, asking.language),
      asOfSeq: statement.asOfSeq,
    },
    pages: () => [page],
    figures: () => statementFigures(statement),
  }
}

/** The main column's balance of each account, debit positive, by code. */
function sidesOf(
  view: View,
  statement: Statement,
  main: LoadedColumn | undefined,
): ReadonlyMap<string, Cents> {
  const nets = new Map<string, Cents>()
  const rows = main === undefined ? [] : statement.at === 'day' ? [...main.opening, ...main.rows] : main.rows
  for (const row of rows) {
    const code = view.chart.get(row.account)?.code ?? row.account
    if (statement.report === 'income-statement' && row.layer === 'closing') continue
    nets.set(code, (nets.get(code) ?? 0n) + row.debit - row.credit)
  }
  return nets
}

function rowsJson(page: Page, nets: ReadonlyMap<string, Cents>): readonly object[] {
  return page.rows
    .filter((row) => row.kind !== 'blank')
    .map((row) => {
      const cells: Record<string, string | null> = {}
      page.columns.forEach((column, at) => {
        const cell = row.cells[at] ?? null
        cells[column.key === 'account' ? 'name' : column.key] =
          typeof cell === 'bigint' ? formatCents(cell) : cell
      })
      const net = row.kind === 'line' && typeof cells.code === 'string' ? nets.get(cells.code) : undefined
      const sides =
        net === undefined
          ? {}
          : { debit: formatCents(net > 0n ? net : 0n), credit: formatCents(net < 0n ? -net : 0n) }
      return {
        kind: row.kind,
        indent: row.indent,
        ...cells,
        ...sides,
        ...(row.figures === undefined ? {} : { figures: row.figures }),
      }
    })
}

/** The sections and results of the main column by their keys: `assets`, `liabilities-and-equity`, `net-income`. */
function totalsJson(statement: Statement): Readonly<Record<string, string>> {
  const at = statement.columns.findIndex((column) => column.key === mainColumn)
  const totals: Record<string, string> = {}
  for (const line of statement.lines) {
    const figure = line.cells[at]
    if (figure !== undefined) totals[line.key] = formatCents(figure.value)
  }
  return totals
}

/** A column with what moved in its days and before them, and on cash basis what was unpaid at both ends. */
export async function loadColumn(
  view: View,
  plan: ColumnPlan,
  asOfSeq: number,
  isCash: boolean,
): Promise<Result<LoadedColumn>> {
  const { span } = plan
  const dims = plan.dims === undefined ? {} : { dims: plan.dims }
  const before = addDays(span.from, -1)
  const opening =
    span.from === firstDay ? [] : await loadBalances(view, { through: before, asOfSeq, ...dims })
  const rows = await loadBalances(view, { from: span.from, through: span.through, asOfSeq, ...dims })
  if (!isCash) return ok({ ...plan, opening, rows })
  const entries = await controlEntries(view, span.through, asOfSeq)
  const first = cashAdjustments({ chart: view.chart, entries, on: before })
  if (!first.ok) return first
  const last = cashAdjustments({ chart: view.chart, entries, on: span.through })
  return last.ok ? ok({ ...plan, opening, rows, cash: { before: first.value, through: last.value } }) : last
}

/** The whole entries that touch receivables and payables through a day: what cash basis has to look at. */
async function controlEntries(view: View, through: string, asOfSeq: number): Promise<readonly Entry[]> {
  const numbers = new Set<number>()
  for (const account of controlAccounts(view.chart)) {
    for (const posting of await view.reader.read(
      postingsOf,
      account.id,
      firstDay,
      through,
      '',
      0,
      0,
      100_000_000,
    ))
      numbers.add(posting.number)
  }
  const entries: Entry[] = []
  for await (const some of loadEntries(view, { from: firstDay, through }, asOfSeq)) {
    entries.push(...some.filter((entry) => numbers.has(entry.number)))
  }
  return entries
}

async function valuesOf(
  view: View,
  dimension: DimensionValue['dimension'],
): Promise<readonly DimensionValue[]> {
  const rows = await view.reader.read(cards, 'dimension')
  return rows
    .map((row) => recordFrom<DimensionValue>(row.body))
    .filter((value) => value.dimension === dimension)
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
