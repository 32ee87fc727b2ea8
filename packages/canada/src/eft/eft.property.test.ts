import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { institutions } from '../cheques/institutions.ts'
import { validateEft } from './check-eft.ts'
import { type EftHead, type EftPayment, writeEft } from './write-eft.ts'

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''))

const numbers = fc.record({
  institution: fc.constantFrom(...institutions.keys()),
  transit: digits(5).filter((text) => text !== '00000'),
  account: fc
    .integer({ min: 1, max: 12 })
    .chain(digits)
    .filter((text) => !/^0+$/.test(text)),
})

const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((name) => `Q${name}`)

const payments: fc.Arbitrary<EftPayment[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('credit' as const, 'debit' as const),
      code: fc.constantFrom('200', '450', '460', '700'),
      amount: fc.bigInt({ min: 1n, max: 9_999_999_999n }),
      date: fc.constantFrom('2026-03-01', '2026-03-31', '2026-09-01'),
      to: numbers,
      name: names,
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((list) => list.map((each, index) => ({ ...each, reference: `J7-${index + 1}` })))

const heads: fc.Arbitrary<EftHead> = fc.record({
  by: fc.record({
    profile: fc.constant('general'),
    originator: digits(10),
    dataCentre: digits(5),
    shortName: names,
    longName: names,
    currency: fc.constantFrom('CAD' as const, 'USD' as const),
    next: fc.constant(1),
    trace: fc.constantFrom('zeros' as const, 'full' as const),
    originCentre: fc.constant('00210'),
  }),
  number: fc.integer({ min: 1, max: 9999 }),
  created: fc.constant('2026-03-20'),
  own: numbers,
})

test('whatever is written is a file that the validator takes, with the sums of its payments', () => {
  fc.assert(
    fc.property(heads, payments, (head, list) => {
      const { findings, credits, debits } = validateEft(new TextEncoder().encode(value(writeEft(head, list))))
      expect(findings.filter(({ grade }) => grade === 'error')).toEqual([])
      const sum = (kind: string) =>
        list.filter((each) => each.kind === kind).reduce((total, { amount }) => total + amount, 0n)
      expect([credits.cents, debits.cents]).toEqual([sum('credit'), sum('debit')])
      expect(credits.count + debits.count).toBe(list.length)
    }),
    { numRuns: 60 },
  )
})

/** Where a changed byte cannot be known from the file: accounts, names, references, sundry, dates, codes. */
function isFree(position: number): boolean {
  const within = ((position - 24) % 240) + 1
  const inside = (from: number, size: number) => within >= from && within < from + size
  return (
    inside(1, 3) ||
    inside(14, 6) ||
    inside(20, 9) ||
    inside(29, 12) ||
    inside(41, 22) ||
    inside(66, 75) ||
    inside(151, 55)
  )
}

test('a byte that is changed anywhere it can be known is found, and one that is no plain sign everywhere', () => {
  fc.assert(
    fc.property(heads, payments, fc.nat(), fc.boolean(), (head, list, at, isHigh) => {
      const bytes = new TextEncoder().encode(value(writeEft(head, list)))
      const index = at % bytes.length
      const position = index % 1466
      const old = bytes[index] ?? 0
      bytes[index] = isHigh ? old | 0x80 : old === 0x58 ? 0x37 : 0x58
      const type = String.fromCharCode(bytes[index - position] ?? 0)
      const isPayment = position >= 24 && position < 1464 && (type === 'C' || type === 'D')
      const isHead = position >= 10 && position < 35 && type === 'A'
      if (!isHigh && ((isPayment && isFree(position)) || isHead)) return
      expect(validateEft(bytes).findings.some(({ grade }) => grade === 'error')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('bytes of any kind are read without a fault', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
      expect(validateEft(bytes).findings.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})
