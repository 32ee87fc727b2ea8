import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import type { ForeignBalance } from './foreign-balances.ts'
import { foreignBalances } from './foreign-balances.ts'
import { planRevaluation } from './revalue.ts'
import { account } from './small-books.fixture.ts'
import { books, codesOf, entriesOf, short, usd } from './standing-books.fixture.ts'

function balance(code: string, foreign: bigint, book: bigint): ForeignBalance {
  const account = books.chart.get(code)
  if (account?.currency === undefined) throw new Error(`${code} is kept in a currency`)
  return { account, currency: account.currency, foreign, book }
}

const held = [balance('1030', 100_000n, 135_000n), balance('2010', -20_000n, -27_600n)]

test('a revaluation is one entry with its reversal on the next day, and says how it was reckoned', () => {
  const facts = value(planRevaluation(books, held, '2026-01-31', { reverse: true }))
  // 1,000.00 × 1.3712 = 1,371.20, up 21.20; 200.00 owed × 1.3712 = 274.24, carried at 276.00, a gain of 1.76.
  expect(short(facts)).toEqual([
    'J1 2026-01-31 1030 21.20, 4245 -21.20, 2010 1.76, 4245 -1.76',
    'J2 2026-02-01 1030 -21.20, 4245 21.20, 2010 -1.76, 4245 1.76',
  ])
  const [entry, reversal] = entriesOf(facts)
  expect(entry).toMatchObject({
    memo: 'Revaluation of currencies at 2026-01-31',
    because: { kind: 'revaluation', id: '2026-01-31' },
  })
  expect(entry?.postings[0]).toMatchObject({
    memo: 'USD 1,000.00 × 1.3712 (2026-01-30, Bank of Canada) = 1,371.20; books 1,350.00',
    foreign: { currency: 'USD', amount: 0n, rate: '1.3712' },
  })
  expect(reversal?.reverses).toBe(1)
})

test('it may be left to stand', () => {
  expect(short(value(planRevaluation(books, held, '2026-01-31', { reverse: false })))).toHaveLength(1)
})

test('every currency without a rate is named once, and nothing is posted', () => {
  const more = [...held, balance('1040', 5_000n, 8_000n), balance('1110', 1n, 1n)]
  expect(planRevaluation({ ...books, rates: [] }, more, '2026-01-31', { reverse: true })).toMatchObject({
    refusals: [
      { code: 'rate-missing', with: { currency: 'USD', date: '2026-01-31' } },
      { code: 'rate-missing', with: { currency: 'EUR' } },
    ],
  })
  const late = { ...books, rates: [usd('2026-01-24', '1.3'), usd('2026-02-01', '1.4')] }
  expect(codesOf(planRevaluation(late, held, '2026-01-31', { reverse: true }))).toEqual([])
  expect(codesOf(planRevaluation(late, held, '2026-02-09', { reverse: true }))).toEqual(['rate-missing'])
})

test('an empty balance needs no rate, and what is at the rate already is not posted', () => {
  const empty = [balance('1040', 0n, 0n), balance('1030', 100_000n, 137_120n)]
  expect(value(planRevaluation(books, empty, '2026-01-31', { reverse: true }))).toEqual([])
})

test('a locked day, or no account for the gains, refuses it', () => {
  const locked = { ...books, head: { entries: 0, lockedThrough: '2026-01-31' } }
  expect(codesOf(planRevaluation(locked, held, '2026-01-31', { reverse: true }))).toEqual(['period-locked'])
  const chart = new Map([...books.chart].filter(([code]) => code !== '4245'))
  const without = planRevaluation({ ...books, chart }, held, '2026-01-31', { reverse: true })
  expect(codesOf(without)).toEqual(['revaluation-account-missing'])
  const way = (refused: typeof without) => (refused.ok ? '' : refused.refusals[0]?.with.way)
  expect(way(without)).toContain("account open 4245 --name 'Unrealized foreign exchange gain or loss'")
  const bare = account('4245', 'Unrealized gain', 'revenue')
  const standing = { ...books, chart: new Map([...chart, ['4245', bare] as const]) }
  const noRole = planRevaluation(standing, held, '2026-01-31', { reverse: true })
  expect(way(noRole)).toBe('daybook account change 4245 --role fx.unrealized')
})

test('balances are those of asset and liability accounts kept in another currency, by number', () => {
  const rows = [
    { account: '2010', currency: 'USD', debit: 0n, credit: 27_600n, foreignNet: -20_000n },
    { account: '1030', currency: 'USD', debit: 140_000n, credit: 5_000n, foreignNet: 100_000n },
    // Posted before the account had its currency: the books carry it, no US dollars stand behind it.
    { account: '1030', currency: '', debit: 100n, credit: 0n, foreignNet: 0n },
    { account: '1010', currency: '', debit: 999n, credit: 0n, foreignNet: 0n },
  ].map((row) => ({ ...row, layer: 'daily' as const, postings: 1 }))
  const found = foreignBalances(books.chart, 'CAD', rows)
  expect(found.map(({ account, foreign, book }) => [account.code, foreign, book])).toEqual([
    ['1030', 100_000n, 135_100n],
    ['1040', 0n, 0n],
    ['1110', 0n, 0n],
    ['2010', -20_000n, -27_600n],
  ])
})
