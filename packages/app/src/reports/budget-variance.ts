import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import { budgetVariancePage, budgetVarianceTitle } from '@daybook/core/statements/budget-variance-page.ts'
import { budgetVersions, type VersionColumns } from '@daybook/core/statements/budget-versions.ts'
import { type ColumnPlan, type LoadedColumn, mainColumn } from '@daybook/core/statements/columns.ts'
import { incomeStatement } from '@daybook/core/statements/income-statement.ts'
import { type Statement, statementFigures } from '@daybook/core/statements/statement.ts'
import { statementPage } from '@daybook/core/statements/statement-page.ts'
import type { View } from '../book.ts'
import { allBudgetLines, type Budget, budgetAsOf } from '../ledger/load-budget.ts'
import { budgetLoader } from './load-budget-column.ts'
import { columnLoader, spanOf } from './load-column.ts'
import { choiceOption, dayOption, type Given, textOption } from './option.ts'
import { type Asking, contextOf, type Report } from './report.ts'
import { statementJson } from './statement-json.ts'
import { isDimension, valuesOf } from './statement-report.ts'

/**
 * A budget, or several versions of it, against what happened: by account, and for each value of a dimension.
 */
export const budgetVarianceReport: Report = {
  name: 'budget-variance',
  title: budgetVarianceTitle,
  options: {
    budget: textOption(
      'the budget; several, as versions of it, with commas; all when left out',
      'le budget; plusieurs versions, avec des virgules; sinon tous',
    ),
    from: dayOption('first day; of the fiscal year when left out', 'premier jour; de l’exercice sinon'),
    through: dayOption('last day; today when left out', 'dernier jour; aujourd’hui sinon'),
    by: choiceOption('also a page for each value', 'aussi une page pour chaque valeur', [
      'class',
      'department',
      'job',
    ]),
    detail: choiceOption('detail', 'détail', ['groups', 'accounts', 'full']),
  },
  run: async (view, given, asking) => {
    const asOfSeq = asking.asOfSeq ?? view.head.seq
    const budgets: Budget[] = []
    for (const name of await namesOf(view, given.budget)) {
      const budget = await budgetAsOf(view, name, asOfSeq)
      if (!budget.ok) return budget
      budgets.push(budget.value)
    }
    const parts: Part[] = []
    for (const of of await partsOf(view, given)) {
      const made = await madePart(view, budgets, of, given, asking)
      if (!made.ok) return made
      if (of.dims === undefined || hasLines(made.value)) parts.push(made.value)
    }
    return ok({
      json: {
        budgets: budgets.map(({ name }) => name),
        parts: parts.map(({ of, statement, columns, page }) => ({
          of: of.label?.[asking.language] ?? '',
          ...statementJson(view, statement, columns, page, asking.language),
        })),
        asOfSeq,
      },
      pages: () => parts.map(({ page }) => page),
      figures: () => parts.flatMap(({ statement }) => statementFigures(statement)),
    })
  },
}

/** The whole, or one value of a dimension (an empty one: postings without it). */
type PartOf = { readonly label?: Label; readonly dims?: Readonly<Record<string, string>> }

type Part = {
  readonly of: PartOf
  readonly statement: Statement
  readonly columns: readonly LoadedColumn[]
  readonly page: Page
}

/** The budgets that are named, else all, by name; one that is not there where there is none to take. */
async function namesOf({ reader }: View, budget: string | undefined): Promise<readonly string[]> {
  const all = budget ?? (await allBudgetLines(reader)).map((line) => line.budget).join(',')
  const names = [...new Set(all.split(',').map((name) => name.trim()))].filter((name) => name !== '')
  return names.length === 0 ? ['-'] : names
}

async function partsOf(view: View, { by }: Given): Promise<readonly PartOf[]> {
  if (!isDimension(by)) return [{}]
  const values = await valuesOf(view, by)
  return [
    {},
    ...values.map(({ code, name }) => ({ label: { en: name, fr: name }, dims: { [by]: code } })),
    { label: withoutWords[by], dims: { [by]: '' } },
  ]
}

const withoutWords: Readonly<Record<'class' | 'department' | 'job', Label>> = {
  class: { en: 'Without a class', fr: 'Sans classe' },
  department: { en: 'Without a department', fr: 'Sans service' },
  job: { en: 'Without a job', fr: 'Sans contrat' },
}

async function madePart(
  view: View,
  budgets: readonly Budget[],
  of: PartOf,
  given: Given,
  asking: Asking,
): Promise<Result<Part>> {
  const asOfSeq = asking.asOfSeq ?? view.head.seq
  const main: ColumnPlan = {
    key: mainColumn,
    label: { en: '', fr: '' },
    span: spanOf(view, given, asking),
    ...(of.dims === undefined ? {} : { dims: of.dims }),
  }
  const { plan, versions } = budgetVersions(main, budgets)
  const columns = await loadedColumns(view, plan.loaded, budgets, asOfSeq)
  if (!columns.ok) return columns
  const { loaded: _loaded, ...rest } = plan
  const made = incomeStatement({
    chart: view.chart,
    profile: view.profile,
    columns: columns.value,
    asOfSeq,
    ...rest,
  })
  if (!made.ok) return made
  return ok({
    of,
    statement: made.value,
    columns: columns.value,
    page: pageOf(view, made.value, versions, of, given, asking),
  })
}

async function loadedColumns(
  view: View,
  plans: readonly ColumnPlan[],
  budgets: readonly Budget[],
  asOfSeq: number,
): Promise<Result<readonly LoadedColumn[]>> {
  const load = columnLoader(view, asOfSeq, false)
  const columns: LoadedColumn[] = []
  for (const plan of plans) {
    const budget = budgets.find(({ id }) => id === plan.budget?.id)
    const loaded = await (budget === undefined ? load : budgetLoader(view, 'span', asOfSeq, budget, false))(
      plan,
    )
    if (!loaded.ok) return loaded
    columns.push(loaded.value)
  }
  return ok(columns)
}

function pageOf(
  view: View,
  statement: Statement,
  versions: readonly VersionColumns[],
  of: PartOf,
  { detail }: Given,
  asking: Asking,
): Page {
  const page = statementPage(statement, {
    ...contextOf(view, asking),
    ...(detail === 'groups' || detail === 'accounts' || detail === 'full' ? { detail } : {}),
  })
  return budgetVariancePage(page, versions, asking.language, of.label)
}

/** Whether anything but the results stands in a part. */
function hasLines({ page }: Part): boolean {
  return page.rows.some((row) => row.kind === 'line')
}
