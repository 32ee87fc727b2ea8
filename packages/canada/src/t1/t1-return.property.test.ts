import { disagreeing } from '@daybook/core/filings/explain.ts'
import { value } from '@daybook/core/kit/result.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { noFacts, type T1Facts } from './t1-facts.ts'
import { t1Return } from './t1-return.ts'

const amount = (most: number) => fc.bigInt({ min: 0n, max: BigInt(most) * 100n })

const facts: fc.Arbitrary<T1Facts> = fc
  .record({
    paid: amount(150_000),
    contributed: amount(4_034),
    premium: amount(1_077),
    withheld: amount(60_000),
    business: fc.bigInt({ min: -2_000_000n, max: 12_000_000n }),
    interest: amount(20_000),
    donations: amount(5_000),
    medical: amount(9_000),
    rrsp: amount(20_000),
    born: fc.integer({ min: 1940, max: 2006 }),
  })
  .map(({ paid, contributed, premium, withheld, business, interest, born, ...amounts }) => ({
    ...noFacts(2025, 'BC', `${born}-04-01`),
    slips: [
      {
        id: 't4',
        kind: 'T4',
        from: 'Employer',
        boxes: { '14': paid, '16': contributed, '18': premium, '22': withheld },
      },
      { id: 't5', kind: 'T5', from: 'Bank', boxes: { '13': interest } },
    ],
    businesses: [{ name: 'Shop', kind: 'business', gross: 0n, net: business }],
    answers: { amounts, choices: {} },
    given: { '42800': 0n },
  }))

test('a return adds up, and a dollar more withheld is a dollar more back', () => {
  fc.assert(
    fc.property(facts, (own) => {
      const { lines } = value(t1Return(own))
      for (const figure of lines.values()) expect(disagreeing(figure)).toEqual([])
      const paid = (lines.get('43500')?.value ?? 0n) - (lines.get('48200')?.value ?? 0n)
      expect(lines.get('DIFFERENCE')?.value).toBe(paid)
      const more = {
        ...own,
        answers: { ...own.answers, amounts: { ...own.answers.amounts, 'tax-withheld': 100n } },
      }
      expect(value(t1Return(more)).lines.get('DIFFERENCE')?.value).toBe(paid - 100n)
    }),
    { numRuns: 25 },
  )
})

test('what is not negative by law is not negative', () => {
  fc.assert(
    fc.property(facts, (own) => {
      const { lines } = value(t1Return(own))
      for (const line of ['23600', '26000', '42900', '40600', '41700', '42100', '44800', '45000'] as const)
        expect((lines.get(line)?.value ?? 0n) >= 0n).toBe(true)
      const both = [lines.get('42100')?.value ?? 0n, lines.get('44800')?.value ?? 0n]
      expect(both.filter((each) => each > 0n).length).toBeLessThan(2)
    }),
    { numRuns: 25 },
  )
})
