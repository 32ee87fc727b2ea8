import { expect, test } from 'vitest'
import type { Fact } from '../daybook/fact.ts'
import type { Party, TradeTerms } from '../daybook/trade-facts.ts'
import { value } from '../kit/result.ts'
import { planEntry } from '../ledger/plan-entry.ts'
import { planDocument } from '../sales/issue-document.ts'
import {
  booksOf,
  itemsOf,
  keep,
  keepFact,
  notation,
  recordsOf,
  type SmallTrade,
  smallTrade,
} from '../sales/small-trade.fixture.ts'
import { birch, tradeChart } from '../sales/trade-books.fixture.ts'
import { paymentOrders, planPayBills, type RunWish, settledBy } from './pay-bills.ts'
import { paymentPlan } from './payment-plan.ts'

const alder: Party = { ...birch, id: 'alder', name: 'Alder Sample' }
const parties = new Map([birch, alder].map((party) => [party.id, party]))
const [bank, discount] = [tradeChart.get('1010'), tradeChart.get('4090')]

function bill(
  trade: SmallTrade,
  party: Party,
  number: string,
  amount: bigint,
  due: string,
  terms?: TradeTerms,
) {
  const lines = [{ amount, tax: 'none' }]
  const more = terms === undefined ? {} : { terms }
  const wish = { kind: 'bill', party, number, date: '2026-03-01', due, lines, ...more } as const
  return keep(trade, planDocument(booksOf(trade), wish)).document
}

function run(trade: SmallTrade, more: Partial<RunWish> = {}, terms = new Map<string, TradeTerms>()) {
  if (bank === undefined) throw new Error('the chart has a bank')
  const wish = { date: '2026-03-08', through: '2026-03-31', account: bank, means: 'eft', ...more } as const
  return planPayBills(booksOf(trade), recordsOf(trade), { parties, terms }, wish)
}

const open = (trade: SmallTrade) =>
  itemsOf(trade).flatMap((item) => (item.open === 0n ? [] : [`${item.key} ${item.party} ${item.open}`]))

test('a plan shows the cash needed by day, credits first, and leaves out what is due later', () => {
  const trade = smallTrade()
  bill(trade, birch, 'A-1', 10_000n, '2026-03-05')
  bill(trade, birch, 'A-2', 5000n, '2026-03-20')
  bill(trade, alder, 'B-1', 7000n, '2026-03-20')
  bill(trade, alder, 'B-2', 900n, '2026-04-01')
  const lines = [{ amount: 12_000n, tax: 'none' }]
  const credit = { kind: 'vendor-credit', party: birch, number: 'C-1', date: '2026-03-02', lines } as const
  keep(trade, planDocument(booksOf(trade), credit))
  const plan = paymentPlan(itemsOf(trade), parties, new Map(), { on: '2026-03-08', through: '2026-03-31' })
  // The credit of 120.00 pays A-1 whole and 20.00 of A-2: 30.00 and 70.00 are left, both due 03-20.
  expect(plan.cash).toEqual([{ date: '2026-03-20', due: 10_000n, total: 10_000n }])
  expect(plan.suppliers.map(({ party, credited, pay }) => [party.id, credited, pay])).toEqual([
    ['alder', 0n, 7000n],
    ['birch', 12_000n, 3000n],
  ])
})

test('a run applies credits, pays each supplier once, and leaves nothing due open', () => {
  const trade = smallTrade()
  bill(trade, birch, 'A-1', 10_000n, '2026-03-05')
  bill(trade, alder, 'B-1', 7000n, '2026-03-20')
  const lines = [{ amount: 4000n, tax: 'none' }]
  const credit = { kind: 'vendor-credit', party: birch, number: 'C-1', date: '2026-03-02', lines } as const
  keep(trade, planDocument(booksOf(trade), credit))
  const done = value(run(trade))
  for (const fact of [...done.credits, ...done.payments.flatMap(({ facts }) => facts)]) keepFact(trade, fact)
  expect(trade.entries.slice(3).map(notation)).toEqual([
    '1010 -7000; 2000 7000 alder',
    '1010 -6000; 2000 6000 birch',
  ])
  expect(open(trade)).toEqual([])
  expect(run(trade)).toMatchObject({ refusals: [{ code: 'payment-none' }] })
})

test('a file pays several suppliers in one entry, and each bill knows its own part of it', () => {
  const trade = smallTrade()
  bill(trade, birch, 'A-1', 10_000n, '2026-03-05')
  bill(trade, alder, 'B-1', 7000n, '2026-03-20')
  const done = value(run(trade))
  const orders = paymentOrders(tradeChart, done.payments, parties)
  expect(orders.map(({ payee, amount, detail }) => [payee, amount, detail[0]?.number])).toEqual([
    ['Alder Sample', 7000n, 'B-1'],
    ['Birch Sample', 10_000n, 'A-1'],
  ])
  const posted = value(
    planEntry(booksOf(trade), {
      date: '2026-03-08',
      memo: 'EFT 0001',
      because: { kind: 'payment', id: '1' },
      postings: [...orders.flatMap(({ debits }) => debits), { account: '1010', amount: -17_000n }],
    }),
  )
  const facts: readonly Fact[] = [posted, ...settledBy(done.payments, [posted])]
  for (const fact of facts) keepFact(trade, fact)
  expect([...trade.settlements.keys()]).toEqual(['payment/3/alder', 'payment/3/birch'])
  expect(open(trade)).toEqual([])
})

test('a discount is taken on its last day, not the day after, and only where there is an account for it', () => {
  const terms = { days: 30, discount: { percent: '2', days: 7 } }
  const paid = (date: string, to = discount) => {
    const trade = smallTrade()
    const { id } = bill(trade, birch, 'A-1', 10_000n, '2026-03-31', terms)
    const done = value(
      run(trade, { date, ...(to === undefined ? {} : { discount: to }) }, new Map([[id, terms]])),
    )
    for (const { facts } of done.payments) for (const fact of facts) keepFact(trade, fact)
    return [...trade.entries.slice(1).map(notation), ...open(trade)]
  }
  // 2 % of 100.00 through 03-08.
  expect(paid('2026-03-08')).toEqual(['1010 -9800; 4090 -200; 2000 10000 birch'])
  expect(paid('2026-03-09')).toEqual(['1010 -10000; 2000 10000 birch'])
})
