import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planReturn } from '../bank/returned-receipt.ts'
import type { Party } from '../daybook/trade-facts.ts'
import { value } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import type { Entry } from '../ledger/entry.ts'
import { planEntry } from '../ledger/plan-entry.ts'
import { planReverse } from '../ledger/reverse-entry.ts'
import { planDocument } from '../sales/issue-document.ts'
import {
  balanceOn,
  booksOf,
  itemsOf,
  keep,
  keepFact,
  recordsOf,
  type SmallTrade,
  smallTrade,
} from '../sales/small-trade.fixture.ts'
import { birch, tradeChart } from '../sales/trade-books.fixture.ts'
import { planApply } from './apply-credit.ts'
import { provenControls } from './prove.ts'
import { planSettlement } from './settle.ts'
import { planWriteOff } from './write-off.ts'

const alder = { ...birch, id: 'alder', name: 'Alder Sample' }
const parties = [birch, alder]
const controls = ['1100', '2000', '2150']

type Deed = {
  readonly what: number
  readonly who: number
  readonly day: number
  readonly cents: number
  readonly pick: number
}

const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    what: fc.integer({ min: 0, max: 9 }),
    who: fc.integer({ min: 0, max: 1 }),
    day: fc.integer({ min: 1, max: 28 }),
    cents: fc.integer({ min: 1, max: 200_000 }),
    pick: fc.nat(50),
  }),
  { minLength: 5, maxLength: 40 },
)

function one(code: string): Account {
  const account = tradeChart.get(code)
  if (account === undefined) throw new Error(`the chart has ${code}`)
  return account
}

/** Does one deed; what is refused is left. */
function live(trade: SmallTrade, { what, who, day, cents, pick }: Deed): void {
  const books = booksOf(trade)
  const party = parties[who] ?? birch
  const date = `2026-03-${String(day).padStart(2, '0')}`
  const amount = BigInt(cents)
  const lines = [{ amount }]
  const items = itemsOf(trade)
  const entry: Entry | undefined = trade.entries[pick % Math.max(1, trade.entries.length)]
  const settle = (side: 'customer' | 'supplier', money: 'in' | 'out', isAdvance: boolean) =>
    planSettlement(books, { side, money, party, date, amount, account: one('1010'), isAdvance }, items)
  const planned = () => {
    switch (what) {
      case 0:
        return planDocument(books, { kind: 'invoice', party, date, lines })
      case 1:
        return planDocument(books, { kind: 'bill', party, date, lines, number: String(pick) })
      case 2:
        return planDocument(books, { kind: pick % 2 === 0 ? 'credit' : 'vendor-credit', party, date, lines })
      case 3:
        return settle('customer', 'in', false)
      case 4:
        return settle('supplier', 'out', pick % 3 === 0)
      case 5:
        return settle(pick % 2 === 0 ? 'customer' : 'supplier', pick % 2 === 0 ? 'out' : 'in', false)
      case 6: {
        const credit = items.find((item) => item.party === party.id && item.open < 0n)?.key ?? 'none'
        return planApply(books, { side: 'customer', party, date, credit }, items)
      }
      case 7: {
        const invoice = [...trade.documents.values()].find((each) => each.kind === 'invoice')
        if (invoice === undefined) return undefined
        return planWriteOff(books, { party, invoice, date, reason: 'gone', amount }, items)
      }
      case 8:
        return byHand(trade, party, date, amount, pick)
      default:
        return takenBack(trade, entry, date, pick)
    }
  }
  const result = planned()
  if (result?.ok === true) for (const fact of result.value.facts) keepFact(trade, fact)
}

/** An entry by hand on a control account, sometimes without a party: an accident. */
function byHand(trade: SmallTrade, party: Party, date: string, amount: bigint, pick: number) {
  const own = pick % 3 === 0 ? {} : { party: party.id }
  const posted = planEntry(booksOf(trade), {
    date,
    memo: 'by hand',
    because: { kind: 'adjustment', id: '' },
    postings: [
      { account: pick % 2 === 0 ? '1100' : '2000', amount, ...own },
      { account: '1010', amount: -amount },
    ],
  })
  return posted.ok ? { ok: true as const, value: { facts: [posted.value] } } : posted
}

/** An entry that the bank returns, or that somebody reverses. */
function takenBack(trade: SmallTrade, entry: Entry | undefined, date: string, pick: number) {
  if (entry === undefined) return undefined
  const books = booksOf(trade)
  const reversedBy = trade.entries.find(({ reverses }) => reverses === entry.number)?.number
  const returned = trade.entries.filter(({ because }) => because.id === `J${entry.number}`)
  const links = reversedBy === undefined ? {} : { reversedBy }
  if (pick % 2 === 0) {
    const before = returned.map(({ number }) => number)
    const back = planReturn(books, { entry, links }, before, { on: date, from: one('1010') })
    return back.ok ? { ok: true as const, value: { facts: [back.value.returned] } } : back
  }
  if (entry.because.kind === 'reversal') return undefined
  const facts = planReverse(books.chart, books.head, { entry, links }, { date, language: 'en' })
  return facts.ok ? { ok: true as const, value: { facts: facts.value } } : facts
}

test('the open items of every control account add up to its balance on every day, whatever happens', () => {
  fc.assert(
    fc.property(deeds, fc.integer({ min: 1, max: 28 }), (list, day) => {
      const trade = smallTrade()
      for (const deed of list) live(trade, deed)
      for (const on of [`2026-03-${String(day).padStart(2, '0')}`, '2026-12-31']) {
        const balances = new Map(controls.map((code) => [code, balanceOn(trade, code, on)]))
        for (const { control, balance, list: sum } of provenControls(recordsOf(trade), balances, on)) {
          expect([control, sum]).toEqual([control, balance])
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('a receipt that the bank returned reopens what it had paid, and a corrected one still pays', () => {
  const trade = smallTrade()
  keep(
    trade,
    planDocument(booksOf(trade), {
      kind: 'invoice',
      party: birch,
      date: '2026-03-01',
      lines: [{ amount: 10_000n }],
    }),
  )
  const wish = {
    side: 'customer',
    money: 'in',
    party: birch,
    date: '2026-03-05',
    amount: 11_300n,
    account: one('1010'),
  } as const
  keep(trade, planSettlement(booksOf(trade), wish, itemsOf(trade)))
  const [, receipt] = trade.entries
  if (receipt === undefined) throw new Error('there is a receipt')
  const back = value(
    planReturn(booksOf(trade), { entry: receipt, links: {} }, [], { on: '2026-03-09', from: one('1010') }),
  )
  keepFact(trade, back.returned)
  const open = (on: string) =>
    itemsOf(trade, on).flatMap((item) => (item.open === 0n ? [] : [`${item.key} ${item.open}`]))
  expect(open('2026-03-08')).toEqual([])
  expect(open('2026-03-09')).toEqual(['invoice/1001 11300'])
  // The customer pays again.
  keep(trade, planSettlement(booksOf(trade), { ...wish, date: '2026-03-12' }, itemsOf(trade)))
  expect(open('2026-03-12')).toEqual([])
})
