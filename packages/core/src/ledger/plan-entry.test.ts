import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import type { Posting } from './entry.ts'
import { planEntry } from './plan-entry.ts'
import { books, codesOf } from './standing-books.fixture.ts'

function posting(...postings: readonly Posting[]) {
  return planEntry(books, {
    date: '2026-01-31',
    memo: 'Sale',
    because: { kind: 'adjustment', id: '' },
    postings,
  })
}

function dollars(amount: bigint, foreign?: Posting['foreign']) {
  const line = { account: '1030', amount, ...(foreign === undefined ? {} : { foreign }) }
  return posting(line, { account: '4000', amount: -amount })
}

test('a line on an account kept in a currency says both amounts, in that currency', () => {
  expect(codesOf(dollars(13_712n))).toEqual(['foreign-missing'])
  expect(codesOf(dollars(13_712n, { currency: 'EUR', amount: 10_000n }))).toEqual(['currency-mismatch'])
  expect(codesOf(dollars(13_712n, { currency: 'USD', amount: -10_000n }))).toEqual(['foreign-side'])
  expect(codesOf(dollars(13_712n, { currency: 'USD', amount: 10_000n }))).toEqual([])
})

test('the rate on a line leads from one amount to the other', () => {
  const at = (rate: string) => dollars(13_712n, { currency: 'USD', amount: 10_000n, rate })
  expect(codesOf(at('1.3712'))).toEqual([])
  expect(at('1.2712')).toMatchObject({
    refusals: [
      {
        code: 'foreign-rate-unlike',
        at: 'lines.0',
        with: { account: '1030', amount: '137.12', foreign: 'USD 100.00', rate: '1.2712', atRate: '127.12' },
      },
    ],
  })
})

test('a rate that was not given is the recorded one of the day, or what the two amounts come to', () => {
  const rateOf = (amount: bigint) =>
    value(dollars(amount, { currency: 'USD', amount: 10_000n })).entry.postings[0]?.foreign?.rate
  expect(rateOf(13_712n)).toBe('1.3712')
  expect(rateOf(13_713n)).toBe('1.3713')
  expect(rateOf(13_500n)).toBe('1.3500')
})

test('a foreign amount on an account in the books’ own currency is kept as information', () => {
  const line: Posting = { account: '6120', amount: 13_712n, foreign: { currency: 'USD', amount: 10_000n } }
  expect(codesOf(posting(line, { account: '1010', amount: -13_712n }))).toEqual([])
})

test('a posting carries only values of dimensions that are there and open', () => {
  const sale = (dims: Readonly<Record<string, string>>) =>
    posting({ account: '1010', amount: 100n }, { account: '4000', amount: -100n, dims })
  expect(codesOf(sale({ department: 'SHOP' }))).toEqual([])
  expect(sale({ department: 'SHOPP', class: 'A' })).toMatchObject({
    refusals: [
      {
        code: 'dimension-unknown',
        at: 'lines.1.dims.department',
        with: { dimension: 'department', dimensionFr: 'le service', value: 'SHOPP', known: 'SHOP' },
      },
      { code: 'dimension-unknown', with: { dimension: 'class', value: 'A', known: '-' } },
    ],
  })
  expect(codesOf(sale({ department: 'OLD' }))).toEqual(['dimension-closed'])
})

test('all that is wrong is said at once', () => {
  const result = posting(
    { account: '1030', amount: 100n },
    { account: '7777', amount: -90n, dims: { job: 'X' } },
  )
  expect(codesOf(result)).toEqual([
    'account-unknown',
    'entry-unbalanced',
    'foreign-missing',
    'dimension-unknown',
  ])
})
