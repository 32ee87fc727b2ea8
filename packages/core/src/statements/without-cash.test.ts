import { describe, expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import { chartOf, entriesOf, mainOf } from './books.fixture.ts'
import { cashFlow } from './cash-flow.ts'
import { profile, proven, year2026 } from './juniper.fixture.ts'
import { amountOf, lineOf } from './statement.ts'
import { withoutCash } from './without-cash.ts'

describe('what took no cash', () => {
  const small = chartOf(
    `1010 asset bank Chequing
     1030 asset bank US dollars
     1100 asset receivable Receivable
     1550 asset capital Van
     1555 asset contraAsset Van amortized
     2310 liability salesTax Input tax credits
     2420 liability payable Dividends declared
     2480 liability related Due to shareholder
     2500 liability payable Dividends payable
     3000 equity shareCapital Shares
     3200 equity dividend Dividends
     4000 revenue income Sales
     4210 revenue otherIncome Disposal
     4240 revenue otherIncome Exchange
     4245 revenue otherIncome Unrealized exchange
     6020 expense amortization Amortization`,
    {
      1550: { cashFlow: 'investing' },
      1555: { gifi: '1743' },
      2420: { cashFlow: 'financing', role: 'dividends.payable' },
      2480: { cashFlow: 'financing' },
      2500: { gifi: '2962' },
      4210: { role: 'asset.disposal' },
      4240: { role: 'fx.realized' },
      4245: { role: 'fx.unrealized' },
      6020: { role: 'amortization' },
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

  test('a dividend declared and not paid is no dividend paid, whatever its account says of itself', () => {
    const accounts = (traits: Partial<Account>) =>
      chartOf(
        '1010 asset bank Bank\n 2420 liability - Owed\n 3200 equity dividend Dividends\n 4000 revenue - Sales',
        {
          2420: traits,
        },
      )
    const books = entriesOf(`
      2026-01-05 Sale
        1010 900.00
        4000 -900.00
      2026-03-01 Declared
        3200 500.00
        2420 -500.00
    `)
    for (const traits of [
      { subtype: 'payable', cashFlow: 'financing', role: 'dividends.payable', gifi: '2962' },
      { role: 'dividends.payable' },
      { gifi: '2962' },
      { subtype: 'payable', gifi: '2962' },
      { cashFlow: 'financing', gifi: '2962' },
    ] as const) {
      const chosen = accounts(traits)
      const cash = value(cashFlow({ chart: chosen, profile, columns: [mainOf(books, year2026)], asOfSeq: 2 }))
      proven(cash)
      // All of the 900.00 came from operations, and nothing was financed.
      expect(['operating', 'financing.dividends', 'financing'].map((key) => amountOf(cash, key))).toEqual([
        90000n,
        0n,
        0n,
      ])
    }
  })

  test('a van bought on a loan is neither bought nor borrowed; its tax is, and what the loan paid beyond', () => {
    const at = cashFlowIn(`
      2026-01-05 Sale
        1010 900.00
        4000 -900.00
      2026-03-01 Van on the loan
        1550 400.00
        2310 52.00
        2480 -452.00
      2026-04-01 Van brought in for shares
        1550 100.00
        3000 -100.00
      2026-05-01 Van for cash
        1550 30.00
        1010 -30.00
    `)
    expect(at('investing')).toBe(-3000n)
    expect(at('financing.debt')).toBe(5200n)
    expect(at('financing.capital')).toBe(0n)
    expect(at('change')).toBe(87000n)
  })

  test('a van traded in for another: what the loan paid of it is left out, the trade itself is no money', () => {
    const at = cashFlowIn(`
      2026-01-05 Sale
        1010 900.00
        4000 -900.00
      2026-02-01 Amortization
        6020 10.00
        1555 -10.00
      2026-03-01 Traded in: 300.00 new, 120.00 allowed for the old one, 180.00 on the loan
        1550 300.00
        1550 -200.00
        1555 150.00
        4210 -70.00
        2480 -180.00
    `)
    expect(at('investing')).toBe(0n)
    expect(at('financing')).toBe(0n)
    expect(at('operating')).toBe(90000n)
    expect(at('change')).toBe(90000n)
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
    expect(cash.notes.map(({ en }) => en)).toEqual(['Investing and financing without cash is left out: J1.'])
    const account = lineOf(cash, 'financing.dividends')?.lines.find(({ code }) => code === '3200')
    const parts = account?.cells[0]?.parts.map(({ label, value: amount }) => [label.en, amount])
    expect(parts).toEqual([
      ['As posted', -50000n],
      ['Less what took no cash', 50000n],
    ])
    expect(account?.cells[0]?.parts[1]?.parts[0]?.label.en).toBe('J1 2026-03-01 Dividend to the loan')
  })
})
