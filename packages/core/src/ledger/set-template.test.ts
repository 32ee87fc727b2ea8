import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { recurrenceFrom } from './recurrence.ts'
import { planSetTemplate, type TemplateWish } from './set-template.ts'
import { postings } from './small-books.fixture.ts'
import { books, codesOf, template } from './standing-books.fixture.ts'

const today = '2026-04-10'
const rent: TemplateWish = { name: 'Loyer d’été', postings: postings('6120 2000.00, 1010 -2000.00') }

function saving(wish: TemplateWish, was?: ReturnType<typeof template>) {
  return planSetTemplate(books, wish, was, today)
}

test('a template is known by the words of its name, and takes the name for its memo', () => {
  expect(value(saving(rent)).template).toEqual({
    id: 'loyer-d-ete',
    name: 'Loyer d’été',
    memo: 'Loyer d’été',
    postings: postings('6120 2000.00, 1010 -2000.00'),
  })
})

test('what is not named stays as it was, and the fact says what it was', () => {
  const was = template('6120 2000.00, 1010 -2000.00', {
    payee: 'Immeubles Modèle',
    recurs: recurrenceFrom('monthly', '2026-01-31'),
    reverseNext: true,
  })
  const fact = value(saving({ name: 'Rent', memo: 'Rent of the shop' }, was))
  expect(fact).toMatchObject({ was, template: { ...was, memo: 'Rent of the shop' } })
  const stopped = value(saving({ name: 'Rent', recurs: 'stop', reverseNext: false, payee: '' }, was)).template
  expect(stopped).toEqual({ id: 'rent', name: 'Rent', memo: 'Rent', postings: was.postings })
  expect(codesOf(saving({ name: 'Rent' }, was))).toEqual(['nothing-to-change'])
})

test('without open lines a template has to balance; with them it is balanced when it is used', () => {
  expect(codesOf(saving({ ...rent, postings: postings('6120 2000.00, 1010 -1999.00') }))).toEqual([
    'entry-unbalanced',
  ])
  expect(codesOf(saving({ ...rent, postings: postings('6120 2000.00, 1010 0.00') }))).toEqual([])
  expect(codesOf(saving({ ...rent, postings: postings('6120 0.00, 6130 0.00, 1010 -5.00') }))).toEqual([])
  expect(codesOf(saving({ ...rent, postings: postings('6120 0.00') }))).toEqual(['entry-too-short'])
  expect(codesOf(saving({ name: 'Empty' }))).toEqual(['entry-too-short'])
})

test('what recurs by itself leaves one line open at most, besides those in a foreign currency', () => {
  const recurs = recurrenceFrom('monthly', '2026-01-31')
  const two = postings('6120 0.00, 6130 0.00, 1010 -5.00')
  expect(codesOf(saving({ ...rent, recurs, postings: two }))).toEqual(['template-amounts-open'])
  const hosting = [
    { account: '6120', amount: 0n },
    { account: '1030', amount: 0n, foreign: { currency: 'USD', amount: -10_000n } },
  ]
  expect(codesOf(saving({ ...rent, recurs, postings: hosting }))).toEqual([])
})

test('a foreign amount with a rate has its amount; an account in a currency needs a foreign amount', () => {
  const foreign = { currency: 'USD', amount: -10_000n, rate: '1.4' }
  const fixed = [
    { account: '6120', amount: 0n },
    { account: '1030', amount: 0n, foreign },
  ]
  expect(value(saving({ ...rent, postings: fixed })).template.postings[1]?.amount).toBe(-14_000n)
  expect(codesOf(saving({ ...rent, postings: postings('6120 0.00, 1030 -5.00') }))).toEqual([
    'foreign-missing',
  ])
})

test('accounts and dimensions are looked at when it is saved, locks when it is used', () => {
  const lines = [
    { account: '7777', amount: 500n, dims: { department: 'OLD' } },
    { account: '1010', amount: -500n },
  ]
  expect(codesOf(saving({ ...rent, postings: lines }))).toEqual(['account-unknown', 'dimension-closed'])
  const locked = { ...books, head: { entries: 0, lockedThrough: '2027-12-31' } }
  expect(codesOf(planSetTemplate(locked, rent, undefined, today))).toEqual([])
})
