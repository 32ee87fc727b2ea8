import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { eachStore, withBook } from '../store/stores.ts'
import { type Counts, counted } from './counted.ts'
import { journeyChart } from './deeds.ts'
import { type Journey, journeyOver } from './journey.ts'

const keyed = { date: '2026-01-06', debit: ['6120=6.00'], credit: ['1010=6.00'] }

/** What is asked of books of one size and of four times that size. */
const asked: readonly (readonly [what: string, name: string, input: object, key?: string])[] = [
  ['a trial balance of all postings', 'report.trial-balance', {}],
  ['a trial balance at the end of a month', 'report.trial-balance', { on: '2025-06-30' }],
  ['a balance sheet at the end of the year', 'report.balance-sheet', { on: '2025-12-31' }],
  [
    'an income statement of the year',
    'report.income-statement',
    { from: '2025-01-01', through: '2025-12-31' },
  ],
  ['the list of accounts with their balances', 'account.list', {}],
  ['an account with its balance', 'account.show', { account: '1010' }],
  ['one entry', 'entry.show', { number: 5 }],
  ['the first page of entries', 'entry.list', { limit: 20 }],
  ['the last acts', 'activity.list', { limit: 5 }],
  ['the state of the books', 'book.show', {}],
  ['posting an entry', 'entry.post', { date: '2026-01-05', debit: ['6120=5.00'], credit: ['1010=5.00'] }],
  ['posting an entry under a key', 'entry.post', keyed, 'k1'],
  ['posting it again under its key', 'entry.post', keyed, 'k1'],
  ['reversing an entry', 'entry.reverse', { number: 3 }],
  ['correcting an entry', 'entry.correct', { number: 4, memo: 'another' }],
  ['undoing an act', 'act.undo', { number: 20 }],
  ['locking a period', 'period.lock', { through: '2024-12-31', reason: 'sent' }],
]

for (const store of eachStore().filter(({ name }) => !name.startsWith('PostgreSQL')))
  test(`what is read does not grow with the number of postings, on ${store.name}`, async () => {
    const small = await withBook(store, ({ store: empty }) => countsAt(empty, 60))
    const large = await withBook(store, ({ store: empty }) => countsAt(empty, 240))
    expect(large).toEqual(small)
    // Not because nothing is read: a trial balance needs a row for each account that was posted to.
    expect(small['a trial balance of all postings']?.rows).toBeGreaterThan(2)
  })

test('a balance in the middle of a month reads the months before it and the days of that month alone', async () => {
  for (const store of eachStore().filter(({ name }) => name === 'memory')) {
    const rows = (entries: number, on: string) =>
      withBook(store, async ({ store: empty }) => {
        const { store: watched, during } = counted(empty)
        const journey = await begun(journeyOver(watched, journeyChart), entries)
        return (await during(() => journey.gives('report.trial-balance', { on }))).rows
      })
    const [middle, end] = [await rows(240, '2025-06-15'), await rows(240, '2025-06-30')]
    // 240 entries over 12 months are 20 a month of two postings each: at most 40 rows more than at its end.
    expect(middle - end).toBeLessThanOrEqual(40)
    expect(middle).toBeLessThan(240)
  }
})

/** What each question reads of books with so many entries, all on the same accounts and months. */
async function countsAt(empty: Parameters<typeof journeyOver>[0], entries: number) {
  const { store, during } = counted(empty)
  const journey = await begun(journeyOver(store, journeyChart), entries)
  const counts: Record<string, Counts> = {}
  for (const [what, name, input, key] of asked) {
    counts[what] = await during(async () => value(await journey.gives(name, input, key)))
  }
  return counts
}

async function begun(making: Promise<Journey>, entries: number): Promise<Journey> {
  const journey = await making
  for (let index = 0; index < entries; index += 1) {
    const month = String((index % 12) + 1).padStart(2, '0')
    const day = String((Math.floor(index / 12) % 28) + 1).padStart(2, '0')
    const [one, other] = index % 2 === 0 ? ['6120', '1010'] : ['1010', '4000']
    const input = {
      date: `2025-${month}-${day}`,
      debit: [`${one}=${index + 1}.00`],
      credit: [`${other}=${index + 1}.00`],
    }
    value(await journey.gives('entry.post', input))
  }
  return journey
}
