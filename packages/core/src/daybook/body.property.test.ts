import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../kit/canonical-json.ts'
import type { Entry } from '../ledger/entry.ts'
import { bodyOf, factFrom } from './body.ts'

const cents = fc
  .bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n })
  .filter((amount) => amount !== 0n)
const posting = fc.record(
  {
    account: fc.string({ unit: 'binary' }),
    amount: cents,
    memo: fc.string({ unit: 'binary' }),
    party: fc.string(),
    tags: fc.array(fc.string()),
    dims: fc.dictionary(fc.constantFrom('class', 'department', 'job'), fc.string()),
    foreign: fc.record({ currency: fc.constantFrom('USD', 'EUR'), amount: cents, rate: fc.constant('1.35') }),
  },
  { requiredKeys: ['account', 'amount'] },
)
const entry: fc.Arbitrary<Entry> = fc.record(
  {
    number: fc.nat(),
    date: fc.constantFrom('2026-01-31', '2024-02-29'),
    memo: fc.string({ unit: 'binary' }),
    payee: fc.string(),
    ref: fc.string(),
    layer: fc.constantFrom('daily' as const, 'adjusting' as const, 'closing' as const),
    journal: fc.constantFrom('general' as const, 'sales' as const),
    because: fc.record({ kind: fc.constantFrom('import' as const, 'reversal' as const), id: fc.string() }),
    postings: fc.array(posting),
    reverses: fc.nat(),
    replaces: fc.nat(),
  },
  { requiredKeys: ['number', 'date', 'memo', 'because', 'postings'] },
)

test('the body of an entry is canonical JSON and reads back as the same fact', () => {
  fc.assert(
    fc.property(entry, (each) => {
      const fact = { kind: 'entry.posted', v: 1, entry: each } as const
      expect(bodyOf(fact)).toBe(canonicalJson({ entry: each }))
      expect(factFrom('entry.posted', 1, bodyOf(fact))).toEqual(fact)
    }),
  )
})
