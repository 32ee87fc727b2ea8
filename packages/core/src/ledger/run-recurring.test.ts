import { expect, test } from 'vitest'
import type { Template } from '../daybook/fact.ts'
import { value } from '../kit/result.ts'
import { recurrenceFrom } from './recurrence.ts'
import { planRecurring } from './run-recurring.ts'
import { books, codesOf, entriesOf, lastOf, short, template } from './standing-books.fixture.ts'

const rent = template('6120 2000.00, 1010 -2000.00', { recurs: recurrenceFrom('monthly', '2026-01-31') })
const phone: Template = {
  ...template('6130 88.10, 1010 0.00', { recurs: recurrenceFrom('monthly', '2026-02-15') }),
  id: 'phone',
  name: 'Phone',
}

test('all that is due is posted by day, and each template moves on', () => {
  const facts = value(planRecurring(books, [rent, phone], '2026-03-31'))
  expect(short(facts)).toEqual([
    'J1 2026-01-31 6120 2000.00, 1010 -2000.00',
    'J2 2026-02-15 6130 88.10, 1010 -88.10',
    'J3 2026-02-28 6120 2000.00, 1010 -2000.00',
    'J4 2026-03-15 6130 88.10, 1010 -88.10',
    'J5 2026-03-31 6120 2000.00, 1010 -2000.00',
  ])
  expect(entriesOf(facts)[0]).toMatchObject({ memo: 'Rent', because: { kind: 'recurring', id: 'rent' } })
  expect(facts.slice(5)).toMatchObject([
    { kind: 'template.set', template: { id: 'rent', recurs: { next: '2026-04-30', day: 31 } }, was: rent },
    { kind: 'template.set', template: { id: 'phone', recurs: { next: '2026-04-15' } }, was: phone },
  ])
})

test('an auto-reversing template posts each entry with its reversal on the first day of the next month', () => {
  const facts = value(planRecurring(books, [{ ...rent, reverseNext: true }], '2026-02-28'))
  expect(short(facts)).toEqual([
    'J1 2026-01-31 6120 2000.00, 1010 -2000.00',
    'J2 2026-02-01 6120 -2000.00, 1010 2000.00',
    'J3 2026-02-28 6120 2000.00, 1010 -2000.00',
    'J4 2026-03-01 6120 -2000.00, 1010 2000.00',
  ])
  expect(entriesOf(facts).map(({ reverses }) => reverses)).toEqual([undefined, 1, undefined, 3])
})

test('a day in a locked period refuses everything and names the template and the first open day', () => {
  const locked = { ...books, head: { entries: 0, lockedThrough: '2026-01-31', lockReason: 'GST filed' } }
  expect(planRecurring(locked, [phone, rent], '2026-03-31')).toMatchObject({
    ok: false,
    refusals: [
      {
        code: 'recurring-locked',
        at: 'through',
        with: {
          name: 'Rent',
          date: '2026-01-31',
          lockedThrough: '2026-01-31',
          reason: 'GST filed',
          firstOpen: '2026-02-01',
        },
      },
    ],
  })
})

test('what cannot be posted is named with its reason in both languages, and nothing else is posted', () => {
  const gone = template('6180 10.00, 1010 -10.00', { recurs: recurrenceFrom('monthly', '2026-04-01') })
  const result = planRecurring(books, [gone, phone], '2026-06-30')
  expect(result).toMatchObject({
    ok: false,
    refusals: [
      {
        code: 'due-entry-refused',
        with: {
          name: 'Rent',
          date: '2026-05-01',
          why: 'account 6180 is closed since 2026-05-01',
          whyFr: 'le compte 6180 est fermé depuis le 2026-05-01',
          codes: 'account-closed',
        },
      },
    ],
  })
})

test('a line with only a foreign amount takes the rate of each day, and the balance follows', () => {
  const hosting: Template = {
    ...rent,
    postings: [
      { account: '6120', amount: 0n },
      { account: '1030', amount: 0n, foreign: { currency: 'USD', amount: -10_000n } },
    ],
  }
  // 100.00 at 1.3712 is 137.12; at 1.3600 it is 136.00.
  const facts = value(planRecurring(books, [hosting], '2026-02-28'))
  expect(short(facts)).toEqual([
    'J1 2026-01-31 6120 137.12, 1030 -137.12',
    'J2 2026-02-28 6120 136.00, 1030 -136.00',
  ])
  expect(entriesOf(facts)[1]?.postings[1]?.foreign).toEqual({
    currency: 'USD',
    amount: -10_000n,
    rate: '1.3600',
  })
  expect(planRecurring(books, [hosting], '2026-03-31')).toMatchObject({
    refusals: [{ code: 'due-entry-refused', with: { date: '2026-03-31', codes: 'rate-missing' } }],
  })
})

test('more than a thousand entries at once are refused', () => {
  const weekly = template('6120 1.00, 1010 -1.00', { recurs: recurrenceFrom('weekly', '2000-01-07') })
  expect(codesOf(planRecurring(books, [weekly], '2026-12-31'))).toEqual(['due-too-many'])
})

test('templates that do not recur, or are over, post nothing', () => {
  const over = template('6120 1.00, 1010 -1.00', {
    recurs: { every: 'monthly', next: '2026-02-01', day: 1, through: '2026-01-31' },
  })
  expect(value(planRecurring(books, [template('6120 1.00, 1010 -1.00'), over], '2026-12-31'))).toEqual([])
})

test('entries are numbered on from those in the books', () => {
  const facts = value(planRecurring({ ...books, head: { entries: 41 } }, [phone], '2026-02-28'))
  expect(short(facts)).toEqual(['J42 2026-02-15 6130 88.10, 1010 -88.10'])
  expect(lastOf(facts, 'template.set')?.was).toEqual(phone)
})
