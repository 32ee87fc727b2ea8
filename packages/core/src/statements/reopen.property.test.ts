import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFigure } from '../filings/explain.ts'
import { parseFigureId } from '../filings/figure-id.ts'
import { addDays } from '../kit/civil-date.ts'
import { value } from '../kit/result.ts'
import type { Entry } from '../ledger/entry.ts'
import { balanceSheet } from './balance-sheet.ts'
import { chartOf, loadedFrom, randomEntries } from './books.fixture.ts'
import { cashAdjustments } from './cash-basis.ts'
import { cashFlow } from './cash-flow.ts'
import {
  type ColumnPlan,
  type ColumnRequest,
  type ColumnsPlan,
  columnsToExplain,
  planColumns,
} from './columns.ts'
import { incomeStatement } from './income-statement.ts'
import { retainedEarnings } from './retained-earnings.ts'
import { type Statement, statementFigures } from './statement.ts'

const chart = chartOf(`
  1010 asset bank Chequing
  1100 asset receivable Receivable
  2000 liability payable Payable
  3100 equity retained Retained
  4000 revenue sales Sales
  6260 expense operating Rent
`)

const makers = {
  'balance-sheet': balanceSheet,
  'income-statement': incomeStatement,
  'retained-earnings': retainedEarnings,
  'cash-flow': cashFlow,
} as const

type Name = keyof typeof makers

function loaded(entries: readonly Entry[], plan: ColumnPlan, isCash: boolean) {
  const column = loadedFrom(entries, plan)
  if (!isCash) return column
  const cash = {
    before: value(cashAdjustments({ chart, entries, on: addDays(plan.span.from, -1) })),
    through: value(cashAdjustments({ chart, entries, on: plan.span.through })),
  }
  return { ...column, cash }
}

function made(name: Name, plan: ColumnsPlan, entries: readonly Entry[], isCash: boolean): Statement {
  const { loaded: plans, derived, addingUp } = plan
  const profile = { form: 'corporation', fiscalYearEnd: '06-30' } as const
  const columns = plans.map((each) => loaded(entries, each, isCash))
  const more = addingUp === undefined ? {} : { addingUp }
  return value(makers[name]({ chart, profile, columns, derived, ...more, asOfSeq: 7 }))
}

test('every number of a statement can be made again from its id alone', () => {
  const names: readonly Name[] = ['balance-sheet', 'income-statement', 'retained-earnings', 'cash-flow']
  const values = [{ dimension: 'job', code: 'A', name: 'Alder' }] as const
  const kinds: readonly Partial<ColumnRequest>[] = [
    { compare: 'prior-year', share: true },
    { compare: 'prior-period' },
    { months: true },
    { by: { dimension: 'job', values } },
  ]
  fc.assert(
    fc.property(
      randomEntries(chart, 15),
      fc.constantFrom(...names),
      fc.constantFrom(...kinds),
      fc.boolean(),
      (entries, name, kind, isCash) => {
        const at = name === 'balance-sheet' ? 'day' : 'span'
        const span = { from: '2025-07-01', through: '2025-11-30' }
        const plan = value(planColumns({ at, span, fiscalYearEnd: '06-30', ...kind }))
        for (const figure of statementFigures(made(name, plan, entries, isCash))) {
          const id = value(parseFigureId(figure.id))
          const again = made(
            name,
            value(columnsToExplain(id, at, '06-30')),
            entries,
            id.options.basis === 'cash',
          )
          const found = findFigure(statementFigures(again), figure.id)
          expect([figure.id, found?.value, found?.text]).toEqual([figure.id, figure.value, figure.text])
        }
      },
    ),
    { numRuns: 25 },
  )
})
