import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { answeredQueries } from '../../src/store/memory-queries.ts'
import * as queries from '../../src/store/queries-ledger.ts'
import type { Query } from '../../src/store/query.ts'
import type { BookStore } from '../../src/store/store.ts'
import { recordFacts } from './acts.ts'
import { type Life, lives } from './lives.ts'
import { eachStore, withBook } from './stores.ts'

type Ask = readonly (string | number)[]

const first: Ask = ['2024-01-01', '2026-12-31', '', 0]
const later: Ask = ['2024-06-01', '2026-06-30', '2025-01-15', 2]

/** Each query of the ledger, asked in several ways. */
const askings: readonly (readonly [Query<unknown>, readonly Ask[]])[] = [
  [queries.entryDays, [[]]],
  [queries.firstWorkAfter, [[''], ['2025-03-01'], ['2027-01-01']]],
  [queries.entriesThrough, [['2024-12-31'], ['2026-12-31'], ['']]],
  [
    queries.entriesMatching,
    [
      [...first, '', '', 100],
      [...later, '', '', 2],
      [...first, 'sales', 'closing', 100],
    ],
  ],
  [
    queries.entriesOfAccount,
    [
      ['1000', ...first, '', '', 100],
      ['4000', ...later, '', '', 2],
      ['～', ...first, '', '', 100],
      ['1010', ...first, 'sales', 'adjusting', 100],
      ['none', ...first, '', '', 100],
    ],
  ],
  [queries.postingDays, [['1000'], ['é'], ['none']]],
  [
    queries.monthsOfAccount,
    [
      ['1000', '2024-01', '2026-12'],
      ['4000', '2025-03', '2025-06'],
      ['none', '', '9999'],
    ],
  ],
  [
    queries.firstPostings,
    [
      ['1000', '2024-01-01', '2026-12-31', 100],
      ['4000', '2024-06-01', '2026-06-30', 2],
      ['none', '', '9999', 5],
    ],
  ],
  [
    queries.registerRows,
    [
      ['1000', '2024-01-01', '2026-12-31', 0, 100],
      ['1000', '2024-06-01', '2026-06-30', 1, 2],
      ['none', '', '9999', 0, 5],
    ],
  ],
  [queries.entriesTouching, [['1000'], ['4000'], ['none']]],
  [queries.bankLineCount, [['1000'], ['6100'], ['none']]],
]

describe.each(eachStore())('$name', (store) => {
  test('every query of the ledger is answered as the memory store answers it', async () => {
    const lifeHolds = async (life: Life) => {
      await withBook(store, async (book) => {
        const memory = memoryStore()
        await live(book.store, life)
        await live(memory, life)
        for (const [question, ways] of askings) {
          for (const way of ways) {
            const answer = await book.store.read(question, ...way)
            expect([question.name, way, answer]).toEqual([
              question.name,
              way,
              await memory.read(question, ...way),
            ])
          }
        }
        const [kept, held] = [await book.store.read(queries.dimsInUse), await memory.read(queries.dimsInUse)]
        expect(kept.toSorted()).toEqual(held.toSorted())
      })
    }
    await fc.assert(fc.asyncProperty(lives, lifeHolds), { numRuns: 10 })
  })
})

test('no query of the ledger is left out', () => {
  const all = Object.values(queries).map(({ name }) => name)
  const asked = new Set(['dimsInUse', ...askings.map(([{ name }]) => name)])
  expect(all.filter((name) => !asked.has(name) || !answeredQueries.has(name))).toEqual([])
})

async function live(store: BookStore, life: Life): Promise<void> {
  const book = bookOf(store)
  for (const facts of life) value(await recordFacts(book, facts))
}
