import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { answeredQueries } from '../../src/store/memory-queries.ts'
import * as queries from '../../src/store/queries-cards.ts'
import type { Query } from '../../src/store/query.ts'
import type { BookStore } from '../../src/store/store.ts'
import { recordFacts } from './acts.ts'
import { type Life, lives } from './lives.ts'
import { eachStore, withBook } from './stores.ts'

/** Each query of cards, asked in several ways. */
const askings: readonly (readonly [Query<unknown>, readonly (readonly (string | number)[])[]])[] = [
  [
    queries.cardsBetween,
    [
      ['rate', 'EUR 2024-01-01', 'USD 2026-06-30'],
      ['rate', '', '~'],
      ['template', '', '~'],
      ['none', '', '~'],
    ],
  ],
  [
    queries.factsOfKinds,
    [
      [1_000_000, 'rate.recorded', 'rate.removed'],
      [12, 'budget.set', 'budget.removed'],
      [1_000_000, 'budget.set', 'budget.removed'],
      [1_000_000, 'none', 'account.opened'],
    ],
  ],
  [
    queries.papersBetween,
    [
      [1, 1000, 1000],
      [2, 3, 1],
      [900, 1000, 10],
    ],
  ],
]

describe.each(eachStore())('$name', (store) => {
  test('every query of cards is answered as the memory store answers it', async () => {
    const lifeHolds = async (life: Life) => {
      await withBook(store, async (book) => {
        const memory = memoryStore()
        await live(book.store, life)
        await live(memory, life)
        for (const [question, ways] of askings) {
          for (const way of ways) {
            const answer = await book.store.read(question, ...way)
            const held = await memory.read(question, ...way)
            expect([question.name, way, answer]).toEqual([question.name, way, held])
          }
        }
      })
    }
    await fc.assert(fc.asyncProperty(lives, lifeHolds), { numRuns: 10 })
  })
})

test('no query of cards is left out', () => {
  const all = Object.values(queries).map(({ name }) => name)
  const asked = new Set(askings.map(([{ name }]) => name))
  expect(all.filter((name) => !asked.has(name) || !answeredQueries.has(name))).toEqual([])
})

async function live(store: BookStore, life: Life): Promise<void> {
  const book = bookOf(store)
  for (const facts of life) value(await recordFacts(book, facts))
}
