import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../kit/canonical-json.ts'
import { bodyOf, factFrom } from './body.ts'
import { payJson } from './pay-json.ts'
import type { Pay, PayLine, PayRun } from './payroll-facts.ts'

const text = fc.string({ unit: 'binary' })
const cents = fc.bigInt({ min: -99_999_999_999n, max: 99_999_999_999n })
const line: fc.Arbitrary<PayLine> = fc.record(
  {
    id: text,
    amount: cents,
    quantity: fc.constant('37.5'),
    rate: fc.constant('1.2'),
    note: text,
    dims: fc.dictionary(fc.constantFrom('class', 'job'), text),
    account: text,
    to: text,
  },
  { requiredKeys: ['id', 'amount'] },
)
const lines = fc.array(line, { maxLength: 4 })
const day = fc.constantFrom('2026-01-31', '2026-02-28')
const pay: fc.Arbitrary<Pay> = fc.record(
  {
    id: text,
    run: text,
    employee: text,
    date: day,
    span: fc.record({ from: day, through: day }),
    province: fc.constantFrom('ON', 'QC'),
    periods: fc.constantFrom(12, 26),
    earnings: lines,
    benefits: lines,
    deductions: lines,
    employer: lines,
    bases: lines,
    net: fc.record({ amount: cents }),
    payBy: fc.constantFrom('deposit' as const, 'cheque' as const),
    edition: day,
    orders: fc.array(
      fc.record(
        {
          id: text,
          percent: fc.constant('30'),
          most: cents,
          keep: fc.oneof(
            fc.record({ amount: cents }),
            fc.record({ law: fc.record({ dependants: fc.nat(9) }) }),
          ),
          name: text,
        },
        { requiredKeys: ['id'] },
      ),
      { maxLength: 2 },
    ),
    asked: fc.record({ amounts: lines, yearToDate: lines, words: fc.dictionary(text, text) }),
  },
  {
    requiredKeys: [
      'id',
      'run',
      'employee',
      'date',
      'span',
      'province',
      'periods',
      'earnings',
      'benefits',
      'deductions',
      'employer',
      'bases',
      'net',
      'payBy',
    ],
  },
)

test('a pay is written as canonical JSON says', () => {
  fc.assert(
    fc.property(pay, (each) => {
      expect(payJson(each)).toBe(canonicalJson(each))
    }),
  )
})

test('a run of any pays is written as canonical JSON says, and read back as it was', () => {
  const run: fc.Arbitrary<PayRun> = fc.record({
    id: fc.constant('7'),
    kind: fc.constant('regular' as const),
    date: day,
    span: fc.record({ from: day, through: day }),
    entry: fc.nat(),
    // Words that look like the place where the pays stand.
    reason: fc.constantFrom('', '"pays":[]', '\\"pays":[]'),
    pays: fc.array(pay, { maxLength: 3 }),
  })
  fc.assert(
    fc.property(run, fc.constantFrom('payrun.closed' as const, 'payrun.withdrawn' as const), (each, kind) => {
      const fact =
        kind === 'payrun.closed' ? { kind, v: 1 as const, run: each } : { kind, v: 1 as const, was: each }
      const { kind: _kind, v: _v, ...rest } = fact
      const body = bodyOf(fact)
      expect(body).toBe(canonicalJson(rest))
      expect(factFrom(kind, 1, body)).toEqual(fact)
    }),
  )
})
