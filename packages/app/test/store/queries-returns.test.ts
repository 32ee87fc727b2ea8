import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { answeredQueries } from '../../src/store/memory-queries.ts'
import * as queries from '../../src/store/queries-returns.ts'
import type { BookStore } from '../../src/store/store.ts'
import { recordFacts } from './acts.ts'
import { accountNumbers } from './dice.ts'
import { type Life, lives } from './lives.ts'
import { eachStore, withBook } from './stores.ts'

const spans = [
  ['1900-01-01', '2199-12-31', 0, 1_000_000],
  ['2024-01-01', '2026-06-30', 0, 12],
  ['2025-01-01', '2025-12-31', 3, 1_000_000],
] as const

describe.each(eachStore())('$name', (store) => {
  test('every query of returns is answered as the memory store answers it', async () => {
    const lifeHolds = async (life: Life) => {
      await withBook(store, async (book) => {
        const memory = memoryStore()
        await live(book.store, life)
        await live(memory, life)
        for (const asked of [[0, 1_000_000, '9999-12-31'] as const, [2, 9, '2025-06-30'] as const]) {
          const days = await book.store.read(queries.daysRecordedAfter, ...asked)
          expect([asked, days]).toEqual([asked, await memory.read(queries.daysRecordedAfter, ...asked)])
        }
        for (const account of accountNumbers) {
          expect([account, await book.store.read(queries.countablePostings, account)]).toEqual([
            account,
            await memory.read(queries.countablePostings, account),
          ])
          for (const span of spans) {
            for (const question of [queries.taxSums, queries.entriesPosting]) {
              const asked = [account, ...span] as const
              const answer: readonly unknown[] = await book.store.read<unknown>(question, ...asked)
              expect([question.name, asked, answer]).toEqual([
                question.name,
                asked,
                await memory.read<unknown>(question, ...asked),
              ])
            }
          }
        }
      })
    }
    await fc.assert(fc.asyncProperty(lives, lifeHolds), { numRuns: 6 })
  })
})

test('no query of returns is left out', () => {
  const all = Object.values(queries).map(({ name }) => name)
  expect(all.filter((name) => !answeredQueries.has(name))).toEqual([])
})

async function live(kept: BookStore, life: Life): Promise<void> {
  const book = bookOf(kept)
  for (const facts of life) value(await recordFacts(book, facts))
}
