import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { answeredQueries } from '../../src/store/memory-queries.ts'
import * as queries from '../../src/store/queries-review.ts'
import * as taxQueries from '../../src/store/queries-review-tax.ts'
import type { Query } from '../../src/store/query.ts'
import type { BookStore } from '../../src/store/store.ts'
import { recordFacts } from './acts.ts'
import { accountNumbers } from './dice.ts'
import { type Life, lives } from './lives.ts'
import { eachStore, withBook } from './stores.ts'

type Asked = readonly [question: Query<unknown>, ...params: readonly (string | number | bigint)[]]

const spans = [
  ['1900-01-01', '2199-12-31'],
  ['2025-01-01', '2025-12-31'],
] as const

/** Every query of the review with what it is asked over books that were lived at random. */
const asked: readonly Asked[] = [
  [queries.reviewPapers],
  [queries.reviewNumbers],
  [queries.reviewMonths, '2025-06'],
  [queries.reviewMonths, '2199-12'],
  [queries.reviewTouched, 0],
  [queries.reviewTouched, 5],
  [queries.reviewFacts, 0, 1000],
  [queries.reviewFacts, 7, 2],
  [queries.reviewKeepsPapers],
  [queries.reviewFirsts],
  ...spans.flatMap((span): readonly Asked[] => [
    [queries.reviewTwins, ...span],
    [queries.reviewHabits, ...span],
    [queries.reviewRound, ...span],
    [queries.reviewNear, ...span, 0n, 10_000n, 47_500n, 52_500n],
    [queries.reviewSizes, ...span],
    [queries.reviewHandDays, ...span],
    [queries.reviewOutOfOrder, ...span, 2],
    [queries.reviewUndescribed, ...span],
    [queries.reviewReversals, ...span],
    [queries.reviewApprovals, ...span],
    [queries.reviewLater, ...span, 3],
    ...accountNumbers.flatMap((account): readonly Asked[] => [
      [queries.reviewDays, account, ...span],
      [queries.reviewPostings, account, ...span, 0n, 99_999_999_999n, 1000],
      [queries.reviewCheques, account, ...span],
      [taxQueries.reviewClaims, account, ...span, 100n],
      [taxQueries.reviewRatios, account, ...span],
      [taxQueries.reviewTaxed, account, ...span, 0, 20_000],
      [taxQueries.reviewBareTax, account, ...span],
      [queries.reviewRevalued, account, span[1]],
    ]),
  ]),
]

describe.each(eachStore())('$name', (store) => {
  test('every query of the review is answered as the memory store answers it', async () => {
    const lifeHolds = async (life: Life) => {
      await withBook(store, async (book) => {
        const memory = memoryStore()
        await live(book.store, life)
        await live(memory, life)
        for (const [question, ...params] of asked) {
          const [found, wanted] = [
            await book.store.read(question, ...params),
            await memory.read(question, ...params),
          ]
          expect([question.name, params, inOrder(question, found)]).toEqual([
            question.name,
            params,
            inOrder(question, wanted),
          ])
        }
      })
    }
    await fc.assert(fc.asyncProperty(lives, lifeHolds), { numRuns: 4 })
  })
})

test('no query of the review is left out', () => {
  const all = Object.values({ ...queries, ...taxQueries }).flatMap((each) =>
    typeof each === 'object' ? [each.name] : [],
  )
  const told = new Set(asked.map(([{ name }]) => name))
  expect(all.filter((name) => !answeredQueries.has(name) || !told.has(name))).toEqual([])
})

/** Groups by accounts and names come in any order: databases order text as they like. */
const anyOrder: ReadonlySet<string> = new Set([
  queries.reviewMonths.name,
  queries.reviewHabits.name,
  queries.reviewSizes.name,
  taxQueries.reviewClaims.name,
])

function inOrder({ name }: Query<unknown>, rows: readonly unknown[]): readonly unknown[] {
  if (!anyOrder.has(name)) return rows
  const text = (row: unknown) =>
    JSON.stringify(row, (_, cell) => (typeof cell === 'bigint' ? `${cell}n` : cell))
  return rows.toSorted((left, right) => (text(left) < text(right) ? -1 : 1))
}

async function live(kept: BookStore, life: Life): Promise<void> {
  const book = bookOf(kept)
  for (const facts of life) value(await recordFacts(book, facts))
}
