import { describe, expect, test } from 'vitest'
import { budgetShares } from '../budget/budget-shares.ts'
import type { BudgetLine } from '../daybook/budget-facts.ts'
import { disagreeing, explainText } from '../filings/explain.ts'
import { parseFigureId } from '../filings/figure-id.ts'
import { value } from '../kit/result.ts'
import { wholeDollars } from '../reports/whole-dollars.ts'
import { balanceSheet } from './balance-sheet.ts'
import { loadedFrom } from './books.fixture.ts'
import { budgetColumn, withBudget } from './budget-columns.ts'
import { type ColumnPlan, type ColumnRequest, columnsToExplain, planColumns } from './columns.ts'
import { incomeStatement } from './income-statement.ts'
import { chart, entries, profile, year2026 } from './juniper.fixture.ts'
import { figureOf, statementFigures } from './statement.ts'
import { statementPage } from './statement-page.ts'

const budget = { id: 'plan', name: 'Plan' }
const setBy = new Map([[7, { actor: 'amira', on: '2026-01-02' }]])

function line(
  account: string,
  months: Readonly<Record<string, bigint>>,
  dims?: BudgetLine['dims'],
): BudgetLine {
  const amounts = Object.entries(months).map(([month, amount]) => ({ month, amount, since: 7 }))
  return { id: account, budget: 'Plan', account, months: amounts, ...(dims && { dims }) }
}

// Sales of 48,000 and 1,000 of rent a month, against 50,000 of sales and 6,000 of rent in the year.
const lines = [
  line('4000', { '2026-06': -4_800_000n }),
  line('6260', Object.fromEntries(months().map((month) => [month, 100_000n]))),
]

function months(): readonly string[] {
  return Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)
}

function load(plan: ColumnPlan, at: 'day' | 'span', from: readonly BudgetLine[]) {
  const loaded = loadedFrom(entries, plan)
  if (plan.budget === undefined) return loaded
  const shares = budgetShares(from, plan.span, plan.dims)
  return value(budgetColumn(plan, at, { shares, opening: loaded.opening }, setBy))
}

function statement(request: Partial<ColumnRequest>, from = lines) {
  const asked = { at: 'span', span: year2026, fiscalYearEnd: '12-31', ...request } as const
  const { loaded, ...plan } = withBudget(value(planColumns(asked)), budget)
  const columns = loaded.map((each) => load(each, asked.at, from))
  const make = asked.at === 'span' ? incomeStatement : balanceSheet
  return value(make({ chart, profile, columns, asOfSeq: 40, ...plan }))
}

describe('a budget beside an income statement', () => {
  const page = statementPage(statement({}), { bookName: 'Juniper Joinery Ltd.', language: 'en' })

  test('has variances that are negative where they are unfavourable, and still add up', () => {
    expect(page.columns.map(({ key }) => key)).toEqual([
      'code',
      'account',
      'current',
      'budget',
      'variance',
      'variance-percent',
    ])
    const rowOf = (name: string) => page.rows.find((row) => row.cells[0] === name || row.cells[1] === name)
    // Rent: 6,000 against 12,000, 6,000 better, half of the budget. Sales: 2,000 of 48,000 better, 4.2 %.
    expect(rowOf('6260')?.cells.slice(2)).toEqual([600_000n, 1_200_000n, 600_000n, '50.0'])
    expect(rowOf('4000')?.cells.slice(2)).toEqual([5_000_000n, 4_800_000n, 200_000n, '4.2'])
    // Wages and all else that nobody budgeted are unfavourable.
    const net = rowOf('Net income')?.cells.slice(2)
    expect(net?.[1]).toBe(3_600_000n)
    expect(net?.[2]).toBe((typeof net?.[0] === 'bigint' ? net[0] : 0n) - 3_600_000n)
    expect(page.notes.some((note) => note.en.includes('negative is unfavourable'))).toBe(true)
  })

  test('proves that its income is what was set', () => {
    expect(page.proofs.map((each) => [each.label.en, each.holds])).toContainEqual([
      'Budgeted income is what was set',
      true,
    ])
    expect(page.proofs.every((each) => each.holds)).toBe(true)
  })

  test('can be rounded to whole dollars', () => {
    expect(() => wholeDollars(page)).not.toThrow()
  })

  test('by month adds up to the whole, in order', () => {
    const quarter = { from: '2026-05-01', through: '2026-06-30' }
    const monthly = statement({ span: quarter, months: true })
    expect(monthly.columns.map((each) => each.key)).toEqual([
      '2026-05',
      'budget:2026-05',
      'variance:2026-05',
      '2026-06',
      'budget:2026-06',
      'variance:2026-06',
      'current',
      'budget',
      'variance',
      'variance-percent',
    ])
    expect(monthly.proofs.every((each) => each.holds)).toBe(true)
    expect(monthly.proofs.map((each) => each.label.en)).toContain('Budgeted columns add up to the whole')
    statementPage(monthly, { bookName: '', language: 'fr' })
  })

  test('counts the days of a month that is cut, and says so', () => {
    // 10 of the 31 days of March after two whole months: 2,000 + 322.58.
    const cut = statement({ span: { from: '2026-01-01', through: '2026-03-10' } })
    expect(figureOf(cut, 'expenses.operating/6260', 'budget')?.value).toBe(232_258n)
    expect(cut.notes.some((note) => note.en.includes('count by their days'))).toBe(true)
  })

  test('stands beside the prior year too', () => {
    const keys = statement({ compare: 'prior-year' }).columns.map((each) => each.key)
    expect(keys).toEqual([
      'current',
      'budget',
      'variance',
      'variance-percent',
      'prior-year',
      'change',
      'change-percent',
    ])
  })
})

describe('a budget’s figure', () => {
  const made = statement({})
  const rent = figureOf(made, 'expenses.operating/6260', 'variance')

  test('says who set each month, when, and in which fact', () => {
    const told = rent === undefined ? [] : explainText(rent, 'en')
    expect(told[0]).toBe('Variance: 6,000.00, the first less the others')
    expect(told[1]).toBe('      6260 Rent: 12,000.00, sum of 12')
    expect(told[2]?.trim()).toBe('Jan 2026 (amira, 2026-01-02, fact 7): 1,000.00, entered')
  })

  test('adds up wherever it claims to, and is found again by its id', () => {
    expect(statementFigures(made).flatMap(disagreeing)).toEqual([])
    const id = value(parseFigureId(rent?.id ?? ''))
    expect(id.options).toEqual({ budget: 'plan' })
    const plan = withBudget(value(columnsToExplain(id, 'span', '12-31')), { id: 'plan', name: 'plan' })
    const columns = plan.loaded.map((each) => load(each, 'span', lines))
    const again = value(incomeStatement({ chart, profile, columns, derived: plan.derived, asOfSeq: 40 }))
    expect(statementFigures(again).find((figure) => figure.id === rent?.id)?.value).toBe(600_000n)
  })
})

test('lines of a dimension stand in their columns, the others under none', () => {
  const shop = { dimension: 'job', code: 'A', name: 'Attic' } as const
  const own = [line('6260', { '2026-01': 300n }, { job: 'A' }), line('6260', { '2026-01': 500n })]
  const made = statement({ by: { dimension: 'job', values: [shop] } }, own)
  const cells = ['budget:job=A', 'budget:job=', 'budget'].map(
    (key) => figureOf(made, 'expenses.operating/6260', key)?.value,
  )
  expect(cells).toEqual([300n, 500n, 800n])
  expect(made.proofs.every((each) => each.holds)).toBe(true)
})

describe('a budget beside a balance sheet', () => {
  const whole = [...lines, line('1010', { '2026-06': 4_800_000n - 1_200_000n })]
  const span = { from: '2026-01-01', through: '2026-12-31' }

  test('begins from the balances of the year before, and balances', () => {
    const sheet = statement({ at: 'day', span }, whole)
    // Cash was 28,000 at the end of 2025 and is budgeted to gain 36,000.
    expect(figureOf(sheet, 'assets.current.cash/1010', 'budget')?.value).toBe(6_400_000n)
    expect(sheet.proofs.every((each) => each.holds)).toBe(true)
    expect(statementFigures(sheet).flatMap(disagreeing)).toEqual([])
  })

  test('of one side is refused with what is missing', () => {
    const plan = withBudget(value(planColumns({ at: 'day', span, fiscalYearEnd: '12-31' })), budget)
    const own = plan.loaded.find((each) => each.budget !== undefined)
    if (own === undefined) throw new Error('a plan with a budget has its column')
    const shares = budgetShares(lines, own.span)
    expect(budgetColumn(own, 'day', { shares, opening: [] }, setBy)).toMatchObject({
      refusals: [{ code: 'budget-one-sided', with: { amount: '36000.00', side: 'credits' } }],
    })
  })
})
