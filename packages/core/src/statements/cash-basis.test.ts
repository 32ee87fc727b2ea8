import { expect, test } from 'vitest'
import { explainText } from '../filings/explain.ts'
import { value } from '../kit/result.ts'
import type { Entry } from '../ledger/entry.ts'
import { balanceSheet } from './balance-sheet.ts'
import { chartOf, entriesOf, mainOf } from './books.fixture.ts'
import { adjustmentRows, cashAdjustments, controlAccounts, spread } from './cash-basis.ts'
import { incomeStatement } from './income-statement.ts'
import { amountOf, figureOf } from './statement.ts'

const chart = chartOf(`
  1010 asset bank Chequing | Compte chèques
  1100 asset receivable Receivable | Comptes clients
  1520 asset capital Machinery | Machinerie
  2000 liability payable Payable | Fournisseurs
  2300 liability salesTax GST collected | TPS perçue
  2310 liability salesTax ITC | CTI
  3000 equity shareCapital Shares | Actions
  4000 revenue sales Sales | Ventes
  6100 expense operating Office | Bureau
`)

function amounts(entries: readonly Entry[], on: string): Record<string, bigint> {
  const rows = adjustmentRows(value(cashAdjustments({ chart, entries, on })))
  return Object.fromEntries(rows.map((row) => [row.account, row.debit - row.credit]))
}

const invoice = `
  2026-01-10 Invoice @Ash
    1100 113.00
    4000 -100.00
    2300 -13.00
`

test('an unpaid invoice is taken back whole, a half-paid one by half of each line, a paid one not at all', () => {
  const entries = entriesOf(`${invoice}
    2026-02-05 Half @Ash
      1010 56.50
      1100 -56.50
    2026-03-05 Rest @Ash
      1010 56.50
      1100 -56.50
  `)
  expect(amounts(entries, '2026-01-09')).toEqual({})
  expect(amounts(entries, '2026-01-31')).toEqual({ '1100': -11300n, '4000': 10000n, '2300': 1300n })
  // 56.50 of 113.00 is half: 100.00 / 2 = 50.00 and 13.00 / 2 = 6.50.
  expect(amounts(entries, '2026-02-28')).toEqual({ '1100': -5650n, '4000': 5000n, '2300': 650n })
  expect(amounts(entries, '2026-03-05')).toEqual({})
})

test('a receipt settles the oldest invoice of the same customer and leaves those of others alone', () => {
  const entries = entriesOf(`${invoice}
    2026-01-12 Invoice @Birch
      1100 200.00
      4000 -200.00
    2026-01-20 Invoice @Ash
      1100 50.00
      4000 -50.00
    2026-02-01 Receipt @ash
      1010 120.00
      1100 -120.00
  `)
  const { unpaid } = value(cashAdjustments({ chart, entries, on: '2026-02-01' }))
  // Ash owed 113.00 and 50.00; 120.00 pays the first and 7.00 of the second, 43.00 is left. Birch still owes
  // 200.00.
  const byNumber = [...unpaid].sort((one, other) => one.number - other.number)
  expect(byNumber.map(({ number, unpaid: left }) => [number, left])).toEqual([
    [2, 20000n],
    [3, 4300n],
  ])
})

test('a receipt without a name settles the oldest charge of anybody, and a named one the nameless charges', () => {
  const entries = entriesOf(`${invoice}
    2026-01-12 Counter sale
      1100 20.00
      4000 -20.00
    2026-02-01 Deposit
      1010 50.00
      1100 -50.00
    2026-02-02 Receipt @Cedar
      1010 5.00
      1100 -5.00
  `)
  const { unpaid } = value(cashAdjustments({ chart, entries, on: '2026-02-28' }))
  // The nameless 50.00 first pays the nameless 20.00, then 30.00 of Ash's 113.00. Cedar's 5.00 finds no
  // nameless charge left and waits as a credit, which nothing is taken back for.
  expect(unpaid.map(({ number, unpaid: left }) => [number, left])).toEqual([
    [1, 8300n],
    [4, -500n],
  ])
  expect(unpaid[1]?.backedOut).toEqual([])
})

test('a returned payment opens its invoice again, from the day on which it came back', () => {
  const entries = entriesOf(`${invoice}
    2026-02-05 Cheque @Ash
      1010 113.00
      1100 -113.00
    2026-02-20 Returned undoes=2 @Ash
      1100 113.00
      1010 -113.00
  `)
  expect(amounts(entries, '2026-02-10')).toEqual({})
  expect(amounts(entries, '2026-02-20')).toEqual({ '1100': -11300n, '4000': 10000n, '2300': 1300n })
})

test('a reversed invoice is nothing, even when an older one of the same customer is open', () => {
  const entries = entriesOf(`${invoice}
    2026-01-20 Wrong @Ash
      1100 300.00
      4000 -300.00
    2026-01-21 Undo undoes=2 @Ash
      1100 -300.00
      4000 300.00
  `)
  expect(amounts(entries, '2026-01-31')).toEqual({ '1100': -11300n, '4000': 10000n, '2300': 1300n })
})

test('of a bill for an asset and an expense only the expense and the tax wait for payment', () => {
  const entries = entriesOf(`
    2026-01-10 Lathe and rags @Supplier
      1520 1000.00
      6100 100.00
      2310 143.00
      2000 -1243.00
  `)
  // 100.00 + 143.00 of the 1,243.00 are an expense and tax; the lathe stays, and 1,000.00 of the payable with
  // it.
  expect(amounts(entries, '2026-01-31')).toEqual({ '2000': 24300n, '6100': -10000n, '2310': -14300n })
})

test('what was paid at once is not taken back with the part on account', () => {
  const entries = entriesOf(`
    2026-01-10 Paper @Supplier
      6100 100.00
      1010 -40.00
      2000 -60.00
  `)
  expect(amounts(entries, '2026-01-31')).toEqual({ '2000': 6000n, '6100': -6000n })
})

test('lines of both signs are taken back in proportion, to the cent', () => {
  // A third of (100.00 − 10.00 + 11.70): 33.90; 100/3 = 33.33 and 11.70/3 = 3.90 less 10/3 = 3.33 make 33.90.
  expect(spread(3390n, [10000n, -1000n, 1170n])).toEqual([3333n, -333n, 390n])
  expect(spread(10170n, [10000n, -1000n, 1170n])).toEqual([10000n, -1000n, 1170n])
})

test('cash and accrual basis differ, both balance, and the figure names the unpaid invoice', () => {
  const entries = entriesOf(`
    2026-01-02 Shares
      1010 1000.00
      3000 -1000.00
    2026-01-10 Invoice @Ash
      1100 113.00
      4000 -100.00
      2300 -13.00
    2026-02-05 Half @Ash
      1010 56.50
      1100 -56.50
    2026-02-20 Invoice @Birch
      1100 226.00
      4000 -200.00
      2300 -26.00
  `)
  const span = { from: '2026-02-01', through: '2026-02-28' }
  const cash = {
    before: value(cashAdjustments({ chart, entries, on: '2026-01-31' })),
    through: value(cashAdjustments({ chart, entries, on: '2026-02-28' })),
  }
  const profile = { form: 'corporation', fiscalYearEnd: '12-31' } as const
  const base = { chart, profile, asOfSeq: 9 }
  const accrual = value(incomeStatement({ ...base, columns: [mainOf(entries, span)] }))
  const paid = value(incomeStatement({ ...base, columns: [{ ...mainOf(entries, span), cash }] }))
  // February on accrual: Birch's 200.00. On cash: half of Ash's 100.00, which came in February.
  expect(amountOf(accrual, 'net-income')).toBe(20000n)
  expect(amountOf(paid, 'net-income')).toBe(5000n)
  const line = figureOf(paid, 'revenue.sales/4000')
  expect(line === undefined ? [] : explainText(line, 'en')).toEqual([
    '4000 Sales: 50.00, sum of 2',
    '      As posted: 200.00',
    '        1 posting to 4000, 2026-02-01 to 2026-02-28 before closing, as the books stood at fact 9',
    '    + Change in what was not yet paid: (150.00), sum of 2',
    '          J2 2026-01-10 ash: 50.00',
    '        + J4 2026-02-20 birch: (200.00)',
  ])
  const year = mainOf(entries, { from: '2026-01-01', through: '2026-02-28' })
  const opening = value(cashAdjustments({ chart, entries, on: '2025-12-31' }))
  const sheet = value(
    balanceSheet({ ...base, columns: [{ ...year, cash: { before: opening, through: cash.through } }] }),
  )
  expect(sheet.proofs.every((each) => each.holds)).toBe(true)
  // Cash 1,056.50; no receivable; tax 6.50; shares 1,000.00; income 50.00.
  expect(amountOf(sheet, 'assets')).toBe(105650n)
  expect(amountOf(sheet, 'assets.current.receivables')).toBe(0n)
  expect(amountOf(sheet, 'liabilities.current.sales-tax')).toBe(650n)
  expect(sheet.basis).toBe('cash')
})

test('books in which no account waits to be paid say that cash basis equals accrual', () => {
  const plain = chartOf('1 asset - Bank\n 5 revenue - Income')
  expect(controlAccounts(plain)).toEqual([])
  const none = value(cashAdjustments({ chart: plain, entries: [], on: '2026-01-31' }))
  const column = {
    ...mainOf([], { from: '2026-01-01', through: '2026-01-31' }),
    cash: { before: none, through: none },
  }
  const profile = { form: 'proprietor', fiscalYearEnd: '12-31' } as const
  const statement = value(incomeStatement({ chart: plain, profile, columns: [column], asOfSeq: 1 }))
  expect(statement.notes[0]?.en).toBe(
    'Cash basis equals accrual basis here: no account is marked as receivable or payable.',
  )
})

test('an account that the chart lacks is refused', () => {
  const entries = entriesOf(`
    2026-01-10 Strange
      9999 1.00
      1100 -1.00
  `)
  expect(cashAdjustments({ chart, entries, on: '2026-01-31' })).toEqual({
    ok: false,
    refusals: [{ code: 'account-unknown', with: { account: '9999' } }],
  })
})
