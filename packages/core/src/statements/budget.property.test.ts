import fc from 'fast-check'
import { expect, test } from 'vitest'
import { budgetShares } from '../budget/budget-shares.ts'
import type { BudgetLine } from '../daybook/budget-facts.ts'
import { disagreeing } from '../filings/explain.ts'
import { value } from '../kit/result.ts'
import { wholeDollars } from '../reports/whole-dollars.ts'
import { loadedFrom } from './books.fixture.ts'
import { budgetColumn, withBudget } from './budget-columns.ts'
import { planColumns } from './columns.ts'
import { incomeStatement } from './income-statement.ts'
import { chart, entries, profile } from './juniper.fixture.ts'
import { statementFigures } from './statement.ts'
import { statementPage } from './statement-page.ts'

const codes = [...chart.values()].map((account) => account.id)

const line: fc.Arbitrary<BudgetLine> = fc
  .record({
    account: fc.constantFrom(...codes),
    job: fc.constantFrom('', 'A', 'B'),
    months: fc.uniqueArray(
      fc.record({
        month: fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}`),
        amount: fc.bigInt({ min: -1_000_000n, max: 1_000_000n }),
        since: fc.integer({ min: 1, max: 99 }),
      }),
      { selector: (each) => each.month, maxLength: 6 },
    ),
  })
  .map(({ account, job, months }) => ({
    id: `${account} ${job}`,
    budget: 'Plan',
    account,
    months,
    ...(job === '' ? {} : { dims: { job } }),
  }))

const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

const request = fc.record({
  days: fc.tuple(day, day).map((days) => [...days].sort()),
  shape: fc.constantFrom('plain', 'months', 'by'),
  compare: fc.constantFrom(undefined, 'prior-year', 'prior-period'),
})

test('a statement beside any budget adds up down and across, proves its income, and can be rounded', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), request, (lines, { days, shape, compare }) => {
      const [from = '', through = ''] = days
      const values = ['A', 'B'].map((code) => ({ dimension: 'job', code, name: code }) as const)
      const asked = {
        at: 'span',
        span: { from, through },
        fiscalYearEnd: '12-31',
        ...(shape === 'months' ? { months: true } : {}),
        ...(shape === 'by' ? { by: { dimension: 'job', values } as const } : {}),
        ...(compare === undefined ? {} : { compare }),
      } as const
      const { loaded, ...plan } = withBudget(value(planColumns(asked)), { id: 'plan', name: 'Plan' })
      const columns = loaded.map((each) => {
        if (each.budget === undefined) return loadedFrom(entries, each)
        const shares = budgetShares(lines, each.span, each.dims)
        return value(budgetColumn(each, 'span', { shares, opening: [] }, new Map()))
      })
      const statement = value(incomeStatement({ chart, profile, columns, asOfSeq: 40, ...plan }))
      expect(statement.proofs.filter((each) => !each.holds)).toEqual([])
      expect(statementFigures(statement).flatMap(disagreeing)).toEqual([])
      // A page whose totals do not add up, down or across, is a fault.
      wholeDollars(statementPage(statement, { bookName: '', language: 'en' }))
    }),
    { numRuns: 150 },
  )
})
