import { type ExtractName, extractDefinitions, extractNames } from '@daybook/canada/surveys/definitions.ts'
import {
  definitionsPage,
  type ExtractContext,
  employmentPage,
  extractTitles,
  gifiPage,
  payrollPage,
} from '@daybook/canada/surveys/extract-pages.ts'
import { gifiExtract } from '@daybook/canada/surveys/gifi-extract.ts'
import { employmentExtract, payrollExtract } from '@daybook/canada/surveys/payroll-extract.ts'
import { type Figure, proof } from '@daybook/core/filings/figure.ts'
import type { ReportKey } from '@daybook/core/filings/figure-id.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import type { View } from '../book.ts'
import { employeesOf, payRunsOf, paysBetween } from '../payroll/load-payroll.ts'
import { payrollAsOf } from '../payroll/payroll-as-of.ts'
import { loadBalances } from './load-balances.ts'
import { spanOf } from './load-column.ts'
import { choiceOption, dayOption } from './option.ts'
import { type Asking, contextOf, proofsJson, type Report } from './report.ts'

const reportName = 'survey'

/**
 * What business surveys ask: revenue and expenses by GIFI code, payroll by occupation, employment by month.
 */
export const surveyReport: Report = {
  name: reportName,
  title: { en: 'Extract for a business survey', fr: 'Extrait pour une enquête auprès des entreprises' },
  options: {
    extract: choiceOption(
      'which table: revenue and expenses by GIFI code (gifi) when left out',
      'quel tableau : sinon produits et charges par code IGRF (gifi)',
      extractNames,
    ),
    from: dayOption('first day; of the fiscal year when left out', 'premier jour; de l’exercice sinon'),
    through: dayOption('last day; today when left out', 'dernier jour; aujourd’hui sinon'),
  },
  run: async (view, given, asking) => {
    const name = extractNames.find((each) => each === given.extract) ?? 'gifi'
    const asOfSeq = asking.asOfSeq ?? view.head.seq
    const key: ReportKey = {
      report: reportName,
      span: spanOf(view, given, asking),
      asOfSeq,
      options: { extract: name },
    }
    const made =
      name === 'gifi' ? await gifiMade(view, key, asking) : await payrollMade(view, key, name, asking)
    return ok({
      json: {
        extract: name,
        title: extractTitles[name][asking.language],
        from: key.span.from,
        through: key.span.through,
        rows: rowsJson(made.page),
        definitions: extractDefinitions[name].map(({ term, meaning }) => ({
          term: term[asking.language],
          meaning: meaning[asking.language],
        })),
        proof: proofsJson(made.page.proofs, asking.language),
        asOfSeq,
      },
      pages: () => [made.page, definitionsPage(name, made.context)],
      figures: () => made.figures,
    })
  },
}

type Made = { readonly page: Page; readonly context: ExtractContext; readonly figures: readonly Figure[] }

const agrees: Label = {
  en: 'The net income is that of the income statement’s accounts',
  fr: 'Le résultat net est celui des comptes de l’état des résultats',
}

async function gifiMade(view: View, key: ReportKey, asking: Asking): Promise<Made> {
  const { chart } = view
  const rows = await loadBalances(view, { ...key.span, asOfSeq: key.asOfSeq })
  const extract = gifiExtract(key, chart, rows)
  const nets = netByAccount(rows.filter(({ layer }) => layer !== 'closing'))
  const income = [...chart.values()].filter(({ type }) => type === 'revenue' || type === 'expense')
  const ledger = -sumOf(income.map(({ id }) => nets.get(id) ?? 0n))
  const context = contextFor(view, key, asking, [proof(agrees, extract.net.value, ledger)])
  return {
    context,
    page: gifiPage(extract, context),
    figures: [
      extract.net,
      ...extract.parts.flatMap(({ total, lines }) => [total, ...lines.map(({ figure }) => figure)]),
    ],
  }
}

const monthsAgree: Label = {
  en: 'Months add up to the payroll of the days',
  fr: 'Les mois donnent la rémunération de la période',
}

async function payrollMade(view: View, key: ReportKey, name: ExtractName, asking: Asking): Promise<Made> {
  const { from, through } = key.span
  const then = await payrollAsOf(view, key.asOfSeq)
  const openings = new Set(
    (await payRunsOf(then.reader)).flatMap(({ kind, id }) => (kind === 'opening' ? [id] : [])),
  )
  const pays = (await paysBetween(then.reader, from, through)).filter(({ run }) => !openings.has(run))
  const people = { pays, employees: await employeesOf(then.reader) }
  const payroll = payrollExtract(key, people)
  const employment = employmentExtract(key, people)
  const context = contextFor(view, key, asking, [
    proof(monthsAgree, employment.gross.value, payroll.gross.value),
  ])
  return name === 'payroll'
    ? { context, page: payrollPage(payroll, context), figures: [payroll.gross, payroll.employer] }
    : { context, page: employmentPage(employment, context), figures: [employment.gross] }
}

function contextFor(
  view: View,
  key: ReportKey,
  asking: Asking,
  proofs: ExtractContext['proofs'],
): ExtractContext {
  return { ...contextOf(view, asking), report: key.report, span: key.span, asOfSeq: key.asOfSeq, proofs }
}

function rowsJson(page: Page): readonly object[] {
  return page.rows.map((row) => ({
    kind: row.kind,
    ...Object.fromEntries(
      page.columns.map(({ key }, at) => {
        const cell = row.cells[at] ?? null
        return [key, typeof cell === 'bigint' ? formatCents(cell) : cell]
      }),
    ),
    ...(row.figures === undefined ? {} : { figures: row.figures }),
  }))
}
