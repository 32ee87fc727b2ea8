import { describe, expect, test } from 'vitest'
import { explainText } from '../filings/explain.ts'
import { value } from '../kit/result.ts'
import { loadedFrom } from './books.fixture.ts'
import { planColumns } from './columns.ts'
import { incomeStatement } from './income-statement.ts'
import { chart, entries, profile, year2026 } from './juniper.fixture.ts'
import { figureOf } from './statement.ts'
import { statementPage } from './statement-page.ts'

describe('comparison columns', () => {
  const plan = value(
    planColumns({ at: 'span', span: year2026, fiscalYearEnd: '12-31', compare: 'prior-year', share: true }),
  )
  const income = value(
    incomeStatement({
      chart,
      profile,
      columns: plan.loaded.map((column) => loadedFrom(entries, column)),
      derived: plan.derived,
      asOfSeq: 40,
    }),
  )

  test('show the prior year, the change and percentages, with a dash where there is nothing to compare with', () => {
    const page = statementPage(income, { bookName: 'Juniper Joinery Ltd.', language: 'en' })
    expect(page.columns.map((column) => column.label.en)).toEqual([
      'No.',
      'Account',
      'Year to Dec 2026',
      'Year to Dec 2025',
      '%',
      '%',
      'Change',
      'Change %',
    ])
    const rowOf = (code: string) => page.rows.find((row) => row.cells[0] === code)?.cells
    // Rent: 6,000 is 12.0 % of 50,000; 12,000 was 60.0 % of 20,000; half as much: −50.0 %.
    expect(rowOf('6260')).toEqual(['6260', 'Rent', 600000n, 1200000n, '12.0', '60.0', -600000n, '-50.0'])
    expect(rowOf('4250')).toEqual(['4250', 'Gain on disposal', 200000n, 0n, '4.0', '0.0', 200000n, null])
  })

  test('give a number the id that it has in its own year’s statement', () => {
    expect(figureOf(income, 'net-income', 'prior-year')?.id).toBe(
      'income-statement@2025-01-01..2025-12-31#40:net-income',
    )
    expect(figureOf(income, 'net-income', 'change')?.id).toBe(
      'income-statement@2026-01-01..2026-12-31#40?compare=2025-01-01..2025-12-31:net-income:change',
    )
  })

  test('explain a change by both years and a percentage by both amounts', () => {
    const change = figureOf(income, 'expenses.operating/6260', 'change-percent')
    expect(
      change === undefined ? [] : explainText(change, 'en').filter((line) => !line.includes('postings')),
    ).toEqual([
      'Change %: -50.0, worked out from',
      '    · Change: (6,000.00), the first less the others',
      '          6260 Rent: 6,000.00',
      '            1 posting to 6260, 2026-01-01 to 2026-12-31 before closing, as the books stood at fact 40',
      '        − 6260 Rent: 12,000.00',
      '            1 posting to 6260, 2025-01-01 to 2025-12-31 before closing, as the books stood at fact 40',
      '    · 6260 Rent: 12,000.00',
      '        1 posting to 6260, 2025-01-01 to 2025-12-31 before closing, as the books stood at fact 40',
    ])
  })
})

test('months stand side by side and their total is the span', () => {
  const span = { from: '2026-03-01', through: '2026-05-31' }
  const { loaded, addingUp } = value(planColumns({ at: 'span', span, fiscalYearEnd: '12-31', months: true }))
  const columns = loaded.map((column) => loadedFrom(entries, column))
  const statement = value(
    incomeStatement({ chart, profile, columns, asOfSeq: 40, ...(addingUp && { addingUp }) }),
  )
  const page = statementPage(statement, { bookName: 'Juniper Joinery Ltd.', language: 'fr' })
  expect(page.columns.map((column) => column.label.fr).slice(2)).toEqual([
    'mars 2026',
    'avr. 2026',
    'mai 2026',
    'Total',
  ])
  expect(page.rows.at(-1)?.cells).toEqual([null, 'Résultat net', 5000000n, 0n, -1800000n, 3200000n])
  expect(statement.proofs.some((each) => each.label.fr === 'Les mois s’additionnent' && each.holds)).toBe(
    true,
  )
})
