import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { answeredQueries } from '../../src/store/memory-queries.ts'
import { factsAfter } from '../../src/store/queries.ts'
import * as queries from '../../src/store/queries-proof.ts'
import type { BookStore, KeptItem, VaultRow } from '../../src/store/store.ts'
import { recordFacts } from './acts.ts'
import { type Life, lives } from './lives.ts'
import { eachStore, withBook } from './stores.ts'

describe.each(eachStore())('$name', (store) => {
  test('the facts and sums that a proof asks for are answered as the memory store answers them', async () => {
    const lifeHolds = (life: Life) =>
      withBook(store, async (book) => {
        const memory = memoryStore()
        for (const each of [book.store, memory]) await live(each, life)
        const chain = await book.store.read(queries.chainAfter, 2, 7)
        expect(chain).toEqual(await memory.read(queries.chainAfter, 2, 7))
        expect(chain).toEqual(await book.store.read(factsAfter, 2, 7))
        for (const question of [queries.plainSums, queries.otherSums]) {
          const [kept, held] = [await book.store.read(question), await memory.read(question)]
          expect([question.name, inOrder(kept)]).toEqual([question.name, inOrder(held)])
        }
        const count = await book.store.read(queries.allPostings)
        expect(count).toEqual(await memory.read(queries.allPostings))
      })
    await fc.assert(fc.asyncProperty(lives, lifeHolds), { numRuns: 10 })
  })

  test('the desk is read in order, some at a time', () =>
    withBook(store, async (book) => {
      const ids = ['b', 'a', 'é', 'B', '1']
      for (const kind of ['draft', 'answer']) {
        for (const id of ids) await book.store.putDesk({ kind, id, body: `${kind} ${id}`, updatedAt: 7 })
      }
      const [first, second] = [
        await book.store.read(queries.deskItems, '', '', 6),
        await book.store.read(queries.deskItems, 'draft', '1', 6),
      ]
      // Letters in the order of their bytes: digits, capitals, small letters, then what has more than one
      // byte.
      const inBytes = ['1', 'B', 'a', 'b', 'é']
      expect(first.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
        ...inBytes.map((id) => `answer ${id}`),
        'draft 1',
      ])
      expect(second.map(({ id }) => id)).toEqual(inBytes.slice(1))
      expect(first[0]).toEqual({ kind: 'answer', id: '1', body: 'answer 1', updatedAt: 7 })
    }))

  test('the vault is changed at once, or not at all when it is no longer as it was seen', () =>
    withBook(store, async (book) => {
      const kept = (id: string, ...bytes: number[]): KeptItem => ({ id, sealed: Uint8Array.from(bytes) })
      const { store: one } = book
      const two = await book.again()
      const change = async (by: BookStore, seen: readonly KeptItem[], changes: readonly VaultRow[]) => {
        const status = await by.changeVault(seen, changes)
        await by.commit()
        return status
      }
      const contents = async () => (await two.vault()).map(({ id, sealed }) => [id, ...sealed]).toSorted()
      expect(await change(one, [], [kept('a', 1), kept('b', 2)])).toBe('changed')
      const seen = await two.vault()
      expect(await change(one, seen, [kept('a', 3)])).toBe('changed')
      expect(await change(two, seen, [kept('c', 4)])).toBe('moved')
      expect(await contents()).toEqual([
        ['a', 3],
        ['b', 2],
      ])
      expect(await two.changeVault(await two.vault(), [{ id: 'a', sealed: undefined }, kept('d', 5)])).toBe(
        'changed',
      )
      // Nobody sees it before the commit, and it can still be abandoned.
      expect((await one.vault()).map(({ id }) => id).toSorted()).toEqual(['a', 'b'])
      await two.abandon()
      expect(await contents()).toEqual([
        ['a', 3],
        ['b', 2],
      ])
      expect(await change(two, await two.vault(), [{ id: 'a', sealed: undefined }])).toBe('changed')
      expect(await contents()).toEqual([['b', 2]])
    }))
})

test('no query of a proof is left unanswered by the memory store', () => {
  const names = Object.values(queries).map(({ name }) => name)
  expect(names.filter((name) => !answeredQueries.has(name))).toEqual([])
  expect(names).toHaveLength(5)
})

async function live(store: BookStore, life: Life): Promise<void> {
  const book = bookOf(store)
  for (const facts of life) value(await recordFacts(book, facts))
}

function inOrder(sums: readonly queries.PostedSum[]): readonly queries.PostedSum[] {
  const key = ({ account, month, layer, currency, dims }: queries.PostedSum) =>
    JSON.stringify([account, month, layer, currency, dims])
  return sums.toSorted((left, right) => (key(left) < key(right) ? -1 : 1))
}
