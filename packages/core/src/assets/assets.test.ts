import { describe, expect, test } from 'vitest'
import { smallAsset } from '../acts/asset-titles.fixture.ts'
import type { Asset } from '../daybook/assets-facts.ts'
import { formatCents, sumOf } from '../kit/cents.ts'
import { value } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import type { BooksToPost } from '../ledger/plan-entry.ts'
import { dueCharges, unitCharge } from './amortization.ts'
import { planAmortize } from './amortize.ts'
import { carrying, writtenOff } from './asset-standing.ts'
import { continuity, registerProofs } from './continuity.ts'
import { planDisposeAsset } from './dispose-asset.ts'
import { planAddAsset, planChangeAsset } from './plan-asset.ts'

const account = (code: string, type: Account['type'], more: Partial<Account> = {}): Account => ({
  id: code,
  code,
  name: { en: code, fr: code },
  type,
  normal: type === 'asset' || type === 'expense' ? 'debit' : 'credit',
  ...more,
})

const chart = new Map(
  [
    account('1010', 'asset'),
    account('1550', 'asset', { subtype: 'capital' }),
    account('1555', 'asset', { subtype: 'contraAsset', normal: 'credit' }),
    account('1500', 'asset', { subtype: 'capital' }),
    account('4250', 'revenue', { role: 'asset.disposal' }),
    account('6020', 'expense', { role: 'amortization' }),
  ].map((each) => [each.id, each]),
)

const books: BooksToPost = {
  chart,
  head: { entries: 0 },
  fiscalYearEnd: '12-31',
  currency: 'CAD',
  language: 'en',
  dimensions: new Map(),
  rates: [],
}

const van: Asset = { ...smallAsset, cost: { amount: 240_000n } }

function texts(asset: Asset, through: string): readonly string[] {
  return dueCharges(asset, through, '12-31').map(({ date, amount }) => `${date} ${formatCents(amount)}`)
}

describe('what is written off', () => {
  test('by the straight line the months share the cost to the cent', () => {
    // 1,000.00 over 3 months
    const small = {
      ...van,
      cost: { amount: 100_000n },
      method: { kind: 'straight-line', months: 3 } as const,
    }
    expect(texts(small, '2026-12-31')).toEqual([
      '2025-03-31 333.33',
      '2025-04-30 333.34',
      '2025-05-31 333.33',
    ])
  })

  test('a changed life counts from then on', () => {
    // 2,400 over 48 months: 50 a month; after ten months 1,900 over the 14 that a life of 24 leaves.
    const charged = {
      ...van,
      years: [{ through: '2025-12-31', amount: 50_000n }],
      writtenThrough: '2025-12-31',
    }
    const shorter: Asset = { ...charged, method: { kind: 'straight-line', months: 24 } }
    expect(texts(shorter, '2026-02-28')).toEqual(['2026-01-31 135.71', '2026-02-28 135.71'])
  })

  test('declining takes its share of what stood at the start of each fiscal year', () => {
    // 2,400 x 30 % x 10 / 12 = 600 in 2025, or 360 with the half; then 1,800 x 30 % = 540.
    const declining: Asset = { ...van, method: { kind: 'declining', rate: '0.3' } }
    const year = (asset: Asset, through: string) =>
      formatCents(dueCharges(asset, through, '12-31').reduce((sum, { amount }) => sum + amount, 0n))
    expect(year(declining, '2025-12-31')).toBe('600.00')
    expect(year(declining, '2026-12-31')).toBe('1140.00')
    const halved: Asset = { ...van, method: { kind: 'declining', rate: '0.3', isHalved: true } }
    expect(year(halved, '2025-12-31')).toBe('360.00')
  })

  test('what was written off before these books is taken as done', () => {
    // 1,200 through 2026-12-31 leaves 1,200 over the 26 months to February 2029.
    const taken = { ...van, before: { through: '2026-12-31', amount: 120_000n } }
    expect(texts(taken, '2027-01-31')).toEqual(['2027-01-31 46.15'])
    const all = dueCharges(taken, '2035-01-01', '12-31')
    expect(all.reduce((sum, { amount }) => sum + amount, 0n)).toBe(120_000n)
    expect(all.at(-1)?.date).toBe('2029-02-28')
  })

  test('units are a share of all that are expected, and never more', () => {
    const machine: Asset = { ...van, method: { kind: 'units', units: '1000' } }
    const first = unitCharge(machine, '333.5')
    expect(first).toEqual({ used: '333.5', amount: 80_040n })
    const later: Asset = { ...machine, used: '333.5', years: [{ through: '2025-12-31', amount: 80_040n }] }
    expect(unitCharge(later, '900')).toEqual({ used: '1233.5', amount: 159_960n })
  })
})

describe('planning', () => {
  const wish = {
    name: 'Van',
    acquired: '2025-03-10',
    cost: 240_000n,
    account: '1550',
    method: { kind: 'straight-line', months: 48 } as const,
  }

  test('an asset finds the accounts of what is written off, and its purchase is posted', () => {
    const [entry, set] = value(planAddAsset(books, { ...wish, from: '1010' }, undefined))
    expect(entry).toMatchObject({ entry: { postings: [{ account: '1550', amount: 240_000n }, {}] } })
    expect(set).toMatchObject({
      asset: { id: 'van', accumulated: '1555', expense: '6020', starts: '2025-03-01', entry: 1 },
    })
  })

  test('assets are written off in one entry a month or a year, and know it', () => {
    const other: Asset = { ...van, id: 'car', name: 'Car' }
    const monthly = value(planAmortize(books, [van, other], { through: '2025-04-30', by: 'month' }))
    expect(monthly.map(({ kind }) => kind)).toEqual([
      'entry.posted',
      'entry.posted',
      'asset.set',
      'asset.set',
    ])
    expect(monthly[0]).toMatchObject({
      entry: {
        date: '2025-03-31',
        postings: [
          { account: '6020', amount: 10_000n },
          { account: '1555', amount: -10_000n },
        ],
      },
    })
    const yearly = value(planAmortize(books, [van], { through: '2026-06-30', by: 'year' }))
    expect(yearly.map((fact) => (fact.kind === 'entry.posted' ? fact.entry.date : ''))).toEqual([
      '2025-12-31',
      '2026-06-30',
      '',
    ])
    const once = value(planAmortize(books, [van], { through: '2026-06-30', by: 'month', on: '2026-07-01' }))
    expect(once).toHaveLength(2)
  })

  test('a part leaves with its share of what was written off, and the rest is what it was without it', () => {
    // 2,400.00 with 500.00 written off by January; a third leaves for 700.00: 800.00 - 166.67 = 633.33.
    const part = { cost: 80_000n, id: 'van-1', name: 'Van (1)' }
    const wish = { date: '2026-01-15', how: 'sale', proceeds: 70_000n, to: '1010', part } as const
    const facts = value(planDisposeAsset(books, van, wish))
    const [sale, gone, stays] = facts.slice(-3)
    expect(sale).toMatchObject({
      entry: {
        postings: [
          { account: '1010', amount: 70_000n },
          { account: '1555', amount: 16_667n },
          { account: '1550', amount: -80_000n },
          { account: '4250', amount: -6_667n },
        ],
      },
    })
    expect(gone).toMatchObject({ asset: { id: 'van-1', name: 'Van (1)', cost: { amount: 80_000n } } })
    expect(stays).toMatchObject({ asset: { id: van.id, cost: { amount: 160_000n } }, was: van })
    const both = [gone, stays].flatMap((fact) => (fact?.kind === 'asset.set' ? [fact.asset] : []))
    expect(sumOf(both.map(writtenOff))).toBe(50_000n)
    const table = continuity(chart, both, { from: '2026-01-01', through: '2026-12-31' })
    expect(table.total.cost).toEqual({
      ...{ opening: 240_000n, additions: 0n, disposals: 80_000n, closing: 160_000n },
    })
    const whole = { ...wish, part: { ...part, cost: 240_000n } }
    expect(planDisposeAsset(books, van, whole)).toMatchObject({ refusals: [{ code: 'disposal-part' }] })
  })

  test('a disposal is written off through the month before, and its gain is what it brought above that', () => {
    // Ten months of 50 to December, 2,400 - 500 = 1,900; sold for 2,100 in January: a gain of 200.
    const facts = value(
      planDisposeAsset(books, van, { date: '2026-01-15', how: 'sale', proceeds: 210_000n, to: '1010' }),
    )
    const [sale, set] = facts.slice(-2)
    expect(sale).toMatchObject({
      entry: {
        number: 11,
        postings: [
          { account: '1010', amount: 210_000n },
          { account: '1555', amount: 50_000n },
          { account: '1550', amount: -240_000n },
          { account: '4250', amount: -20_000n },
        ],
      },
    })
    expect(set).toMatchObject({ asset: { disposal: { written: { amount: 50_000n }, entry: 11 } }, was: van })
    const gone = set?.kind === 'asset.set' ? set.asset : van
    expect([carrying(gone), writtenOff(gone)]).toEqual([0n, 50_000n])
    const table = continuity(chart, [gone], { from: '2026-01-01', through: '2026-12-31' })
    expect(table.total).toEqual({
      cost: { opening: 240_000n, additions: 0n, disposals: 240_000n, closing: 0n },
      written: { opening: 50_000n, additions: 0n, disposals: 50_000n, closing: 0n },
      net: 0n,
    })
  })

  test('the register is held against the ledger account by account', () => {
    const charged = { ...van, years: [{ through: '2025-12-31', amount: 50_000n }] }
    const balances = new Map([
      ['1550', 240_000n],
      ['1555', -49_900n],
    ])
    const proofs = registerProofs(chart, [charged], '2025-12-31', balances)
    expect(proofs.map(({ account: code, left, right, holds }) => [code, left, right, holds])).toEqual([
      ['1550', 240_000n, 240_000n, true],
      ['1555', 50_000n, 49_900n, false],
    ])
  })

  const gone: Asset = {
    ...van,
    disposal: {
      date: '2026-01-15',
      how: 'write-off',
      proceeds: { amount: 0n },
      written: { amount: 0n },
      entry: 3,
    },
  }
  const dispose = { date: '2026-01-15', how: 'sale', proceeds: 1n, to: '1010' } as const
  test.each([
    ['asset-exists', planAddAsset(books, wish, van)],
    ['asset-amount', planAddAsset(books, { ...wish, residual: 240_001n }, undefined)],
    ['asset-account-unfit', planAddAsset(books, { ...wish, account: '6020' }, undefined)],
    ['asset-days', planAddAsset(books, { ...wish, available: '2025-03-09' }, undefined)],
    ['asset-method', planAddAsset(books, { ...wish, method: { kind: 'declining', rate: '30' } }, undefined)],
    [
      'asset-written',
      planAddAsset(books, { ...wish, before: { through: '2025-12-31', amount: 240_001n } }, undefined),
    ],
    ['asset-nothing-changed', planChangeAsset(books, van, {})],
    ['asset-disposed', planChangeAsset(books, gone, { name: 'Bus' })],
    ['asset-disposed', planDisposeAsset(books, gone, dispose)],
    ['disposal-day', planDisposeAsset(books, van, { ...dispose, date: '2025-03-09' })],
    ['disposal-amount', planDisposeAsset(books, van, { ...dispose, how: 'write-off' })],
    ['disposal-account', planDisposeAsset(books, van, { date: dispose.date, how: 'sale', proceeds: 1n })],
    [
      'asset-units',
      planAmortize(books, [van], { through: '2025-12-31', by: 'month', used: new Map([['van', '5']]) }),
    ],
  ])('refuses %s', (code, planned) => {
    expect(planned).toMatchObject({ ok: false, refusals: [{ code }] })
  })
})
