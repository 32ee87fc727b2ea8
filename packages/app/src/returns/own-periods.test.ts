import type { Registration } from '@daybook/core/daybook/filing-facts.ts'
import { expect, test } from 'vitest'
import { firstOwnDay, ownPeriods } from './own-periods.ts'

const registered = (from: string, frequency: 'monthly' | 'quarterly'): Registration => ({
  ...{ id: 'GST', number: '123456782RT0001', from },
  terms: [{ from, frequency, method: 'regular' }],
})

const long = registered('2019-01-01', 'quarterly')

test('books that were taken over answer for returns from the period in which they begin', () => {
  const begin = { on: '2026-02-10', isTakenOver: true }
  expect(firstOwnDay(long, begin, '12-31')).toBe('2026-01-01')
  const own = ownPeriods(long, [], { begin, end: '12-31', through: '2026-05-01' })
  expect(own.periods.map(({ from }) => from)).toEqual(['2026-01-01', '2026-04-01'])
  expect(own.since).toBe('2026-01-01')
})

test('who registered in the year in which the books begin is new, and months without an entry are theirs', () => {
  const fresh = registered('2026-01-05', 'monthly')
  const begin = { on: '2026-03-15', isTakenOver: false }
  const own = ownPeriods(fresh, [], { begin, end: '12-31', through: '2026-03-31' })
  expect(own).toEqual({
    periods: [
      { from: '2026-01-05', through: '2026-01-31' },
      { from: '2026-02-01', through: '2026-02-28' },
      { from: '2026-03-01', through: '2026-03-31' },
    ],
  })
  // The same registration with balances from before was kept elsewhere until then.
  expect(firstOwnDay(fresh, { ...begin, isTakenOver: true }, '12-31')).toBe('2026-03-01')
})

test('a registration that is later than the books begins with itself', () => {
  expect(firstOwnDay(long, { on: '2018-06-01', isTakenOver: false }, '12-31')).toBe('2019-01-01')
})
