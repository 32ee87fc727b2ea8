import { differenceFigure, type Figure, sumFigure } from '../filings/figure.ts'
import { figureId, type ReportKey } from '../filings/figure-id.ts'
import type { Label } from '../kit/refusal-text.ts'
import { value } from '../kit/result.ts'
import { type Account, byCode, type Chart, type Side } from '../ledger/chart.ts'
import { accountFigure, accountLine } from '../statements/account-figure.ts'
import { columnAmounts } from '../statements/column-balances.ts'
import type { LoadedColumn } from '../statements/columns.ts'
import type { Measure } from '../statements/layout.ts'
import { cashFlowOf } from '../statements/placement.ts'
import { amountOf, figureOf, flatLines, hasAmounts, lineOf, type Statement } from '../statements/statement.ts'
import { journalPart } from './journal-of.ts'
import type { RatioTerm } from './ratio-definitions.ts'

/** The amounts that could be found; what is not known is not in it. */
export type FoundTerms = ReadonlyMap<RatioTerm, Figure>

/**
 * Where the amounts come from: a balance sheet and an income statement of one column in the standard layouts.
 */
export type TermSources = {
  readonly key: ReportKey
  readonly chart: Chart
  readonly column: LoadedColumn
  readonly sheet: Statement
  readonly income: Statement
}

/** The amounts that ratios are made of, each a figure that leads on into the statements. */
export function ratioTerms(sources: TermSources): FoundTerms {
  const { key, sheet, income } = sources
  const line = (statement: Statement, name: string) => figureOf(statement, name)
  const currentAssets = isClassified(sheet, 'assets') ? line(sheet, 'assets.current') : undefined
  const currentLiabilities = isClassified(sheet, 'liabilities')
    ? line(sheet, 'liabilities.current')
    : undefined
  const notQuick = ['assets.current.inventory', 'assets.current.prepaid'].map((name) => line(sheet, name))
  const tax = line(income, 'income-tax')
  const interest = interestFigure(sources)
  const costOfSales = line(income, 'cost-of-sales')
  const expenses = line(income, 'expenses')
  const netIncome = line(income, 'net-income')
  const terms: readonly (readonly [RatioTerm, Figure | undefined])[] = [
    ['cash', accountsFigure(sources, 'cash', cashLabel, (account) => cashFlowOf(account) === 'cash')],
    ['current-assets', currentAssets],
    [
      'quick-assets',
      currentAssets &&
        differenceFigure(figureId(key, 'quick-assets'), quickLabel, [currentAssets, ...known(notQuick)]),
    ],
    ['current-liabilities', currentLiabilities],
    [
      'receivables',
      accountsFigure(sources, 'receivables', receivablesLabel, (each) => journalPart(each) === 'receivable'),
    ],
    ['inventory', line(sheet, 'assets.current.inventory')],
    ['payables', accountsFigure(sources, 'payables', payablesLabel, isPayable, 'credit')],
    ['assets', line(sheet, 'assets')],
    ['liabilities', line(sheet, 'liabilities')],
    ['equity', line(sheet, 'equity')],
    ['revenue', line(income, 'revenue')],
    ['cost-of-sales', costOfSales],
    ['gross-margin', amountOf(income, 'cost-of-sales') === 0n ? undefined : line(income, 'gross-margin')],
    ['costs', sumFigure(figureId(key, 'costs'), costsLabel, known([costOfSales, expenses]))],
    ['interest', interest],
    [
      'before-interest-and-tax',
      sumFigure(figureId(key, 'before-interest-and-tax'), beforeLabel, known([netIncome, tax, interest])),
    ],
    ['net-income', netIncome],
  ]
  return new Map(terms.flatMap(([term, figure]) => (figure === undefined ? [] : [[term, figure] as const])))
}

const cashLabel: Label = { en: 'Cash', fr: 'Trésorerie' }
const quickLabel: Label = { en: 'Quick assets', fr: 'Actif disponible' }
const receivablesLabel: Label = { en: 'Receivables from customers', fr: 'Comptes clients' }
const payablesLabel: Label = { en: 'Payables to suppliers', fr: 'Comptes fournisseurs' }
const costsLabel: Label = { en: 'Cost of sales and expenses', fr: 'Coût des ventes et charges' }
const interestLabel: Label = { en: 'Interest', fr: 'Intérêts' }
const beforeLabel: Label = {
  en: 'Net income before interest and taxes',
  fr: 'Résultat net avant intérêts et impôts',
}

function known(figures: readonly (Figure | undefined)[]): readonly Figure[] {
  return figures
    .filter((figure) => figure !== undefined && figure.value !== 0n)
    .filter((figure) => figure !== undefined)
}

/** Whether the chart tells what is current: nothing with an amount stands among what it does not classify. */
function isClassified(sheet: Statement, side: 'assets' | 'liabilities'): boolean {
  const other = lineOf(sheet, `${side}.other`)
  return (
    lineOf(sheet, `${side}.current`) !== undefined &&
    (other === undefined || !flatLines([other]).some(hasAmounts))
  )
}

function isPayable(account: Account): boolean {
  return (
    account.type === 'liability' && account.subtype !== 'creditCard' && journalPart(account) === 'payable'
  )
}

/** Interest as GIFI 8710 to 8717 have it; nothing is known of it where no account carries such a code. */
function interestFigure(sources: TermSources): Figure | undefined {
  const isInterest = ({ type, gifi = '' }: Account) => type === 'expense' && gifi >= '8710' && gifi <= '8714'
  return accountsFigure(sources, 'interest', interestLabel, isInterest, 'debit', 'movement')
}

/** The sum of the accounts that are chosen; `undefined` when the chart has none of them. */
function accountsFigure(
  { key, chart, column }: TermSources,
  line: string,
  label: Label,
  isChosen: (account: Account) => boolean,
  side: Side = 'debit',
  measure: Measure = 'balance',
): Figure | undefined {
  const accounts = [...chart.values()].filter(isChosen).sort(byCode)
  if (accounts.length === 0) return undefined
  // The statements were made of the same rows, so no account of theirs is unknown.
  const from = { column, key, amounts: value(columnAmounts(chart, column)) }
  const parts = accounts.map((account) =>
    accountFigure(from, account, { line: accountLine(line, account), measure, side }),
  )
  return sumFigure(figureId(key, line), label, known(parts))
}
