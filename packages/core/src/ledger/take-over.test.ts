import { expect, test } from 'vitest'
import type { Fact } from '../daybook/fact.ts'
import { type Result, value } from '../kit/result.ts'
import type { Account } from './chart.ts'
import type { Entry } from './entry.ts'
import { openingBalances } from './opening-rows.ts'
import { account, booksWith, chartOf, maple, notation } from './small-books.fixture.ts'
import { type BooksBefore, type OpeningWish, planOpening, tieOut, withAccounts } from './take-over.ts'

const wish: OpeningWish = {
  date: '2025-12-31',
  openAccounts: false,
  typeByRange: false,
  adjust: false,
  language: 'en',
}
const empty: BooksBefore = { balances: new Map(), entries: 0 }
const head = { entries: 0 }

/** A trial balance: 1010 Dr 5,200.00; 2100 Cr 1,200.00; retained earnings Cr 4,000.00. */
const theirs = [
  { code: '1010', amount: 520000n },
  { name: 'Accrued liabilities', amount: -120000n },
  { name: 'retained EARNINGS', amount: -400000n },
]

function entryOf(facts: readonly Fact[]): Entry | undefined {
  return facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))[0]
}

function openedBy(facts: readonly Fact[]): readonly Account[] {
  return facts.flatMap((fact) => (fact.kind === 'account.opened' ? [fact.account] : []))
}

function codesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.refusals.map((each) => each.code)
}

test('a trial balance becomes one opening entry, accounts found by number or name', () => {
  const entry = entryOf(value(planOpening(booksWith(head), empty, theirs, wish)))
  expect(entry).toMatchObject({
    number: 1,
    date: '2025-12-31',
    memo: 'Opening balances',
    because: { kind: 'opening', id: '2025-12-31' },
  })
  expect(notation(entry?.postings ?? [])).toBe('1010 5200.00, 2100 -1200.00, 3100 -4000.00')
})

test('rows of one account are added up, and zero rows post nothing', () => {
  const rows = [
    ...theirs,
    { code: '6120', amount: 0n },
    { code: '1010', amount: 100n },
    { code: '2100', amount: -100n },
  ]
  const entry = entryOf(value(planOpening(booksWith(head), empty, rows, wish)))
  expect(notation(entry?.postings ?? [])).toBe('1010 5201.00, 2100 -1201.00, 3100 -4000.00')
})

test('a trial balance that does not balance is refused with the difference', () => {
  expect(planOpening(booksWith(head), empty, theirs.slice(0, 2), wish)).toMatchObject({
    ok: false,
    refusals: [
      {
        code: 'opening-difference',
        with: { debit: '5200.00', credit: '1200.00', difference: '4000.00' },
      },
    ],
  })
})

test('a difference goes to the account that is named for it', () => {
  const rows = theirs.slice(0, 2)
  const entry = entryOf(value(planOpening(booksWith(head), empty, rows, { ...wish, differenceTo: '1090' })))
  expect(notation(entry?.postings ?? [])).toBe('1010 5200.00, 1090 -4000.00, 2100 -1200.00')
  expect(codesOf(planOpening(booksWith(head), empty, rows, { ...wish, differenceTo: '1' }))).toEqual([
    'account-unknown',
  ])
})

test('every unknown account is named with its row', () => {
  const rows = [...theirs, { code: '1060', amount: 100n }, { name: 'Loan', amount: -100n }, { amount: 5n }]
  const refused = planOpening(booksWith(head), empty, rows, wish)
  expect(refused.ok ? [] : refused.refusals.map((each) => [each.code, each.with.row])).toEqual([
    ['opening-account-unknown', '4'],
    ['opening-account-unknown', '5'],
    ['opening-row-nameless', '6'],
  ])
})

test('a name that two accounts have is refused with both numbers', () => {
  const chart = chartOf(account('1010', 'Bank', 'asset'), account('1020', 'bank', 'asset'))
  expect(openingBalances(chart, [{ name: 'BANK', amount: 1n }], wish)).toMatchObject({
    ok: false,
    refusals: [{ code: 'opening-name-ambiguous', with: { codes: '1010, 1020' } }],
  })
})

test('unknown accounts are opened with the type that the row, the name or the number says', () => {
  const rows = [
    { code: '1060', name: 'Cash box', type: 'asset', amount: 900n } as const,
    { name: 'Liabilities:Loan', amount: -200n },
    { code: '2650', name: 'Truck loan', amount: -700n },
  ]
  const facts = value(
    planOpening(booksWith(head), empty, rows, { ...wish, openAccounts: true, typeByRange: true }),
  )
  expect(openedBy(facts).map(({ code, type, name }) => [code, type, name.en])).toEqual([
    ['1060', 'asset', 'Cash box'],
    ['2000', 'liability', 'Liabilities:Loan'],
    ['2650', 'liability', 'Truck loan'],
  ])
  expect(notation(entryOf(facts)?.postings ?? [])).toBe('1060 9.00, 2000 -2.00, 2650 -7.00')
})

test('an account whose type nothing says is not opened by guessing', () => {
  const rows = [
    { code: '2650', name: 'Truck loan', amount: -700n },
    { code: '1010', amount: 700n },
  ]
  expect(codesOf(planOpening(booksWith(head), empty, rows, { ...wish, openAccounts: true }))).toEqual([
    'opening-type-unknown',
  ])
})

test('books that have entries are left alone unless an adjustment is asked for', () => {
  const before = {
    balances: new Map([
      ['1010', 520000n],
      ['3100', -520000n],
    ]),
    entries: 3,
  }
  expect(planOpening(booksWith(head), before, theirs, wish)).toMatchObject({
    ok: false,
    refusals: [{ code: 'opening-books-not-empty', with: { count: '3' } }],
  })
  const entry = entryOf(value(planOpening(booksWith(head), before, theirs, { ...wish, adjust: true })))
  expect(notation(entry?.postings ?? [])).toBe('2100 -1200.00, 3100 1200.00')
})

test('taking over the same trial balance again finds nothing to post', () => {
  const balances = new Map([
    ['1010', 520000n],
    ['2100', -120000n],
    ['3100', -400000n],
  ])
  const again = planOpening(booksWith(head), { balances, entries: 1 }, theirs, { ...wish, adjust: true })
  expect(codesOf(again)).toEqual(['opening-nothing'])
})

test('the lock holds for opening balances', () => {
  const locked = { entries: 0, lockedThrough: '2025-12-31', lockReason: 'sent' }
  expect(codesOf(planOpening(booksWith(locked), empty, theirs, wish))).toEqual(['period-locked'])
})

test('the tie-out sets their balance beside ours, account by account', () => {
  const ours = new Map([
    ['1010', 520000n],
    ['2100', -100000n],
    ['6120', -20000n],
    ['3100', -400000n],
  ])
  const rows = value(tieOut(maple, theirs, ours))
  expect(rows.map((row) => [row.account.code, row.theirs, row.ours, row.difference])).toEqual([
    ['1010', 520000n, 520000n, 0n],
    ['2100', -120000n, -100000n, 20000n],
    ['3100', -400000n, -400000n, 0n],
    ['6120', 0n, -20000n, -20000n],
  ])
})

test('after an opening the tie-out is zero all the way down, with opened accounts too', () => {
  const rows = [...theirs, { code: '1060', name: 'Cash box', amount: 900n }, { code: '6120', amount: -900n }]
  const how = { ...wish, openAccounts: true, typeByRange: true }
  const facts = value(planOpening(booksWith(head), empty, rows, how))
  const ours = new Map(entryOf(facts)?.postings.map((each) => [each.account, each.amount]))
  const tied = value(tieOut(withAccounts(maple, openedBy(facts)), rows, ours))
  expect(tied.map((row) => row.difference)).toEqual([0n, 0n, 0n, 0n, 0n])
})

test('an account kept in another currency is taken over with its balance in both', () => {
  const savings = account('1030', 'US dollar savings', 'asset', { currency: 'USD' })
  const books = { ...booksWith(head), chart: withAccounts(maple, [savings]) }
  const rows = [
    { code: '1030', amount: 137000n },
    { code: '3100', amount: -137000n },
  ]
  expect(planOpening(books, empty, rows, wish)).toMatchObject({
    refusals: [{ code: 'foreign-missing', with: { account: '1030', currency: 'USD' } }],
  })
  const both = rows.map((row) =>
    row.code === '1030' ? { ...row, foreign: { currency: 'USD', amount: 100000n } } : row,
  )
  // 1,370.00 for 1,000.00: a rate of 1.37.
  expect(entryOf(value(planOpening(books, empty, both, wish)))?.postings[0]).toEqual({
    account: '1030',
    amount: 137000n,
    foreign: { currency: 'USD', amount: 100000n, rate: '1.3700' },
  })
  const euros = both.map((row) =>
    'foreign' in row ? { ...row, foreign: { currency: 'EUR', amount: 100000n } } : row,
  )
  expect(codesOf(planOpening(books, empty, euros, wish))).toEqual(['currency-mismatch'])
  const held = {
    balances: new Map([
      ['1030', 5000n],
      ['3100', -5000n],
    ]),
    entries: 1,
  }
  expect(codesOf(planOpening(books, held, both, { ...wish, adjust: true }))).toEqual(['foreign-missing'])
})
