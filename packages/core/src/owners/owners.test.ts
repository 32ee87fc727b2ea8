import { expect, test } from 'vitest'
import type { NonResident } from '../daybook/nonresident-facts.ts'
import type { Shareholder } from '../daybook/owner-facts.ts'
import { value } from '../kit/result.ts'
import type { BooksToPost } from '../ledger/plan-entry.ts'
import { account, chartOf, maple } from '../ledger/small-books.fixture.ts'
import { codesOf, lastOf, short, books as standing } from '../ledger/standing-books.fixture.ts'
import { planShareholder } from './check-shareholder.ts'
import { type DividendWish, planDeclare } from './declare-dividend.ts'
import { holdersOf, sharesHeld } from './holdings.ts'
import { leftOn, loanAccount } from './loan-account.ts'
import { owedOf, planPayDividend } from './pay-dividend.ts'

const books = {
  ...standing,
  chart: chartOf(
    ...maple.values(),
    account('1460', 'Due from shareholder', 'asset'),
    account('2420', 'Dividends payable', 'liability', { role: 'dividends.payable' }),
    account('2480', 'Due to shareholder', 'liability'),
    account('3210', 'Dividends', 'equity', { role: 'dividends.noneligible' }),
  ),
}

const holder = (number: string, count: number, more: Partial<Shareholder> = {}): Shareholder => ({
  id: `id-${number}`,
  number,
  kind: 'individual',
  language: 'en',
  accounts: [],
  holdings: [{ from: '2020-07-01', class: 'A', kind: 'common', count }],
  ...more,
})

const three = [holder('1', 1, { accounts: ['1460', '2480'] }), holder('2', 1), holder('3', 1)]
const nobody: ReadonlyMap<string, NonResident> = new Map()
const home = { shareholders: three, away: nobody }
const wish: DividendWish = {
  kind: 'other',
  class: 'A',
  declared: '2026-06-15',
  record: '2026-06-15',
  payable: '2026-06-30',
  amount: 10_000n,
}

test('what somebody holds is the last line of a class on or before the day', () => {
  const sold = holder('1', 100, {
    holdings: [
      { from: '2020-07-01', class: 'A', kind: 'common', count: 100 },
      { from: '2026-01-01', class: 'A', kind: 'common', count: 0 },
      { from: '2026-01-01', class: 'B', kind: 'preferred', count: 5 },
    ],
  })
  expect(sharesHeld(sold, '2025-12-31').map((each) => [each.class, each.count])).toEqual([['A', 100]])
  expect(sharesHeld(sold, '2026-01-01').map((each) => [each.class, each.count])).toEqual([['B', 5]])
  expect(holdersOf([sold], 'A', '2020-06-30')).toEqual([])
})

test('a dividend is shared out by holding to the cent, and posted as owed', () => {
  const facts = value(planDeclare(books, wish, { shareholders: three, dividends: [], away: nobody }))
  expect(short(facts)).toEqual(['J1 2026-06-15 3210 100.00, 2420 -100.00'])
  const { dividend } = lastOf(facts, 'dividend.set') ?? {}
  expect(dividend?.shares.map(({ amount }) => amount)).toEqual([3_334n, 3_333n, 3_333n])
  const { amount: _all, ...rest } = wish
  const each = value(
    planDeclare(
      books,
      { ...rest, per: '0.005' },
      { shareholders: [holder('1', 3)], dividends: [], away: nobody },
    ),
  )
  expect(lastOf(each, 'dividend.set')?.dividend.amount).toBe(2n) // 3 × 0.005 = 0.015, half up
})

test('a dividend that cannot be is refused with all reasons that can be known', () => {
  const none = { ...wish, per: '1', record: '2026-07-01', kind: 'capital' as const }
  expect(codesOf(planDeclare(books, none, { shareholders: three, dividends: [], away: nobody }))).toEqual([
    'dividend-dates',
    'dividend-amount',
    'account-role-missing',
  ])
  const before = { ...wish, record: '2020-06-30' }
  expect(codesOf(planDeclare(books, before, { shareholders: three, dividends: [], away: nobody }))).toEqual([
    'dividend-no-shares',
  ])
  const zero = { ...wish, amount: 0n }
  expect(codesOf(planDeclare(books, zero, { shareholders: three, dividends: [], away: nobody }))).toEqual([
    'dividend-amount',
  ])
})

test('a dividend is paid out of the bank or to the credit of the shareholder, each once', () => {
  const declared = lastOf(
    value(planDeclare(books, wish, { shareholders: three, dividends: [], away: nobody })),
    'dividend.set',
  )
  if (declared === undefined) throw new Error('it was declared')
  const { dividend } = declared
  const loan = { date: '2026-06-30', by: 'loan' as const, shareholders: ['id-1'] }
  const first = value(planPayDividend(books, dividend, loan, home))
  expect(short(first)).toEqual(['J1 2026-06-30 2420 33.34, 2480 -33.34'])
  const left = lastOf(first, 'dividend.set')?.dividend ?? dividend
  expect(owedOf(left)).toBe(6_666n)
  expect(codesOf(planPayDividend(books, left, loan, home))).toEqual(['dividend-paid'])
  const rest = { date: '2026-07-02', by: 'bank' as const, bank: '1010', shareholders: [] }
  expect(short(value(planPayDividend(books, left, rest, home)))).toEqual([
    'J1 2026-07-02 2420 66.66, 1010 -66.66',
  ])
  expect(codesOf(planPayDividend(books, left, { ...loan, shareholders: ['id-2'] }, home))).toEqual([
    'shareholder-account-missing',
  ])
  expect(codesOf(planPayDividend(books, left, { ...rest, date: '2026-06-14' }, home))).toEqual([
    'dividend-early',
  ])
})

test('tax is withheld of the dividend of somebody who lives abroad, whether it is paid out or credited', () => {
  const abroad: NonResident = {
    id: 'shareholder:id-2',
    recipient: { kind: 'shareholder', id: 'id-2' },
    country: 'USA',
    income: '09',
    rate: '15',
    article: 'X(2)(b)',
    from: '2026-07-01',
  }
  const away = new Map([['id-2', abroad]])
  const chart = new Map([
    ...books.chart,
    ['2430', account('2430', 'Tax withheld', 'liability', { role: 'nonresident.payable' })],
  ])
  const declared = lastOf(
    value(planDeclare(books, wish, { shareholders: three, dividends: [], away })),
    'dividend.set',
  )
  if (declared === undefined) throw new Error('it was declared')
  const bank = { by: 'bank' as const, bank: '1010', shareholders: ['id-2'] }
  const pay = (date: string, with_: BooksToPost = { ...books, chart }) =>
    planPayDividend(with_, declared.dividend, { ...bank, date }, { shareholders: three, away })
  // 15 % of 33.33 is 4.9995: 5.00, half up. The day before they left, nothing is withheld.
  expect(short(value(pay('2026-07-01')))).toEqual(['J1 2026-07-01 2420 33.33, 1010 -28.33, 2430 -5.00'])
  expect(lastOf(value(pay('2026-07-01')), 'dividend.set')?.dividend.payments[0]?.withheld).toEqual([
    { shareholder: 'id-2', amount: 500n },
  ])
  expect(short(value(pay('2026-06-30')))).toEqual(['J1 2026-06-30 2420 33.33, 1010 -33.33'])
  expect(codesOf(pay('2026-07-01', books))).toEqual(['account-role-missing'])
  const own = holder('4', 1, { accounts: ['2480'] })
  const credited = { ...wish, account: '2480' }
  const gone = new Map([['id-4', { ...abroad, from: '2020-01-01' }]])
  expect(codesOf(planDeclare(books, credited, { shareholders: [own], dividends: [], away: gone }))).toEqual([
    'dividend-nonresident-credit',
  ])
})

test('a shareholder has a number and accounts of their own, whole shares, and classes of one kind', () => {
  const others = [three[0] ?? holder('1', 1)]
  const unfit = holder('1', 1.5, {
    id: 'new',
    accounts: ['2480', '3210', '9999'],
    holdings: [{ from: '2026-01-01', class: 'A', kind: 'preferred', count: 1.5 }],
  })
  expect(codesOf(planShareholder(books.chart, unfit, others))).toEqual([
    'shareholder-exists',
    'shareholder-account-taken',
    'shareholder-account-unfit',
    'account-unknown',
    'shareholder-shares-unfit',
  ])
  const fact = value(planShareholder(books.chart, holder('2', 1), others))
  expect(fact.was).toBeUndefined()
})

test('a debit takes back what was owed before it is an advance, a credit repays the oldest first', () => {
  const move = (date: string, amount: bigint) => ({ date, number: 1, memo: '', amount })
  const account = loanAccount(
    [move('2025-06-01', -100n), move('2025-07-01', 300n), move('2025-08-01', 50n), move('2025-09-01', -220n)],
    { from: '2025-07-01', through: '2026-06-30' },
  )
  expect([account.opening, account.debits, account.credits, account.closing]).toEqual([
    -100n,
    350n,
    220n,
    30n,
  ])
  expect(account.rows.map(({ balance }) => balance)).toEqual([200n, 250n, 30n])
  expect(account.advances.map(({ amount, left }) => [amount, left])).toEqual([
    [200n, 0n],
    [50n, 30n],
  ])
  const [, second] = account.advances
  expect(
    second === undefined ? [] : ['2025-07-31', '2025-08-01', '2025-09-01'].map((on) => leftOn(second, on)),
  ).toEqual([0n, 50n, 30n])
})
