import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { answeredQueries } from '../../src/store/memory-queries.ts'
import * as queries from '../../src/store/queries-close.ts'
import type { Query } from '../../src/store/query.ts'
import type { BookStore } from '../../src/store/store.ts'
import { recordFacts } from './acts.ts'
import { type Life, lives } from './lives.ts'
import { eachStore, withBook } from './stores.ts'

/** Each query of a close, asked in several ways. */
const askings: readonly (readonly [Query<unknown>, readonly (readonly (string | bigint)[])[]])[] = [
  [queries.accrualsStanding, [['2024-12-31'], ['2025-06-15'], ['2026-12-31']]],
  [
    queries.entriesWithoutPaper,
    [
      ['2024-01-01', '2026-12-31'],
      ['2025-03-01', '2025-03-31'],
      ['2027-01-01', '2027-12-31'],
    ],
  ],
  [queries.entriesOfAmount, [['nobody', 100n, '2024-01-01', '2026-12-31']]],
]

describe.each(eachStore())('$name', (store) => {
  test('every query of a close is answered as the memory store answers it', async () => {
    const lifeHolds = async (life: Life) => {
      await withBook(store, async (book) => {
        const memory = memoryStore()
        await live(book.store, life)
        await live(memory, life)
        for (const [question, own] of askings) {
          const ways = question === queries.entriesOfAmount ? [...own, ...amounts(life)] : own
          for (const way of ways) {
            const answer = await book.store.read(question, ...way)
            expect([question.name, way, answer]).toEqual([
              question.name,
              way,
              await memory.read(question, ...way),
            ])
          }
        }
      })
    }
    await fc.assert(fc.asyncProperty(lives, lifeHolds), { numRuns: 4 })
  })
})

test('no query of a close is left out', () => {
  const all = Object.values(queries).map(({ name }) => name)
  const asked = new Set(askings.map(([{ name }]) => name))
  expect(all.filter((name) => !asked.has(name) || !answeredQueries.has(name))).toEqual([])
})

/** The accounts and amounts of the first entries, with all days. */
function amounts(life: Life): readonly (readonly (string | bigint)[])[] {
  const posted = life.flat().flatMap((fact) => (fact.kind === 'entry.posted' ? fact.entry.postings : []))
  return posted.slice(0, 8).map(({ account, amount }) => [account, amount, '2000-01-01', '2030-12-31'])
}

async function live(store: BookStore, life: Life): Promise<void> {
  const book = bookOf(store)
  for (const facts of life) value(await recordFacts(book, facts))
}
