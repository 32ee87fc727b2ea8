import { ok } from '@daybook/core/kit/result.ts'
import { expect } from 'vitest'
import { bookOf, headOf } from '../../src/book.ts'
import { factsAfter } from '../../src/store/queries.ts'
import type { BookStore } from '../../src/store/store.ts'
import { brokenAt, opening, postSales, recordFacts, sale } from './acts.ts'
import { run } from './programs.ts'
import { allRows } from './rows.ts'
import type { TestWithBook } from './stores.ts'

/** What every store keeps to when several write a book at once. */
export function writersContract(testBook: TestWithBook, isKept: boolean): void {
  testBook('records that are asked for at once are all kept, one after the other', async ({ store }) => {
    const book = bookOf(store)
    await recordFacts(book, opening)
    await Promise.all(Array.from({ length: 8 }, (_, index) => postSales(book, `w${index}`, 10)))
    await expectSales(store, 80)
  })

  testBook('a record that fails takes nothing with it that was asked for beside it', async ({ store }) => {
    const book = bookOf(store)
    await recordFacts(book, opening)
    const asked = Array.from({ length: 9 }, (_, index) =>
      index === 4
        ? recordFacts(book, (head) => [sale(head.entries + 1, 100n), sale(1, 1n), sale(1, 1n)])
        : postSales(book, `w${index}`, 1).then(() => ok(index)),
    )
    const settled = await Promise.allSettled(asked)
    expect(settled.map(({ status }) => status)).toEqual(
      asked.map((_, index) => (index === 4 ? 'rejected' : 'fulfilled')),
    )
    await expectSales(store, 8)
  })

  testBook('a store that lags behind another one is told so and records on the new head', async (book) => {
    const [here, there] = [bookOf(book.store), bookOf(await book.again())]
    await recordFacts(here, opening)
    for (let turn = 0; turn < 5; turn += 1) {
      await postSales(here, `here ${turn}`, 1)
      await postSales(there, `there ${turn}`, 1)
    }
    await expectSales(book.store, 10)
  })

  testBook('several programs write the same book and nothing is lost', async (book) => {
    await recordFacts(bookOf(book.store), opening)
    const names = ['amaryllis', 'bellis', 'crocus']
    if (isKept) {
      const said = await Promise.all(names.map((name) => run('post', book.place, name, '25')))
      expect(said).toEqual(['posted', 'posted', 'posted'])
    } else {
      const stores = await Promise.all(names.map(() => book.again()))
      await Promise.all(stores.map((store, index) => postSales(bookOf(store), names[index] ?? '', 25)))
    }
    await expectSales(book.store, 75)
  })
}

/** That a book holds so many sales of one dollar, each once, in a chain without a break. */
async function expectSales(store: BookStore, count: number): Promise<void> {
  const head = await headOf(store)
  expect(head.entries).toBe(count)
  const facts = await store.read(factsAfter, 0, 10_000)
  expect(brokenAt(facts, head)).toBeUndefined()
  const keys = facts.flatMap(({ key }) => (key === undefined ? [] : [key]))
  expect(new Set(keys).size).toBe(count)
  const { entry, account_total: totals } = await allRows(store)
  expect(entry.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  const cents = BigInt(count) * 100n
  expect(totals).toMatchObject([
    { account: '1000', debit: cents, credit: 0n, postings: count },
    { account: '4000', debit: 0n, credit: cents, postings: count },
  ])
}
