import { expect, test } from 'vitest'
import type { StockCount } from '../daybook/cash-facts.ts'
import type { Fact } from '../daybook/fact.ts'
import { value } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import { tradeBooks, tradeChart } from '../sales/trade-books.fixture.ts'
import { planStockCount, type StockWish, stockLines } from './count-stock.ts'

function account(code: string, type: Account['type'], more: Partial<Account>): Account {
  const normal = type === 'asset' || type === 'expense' ? ('debit' as const) : ('credit' as const)
  return { id: code, code, name: { en: code, fr: code }, type, normal, ...more }
}

const goods = account('1300', 'asset', { role: 'inventory', subtype: 'inventory' })
const own = [
  goods,
  account('5000', 'expense', { gifi: '8300' }),
  account('5090', 'expense', { role: 'stock.closing' }),
]
const chart = new Map([...tradeChart, ...own.map((each) => [each.id, each] as const)])
const books = tradeBooks({ chart })
const wish: StockWish = {
  account: goods,
  on: '2026-12-31',
  goods: [
    { item: 'Boards', quantity: '120', cost: '8.50', net: '7.90' },
    { item: 'Hinges', quantity: '400.5', cost: '1.15', net: '2' },
  ],
  book: 80_000n,
  counts: [],
}
const codes = (result: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  result.refusals?.map(({ code }) => code)

function postings(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) =>
    fact.kind === 'entry.posted' ? fact.entry.postings.map((each) => `${each.account} ${each.amount}`) : [],
  )
}

function counted(date: string, amount: bigint): StockCount {
  return { id: `1300 ${date}`, account: '1300', date, lines: [], amount, book: { amount: 0n }, entry: 1 }
}

test('goods are worth the lower of what they cost and what they would bring, each kind on its own', () => {
  // 120 × 7.90 = 948.00; 400.5 × 1.15 = 460.575, half up 460.58
  expect(value(stockLines(wish.goods)).map(({ amount }) => amount)).toEqual([94_800n, 46_058n])
  expect(codes(stockLines([]))).toEqual(['stock-empty'])
  expect(codes(stockLines([{ item: 'Boards', quantity: '-1', cost: '8.50' }]))).toEqual(['stock-negative'])
})

test('a count puts the old stock into the cost of sales and takes the new one out of it', () => {
  expect(postings(value(planStockCount(books, wish)))).toEqual(['5000 80000', '5090 -140858', '1300 60858'])
})

test('a year that is counted twice has one opening stock and the last count as its closing stock', () => {
  // Opened with 800.00; 500.00 were counted in June, so that the account holds 500.00 now.
  const again = {
    ...wish,
    book: 50_000n,
    counts: [counted('2025-12-31', 80_000n), counted('2026-06-30', 50_000n)],
  }
  expect(postings(value(planStockCount(books, again)))).toEqual(['5090 -90858', '1300 90858'])
})

test('no day is counted that is not after the last, nor what the books keep by each sale', () => {
  const same = planStockCount(books, { ...wish, counts: [counted('2026-12-31', 1n)] })
  expect(codes(same)).toEqual(['stock-counted'])
  const perpetual = account('5015', 'expense', { role: 'cogs.perpetual' })
  const kept = tradeBooks({ chart: new Map([...chart, [perpetual.id, perpetual]]) })
  expect(codes(planStockCount(kept, wish))).toEqual(['stock-perpetual'])
  const receivable = account('1100', 'asset', {})
  expect(codes(planStockCount(books, { ...wish, account: receivable }))).toEqual(['stock-account-unfit'])
  expect(codes(planStockCount(tradeBooks(), wish))).toEqual(['account-role-missing', 'account-role-missing'])
})
