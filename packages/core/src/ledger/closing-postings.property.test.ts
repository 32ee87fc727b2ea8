import fc from 'fast-check'
import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import type { Chart } from './chart.ts'
import { type ClosingRules, type ClosingStep, closingPostings } from './closing-postings.ts'
import { account, chartOf } from './small-books.fixture.ts'

const shared: ClosingStep = {
  name: { en: 'Shared', fr: 'Partagé' },
  into: 'partner.capital',
  split: 'shares',
}
const drawn: ClosingStep = {
  name: { en: 'Drawn', fr: 'Prélevé' },
  into: 'partner.capital',
  split: 'same-partner',
}

const chart: Chart = chartOf(
  account('1010', 'Chequing', 'asset'),
  ...[1, 2, 3].map((n) => account(`34${n}0`, `Capital ${n}`, 'equity', { role: 'partner.capital' })),
  ...[1, 2, 3].map((n) => account(`34${n}2`, `Drawings ${n}`, 'equity', { role: 'partner.drawings' })),
  ...['4000', '4010', '6120', '6130'].map((code) => account(code, code, code < '5' ? 'revenue' : 'expense')),
)

const rules: ClosingRules = {
  target: 'partner.capital',
  stepOf: (each) => {
    if (each.role === 'partner.drawings') return drawn
    return each.type === 'revenue' || each.type === 'expense' ? shared : undefined
  },
  partnerOf: ({ code }) => (code.startsWith('34') ? Number(code[2]) : undefined),
}

const cents = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
const temporary = ['3412', '3422', '3432', '4000', '4010', '6120', '6130']
const balances = fc.tuple(...temporary.map(() => fc.oneof(fc.constant(0n), cents)))
const weights = fc.tuple(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 1000 }))

test('a closing balances, empties every temporary account and loses no cent among partners', () => {
  fc.assert(
    fc.property(balances, weights, (amounts, [one, two, three]) => {
      const held = new Map(temporary.map((id, index) => [id, amounts[index] ?? 0n]))
      const shares = new Map([
        ['3410', one],
        ['3420', two],
        ['3430', three],
      ])
      const { postings, steps } = value(closingPostings(chart, held, rules, shares, 'en'))
      const after = new Map(held)
      for (const { account: id, amount } of postings) after.set(id, (after.get(id) ?? 0n) + amount)
      expect(postings.reduce((sum, each) => sum + each.amount, 0n)).toBe(0n)
      expect(temporary.map((id) => after.get(id))).toEqual(temporary.map(() => 0n))
      expect(steps.reduce((sum, each) => sum + each.amount, 0n)).toBe(
        amounts.reduce((sum, amount) => sum + amount, 0n),
      )
      expect(postings.every((each) => each.amount !== 0n)).toBe(true)
    }),
  )
})

test('each partner bears their own drawings whatever the shares are', () => {
  fc.assert(
    fc.property(cents, weights, (amount, [one, two, three]) => {
      fc.pre(amount !== 0n)
      const shares = new Map([
        ['3410', one],
        ['3420', two],
        ['3430', three],
      ])
      const { postings } = value(closingPostings(chart, new Map([['3422', amount]]), rules, shares, 'en'))
      expect(postings.map((each) => [each.account, each.amount])).toEqual([
        ['3422', -amount],
        ['3420', amount],
      ])
    }),
  )
})
