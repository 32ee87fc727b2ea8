import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import type { DocumentWish } from './document-wish.ts'
import { planDocument, planDocuments } from './issue-document.ts'
import { balanceOn, booksOf, itemsOf, keep, notation, smallTrade } from './small-trade.fixture.ts'
import { birch, tradeBooks } from './trade-books.fixture.ts'
import { planVoid } from './void-document.ts'

const invoice: DocumentWish = {
  kind: 'invoice',
  party: birch,
  date: '2026-03-02',
  lines: [{ text: 'Tune-up', quantity: '2', price: '500.00' }],
}
const codes = (result: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  result.refusals?.map(({ code }) => code)

test('an invoice puts the total on the customer, the price on revenue, and the tax where it is owed', () => {
  const { facts, document: voucher } = value(planDocument(tradeBooks(), invoice))
  const [posted] = facts
  // 2 × 500.00 = 1,000.00; 13 % of it 130.00
  expect(posted?.kind === 'entry.posted' && notation(posted.entry)).toBe(
    '1100 113000 birch; 4000 -100000 birch sale.taxable; 2300 -13000 gst.collected',
  )
  expect(voucher).toMatchObject({ id: 'invoice/1001', due: '2026-03-02', amount: 113000n, entry: 1 })
})

test('a bill puts the tax that cannot be claimed into the cost, the odd cent too', () => {
  const bill = {
    ...invoice,
    kind: 'bill',
    number: 'A-7',
    lines: [{ account: '6210', amount: 10_005n }],
  } as const
  const { facts, document: voucher } = value(planDocument(tradeBooks(), bill))
  const [posted] = facts
  // 13 % of 100.05 is 13.0065, so 13.01; half of it rounded down 6.50; 100.05 + 6.51 = 106.56
  expect(posted?.kind === 'entry.posted' && notation(posted.entry)).toBe(
    '2000 -11306 birch; 6210 10656 birch; 2310 650 gst.itc',
  )
  expect(voucher).toMatchObject({ id: 'bill/1', number: 'A-7' })
})

test('tax is worked out once on all lines that bear it, and shared so that the lines add up', () => {
  const lines = [{ amount: 1005n }, { amount: 1005n }, { amount: 1005n }]
  const { document: voucher } = value(planDocument(tradeBooks(), { ...invoice, lines }))
  // 13 % of 30.15 is 3.9195, so 3.92; running totals 1.3065 → 1.31, 2.613 → 2.61, 3.92
  expect(voucher.lines.map(({ taxes }) => taxes[0]?.amount)).toEqual([131n, 130n, 131n])
  expect(voucher.amount).toBe(3407n)
})

test('a price that holds its tax is split to the cent, and a tax of the paper wins over ours', () => {
  const lines = [{ amount: 6410n }]
  const held = value(planDocument(tradeBooks(), { ...invoice, isIncluded: true, lines }))
  // 64.10 × 13/113 = 7.3743…
  expect(held.document.lines[0]).toMatchObject({ amount: 5673n, taxes: [{ amount: 737n }] })
  expect(held.document.amount).toBe(6410n)
  const typed = value(
    planDocument(tradeBooks(), { ...invoice, lines, typedTaxes: new Map([['HST-ON', 834n]]) }),
  )
  // 13 % of 64.10 would be 8.333, so 8.33; the paper says 8.34.
  expect(typed.document.amount).toBe(7244n)
})

test('an invoice in another currency is booked at the rate, to the cent, with both amounts', () => {
  const { facts, document: voucher } = value(
    planDocument(tradeBooks(), { ...invoice, currency: 'USD', lines: [{ amount: 3333n }] }),
  )
  const [posted] = facts
  const entry = posted?.kind === 'entry.posted' ? posted.entry : undefined
  // 33.33 + 4.33 = 37.66 USD × 1.35 = 50.841; running: 33.33 × 1.35 = 44.9955 → 45.00; the rest 5.84
  expect(entry?.postings.map(({ account, amount }) => [account, amount])).toEqual([
    ['1110', 5084n],
    ['4000', -4500n],
    ['2300', -584n],
  ])
  expect(voucher).toMatchObject({ currency: 'USD', rate: '1.35', amount: 3766n })
  expect(codes(planDocument(tradeBooks({ rates: [] }), { ...invoice, currency: 'USD' }))).toEqual([
    'rate-missing',
  ])
})

test('a customer’s deposit owes its price back and bears its tax', () => {
  const deposit = { ...invoice, kind: 'deposit', account: '1010', lines: [{ amount: 10_000n }] } as const
  const [posted] = value(planDocument(tradeBooks(), deposit)).facts
  expect(posted?.kind === 'entry.posted' && notation(posted.entry)).toBe(
    '1010 11300; 2150 -10000 birch; 2300 -1300 gst.collected',
  )
})

test('an estimate takes a number and posts nothing', () => {
  const { facts } = value(planDocument(tradeBooks(), { ...invoice, kind: 'estimate' }))
  expect(facts.map(({ kind }) => kind)).toEqual(['document.set'])
})

test('numbers run on, are never given twice, and a typed one moves them on', () => {
  const trade = smallTrade()
  expect(keep(trade, planDocument(booksOf(trade), invoice)).document.number).toBe('1001')
  expect(codes(planDocument(booksOf(trade), { ...invoice, number: '1001' }))).toEqual(['number-taken'])
  expect(keep(trade, planDocument(booksOf(trade), { ...invoice, number: '1500' })).document.id).toBe(
    'invoice/1500',
  )
  // Undone documents are gone from the books; the series remembers.
  trade.documents.clear()
  expect(keep(trade, planDocument(booksOf(trade), invoice)).document.number).toBe('1501')
})

test('what cannot be issued is refused, all that is wrong at once', () => {
  const refused = (more: Partial<DocumentWish>) => codes(planDocument(tradeBooks(), { ...invoice, ...more }))
  expect(refused({ lines: [] })).toEqual(['document-empty'])
  expect(refused({ lines: [{ text: 'x' }, { account: '9999', amount: 1n }] })).toEqual([
    'line-amount-missing',
    'account-unknown',
  ])
  expect(refused({ lines: [{ amount: 100n }, { amount: -200n }] })).toEqual(['document-total'])
  expect(refused({ due: '2026-03-01' })).toEqual(['due-before-date'])
  expect(refused({ party: { ...birch, kind: 'supplier', closedOn: '2026-01-01' } })).toEqual([
    'party-kind',
    'party-closed',
  ])
  const locked = tradeBooks({ head: { entries: 0, lockedThrough: '2026-03-31', lockReason: 'sent' } })
  expect(codes(planDocument(locked, invoice))).toEqual(['period-locked'])
  expect(codes(planDocument(locked, { ...invoice, kind: 'estimate' }))).toEqual(['period-locked'])
})

test('many are issued in one act, all or nothing, with numbers and entries that run on', () => {
  const wishes = Array.from({ length: 50 }, (_, index) => ({
    ...invoice,
    lines: [{ amount: BigInt(index + 1) * 100n }],
  }))
  const planned = value(planDocuments(tradeBooks(), wishes))
  expect(planned.at(-1)?.document).toMatchObject({ number: '1050', entry: 50 })
  const broken = planDocuments(tradeBooks(), [invoice, { ...invoice, lines: [] }])
  expect(broken).toMatchObject({ refusals: [{ code: 'document-empty', at: 'documents.1.lines' }] })
})

test('a voided invoice leaves nothing open and keeps its number', () => {
  const trade = smallTrade()
  const { document: voucher } = keep(trade, planDocument(booksOf(trade), invoice))
  const entry = trade.entries[0]
  const standing = entry === undefined ? undefined : { entry, links: {} }
  const wish = { date: '2026-03-05', reason: 'wrong customer' }
  const facts = value(planVoid(booksOf(trade), voucher, standing, wish, itemsOf(trade)))
  keep(trade, { ok: true, value: { facts } })
  expect([balanceOn(trade, '1100'), itemsOf(trade).length]).toEqual([0n, 0])
  expect(itemsOf(trade, '2026-03-04').map(({ open }) => open)).toEqual([113000n])
  const voided = trade.documents.get('invoice/1001') ?? voucher
  expect(codes(planVoid(booksOf(trade), voided, standing, wish, itemsOf(trade)))).toEqual(['document-voided'])
})
