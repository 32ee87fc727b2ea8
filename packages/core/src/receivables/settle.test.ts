import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import type { DocumentWish } from '../sales/document-wish.ts'
import { planDocument } from '../sales/issue-document.ts'
import {
  balanceOn,
  booksOf,
  itemsOf,
  keep,
  notation,
  recordsOf,
  smallTrade,
} from '../sales/small-trade.fixture.ts'
import { birch, tradeChart } from '../sales/trade-books.fixture.ts'
import { ageingOf } from './ageing.ts'
import { planApply, planUseDeposit } from './apply-credit.ts'
import { planSettlement, type SettlementWish } from './settle.ts'
import { accountStatement } from './statement.ts'
import { planWriteOff } from './write-off.ts'

const account = (code: string): Account => value(found(code))
function found(code: string) {
  const one = tradeChart.get(code)
  return one === undefined ? { ok: false as const, refusals: [] } : { ok: true as const, value: one }
}
const invoice = (amount: bigint, date: string, more: Partial<DocumentWish> = {}): DocumentWish => ({
  kind: 'invoice',
  party: birch,
  date,
  lines: [{ amount }],
  ...more,
})
const receipt = (amount: bigint, more: Partial<SettlementWish> = {}): SettlementWish => ({
  side: 'customer',
  money: 'in',
  party: birch,
  date: '2026-03-20',
  amount,
  account: account('1040'),
  ...more,
})
const codes = (result: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  result.refusals?.map(({ code }) => code)
const open = (trade: ReturnType<typeof smallTrade>, on?: string) =>
  itemsOf(trade, on)
    .filter((item) => item.open !== 0n)
    .map((item) => `${item.key} ${item.open}`)

function twoInvoices() {
  const trade = smallTrade()
  keep(trade, planDocument(booksOf(trade), invoice(100_000n, '2026-03-02', { due: '2026-04-01' })))
  keep(trade, planDocument(booksOf(trade), invoice(20_000n, '2026-03-05', { due: '2026-03-10' })))
  return trade
}

test('a receipt pays what is due first, and what is too much stays as a credit', () => {
  const trade = twoInvoices()
  const first = keep(trade, planSettlement(booksOf(trade), receipt(50_000n), itemsOf(trade)))
  // 226.00 of the second, due 03-10, then 274.00 of the first: 1,130.00 − 274.00 = 856.00
  expect(first.paid.map(({ item, amount }) => [item.number, amount])).toEqual([
    ['1002', 22_600n],
    ['1001', 27_400n],
  ])
  expect(open(trade)).toEqual(['invoice/1001 85600'])
  keep(trade, planSettlement(booksOf(trade), receipt(90_000n), itemsOf(trade)))
  expect(open(trade)).toEqual(['receipt/4 -4400'])
  expect(balanceOn(trade, '1100')).toBe(-4400n)
  expect(open(trade, '2026-03-19')).toEqual(['invoice/1001 113000', 'invoice/1002 22600'])
})

test('a receipt may name what it pays, not more than is open and not what another owes', () => {
  const trade = twoInvoices()
  const at = (shares: SettlementWish['shares'], amount = 30_000n) =>
    planSettlement(booksOf(trade), receipt(amount, shares === undefined ? {} : { shares }), itemsOf(trade))
  expect(codes(at([{ key: '1002', amount: 22_601n }]))).toEqual(['payment-over-open'])
  expect(codes(at([{ key: '7777' }]))).toEqual(['item-unknown'])
  expect(codes(at([{ key: '1002', amount: 20_000n }], 10_000n))).toEqual(['shares-over-amount'])
  keep(trade, at([{ key: '1001', amount: 30_000n }]))
  expect(open(trade)).toEqual(['invoice/1001 83000', 'invoice/1002 22600'])
  expect(codes(planSettlement(booksOf(trade), receipt(0n), itemsOf(trade)))).toEqual(['settlement-amount'])
  expect(
    codes(planSettlement(booksOf(trade), receipt(1n, { account: account('4000') }), itemsOf(trade))),
  ).toEqual(['settlement-account-unfit'])
})

test('a supplier is not paid more than is open, unless in advance; a discount is taken off', () => {
  const trade = smallTrade()
  const bill = invoice(100_000n, '2026-03-02', { kind: 'bill', number: 'A-1' })
  keep(trade, planDocument(booksOf(trade), bill))
  const pay = (amount: bigint, more: Partial<SettlementWish> = {}) =>
    planSettlement(
      booksOf(trade),
      receipt(amount, { side: 'supplier', money: 'out', account: account('1010'), ...more }),
      itemsOf(trade),
    )
  expect(codes(pay(113_001n))).toEqual(['payment-over-open'])
  const discount = { account: account('4090'), amount: 2260n }
  keep(trade, pay(110_740n, { discount }))
  const [, paid] = trade.entries
  expect(paid && notation(paid)).toBe('1010 -110740; 4090 -2260; 2000 113000 birch')
  expect(open(trade)).toEqual([])
  keep(trade, pay(5000n, { isAdvance: true }))
  expect(open(trade)).toEqual(['payment/3 5000'])
})

test('a receipt in another currency closes the invoice and books what the exchange made', () => {
  const trade = smallTrade()
  const usd = invoice(100_000n, '2026-03-02', { currency: 'USD', lines: [{ amount: 100_000n, tax: 'none' }] })
  keep(trade, planDocument(booksOf(trade), usd))
  const wish = receipt(60_000n, { account: account('1015'), currency: 'USD' })
  keep(trade, planSettlement(booksOf(trade, { rate: '1.40' }), wish, itemsOf(trade)))
  // 600.00 at 1.40 is 840.00; carried at 1.35 it was 810.00: a gain of 30.00.
  const [, paid] = trade.entries
  expect(paid?.postings.map(({ account: code, amount }) => [code, amount])).toEqual([
    ['1015', 84_000n],
    ['1110', -81_000n],
    ['4240', -3000n],
  ])
  expect(itemsOf(trade).map((item) => [item.open, item.foreignOpen])).toEqual([
    [54_000n, 40_000n],
    [0n, 0n],
  ])
})

test('a credit note is applied to the oldest invoice without an entry, once', () => {
  const trade = twoInvoices()
  keep(trade, planDocument(booksOf(trade), invoice(5000n, '2026-03-12', { kind: 'credit' })))
  const wish = { side: 'customer', party: birch, date: '2026-03-15', credit: '1001' } as const
  keep(trade, planApply(booksOf(trade), { ...wish, credit: 'credit/1001' }, itemsOf(trade)))
  expect(open(trade)).toEqual(['invoice/1001 113000', 'invoice/1002 16950'])
  expect(open(trade, '2026-03-14')).toEqual([
    'invoice/1001 113000',
    'invoice/1002 22600',
    'credit/1001 -5650',
  ])
  expect(codes(planApply(booksOf(trade), { ...wish, credit: 'credit/1001' }, itemsOf(trade)))).toEqual([
    'item-settled',
  ])
  expect(trade.entries).toHaveLength(3)
})

test('a deposit is used in parts, and its tax comes out even to the cent', () => {
  const trade = smallTrade()
  const deposit = invoice(10_001n, '2026-03-01', { kind: 'deposit', account: '1010' })
  const made = keep(trade, planDocument(booksOf(trade), deposit)).document
  keep(trade, planDocument(booksOf(trade), invoice(50_000n, '2026-03-05')))
  const [entry] = trade.entries
  if (entry === undefined) throw new Error('the deposit has an entry')
  const use = (amount: bigint, usedBefore: bigint) =>
    planUseDeposit(
      booksOf(trade),
      { party: birch, deposit: made, entry, usedBefore, date: '2026-03-06', amount },
      itemsOf(trade),
    )
  keep(trade, use(3333n, 0n))
  keep(trade, use(7968n, 3333n))
  // 100.01 + 13.00 = 113.01: nothing is left on deposits, and the HST owed is that of the invoice alone.
  expect([balanceOn(trade, '2150'), balanceOn(trade, '2300')]).toEqual([0n, -6500n])
  expect(open(trade)).toEqual(['invoice/1001 45199'])
  expect(codes(use(1n, 11_301n))).toEqual(['item-settled'])
})

test('a written-off invoice takes back the tax in its proportion', () => {
  const trade = twoInvoices()
  keep(trade, planSettlement(booksOf(trade), receipt(22_600n), itemsOf(trade)))
  keep(trade, planSettlement(booksOf(trade), receipt(13_000n), itemsOf(trade)))
  const [voucher] = trade.documents.values()
  if (voucher === undefined) throw new Error('there is an invoice')
  const wish = { party: birch, invoice: voucher, date: '2026-12-31', reason: 'bankrupt' }
  const done = keep(trade, planWriteOff(booksOf(trade), wish, itemsOf(trade)))
  // 1,000.00 of 1,130.00 is open: 130.00 × 1,000 / 1,130 = 115.04; the expense is 884.96.
  expect([done.expense, done.taxes]).toEqual([88_496n, [{ tax: 'HST-ON', amount: 11_504n }]])
  expect(trade.entries.slice(-1).map(notation)).toEqual([
    '6030 88496 birch; 2320 11504 gst.adjust; 1100 -100000 birch',
  ])
  expect(open(trade)).toEqual([])
})

test('an ageing sets open items against the days they are due', () => {
  const trade = twoInvoices()
  // 1002 is due 03-10, 1001 on 04-01.
  const on = (date: string) => ageingOf(itemsOf(trade, date), date, { sign: 1n }).totals
  expect(on('2026-03-10')).toEqual([135_600n, 0n, 0n, 0n, 0n])
  expect(on('2026-03-11')).toEqual([113_000n, 22_600n, 0n, 0n, 0n])
  expect(on('2026-04-09')).toEqual([0n, 135_600n, 0n, 0n, 0n])
  expect(on('2026-04-10')).toEqual([0n, 113_000n, 22_600n, 0n, 0n])
  // 91 days after 04-01 is 07-01; 07-02 would be 92.
  expect(on('2026-06-30')).toEqual([0n, 0n, 0n, 113_000n, 22_600n])
  expect(on('2026-07-01')).toEqual([0n, 0n, 0n, 0n, 135_600n])
})

test('a statement of account carries what was owed before, and ends with what is owed', () => {
  const trade = twoInvoices()
  keep(trade, planSettlement(booksOf(trade), receipt(50_000n), itemsOf(trade)))
  const statement = accountStatement(recordsOf(trade), birch, {
    span: { from: '2026-03-05', through: '2026-03-31' },
    sign: 1n,
    controls: new Set(['1100']),
  })
  expect([statement.opening, statement.closing]).toEqual([113_000n, 85_600n])
  expect(
    statement.rows.map(({ number, charge, payment, balance }) => [number, charge, payment, balance]),
  ).toEqual([
    ['1002', 22_600n, 0n, 135_600n],
    ['J3', 0n, 50_000n, 85_600n],
  ])
})
