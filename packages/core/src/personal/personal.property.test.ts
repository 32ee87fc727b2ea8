import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Envelope, HouseholdOfTwo, OwnWorth } from '../daybook/personal-facts.ts'
import { disagreeing } from '../filings/explain.ts'
import type { BalanceRow } from '../ledger/balances.ts'
import type { Account } from '../ledger/chart.ts'
import type { Entry } from '../ledger/entry.ts'
import { envelopeFigures } from './envelope-figures.ts'
import { envelopeSheet } from './envelopes.ts'
import { goalFigures, goalsKey } from './goal-figures.ts'
import { goalStates } from './goals.ts'
import { householdSheet } from './household.ts'
import { householdFigures, householdKey } from './household-figures.ts'
import { householdPage } from './household-page.ts'
import { netWorth, worthFigures } from './net-worth.ts'

function account(id: string, type: Account['type'], more: Partial<Account> = {}): Account {
  const normal = type === 'asset' || type === 'expense' ? 'debit' : 'credit'
  return { id, code: id, name: { en: id, fr: id }, type, normal, ...more }
}

const chart = new Map(
  [
    account('1010', 'asset', { subtype: 'bank' }),
    account('1020', 'asset', { subtype: 'bank' }),
    account('1500', 'asset', { subtype: 'capital' }),
    account('2000', 'liability', { subtype: 'creditCard' }),
    account('2200', 'liability', { subtype: 'loan' }),
    account('4000', 'revenue'),
    account('5000', 'expense'),
    account('5100', 'expense'),
    account('5200', 'expense'),
  ].map((each) => [each.id, each]),
)
const ids = [...chart.keys()]

/** Entries of two lines each on days of the first half of 2026. */
const entries: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.record({
      month: fc.integer({ min: 1, max: 6 }),
      debit: fc.constantFrom(...ids),
      credit: fc.constantFrom(...ids),
      amount: fc.bigInt({ min: 1n, max: 999_999n }),
      person: fc.constantFrom('', 'ANA', 'BEN'),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ month, debit, credit, amount, person }, index): Entry => {
      const dims = person === '' ? {} : { dims: { class: person } }
      return {
        number: index + 1,
        date: `2026-0${month}-15`,
        memo: '',
        because: { kind: 'adjustment', id: '' },
        postings: [
          { account: debit, amount, ...dims },
          { account: credit, amount: -amount },
        ],
      }
    }),
  )

function rowsOf(all: readonly Entry[], from: string, through: string): readonly BalanceRow[] {
  return all
    .filter(({ date }) => date >= from && date <= through)
    .flatMap(({ postings }) =>
      postings.map(({ account: id, amount }) => ({
        account: id,
        layer: 'daily' as const,
        currency: 'CAD',
        debit: amount > 0n ? amount : 0n,
        credit: amount < 0n ? -amount : 0n,
        foreignNet: amount,
        postings: 1,
      })),
    )
}

const food: Envelope = {
  id: 'food',
  name: 'Food',
  from: '2026-02',
  accounts: ['5000'],
  months: [
    { month: '2026-02', amount: 40_000n },
    { month: '2026-04', amount: 25_000n },
  ],
}
const home: Envelope = {
  id: 'home',
  name: 'Home',
  from: '2026-01',
  accounts: ['5100', '5200'],
  months: [{ month: '2026-01', amount: 90_000n }],
}

test('envelopes and what is not assigned hold the money there is, cent by cent, in every month', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 6 }), (all, month) => {
      const [first, last] = [`2026-0${month}-01`, `2026-0${month}-28`]
      const sheet = envelopeSheet({
        chart,
        envelopes: [food, home],
        month: last,
        all: rowsOf(all, '1900-01-01', `2026-0${month}-31`),
        own: rowsOf(all, first, `2026-0${month}-31`),
        before: new Map(
          ['2026-01-01', '2026-02-01'].map((day) => [day, rowsOf(all, '1900-01-01', dayBefore(day))]),
        ),
        asOfSeq: 1,
      })
      expect(sheet.proofs.every(({ holds }) => holds)).toBe(true)
      for (const { brought, assigned, spent, left } of sheet.states)
        expect(brought + assigned - spent).toBe(left)
      expect(envelopeFigures(sheet).flatMap(disagreeing)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

function dayBefore(day: string): string {
  return day === '2026-01-01' ? '2025-12-31' : '2026-01-31'
}

test('an envelope spends what it was given, carries the rest over, and shows when it is overspent', () => {
  // 400.00 given in February, 150.00 spent; in March 300.00 more is spent: 400 − 150 − 300 = −50.
  const posting = (id: string, amount: bigint) => ({ account: id, amount })
  const entry = (number: number, date: string, amount: bigint): Entry => ({
    ...{ number, date, memo: '', because: { kind: 'adjustment', id: '' } },
    postings: [posting('5000', amount), posting('1010', -amount)],
  })
  const all = [
    entry(1, '2026-01-15', 7_000n),
    entry(2, '2026-02-15', 15_000n),
    entry(3, '2026-03-15', 30_000n),
  ]
  const sheet = envelopeSheet({
    chart,
    envelopes: [food],
    month: '2026-03-31',
    all: rowsOf(all, '1900-01-01', '2026-03-31'),
    own: rowsOf(all, '2026-03-01', '2026-03-31'),
    before: new Map([['2026-02-01', rowsOf(all, '1900-01-01', '2026-01-31')]]),
    asOfSeq: 1,
  })
  expect(sheet.states[0]).toMatchObject({
    brought: 25_000n,
    assigned: 0n,
    spent: 30_000n,
    left: -5_000n,
    isOver: true,
  })
  // −70 − 150 − 300 in the bank; 400 assigned of nothing but the −70 of January: −470 not assigned.
  expect([sheet.money, sheet.unassigned]).toEqual([-52_000n, -47_000n])
})

const house: OwnWorth = {
  id: 'house 2026-02-01',
  name: 'House',
  kind: 'asset',
  date: '2026-02-01',
  amount: 50_000_000n,
  source: 'assessment',
}
const owing: OwnWorth = { ...house, id: 'family 2026-01-01', name: 'Family', kind: 'debt', amount: 200_000n }

test('net worth is the equity of the books and the worths beside them, on every day', () => {
  fc.assert(
    fc.property(entries, fc.boolean(), (all, isHeld) => {
      const worths = [isHeld ? { ...house, account: '1500' } : house, owing]
      const days = ['2026-01-31', '2026-03-31', '2026-06-30'].map((day) => ({
        day,
        rows: rowsOf(all, '1900-01-01', day),
      }))
      const worth = netWorth({ chart, days, worths, asOfSeq: 1 })
      expect(worth.proofs.every(({ holds }) => holds)).toBe(true)
      expect(worthFigures(worth).flatMap(disagreeing)).toEqual([])
      // Where the house stands in the books, what is owned counts it with its worth and nothing twice.
      if (isHeld) {
        const shown = worth.owned.filter(({ key }) => key === '1500' || key === 'worth/house')
        expect(shown.reduce((total, { amounts }) => total + (amounts[2] ?? 0n), 0n)).toBe(50_000_000n)
      }
    }),
    { numRuns: 40 },
  )
})

test('goals that share an account save no dollar twice, and the months fill what is left', () => {
  const goal = (id: string, amount: bigint, by: string) => ({ id, name: id, amount, by, accounts: ['1020'] })
  const states = goalStates(
    [goal('trip', 300_000n, '2026-12-01'), goal('bike', 90_000n, '2026-06-30')],
    new Map([['1020', 100_000n]]),
    '2026-04-10',
  )
  // The bike is full; the trip has 100.00 of 3000.00: 2900.00 over April to December, nine months.
  expect(states.map(({ goal: each, saved, months, perMonth }) => [each.id, saved, months, perMonth])).toEqual(
    [
      ['bike', 90_000n, 3, 0n],
      ['trip', 10_000n, 9, 32_223n],
    ],
  )
  const figures = goalFigures(states, chart, goalsKey('2026-04-10', 1))
  expect(figures.flatMap(disagreeing)).toEqual([])
  const [late] = goalStates([goal('past', 5_000n, '2026-01-31')], new Map(), '2026-04-10')
  expect(late).toMatchObject({ isLate: true, months: 0, perMonth: 5_000n })
})

const two: HouseholdOfTwo = {
  id: 'household',
  from: '2026-01-01',
  people: [
    { code: 'ANA', name: 'Ana' },
    { code: 'BEN', name: 'Ben' },
  ],
  percent: 50,
  shares: [{ account: '5100', percent: 60 }],
  owners: [
    { account: '1010', person: 'ANA' },
    { account: '2000', person: 'BEN' },
  ],
}
const months = { from: '2026-04-01', through: '2026-04-30' }

test('the shares of two make what was spent, and what was paid does too, whatever was posted', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const sheet = householdSheet(chart, two, all, months)
      expect(sheet.proofs.every(({ holds }) => holds)).toBe(true)
      expect(sheet.brought + sheet.added - sheet.settled).toBe(sheet.owed)
      const key = householdKey(sheet, 1)
      const figures = householdFigures({ sheet, household: two, chart, key })
      expect(figures.flatMap(disagreeing)).toEqual([])
      // What is owed is said of the one who owes it: never below zero.
      expect(figures[0]?.value).toBe(sheet.owed < 0n ? -sheet.owed : sheet.owed)
    }),
    { numRuns: 60 },
  )
})

test('where nothing is owed the page says so, and names no debtor', () => {
  const sheet = householdSheet(chart, two, [], months)
  const last = (language: 'en' | 'fr') =>
    householdPage(sheet, two, chart, { bookName: 'Home', language, asOfSeq: 1 }).rows.at(-1)?.cells.at(1)
  expect([last('en'), last('fr')]).toEqual(['Nobody owes anything', 'Personne ne doit rien'])
})

test('one who paid for both is owed the other’s share until it is settled', () => {
  const entry = (number: number, date: string, postings: Entry['postings']): Entry => ({
    ...{ number, date, memo: '', because: { kind: 'adjustment', id: '' }, postings },
  })
  const all = [
    // Ana pays food of 80.00 for both: Ben owes 40.00.
    entry(1, '2026-03-05', [
      { account: '5000', amount: 8_000n },
      { account: '1010', amount: -8_000n },
    ]),
    // Ben pays rent of 1000.00 by card, of which Ana has 60 %: Ana owes 600.00.
    entry(2, '2026-04-01', [
      { account: '5100', amount: 100_000n },
      { account: '2000', amount: -100_000n },
    ]),
    // Something of Ben’s alone that Ana paid: Ben owes 25.00.
    entry(3, '2026-04-02', [
      { account: '5200', amount: 2_500n, dims: { class: 'BEN' } },
      { account: '1010', amount: -2_500n },
    ]),
    // From the account of both: nothing to settle.
    entry(4, '2026-04-03', [
      { account: '5000', amount: 5_001n },
      { account: '1020', amount: -5_001n },
    ]),
    // Ana pays 300.00 onto Ben’s card.
    entry(5, '2026-04-30', [
      { account: '2000', amount: 30_000n, tags: ['household.settlement'] },
      { account: '1010', amount: -30_000n, tags: ['household.settlement'] },
    ]),
  ]
  // 40.00 brought forward; 25.00 − 600.00 = −575.00 in April; Ana gave 300.00: −235.00.
  expect(householdSheet(chart, two, all, months)).toMatchObject({
    brought: 4_000n,
    added: -57_500n,
    settled: -30_000n,
    owed: -23_500n,
    unpaid: 0n,
  })
})
