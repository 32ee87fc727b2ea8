import { bodyOf } from '@daybook/core/daybook/body.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchText, searchWords } from './search-text.ts'

const said = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Œuvre ‘été’ İstanbul', 'A'.repeat(61), `${'b'.repeat(60)} c`, '¤500', 'x_y-Z', '１２ ﬁn'),
)
const posting = fc.record(
  {
    account: fc.constantFrom('1000', '4000'),
    amount: fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n }).filter((each) => each !== 0n),
    memo: said,
    party: said,
  },
  { requiredKeys: ['account', 'amount'] },
)
const entry: fc.Arbitrary<Entry> = fc.record(
  {
    number: fc.integer({ min: 1, max: 1_000_000 }),
    date: fc.constant('2026-01-31'),
    memo: said,
    payee: said,
    ref: said,
    because: fc.constant({ kind: 'import' as const, id: '' }),
    postings: fc.array(posting, { minLength: 2, maxLength: 4 }),
  },
  { requiredKeys: ['number', 'date', 'memo', 'because', 'postings'] },
)

/**
 * What the ascii tokenizer of the index does: lower case of A to Z, and every other sign of ASCII parts
 * words.
 */
function tokens(text: string): ReadonlySet<string> {
  const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
  return new Set(lower.split(/[^a-z0-9\u{80}-\u{10ffff}]+/u).filter((word) => word !== ''))
}

function wordsByBody(each: Entry): ReadonlySet<string> {
  return searchWords(bodyOf({ kind: 'entry.posted', v: 1, entry: each }))
}

test('an entry is indexed with the words that its body is searched for, all but its own number', () => {
  fc.assert(
    fc.property(entry, (each) => {
      expect(new Set([...tokens(searchText(each)), `j${each.number}`])).toEqual(wordsByBody(each))
    }),
  )
})

test('an entry with more letters than an index takes is found by the same words from text and body', () => {
  const memo = Array.from({ length: 40_000 }, (_, index) => `word${index}`).join(' ')
  const each: Entry = {
    number: 7,
    date: '2026-01-31',
    memo,
    because: { kind: 'import', id: '' },
    postings: [
      { account: '1000', amount: 500n, memo: 'late' },
      { account: '4000', amount: -500n },
    ],
  }
  const words = wordsByBody(each)
  expect(words.has('word0')).toBe(true)
  expect(words.has('word39999')).toBe(false)
  expect(new Set([...tokens(searchText(each)), 'j7'])).toEqual(words)
})
