import { describe, expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { chartOf } from '../statements/books.fixture.ts'
import { budgetIds, budgetLineId } from './budget-line.ts'
import { budgetShares, shareRows } from './budget-shares.ts'
import { copiedWishes, isRaise } from './copy-budget.ts'
import { fiscalMonths, spreadOver } from './fiscal-months.ts'
import { headedMonth } from './month-heading.ts'
import { type BudgetBooks, planRemoveBudget, planSetBudget } from './plan-budget.ts'

const chart = chartOf(`
  4000 revenue sales Sales | Ventes
  6260 expense operating Rent | Loyer
`)
const books: BudgetBooks = { chart, dimensions: new Map(), head: { seq: 40 }, lines: new Map() }

/** The lines that facts leave, by id. */
function linesAfter(before: BudgetBooks, budget: string, account: string, months: Record<string, bigint>) {
  const wish = { account, months: new Map(Object.entries(months)) }
  const facts = value(planSetBudget(before, budget, [wish]))
  const lines = new Map(before.lines)
  for (const fact of facts) {
    if (fact.kind === 'budget.set') lines.set(fact.line.id, fact.line)
    else lines.delete(fact.was.id)
  }
  return { ...before, lines, head: { seq: before.head.seq + facts.length } }
}

describe('fiscal months', () => {
  test('are the twelve whose last day lies in the fiscal year', () => {
    expect(fiscalMonths(2026, '12-31').join(' ')).toBe(
      '2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10 2026-11 2026-12',
    )
    const march = fiscalMonths(2026, '03-31')
    expect([march[0], march.at(-1), march.length]).toEqual(['2025-04', '2026-03', 12])
    // A year that ends on January 15 has December as its last whole month.
    const odd = fiscalMonths(2026, '01-15')
    expect([odd[0], odd.at(-1), odd.length]).toEqual(['2025-01', '2025-12', 12])
    expect(fiscalMonths(2026, '02-28').at(-1)).toBe('2026-02')
  })

  test('share a year’s amount so that the parts add up to it', () => {
    // 100.00 in twelve: four parts of 8.34 and eight of 8.33.
    const parts = [...spreadOver(10000n, fiscalMonths(2026, '12-31')).values()]
    expect(parts).toEqual([834n, 834n, 834n, 834n, 833n, 833n, 833n, 833n, 833n, 833n, 833n, 833n])
  })

  test('are found by headings in both languages', () => {
    const months = fiscalMonths(2026, '03-31')
    const heads = ['2026-03', 'Apr', 'avril', 'Août', 'Déc.', 'Mar 2027', 'Total', 'Market']
    expect(heads.map((each) => headedMonth(each, months))).toEqual([
      '2026-03',
      '2025-04',
      '2025-04',
      '2025-08',
      '2025-12',
      '2027-03',
      undefined,
      undefined,
    ])
    expect(headedMonth('Apr', undefined)).toBeUndefined()
  })
})

describe('setting a budget', () => {
  test('keeps debits positive, and of each month the fact that set it', () => {
    const first = linesAfter(books, 'Plan 2026', '4000', { '2026-01': 50000n, '2026-02': 60000n })
    const then = linesAfter(first, 'plan 2026', '4000', { '2026-02': 55000n, '2026-03': 1n })
    expect([...then.lines.values()]).toEqual([
      {
        id: 'plan-2026 4000',
        budget: 'Plan 2026',
        account: '4000',
        months: [
          { month: '2026-01', amount: -50000n, since: 41 },
          { month: '2026-02', amount: -55000n, since: 42 },
          { month: '2026-03', amount: -1n, since: 42 },
        ],
      },
    ])
  })

  test('to zero takes a month out, and the last month the line', () => {
    const set = linesAfter(books, '2026', '6260', { '2026-01': 100n, '2026-02': 100n })
    const one = linesAfter(set, '2026', '6260', { '2026-01': 0n })
    expect([...one.lines.values()][0]?.months).toEqual([{ month: '2026-02', amount: 100n, since: 41 }])
    expect(linesAfter(one, '2026', '6260', { '2026-02': 0n }).lines.size).toBe(0)
  })

  test('is refused with all reasons at once, and where nothing changes', () => {
    const months = new Map([['2026-13', 1n]])
    const tried = planSetBudget(books, '2026', [
      { account: '9999', months, at: 'line 2' },
      { account: '6260', dims: { job: 'X' }, months: new Map([['2026-01', 10n ** 15n]]), at: 'line 3' },
    ])
    const said = tried.ok ? [] : tried.refusals.map(({ code, at }) => [code, at])
    expect(said).toEqual([
      ['account-unknown', 'line 2.account'],
      ['budget-month-malformed', 'line 2.month'],
      ['dimension-unknown', 'line 3.job'],
      ['amount-too-large', 'line 3.month'],
    ])
    const set = linesAfter(books, '2026', '6260', { '2026-01': 100n })
    const again = planSetBudget(set, '2026', [{ account: '6260', months: new Map([['2026-01', 100n]]) }])
    expect(again).toMatchObject({ refusals: [{ code: 'nothing-to-change' }] })
    expect(planRemoveBudget('2026', set.lines.values(), chart.get('4000'))).toMatchObject({
      refusals: [{ code: 'budget-account-missing' }],
    })
  })

  test('finds the lines of one budget and no other', () => {
    const [first, last] = budgetIds('2026')
    const ids = ['2026 6260', '2026 6260 job=A', '2026-cautious 6260', '2025 6260', '20261 6260']
    expect(ids.filter((id) => id >= first && id <= last)).toEqual(['2026 6260', '2026 6260 job=A'])
    expect(budgetLineId('2026', '6260', { job: 'A', class: 'B' })).toBe('2026 6260 class=B;job=A')
  })
})

test('a copy moves months and raises by percent, each month rounded half up', () => {
  // 333.33 less 10 %: 299.997, so 300.00; sales of 1,000.00 plus 2.5 %: 1,025.00.
  const amounts = [
    { account: '6260', month: '2025-03', net: 33333n },
    { account: '4000', month: '2025-03', net: -100000n },
    { account: '6260', month: '2024-12', net: 5n },
  ]
  const months = new Map([['2025-03', '2026-03']])
  expect(copiedWishes(chart, amounts.slice(0, 1), months, '-10')).toEqual([
    { account: '6260', months: new Map([['2026-03', 30000n]]) },
  ])
  expect(copiedWishes(chart, amounts, months, '2.5').map((wish) => [...wish.months.values()])).toEqual([
    [34166n],
    [102500n],
  ])
  expect(['0', '+5', '-99.9', '1000'].filter(isRaise)).toHaveLength(4)
  expect(['-100', '1000.1', '5%', '', '1e2'].filter(isRaise)).toEqual([])
})

describe('the share of a month in a span', () => {
  const { lines } = linesAfter(books, '2026', '6260', { '2026-02': 10001n, '2026-03': 3100n })
  const all = [...lines.values()]
  const amountsIn = (from: string, through: string) =>
    budgetShares(all, { from, through }).map(({ month, amount, days }) => [month, amount, days])

  test('is the whole of a whole month, and its days where it is cut', () => {
    expect(amountsIn('2026-01-01', '2026-02-28')).toEqual([['2026-02', 10001n, 28]])
    // 10 of the 31 days of March: 3,100 × 10 / 31 = 1,000.
    expect(amountsIn('2026-03-01', '2026-03-10')).toEqual([['2026-03', 1000n, 10]])
    expect(amountsIn('2026-03-05', '2026-03-05')).toEqual([['2026-03', 100n, 1]])
    expect(amountsIn('2025-01-01', '2025-12-31')).toEqual([])
  })

  test('of neighbouring spans adds up to the month, to the cent', () => {
    for (let day = 1; day < 28; day += 1) {
      const at = String(day).padStart(2, '0')
      const next = String(day + 1).padStart(2, '0')
      const parts = [
        ...budgetShares(all, { from: '2026-02-01', through: `2026-02-${at}` }),
        ...budgetShares(all, { from: `2026-02-${next}`, through: '2026-02-28' }),
      ]
      expect(parts.reduce((sum, { amount }) => sum + amount, 0n)).toBe(10001n)
    }
  })

  test('stands in rows of balances as if it had been posted', () => {
    const rows = shareRows(budgetShares(all, { from: '2026-02-01', through: '2026-03-31' }))
    expect(rows).toMatchObject([{ account: '6260', debit: 13101n, credit: 0n }])
  })
})
