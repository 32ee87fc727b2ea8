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
import { amountOf, lineOf } from './statement.ts'
import { statementPage } from './statement-page.ts'
import { withoutCash } from './without-cash.ts'

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

describe('what took no cash', () => {
  const small = chartOf(
    `1010 asset bank Chequing
     1030 asset bank US dollars
     1100 asset receivable Receivable
     2480 liability related Due to shareholder
     2500 liability payable Dividends payable
     3000 equity shareCapital Shares
     3200 equity dividend Dividends
     4000 revenue income Sales
     4240 revenue otherIncome Exchange
     4245 revenue otherIncome Unrealized exchange`,
    {
      2480: { cashFlow: 'financing' },
      2500: { gifi: '2962' },
      4240: { role: 'fx.realized' },
      4245: { role: 'fx.unrealized' },
    },
  )

  function cashFlowIn(text: string, foreign: Readonly<Record<number, readonly string[]>> = {}) {
    const books = entriesOf(text).map((entry) => ({
      ...entry,
      postings: entry.postings.map((posting) =>
        foreign[entry.number]?.includes(posting.account) === true
          ? { ...posting, foreign: { currency: 'USD', amount: 0n } }
          : posting,
      ),
    }))
    const column = { ...mainOf(books, year2026), withoutCash: withoutCash(small, books) }
    const cash = value(cashFlow({ chart: small, profile, columns: [column], asOfSeq: 9 }))
    proven(cash)
    return (key: string) => amountOf(cash, key)
  }

  test('a dividend credited to the shareholder’s loan is neither paid nor borrowed', () => {
    const at = cashFlowIn(`
      2026-01-05 Sale
        1010 900.00
        4000 -900.00
      2026-03-01 Dividend to the loan
        3200 500.00
        2480 -500.00
      2026-04-01 Dividend paid
        3200 120.00
        1010 -120.00
      2026-05-01 Loan repaid
        2480 200.00
        1010 -200.00
    `)
    // 900 earned, 120 of dividends and 200 of the loan went out in money: 580 are left.
    expect(at('financing.dividends')).toBe(-12000n)
    expect(at('financing.debt')).toBe(-20000n)
    expect(at('financing')).toBe(-32000n)
    expect(at('change')).toBe(58000n)
  })

  test('a dividend declared and later taken over by the loan, one in part, and one that was reversed', () => {
    const at = cashFlowIn(`
      2026-01-05 Sale
        1010 900.00
        4000 -900.00
      2026-03-01 Declared
        3200 500.00
        2500 -500.00
      2026-03-20 Taken over by the loan
        2500 300.00
        2480 -300.00
      2026-03-25 Paid
        2500 200.00
        1010 -200.00
      2026-06-01 Part to the loan, part payable
        3200 100.00
        2480 -60.00
        2500 -40.00
      2026-07-01 A dividend in shares
        3200 10.00
        3000 -10.00
      2026-07-02 Not so
        3200 -10.00
        3000 10.00
    `)
    // Only the 200.00 left the bank; the 40.00 are owed still.
    expect(at('financing.dividends')).toBe(-20000n)
    expect(at('financing.debt')).toBe(0n)
    expect(at('financing.capital')).toBe(0n)
    expect(at('change')).toBe(70000n)
  })

  test('what exchange rates did to cash stands on its own line, not among operating activities', () => {
    const at = cashFlowIn(
      `
      2026-01-05 Shares for US dollars
        1030 1350.00
        3000 -1350.00
      2026-01-31 Revaluation
        1030 21.20
        1100 5.00
        4245 -26.20
      2026-02-10 Changed into Canadian dollars
        1010 137.00
        1030 -135.00
        4240 -2.00
      2026-02-11 A receivable settled
        1010 50.00
        1100 -49.00
        4240 -1.00
    `,
      { 2: ['1030', '1100'] },
    )
    // On cash: 21.20 by the rate and 2.00 by the exchange. The receivables’ 5.00 and 1.00 are operating.
    expect(at('exchange')).toBe(2320n)
    expect(at('operating.non-cash.exchange')).toBe(-2320n)
    // Net income 29.20; without cash (23.20); receivables 44.00: the 50.00 that came in.
    expect(at('operating')).toBe(5000n)
    expect(at('financing')).toBe(135000n)
    // 1,350.00 + 50.00 + 23.20, as the two accounts hold: 1,236.20 and 187.00.
    expect(at('change')).toBe(142320n)
  })

  test('closing entries, and dividends with no loan or shares beside them, leave nothing out', () => {
    const books = entriesOf(`
      2026-12-31 closing Closing
        3200 -500.00
        3000 500.00
      2026-12-31 Owed
        3200 40.00
        2500 -40.00
    `)
    expect(withoutCash(small, books)).toEqual({ left: [], exchange: [] })
  })

  test('a line that leaves something out opens to the entries that it leaves out', () => {
    const books = entriesOf(`
      2026-03-01 Dividend to the loan
        3200 500.00
        2480 -500.00
    `)
    const column = { ...mainOf(books, year2026), withoutCash: withoutCash(small, books) }
    const cash = value(cashFlow({ chart: small, profile, columns: [column], asOfSeq: 9 }))
    const account = lineOf(cash, 'financing.dividends')?.lines.find(({ code }) => code === '3200')
    const parts = account?.cells[0]?.parts.map(({ label, value: amount }) => [label.en, amount])
    expect(parts).toEqual([
      ['As posted', -50000n],
      ['Less what took no cash', 50000n],
    ])
    expect(account?.cells[0]?.parts[1]?.parts[0]?.label.en).toBe('J1 2026-03-01 Dividend to the loan')
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
