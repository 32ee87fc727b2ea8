import { expect, test } from 'vitest'
import type { Cheque, EftSettings } from '../daybook/payment-facts.ts'
import type { Account } from '../ledger/chart.ts'
import type { BooksToPost } from '../ledger/plan-entry.ts'
import { type ChequeSeries, isNumberFree, nextNumber } from './cheque-series.ts'
import type { PaymentOrder } from './payment-order.ts'
import { nextFileNumber, planPayments } from './plan-payments.ts'
import { reissueFacts, reissueNumber } from './reissue-cheque.ts'
import { planVoid, voidDay } from './void-cheque.ts'

const name = (en: string) => ({ en, fr: en })
const bank: Account = {
  id: '1010',
  code: '1010',
  name: name('Chequing'),
  type: 'asset',
  normal: 'debit',
  subtype: 'bank',
}
const payable: Account = {
  id: '2000',
  code: '2000',
  name: name('Payable'),
  type: 'liability',
  normal: 'credit',
}
const books: BooksToPost = {
  chart: new Map([bank, payable].map((each) => [each.id, each])),
  head: { entries: 40 },
  fiscalYearEnd: '12-31',
  currency: 'CAD',
  language: 'en',
  dimensions: new Map(),
  rates: [],
}
const order: PaymentOrder = {
  payee: 'Tubes Ltd.',
  amount: 31190n,
  debits: [{ account: '2000', amount: 31190n }],
  reason: { kind: 'bill', id: '7' },
  detail: [{ text: 'Invoice', number: '88', amount: 31190n }],
  bank: 'tubes-bank',
}
const cheque: Cheque = {
  id: '1010/101',
  account: '1010',
  number: 101,
  date: '2026-03-31',
  payee: 'Tubes Ltd.',
  language: 'en',
  amount: 31190n,
  entry: 12,
  reason: { kind: 'payment', id: '' },
  detail: [],
}
const empty: ChequeSeries = { cheques: [], papers: [], begins: 101 }
const byCheque = { by: 'cheque', account: bank, date: '2026-04-02', series: empty } as const
const settings: EftSettings = {
  profile: 'general',
  originator: '0123456789',
  dataCentre: '00320',
  shortName: 'MAPLE',
  longName: 'MAPLE BICYCLES',
  currency: 'CAD',
  next: 7,
  trace: 'zeros',
}
const byFile = {
  by: 'eft',
  account: bank,
  date: '2026-04-02',
  created: '2026-04-01',
  number: 7,
  code: '460',
  settings,
} as const

function planned(orders: readonly PaymentOrder[], wish: Parameters<typeof planPayments>[2]) {
  const plan = planPayments(books, orders, wish)
  if (!plan.ok) throw new Error(plan.refusals.map(({ code }) => code).join(', '))
  return plan.value
}

function codes(orders: readonly PaymentOrder[], wish: Parameters<typeof planPayments>[2]) {
  const plan = planPayments(books, orders, wish)
  return plan.ok ? [] : plan.refusals.map(({ code }) => code)
}

test('each order gets a cheque and an entry of its own, under following numbers', () => {
  const facts = planned([order, { ...order, payee: 'Harbour Hydro' }], byCheque)
  expect(facts.map(({ kind }) => kind)).toEqual([
    'entry.posted',
    'cheque.issued',
    'entry.posted',
    'cheque.issued',
  ])
  expect(facts[0]).toMatchObject({
    entry: {
      number: 41,
      ref: '101',
      payee: 'Tubes Ltd.',
      journal: 'disbursements',
      postings: [
        { account: '2000', amount: 31190n },
        { account: '1010', amount: -31190n },
      ],
    },
  })
  expect(facts[3]).toMatchObject({ cheque: { id: '1010/102', number: 102, entry: 42, reason: { id: '7' } } })
})

test('a file has one entry for the sum of its payments, and names vault items, never numbers', () => {
  const facts = planned(
    [order, { ...order, amount: 100n, debits: [{ account: '2000', amount: 100n }] }],
    byFile,
  )
  expect(facts).toHaveLength(2)
  expect(facts[0]).toMatchObject({
    entry: {
      ref: 'EFT 0007',
      postings: [
        { account: '2000', amount: 31290n },
        { account: '1010', amount: -31290n },
      ],
    },
  })
  expect(facts[1]).toMatchObject({
    file: {
      id: '41',
      number: 7,
      amount: 31290n,
      reason: { kind: 'bill', id: '7' },
      items: [
        { bank: 'tubes-bank', reference: 'J41-1', amount: 31190n },
        { bank: 'tubes-bank', reference: 'J41-2', amount: 100n },
      ],
    },
  })
})

test('what cannot be paid is refused by what is wrong with it', () => {
  const zero = { ...order, amount: 0n, debits: [] }
  const { payee: _payee, ...nobody } = order
  const { bank: _bank, ...unbanked } = order
  expect(codes([], byCheque)).toEqual(['payment-none'])
  expect(codes([order], { ...byCheque, account: payable })).toEqual(['payment-account-unfit'])
  expect(codes([order], { ...byCheque, account: { ...bank, currency: 'USD' } })).toEqual([
    'payment-account-unfit',
  ])
  expect(codes([order], { ...byCheque, account: { ...bank, closedOn: '2026-01-01' } })).toEqual([
    'payment-account-unfit',
  ])
  expect(codes([zero], byCheque)).toEqual(['payment-amount'])
  expect(codes([nobody], byCheque)).toEqual(['payment-payee-missing'])
  expect(codes([{ ...order, amount: 1n }], byCheque)).toEqual(['payment-parts-differ'])
  expect(codes([unbanked], byFile)).toEqual(['bank-details-missing'])
  expect(codes([order], { ...byCheque, series: { cheques: [], papers: [] } })).toEqual([
    'cheque-number-missing',
  ])
  expect(codes([order], { ...byCheque, date: '9' })).toEqual(['date-malformed'])
  const locked = { ...books, head: { entries: 40, lockedThrough: '2026-04-30' } }
  const plan = planPayments(locked, [order], byCheque)
  expect(plan.ok ? [] : plan.refusals.map(({ code }) => code)).toEqual(['period-locked'])
})

test('a number is never used twice: not after voiding, undoing, or a payment posted by hand', () => {
  const voided = { ...cheque, voided: { on: '2026-04-01', reason: 'spoiled', entry: 13 } }
  const undone = { ...cheque, id: '1010/102', number: 102, isWithdrawn: true }
  const byHand = { number: 20, root: 20, date: '2026-04-01', amount: -5n, ref: 'no. 103', isReversed: false }
  const series: ChequeSeries = { cheques: [voided, undone], papers: [byHand], begins: 101 }
  expect(nextNumber(series)).toBe(104)
  for (const used of [101, 102, 103]) expect(isNumberFree(series, bank, used).ok).toBe(false)
  expect(isNumberFree(series, bank, 104).ok).toBe(true)
  expect(codes([order], { ...byCheque, series, number: 102 })).toEqual(['cheque-number-used'])
  expect(
    planned([order, order], { ...byCheque, series: { ...series, cheques: [undone], begins: 100 } }),
  ).toMatchObject([{}, { cheque: { number: 104 } }, {}, { cheque: { number: 105 } }])
})

test('a voided cheque is taken back on its own day while that is open, else today', () => {
  const wish = { today: '2026-04-10', reason: 'spoiled' }
  const lockedThrough = (day: string) => ({ head: { entries: 40, lockedThrough: day } })
  expect(voidDay(books, cheque, wish)).toBe('2026-03-31')
  expect(voidDay(lockedThrough('2026-03-30'), cheque, wish)).toBe('2026-03-31')
  expect(voidDay(lockedThrough('2026-03-31'), cheque, wish)).toBe('2026-04-10')
  expect(voidDay(books, cheque, { ...wish, sealedThrough: '2026-03-31' })).toBe('2026-04-10')
  expect(voidDay(books, { date: '2026-05-01' }, { ...wish, sealedThrough: '2026-05-31' })).toBe('2026-05-01')
  expect(voidDay(books, cheque, { ...wish, on: '2026-04-05' })).toBe('2026-04-05')
})

test('voiding reverses the entry, marks the cheque with both days told, and is done once', () => {
  const entry = {
    number: 12,
    date: '2026-03-31',
    memo: 'Tubes',
    ref: '101',
    because: { kind: 'payment', id: '101' } as const,
    postings: [
      { account: '2000', amount: 31190n },
      { account: '1010', amount: -31190n },
    ],
  }
  const wish = { today: '2026-04-10', reason: 'spoiled' }
  const plan = planVoid(books, cheque, { entry, links: {} }, wish)
  expect(plan.ok && plan.value).toMatchObject([
    { kind: 'entry.posted', entry: { date: '2026-03-31', reverses: 12, memo: 'Cheque 101 voided: spoiled' } },
    {
      kind: 'cheque.voided',
      cheque: { voided: { on: '2026-03-31', reason: 'spoiled', entry: 41 } },
      was: cheque,
    },
  ])
  const reversedBefore = planVoid(books, cheque, undefined, wish)
  expect(reversedBefore.ok && reversedBefore.value).toMatchObject([{ cheque: { voided: { entry: 0 } } }])
  const again = planVoid(
    books,
    { ...cheque, voided: { on: '2026-04-01', reason: 'x', entry: 1 } },
    undefined,
    wish,
  )
  expect(again.ok ? [] : again.refusals.map(({ code }) => code)).toEqual(['cheque-void-already'])
})

test('a cheque written anew takes the next number, and voids the old one in the series', () => {
  const series: ChequeSeries = { cheques: [cheque], papers: [], begins: 101 }
  expect(reissueNumber(series, bank, undefined)).toEqual({ ok: true, value: '102' })
  expect(reissueNumber(series, bank, '101').ok).toBe(false)
  expect(reissueNumber({ cheques: [], papers: [] }, bank, undefined).ok).toBe(false)
  expect(reissueNumber({ cheques: [], papers: [] }, bank, '77')).toEqual({ ok: true, value: '77' })
  const entry = {
    number: 41,
    date: '2026-04-05',
    memo: '',
    because: { kind: 'payment', id: '' },
    postings: [],
  } as const
  const facts = reissueFacts(
    series,
    12,
    [
      { kind: 'entry.posted', v: 1, entry },
      { kind: 'entry.posted', v: 1, entry: { ...entry, number: 42, ref: '102' } },
    ],
    { on: '2026-04-05', language: 'en' },
  )
  expect(facts).toMatchObject([
    {
      kind: 'cheque.voided',
      cheque: { number: 101, voided: { on: '2026-04-05', reason: 'replaced by 102', entry: 41 } },
    },
    {
      kind: 'cheque.issued',
      cheque: { id: '1010/102', number: 102, entry: 42, replaces: 101, date: '2026-04-05' },
    },
  ])
})

test('file numbers go up by one and begin again after 9999', () => {
  const [, made] = planned([order], byFile)
  if (made?.kind !== 'eft.made') throw new Error('a file is made')
  expect(nextFileNumber([], settings)).toBe(7)
  expect(nextFileNumber([made.file], settings)).toBe(8)
  expect(nextFileNumber([{ ...made.file, number: 9999 }], settings)).toBe(1)
  expect(nextFileNumber([made.file], { ...settings, originator: 'OTHER' })).toBe(7)
  expect(nextFileNumber([{ ...made.file, entry: 50, number: 9 }, made.file], settings)).toBe(10)
})
