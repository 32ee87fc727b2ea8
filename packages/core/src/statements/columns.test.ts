import { describe, expect, test } from 'vitest'
import { parseFigureId } from '../filings/figure-id.ts'
import { value } from '../kit/result.ts'
import { type ColumnRequest, columnsToExplain, planColumns } from './columns.ts'

function keysAndSpans(request: ColumnRequest): readonly string[] {
  return value(planColumns(request)).loaded.map(({ key, span }) => `${key} ${span.from}..${span.through}`)
}

const quarter = {
  at: 'span',
  span: { from: '2026-01-01', through: '2026-03-31' },
  fiscalYearEnd: '06-30',
} as const

describe('a plan of columns', () => {
  test('for a span alone is the span', () => {
    expect(keysAndSpans(quarter)).toEqual(['current 2026-01-01..2026-03-31'])
  })

  test('for a day runs from the first day of its fiscal year', () => {
    const day = {
      at: 'day',
      span: { from: '1900-01-01', through: '2026-03-31' },
      fiscalYearEnd: '06-30',
    } as const
    expect(keysAndSpans(day)).toEqual(['current 2025-07-01..2026-03-31'])
    expect(value(planColumns(day)).loaded[0]?.label).toEqual({ en: 'March 31, 2026', fr: '31 mars 2026' })
  })

  test('compares with the same days a year earlier, ends of months with ends of months', () => {
    expect(keysAndSpans({ ...quarter, compare: 'prior-year' })[1]).toBe('prior-year 2025-01-01..2025-03-31')
    // 2024 was a leap year, 2023 and 2025 were not.
    const february = { ...quarter, span: { from: '2025-02-01', through: '2025-02-28' } }
    expect(keysAndSpans({ ...february, compare: 'prior-year' })[1]).toBe('prior-year 2024-02-01..2024-02-29')
    const leap = { ...quarter, span: { from: '2024-02-01', through: '2024-02-29' } }
    expect(keysAndSpans({ ...leap, compare: 'prior-year' })[1]).toBe('prior-year 2023-02-01..2023-02-28')
  })

  test('compares with the period before: whole months by months, other spans by days, a day by the month’s end', () => {
    expect(keysAndSpans({ ...quarter, compare: 'prior-period' })[1]).toBe(
      'prior-period 2025-10-01..2025-12-31',
    )
    const ten = { ...quarter, span: { from: '2026-01-11', through: '2026-01-20' } }
    expect(keysAndSpans({ ...ten, compare: 'prior-period' })[1]).toBe('prior-period 2026-01-01..2026-01-10')
    const day = { ...quarter, at: 'day', span: { from: '2026-07-15', through: '2026-07-15' } } as const
    expect(keysAndSpans({ ...day, compare: 'prior-period' })).toEqual([
      'current 2026-07-01..2026-07-15',
      'prior-period 2025-07-01..2026-06-30',
    ])
  })

  test('has a column a month and the whole as their total', () => {
    expect(keysAndSpans({ ...quarter, months: true })).toEqual([
      '2026-01 2026-01-01..2026-01-31',
      '2026-02 2026-02-01..2026-02-28',
      '2026-03 2026-03-01..2026-03-31',
      'current 2026-01-01..2026-03-31',
    ])
    const plan = value(planColumns({ ...quarter, months: true }))
    expect(plan.addingUp?.parts).toEqual(['2026-01', '2026-02', '2026-03'])
    expect(plan.loaded.at(-1)?.label.en).toBe('Total')
  })

  test('shows the ends of the months of the year on a balance sheet, which do not add up', () => {
    const day = { ...quarter, at: 'day', months: true } as const
    expect(keysAndSpans({ ...day, span: { from: '2025-09-15', through: '2025-09-15' } })).toEqual([
      '2025-07-31 2025-07-01..2025-07-31',
      '2025-08-31 2025-07-01..2025-08-31',
      'current 2025-07-01..2025-09-15',
    ])
    expect(value(planColumns(day)).addingUp).toBeUndefined()
  })

  test('has a column a job, one for postings without a job, and the whole', () => {
    const by = { dimension: 'job', values: [{ dimension: 'job', code: 'A', name: 'Alder' }] } as const
    const plan = value(planColumns({ ...quarter, by }))
    expect(plan.loaded.map(({ key, label, dims }) => [key, label.fr, dims])).toEqual([
      ['job=A', 'Alder', { job: 'A' }],
      ['job=', 'Aucun', { job: '' }],
      ['current', 'Total', undefined],
    ])
  })

  test('has changes and percentages where they are wanted', () => {
    const keys = (request: ColumnRequest) => value(planColumns(request)).derived.map((column) => column.key)
    expect(keys({ ...quarter, compare: 'prior-year' })).toEqual(['change', 'change-percent'])
    expect(keys({ ...quarter, compare: 'prior-year', change: false })).toEqual([])
    expect(keys({ ...quarter, share: true })).toEqual(['share:current'])
  })

  test('is refused for a span that runs backwards', () => {
    expect(planColumns({ ...quarter, span: { from: '2026-02-01', through: '2026-01-31' } })).toMatchObject({
      ok: false,
      refusals: [{ code: 'span-malformed' }],
    })
  })
})

test('the columns that a figure needs follow from its id: its days, its dimension, what it is compared with', () => {
  const id =
    'income-statement@2026-01-01..2026-03-31#9?compare=2025-01-01..2025-03-31&dims=job%3DA:revenue.total:change'
  const plan = value(columnsToExplain(value(parseFigureId(id)), 'span', '06-30'))
  expect(plan.loaded.map(({ key, span, dims }) => [key, span.from, dims])).toEqual([
    ['current', '2026-01-01', { job: 'A' }],
    ['compared', '2025-01-01', { job: 'A' }],
  ])
  const sheet = value(parseFigureId('balance-sheet@2026-03-31#9:assets.total'))
  expect(value(columnsToExplain(sheet, 'day', '06-30')).loaded.map((column) => column.span)).toEqual([
    { from: '2025-07-01', through: '2026-03-31' },
  ])
  const odd = value(parseFigureId('balance-sheet@2026-03-31#9?compare=soon:assets.total:change'))
  expect(columnsToExplain(odd, 'day', '06-30')).toMatchObject({
    ok: false,
    refusals: [{ code: 'span-malformed' }],
  })
})
