import { describe, expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { pageFaults } from '../reports/page.ts'
import { wholeDollars } from '../reports/whole-dollars.ts'
import { chartOf, entriesOf, loadedFrom, mainOf } from './books.fixture.ts'
import { cashFlow } from './cash-flow.ts'
import { planColumns } from './columns.ts'
import {
  chart,
  entries,
  printed,
  profile,
  proven,
  statements,
  year2025,
  year2026,
} from './juniper.fixture.ts'
import { amountOf } from './statement.ts'
import { statementPage } from './statement-page.ts'

describe('the cash flow statement', () => {
  test('starts from net income and ends with the cash accounts, proceeds of a disposal among investing', () => {
    const { cash } = statements()
    const page = statementPage(cash, { bookName: 'Juniper Joinery Ltd.', language: 'en' })
    // The lathe (30,000 less 3,000 amortized) brought 29,000, the planer cost 45,000: 16,000 went out.
    expect(printed(page)).toEqual([
      'Operating activities',
      'Net income 2050000',
      'Items not affecting cash',
      'Amortization 450000',
      'Gain or loss on disposal of assets -200000',
      'Total items not affecting cash 250000',
      'Changes in working capital',
      'Receivables -1650000',
      'Inventory -400000',
      'Prepaid expenses and deposits -600000',
      'Accounts payable 1000000',
      'Sales taxes 650000',
      'Total changes in working capital -1000000',
      'Cash from operating activities 1300000',
      'Investing activities',
      'Capital assets bought, less proceeds of those sold -1600000',
      'Cash from investing activities -1600000',
      'Financing activities',
      '2450 Line of credit 700000',
      '2600 Term loan -500000',
      'Dividends paid -400000',
      'Cash from financing activities -200000',
      'Increase (decrease) in cash -500000',
      'Cash, beginning of period 2800000',
      'Cash, end of period 2300000',
    ])
    proven(cash)
  })

  test('goes by accumulated amortization where no expense is known to be amortization', () => {
    const plain = new Map([...chart].map(([id, { role: _role, ...account }]) => [id, account] as const))
    const input = { chart: plain, profile, columns: [mainOf(entries, year2025)], asOfSeq: 5 }
    const cash = value(cashFlow(input))
    expect(amountOf(cash, 'operating.non-cash.amortization')).toBe(300000n)
    expect(amountOf(cash, 'investing')).toBe(-3000000n)
    proven(cash)
  })

  test('is refused when no account is cash', () => {
    const imported = chartOf('1 asset - Bank\n 5 revenue - Income')
    const books = entriesOf(`
      2026-01-05 Sale
        1 5.00
        5 -5.00
    `)
    const input = { chart: imported, profile, columns: [mainOf(books, year2026)], asOfSeq: 1 }
    expect(cashFlow(input)).toEqual({ ok: false, refusals: [{ code: 'cash-accounts-unknown', with: {} }] })
    const marked = new Map(
      [...imported].map(([id, account]) => [
        id,
        id === '1' ? { ...account, cashFlow: 'cash' as const } : account,
      ]),
    )
    const cash = value(cashFlow({ ...input, chart: marked }))
    expect(amountOf(cash, 'closing-cash')).toBe(500n)
    proven(cash)
  })
})

test('by month the cash at the beginning is that of each month, and the whole begins with the first', () => {
  const books = entriesOf(`
    2026-01-05 Shares
      1 50.00
      3 -50.00
    2026-07-10 Sale
      1 20.00
      5 -20.00
    2026-08-10 Rent
      6 5.00
      1 -5.00
  `)
  const small = chartOf(
    '1 asset bank Bank\n 3 equity shareCapital Shares\n 5 revenue - Sales\n 6 expense - Rent',
  )
  const span = { from: '2026-07-01', through: '2026-08-31' }
  const plan = value(planColumns({ at: 'span', span, fiscalYearEnd: '06-30', months: true }))
  const { loaded, ...rest } = plan
  const columns = loaded.map((column) => loadedFrom(books, column))
  const cash = value(cashFlow({ chart: small, profile, columns, asOfSeq: 3, ...rest }))
  const across = (key: string) =>
    ['2026-07', '2026-08', 'current'].map((column) => amountOf(cash, key, column))
  expect(across('opening-cash')).toEqual([5000n, 7000n, 5000n])
  expect(across('change')).toEqual([2000n, -500n, 1500n])
  expect(across('closing-cash')).toEqual([7000n, 6500n, 6500n])
  proven(cash)
  expect(pageFaults(statementPage(cash, { bookName: 'Small', language: 'en' }))).toEqual([])
  expect(pageFaults(wholeDollars(statementPage(cash, { bookName: 'Small', language: 'en' })))).toEqual([])
})
