import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LegalForm } from '../daybook/fact.ts'
import { disagreeing, findFigure } from '../filings/explain.ts'
import { parseFigureId } from '../filings/figure-id.ts'
import { value } from '../kit/result.ts'
import type { Entry } from '../ledger/entry.ts'
import { pageFaults } from '../reports/page.ts'
import { wholeDollars } from '../reports/whole-dollars.ts'
import { balanceSheet } from './balance-sheet.ts'
import {
  always,
  chartOf,
  closingEntry,
  loadedFrom,
  mainOf,
  movedIn,
  randomEntries,
  yearsBefore,
} from './books.fixture.ts'
import { cashFlow } from './cash-flow.ts'
import { type ColumnRequest, planColumns } from './columns.ts'
import { incomeStatement } from './income-statement.ts'
import { retainedEarnings } from './retained-earnings.ts'
import { amountOf, type Statement, statementFigures } from './statement.ts'
import type { StatementInput } from './statement-input.ts'
import { statementPage } from './statement-page.ts'
import { trialBalance, trialBalanceFigures } from './trial-balance.ts'
import { trialBalancePage } from './trial-balance-page.ts'
import { worksheet } from './worksheet.ts'
import { worksheetFigures } from './worksheet-figures.ts'
import { worksheetPage } from './worksheet-page.ts'

const chart = chartOf(
  `
  1010 asset bank Chequing | Compte chèques
  1100 asset receivable Receivable | Clients
  1120 asset contraAsset Allowance | Provision
  1300 asset inventory Inventory | Stocks
  1520 asset capital Machinery | Machinerie
  1525 asset contraAsset Accumulated | Cumulé
  1900 asset - Something | Quelque chose
  2000 liability payable Payable | Fournisseurs
  2300 liability salesTax GST | TPS
  2600 liability loan Loan | Emprunt
  2900 liability - Other | Autre
  3000 equity shareCapital Shares | Actions
  3100 equity retained Retained | Bénéfices
  3200 equity dividend Dividends | Dividendes
  3800 equity - Unsorted | Non classé
  4000 revenue sales Sales | Ventes
  4090 revenue contraRevenue Discounts | Escomptes
  4250 revenue otherIncome Disposal | Disposition
  4900 revenue - Odd | Divers
  5000 expense cogs Purchases | Achats
  6020 expense operating Amortization | Amortissement
  6300 expense payroll Wages | Salaires
  6900 expense - Odd | Divers
  8000 expense incomeTax Tax | Impôt
`,
  {
    '1120': { gifi: '1061', normal: 'credit' },
    '1525': { gifi: '1741', normal: 'credit' },
    '2600': { cashFlow: 'financing' },
    '4250': { role: 'asset.disposal' },
    '6020': { role: 'amortization' },
  },
)

const imported = chartOf(`
  1 asset - Bank
  2 asset - Other
  3 liability - Owed
  4 equity - Equity
  5 revenue - Income
  6 expense - Costs
`)

const forms: readonly LegalForm[] = ['corporation', 'proprietor', 'partnership', 'nonprofit', 'personal']

/** Books in which every fiscal year that ended before a day is closed, or none, or only the first. */
function closedBooks(entries: readonly Entry[], years: number, equity = '3100'): readonly Entry[] {
  let closed = entries
  for (const year of yearsBefore(entries, '2027-01-01', '06-30').slice(0, years)) {
    const entry = closingEntry(chart, closed, year.through, equity)
    if (entry.postings.length > 1) closed = [...closed, entry]
  }
  return closed
}

const day = fc.integer({ min: 0, max: 1100 }).map((days) => {
  const month = Math.floor(days / 31)
  const date = (days % 28) + 1
  return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`
})

const books = fc.record({
  entries: randomEntries(chart),
  years: fc.integer({ min: 0, max: 3 }),
  on: day,
  form: fc.constantFrom(...forms),
})

function input(
  request: ColumnRequest,
  entries: readonly Entry[],
  form: LegalForm,
  of = chart,
): StatementInput {
  const { loaded, derived, addingUp } = value(planColumns(request))
  return {
    chart: of,
    profile: { form, fiscalYearEnd: '06-30' },
    columns: loaded.map((plan) => loadedFrom(entries, plan)),
    derived,
    ...(addingUp === undefined ? {} : { addingUp }),
    asOfSeq: 7,
  }
}

/**
 * All that must hold of any statement: its proofs, the arithmetic of its figures, its page in both languages
 * and rounded.
 */
function isSound(statement: Statement): void {
  expect(statement.proofs.filter((each) => !each.holds)).toEqual([])
  const figures = statementFigures(statement)
  expect(figures.flatMap(disagreeing)).toEqual([])
  for (const language of ['en', 'fr'] as const) {
    for (const detail of ['groups', 'accounts', 'full'] as const) {
      const page = statementPage(statement, { bookName: 'Test', language, detail })
      expect(pageFaults(page)).toEqual([])
      const rounded = wholeDollars(page)
      expect(rounded.proofs.filter((each) => !each.holds)).toEqual([])
      for (const id of page.rows.flatMap((row) => Object.values(row.figures ?? {}))) {
        expect(parseFigureId(id).ok).toBe(true)
        expect(findFigure(figures, id)?.id).toBe(id)
      }
    }
  }
}

test('assets equal liabilities and equity on any day, whatever was closed, in every legal form', () => {
  fc.assert(
    fc.property(books, ({ entries, years, on, form }) => {
      const all = closedBooks(entries, years)
      const request = { at: 'day', span: { from: on, through: on }, fiscalYearEnd: '06-30' } as const
      const sheet = value(balanceSheet(input({ ...request, compare: 'prior-year' }, all, form)))
      isSound(sheet)
      // By definition, from the entries themselves: what all asset accounts hold at the end of the day.
      const assets = all
        .filter((entry) => entry.date <= on)
        .flatMap((entry) => entry.postings)
        .filter((posting) => chart.get(posting.account)?.type === 'asset')
        .reduce((total, posting) => total + posting.amount, 0n)
      expect(amountOf(sheet, 'assets')).toBe(assets)
      expect(amountOf(sheet, 'liabilities-and-equity')).toBe(assets)
    }),
    { numRuns: 60 },
  )
})

test('net income, retained earnings and cash flow agree with the entries and with each other over any span', () => {
  fc.assert(
    fc.property(books, fc.integer({ min: 0, max: 500 }), ({ entries, years, on, form }, length) => {
      const all = closedBooks(entries, years)
      const span = { from: on, through: mainEnd(on, length) }
      const request = { at: 'span', span, fiscalYearEnd: '06-30', compare: 'prior-period' } as const
      const income = value(incomeStatement(input(request, all, form)))
      const equity = value(retainedEarnings(input(request, all, form)))
      const cash = value(cashFlow(input(request, all, form)))
      for (const statement of [income, equity, cash]) isSound(statement)
      const postings = all
        .filter((entry) => entry.date >= span.from && entry.date <= span.through && entry.layer !== 'closing')
        .flatMap((entry) => entry.postings)
      const sum = (types: readonly string[]) =>
        postings
          .filter((posting) => types.includes(chart.get(posting.account)?.type ?? ''))
          .reduce((total, posting) => total + posting.amount, 0n)
      expect(amountOf(income, 'net-income')).toBe(-sum(['revenue', 'expense']))
      expect(amountOf(cash, 'operating.net-income')).toBe(-sum(['revenue', 'expense']))
      const bank = postings.filter((posting) => posting.account === '1010')
      expect(amountOf(cash, 'change')).toBe(bank.reduce((total, posting) => total + posting.amount, 0n))
    }),
    { numRuns: 40 },
  )
})

test('months add up to their span and jobs to the whole', () => {
  fc.assert(
    fc.property(books, ({ entries, years, on, form }) => {
      const all = closedBooks(entries, years)
      const span = { from: on, through: mainEnd(on, 150) }
      const byMonth = input({ at: 'span', span, fiscalYearEnd: '06-30', months: true }, all, form)
      const values = ['A', 'B'].map((code) => ({ dimension: 'job', code, name: `Job ${code}` }) as const)
      const by = { dimension: 'job', values } as const
      const byJob = input({ at: 'span', span, fiscalYearEnd: '06-30', by }, all, form)
      const sheetByJob = input({ at: 'day', span, fiscalYearEnd: '06-30', by }, all, form)
      isSound(value(incomeStatement(byMonth)))
      isSound(value(cashFlow(byJob)))
      isSound(value(incomeStatement(byJob)))
      isSound(value(balanceSheet(sheetByJob)))
    }),
    { numRuns: 15 },
  )
})

test('the worksheet and the trial balance are in balance, and the worksheet agrees with the statements', () => {
  fc.assert(
    fc.property(books, ({ entries, years, on }) => {
      const all = closedBooks(entries, years)
      const span = value(planColumns({ at: 'day', span: { from: on, through: on }, fiscalYearEnd: '06-30' }))
        .loaded[0]?.span
      if (span === undefined) throw new Error('a plan has a column')
      const { opening, rows } = mainOf(all, span)
      const sheet = value(worksheet({ chart, opening, rows, span, asOfSeq: 7 }))
      expect(sheet.proofs.filter((each) => !each.holds)).toEqual([])
      const figures = worksheetFigures(sheet)
      expect(figures.flatMap(disagreeing)).toEqual([])
      const page = worksheetPage(sheet, { bookName: 'Test', language: 'fr', fiscalYearEnd: '06-30' })
      for (const id of page.rows.flatMap((row) => Object.values(row.figures ?? {}))) {
        expect(findFigure(figures, id)?.id).toBe(id)
      }
      const request = { at: 'span', span, fiscalYearEnd: '06-30' } as const
      const income = value(incomeStatement(input(request, all, 'corporation')))
      expect(sheet.netIncome).toBe(amountOf(income, 'net-income'))

      const balance = value(
        trialBalance({ chart, rows: movedIn(all, { ...always, through: on }), on, asOfSeq: 7 }),
      )
      expect(balance.proofs.every((each) => each.holds)).toBe(true)
      expect(trialBalanceFigures(balance).map((figure) => figure.value)).toEqual([
        balance.totals.debit,
        balance.totals.credit,
      ])
      const rounded = wholeDollars(trialBalancePage(balance, { bookName: 'Test', language: 'en' }))
      expect(rounded.proofs.filter((each) => !each.holds)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a chart that knows only types gives right statements too', () => {
  fc.assert(
    fc.property(randomEntries(imported), day, (entries, on) => {
      const span = { from: on, through: mainEnd(on, 200) }
      const at = (kind: 'day' | 'span') => ({ at: kind, span, fiscalYearEnd: '12-31' }) as const
      isSound(value(balanceSheet(input(at('day'), entries, 'corporation', imported))))
      isSound(value(incomeStatement(input(at('span'), entries, 'corporation', imported))))
      isSound(value(retainedEarnings(input(at('span'), entries, 'corporation', imported))))
    }),
    { numRuns: 40 },
  )
})

function mainEnd(from: string, days: number): string {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number)
  const more = Math.floor(days / 28)
  const count = year * 12 + month - 1 + more
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
