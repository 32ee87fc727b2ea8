import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { books, codesOf, entriesOf, short, template } from './standing-books.fixture.ts'
import type { GivenAmount } from './template-amounts.ts'
import { planTemplateUse } from './use-template.ts'

const because = { kind: 'adjustment', id: '' } as const
const phone = template('6120 0.00, 6130 10.00, 1010 0.00', { payee: 'Téléphone Modèle' })

function used(amounts: readonly GivenAmount[], of = phone) {
  return planTemplateUse(books, of, { date: '2026-05-02', amounts, because })
}

test('amounts go to their lines, and one line that is left open takes the balance', () => {
  const facts = value(used([{ account: '6120', amount: 8810n }]))
  expect(short(facts)).toEqual(['J1 2026-05-02 6120 88.10, 6130 10.00, 1010 -98.10'])
  expect(entriesOf(facts)[0]).toMatchObject({ memo: 'Rent', payee: 'Téléphone Modèle' })
})

test('an amount takes the place of the one in the template', () => {
  const amounts = [
    { account: '6130', amount: 1200n },
    { account: '1010', amount: -5000n },
  ]
  expect(short(value(used(amounts)))).toEqual(['J1 2026-05-02 6120 38.00, 6130 12.00, 1010 -50.00'])
})

test('amounts for one account go to its lines in their order', () => {
  const twice = template('6120 0.00, 6120 0.00, 1010 0.00')
  const amounts = [
    { account: '6120', amount: 100n },
    { account: '6120', amount: 200n },
  ]
  expect(short(value(used(amounts, twice)))).toEqual(['J1 2026-05-02 6120 1.00, 6120 2.00, 1010 -3.00'])
  expect(codesOf(used([...amounts, { account: '6120', amount: 1n }], twice))).toEqual([
    'template-line-unknown',
  ])
})

test('too many open lines, and accounts that the template lacks, are refused', () => {
  expect(used([])).toMatchObject({
    refusals: [{ code: 'template-amounts-open', with: { template: 'Rent', accounts: '6120, 1010' } }],
  })
  expect(codesOf(used([{ account: '4000', amount: 1n }]))).toEqual(['template-line-unknown'])
  expect(codesOf(used([{ account: '7777', amount: 1n }]))).toEqual(['account-unknown'])
  const closed = template('6180 5.00, 1010 -5.00')
  expect(codesOf(used([], closed))).toEqual(['account-closed'])
})

test('a use may say other words, and may reverse itself or not', () => {
  const rent = template('6120 5.00, 1010 -5.00', { reverseNext: true })
  const use = { date: '2026-05-31', amounts: [], because }
  const facts = value(planTemplateUse(books, rent, { ...use, memo: 'June early', payee: 'Other', ref: '7' }))
  expect(short(facts)).toEqual(['J1 2026-05-31 6120 5.00, 1010 -5.00', 'J2 2026-06-01 6120 -5.00, 1010 5.00'])
  expect(entriesOf(facts)[0]).toMatchObject({ memo: 'June early', payee: 'Other', ref: '7' })
  expect(short(value(planTemplateUse(books, rent, { ...use, reverse: false })))).toHaveLength(1)
})

test('another amount on a foreign line leaves the foreign one, and the rate is worked out anew', () => {
  const foreign = { currency: 'USD', amount: -10_000n, rate: '1.4000' }
  const hosting = {
    ...phone,
    postings: [
      { account: '6120', amount: 0n },
      { account: '1030', amount: -14_000n, foreign },
    ],
  }
  const [fact] = value(used([{ account: '1030', amount: -13_900n }], hosting))
  expect(fact?.entry.postings[1]).toEqual({
    account: '1030',
    amount: -13_900n,
    foreign: { currency: 'USD', amount: -10_000n, rate: '1.3900' },
  })
})
