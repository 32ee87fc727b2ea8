import { expect, test } from 'vitest'
import { refusal } from '../kit/result.ts'
import type { AccountType } from '../ledger/chart.ts'
import type { Entry } from '../ledger/entry.ts'
import { genesis } from './chain.ts'
import {
  bookSums,
  type ChainRow,
  chainFlaws,
  entryFlaws,
  headFlaws,
  papersQuoted,
  sumFlaws,
} from './verify.ts'

// A stand-in for SHA-256 that tells what it was given.
const named = (text: string) => `hash of ${text}`
const start = { seq: 0, hash: genesis, act: 0 }
const text =
  '{"act":1,"actor":"fern","body":{},"kind":"entry.posted","prev":"0000000000000000000000000000000000000000000000000000000000000000","recordedAt":5,"seq":1,"v":1}'
const first: ChainRow = {
  seq: 1,
  act: 1,
  kind: 'entry.posted',
  v: 1,
  body: '{}',
  key: undefined,
  inputHash: undefined,
  actor: 'fern',
  recordedAt: 5,
  hash: named(text),
}

test('a fact with the hash of its content and of the fact before it is sound', () => {
  expect(chainFlaws(first, start, named)).toEqual([])
})

test.each([
  ['body', { body: '{"entry":1}' }],
  ['actor', { actor: 'alder' }],
  ['moment', { recordedAt: 6 }],
  ['kind', { kind: 'book.opened' }],
  ['version', { v: 2 }],
  ['hash', { hash: 'x' }],
  ['key', { key: 'k', inputHash: 'i' }],
] as const)('a fact whose %s was altered is found', (_what, change) => {
  const [flaw] = chainFlaws({ ...first, ...change }, start, named)
  expect(flaw).toMatchObject({ code: 'fact-altered', with: { seq: '1' }, at: 'facts.1' })
})

test('a fact after another one than it was chained to is found', () => {
  const flaws = chainFlaws(first, { ...start, hash: named('something else') }, named)
  expect(flaws.map(({ code }) => code)).toEqual(['fact-altered'])
})

test('a missing fact is found at the next one', () => {
  expect(chainFlaws({ ...first, seq: 3, act: 3 }, start, named)).toEqual([
    refusal('fact-missing', { after: '0', found: '3' }, 'facts.3'),
  ])
})

test('a fact belongs to the act under way or begins one', () => {
  const before = { seq: 4, hash: 'h', act: 3 }
  const code = (act: number) =>
    chainFlaws({ ...first, seq: 5, act, hash: '' }, before, () => '').map((each) => each.code)
  expect([code(5), code(3), code(4), code(1)]).toEqual([[], [], ['fact-out-of-act'], ['fact-out-of-act']])
})

test('a key comes with the hash of its input', () => {
  const bare = { ...first, key: 'k', hash: '' }
  expect(chainFlaws(bare, start, () => '').map(({ code }) => code)).toEqual(['fact-key-bare'])
})

const accounts: ReadonlyMap<string, AccountType> = new Map([
  ['1010', 'asset'],
  ['4000', 'revenue'],
  ['9000', 'statistical'],
])
const sale: Entry = {
  number: 2,
  date: '2026-01-10',
  memo: 'Sale',
  because: { kind: 'adjustment', id: '' },
  postings: [
    { account: '1010', amount: 11300n },
    { account: '4000', amount: -11300n },
  ],
}
const whys = (change: Partial<Entry>, place = {}) =>
  entryFlaws({ ...sale, ...change }, 7, { number: 1, accounts, ...place }).map((each) => each.with.why)

test('an entry that follows, balances and posts to open accounts is sound', () => {
  expect(whys({})).toEqual([])
  expect(whys({ number: 2, reverses: 1 })).toEqual([])
  expect(whys({}, { lockedThrough: '2026-01-09' })).toEqual([])
})

test('every fault of an entry is told, with the entry and its fact', () => {
  expect(whys({ number: 3 })).toEqual(['its number should be J2'])
  expect(whys({ date: '2026-02-30' })).toEqual(['“2026-02-30” is not a day'])
  expect(whys({}, { lockedThrough: '2026-01-10' })).toEqual(['2026-01-10 was locked (through 2026-01-10)'])
  expect(whys({ postings: [] })).toEqual(['it has 0 postings'])
  expect(whys({ postings: [...sale.postings, { account: '4000', amount: 0n }] })).toEqual([
    'a posting to 4000 is zero',
  ])
  expect(
    whys({
      postings: [
        { account: '1099', amount: 1n },
        { account: '9000', amount: -1n },
      ],
    }),
  ).toEqual(['account 1099 was never opened', 'account 9000 takes no money'])
  // A million million dollars is the first amount that no posting holds.
  const million = 100_000_000_000_000n
  expect(
    whys({
      postings: [
        { account: '1010', amount: million },
        { account: '4000', amount: -million },
      ],
    }),
  ).toEqual(['1000000000000.00 is too large', '-1000000000000.00 is too large'])
  expect(whys({ postings: [...sale.postings, { account: '1010', amount: 5n }] })).toEqual([
    'it is out of balance by 0.05',
  ])
  expect(whys({ reverses: 2 })).toEqual(['it refers to J2, which is not before it'])
  expect(entryFlaws({ ...sale, number: 3 }, 7, { number: 1, accounts })).toEqual([
    refusal(
      'entry-false',
      { entry: 'J3', seq: '7', why: 'its number should be J2', whyFr: 'son numéro devrait être J2' },
      'facts.7',
    ),
  ])
})

test('a head is held to the chain value by value', () => {
  const right = { seq: 9, hash: 'h', entries: 2, chartSeq: 4 }
  expect(headFlaws(right, right)).toEqual([])
  const wrong = { ...right, entries: 3, lockedThrough: '2026-01-31', lockReason: 'filed' }
  expect(
    headFlaws(wrong, right).map((each) => [each.with.what, each.with.found, each.with.expected]),
  ).toEqual([
    ['the number of entries', '3', '2'],
    ['the lock', '2026-01-31', '-'],
    ['the reason of the lock', 'filed', '-'],
  ])
})

test('assets are liabilities and equity with the result, and debits are credits', () => {
  // 1010 Dr 1,130.00, 2310 Cr 130.00, 4000 Cr 1,000.00: assets 1,130 = liabilities 130 + equity 1,000.
  const types: ReadonlyMap<string, AccountType> = new Map([
    ['1010', 'asset'],
    ['2310', 'liability'],
    ['4000', 'revenue'],
  ])
  const rows = [
    { account: '1010', debit: 113000n, credit: 0n },
    { account: '2310', debit: 0n, credit: 13000n },
    { account: '4000', debit: 0n, credit: 100000n },
  ]
  const sums = bookSums(rows, types)
  expect(sums).toEqual({
    debit: 113000n,
    credit: 113000n,
    assets: 113000n,
    liabilities: 13000n,
    equity: 100000n,
  })
  expect(sumFlaws(sums)).toEqual([])
  expect(
    sumFlaws(bookSums([...rows, { account: '1010', debit: 1n, credit: 0n }], types)).map(
      ({ with: { what = '', found = '', expected = '' } }) => [what, found, expected],
    ),
  ).toEqual([
    ['debits and credits', '1130.01', '1130.00'],
    ['assets and liabilities with equity', '1130.01', '1130.00'],
  ])
})

test('what stands on an account that nobody opened shows, though debits are credits', () => {
  const rows = [
    { account: '1010', debit: 5n, credit: 0n },
    { account: '7777', debit: 0n, credit: 5n },
  ]
  expect(sumFlaws(bookSums(rows, accounts)).map(({ with: { what } }) => what)).toEqual([
    'assets and liabilities with equity',
  ])
})

test('papers are quoted by what is attached and by statements', () => {
  const paper = { sha256: 'a', name: 'bill.pdf', mediaType: 'application/pdf', size: 3 }
  const statement = { id: 's', account: '1010', format: 'ofx', paper, known: 0, lines: [] }
  expect(papersQuoted({ kind: 'paper.attached', v: 1, number: 1, paper })).toEqual([paper])
  expect(papersQuoted({ kind: 'statement.imported', v: 1, statement })).toEqual([paper])
  expect(papersQuoted({ kind: 'entry.approved', v: 1, number: 1 })).toEqual([])
})
