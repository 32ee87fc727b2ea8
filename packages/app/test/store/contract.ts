import { describe, expect, test } from 'vitest'
import { headOf } from '../../src/book.ts'
import { entryByNumber, heads } from '../../src/store/queries.ts'
import { paperList } from '../../src/store/queries-bank.ts'
import { batchOn, brokenAt, chainOf, opening, store as put, sale, stage } from './acts.ts'
import { besideContract } from './contract-beside.ts'
import { queryContract } from './contract-queries.ts'
import { writersContract } from './contract-writers.ts'
import { byTable } from './plain-fold.ts'
import { allRows, paper } from './rows.ts'
import { type TestBook, type TestStore, type TestWithBook, withBook } from './stores.ts'

/** What every store keeps to; one body for all of them. */
export function contract(store: TestStore): void {
  describe(`${store.name}:`, () => {
    const testBook = (sentence: string, work: (book: TestBook) => Promise<void>) =>
      test(sentence, () => withBook(store, work))
    appendContract(testBook)
    stagingContract(testBook)
    writersContract(testBook, store.isKept)
    besideContract(testBook)
    queryContract(store)
  })
}

function appendContract(testBook: TestWithBook): void {
  testBook('a new book has a head before the first fact, and nothing else', async ({ store }) => {
    expect(await store.read(heads)).toEqual([
      { format: 1, seq: 0, hash: '0'.repeat(64), entries: 0, chartSeq: 0 },
    ])
    expect(await chainOf(store)).toEqual([])
    expect(await allRows(store)).toEqual(byTable(() => []))
  })

  testBook('an append moves the head and keeps every field of its facts', async ({ store }) => {
    const before = await headOf(store)
    const batch = batchOn(before, [
      ...opening,
      { fact: sale(1, 100n), key: 'clé 1', inputHash: '0123456789abcdef' },
      { kind: 'period.locked', v: 1, through: '2025-12-31', reason: 'l’année est faite' },
    ])
    expect(await store.append(before, batch)).toBe('appended')
    await store.commit()
    expect(await headOf(store)).toEqual({
      format: 1,
      ...batch.head,
      seq: 6,
      entries: 1,
      chartSeq: 4,
      lockedThrough: '2025-12-31',
      lockReason: 'l’année est faite',
    })
    const kept = await chainOf(store)
    expect(kept).toEqual(batch.facts.map(({ fact, ...rest }) => ({ ...rest, kind: fact.kind, v: fact.v })))
    expect(kept[4]).toMatchObject({ key: 'clé 1', inputHash: '0123456789abcdef', actor: 'tester', act: 1 })
    expect(brokenAt(kept, await headOf(store))).toBeUndefined()
  })

  testBook(
    'an append on a head that is not the last one gives moved and stores nothing',
    async ({ store }) => {
      const old = await headOf(store)
      await put(store, opening)
      const rows = await allRows(store)
      expect(await store.append(old, batchOn(old, opening, [paper('lost')]))).toBe('moved')
      await store.commit()
      expect((await headOf(store)).seq).toBe(opening.length)
      expect(await allRows(store)).toEqual(rows)
      expect(await store.read(paperList)).toEqual([])
      await put(store, [sale(1, 100n)])
      expect((await headOf(store)).entries).toBe(1)
    },
  )

  testBook(
    'a batch under a key that was recorded before gives repeated and stores nothing',
    async ({ store }) => {
      await put(store, opening)
      const head = await headOf(store)
      const kept = batchOn(head, [{ fact: sale(1, 100n), key: 'clé' }])
      expect(await store.append(head, kept)).toBe('appended')
      const again = batchOn(kept.head, [{ fact: sale(2, 100n), key: 'clé' }, sale(3, 100n)])
      // What is staged counts, on whichever head the second batch was made.
      expect(await store.append(kept.head, again)).toBe('repeated')
      await store.commit()
      const rows = await allRows(store)
      expect(await store.append(kept.head, again)).toBe('repeated')
      expect(await store.append(kept.head, batchOn(kept.head, [sale(2, 300n)]))).toBe('appended')
      await store.abandon()
      expect(await allRows(store)).toEqual(rows)
      expect(await headOf(store)).toMatchObject({ seq: opening.length + 1, entries: 1 })
    },
  )

  testBook('a batch that fails half-way leaves nothing, and the next one is stored', async ({ store }) => {
    await put(store, [...opening, { fact: sale(1, 100n), key: 'used', inputHash: 'aa' }])
    const head = await headOf(store)
    const rows = await allRows(store)
    const failing = batchOn(
      head,
      [sale(2, 200n), { fact: sale(3, 300n), key: 'used', inputHash: 'bb' }],
      [paper('lost')],
    )
    await expect(store.append(head, failing)).rejects.toThrow()
    await store.abandon()
    expect(await headOf(store)).toEqual(head)
    expect(await allRows(store)).toEqual(rows)
    expect(await store.read(paperList)).toEqual([])
    await put(store, [sale(2, 200n)])
    expect(brokenAt(await chainOf(store), await headOf(store))).toBeUndefined()
  })

  testBook('a batch whose rows are there already leaves nothing', async ({ store }) => {
    await put(store, [...opening, sale(1, 100n)])
    const rows = await allRows(store)
    const head = await headOf(store)
    await expect(store.append(head, batchOn(head, [sale(2, 200n), sale(1, 300n)]))).rejects.toThrow()
    await store.abandon()
    expect(await headOf(store)).toEqual(head)
    expect(await allRows(store)).toEqual(rows)
  })

  testBook('nothing of a failed batch is stored even if a commit follows it', async ({ store }) => {
    await put(store, opening)
    await stage(store, [sale(1, 100n)])
    const head = await headOf(store.staged)
    await expect(store.append(head, batchOn(head, [sale(2, 200n), sale(2, 200n)]))).rejects.toThrow()
    await store.commit().catch(() => store.abandon())
    expect(await store.read(entryByNumber, 2)).toEqual([])
    const kept = await headOf(store)
    expect(brokenAt(await chainOf(store), kept)).toBeUndefined()
    expect(await store.read(entryByNumber, 1)).toHaveLength(kept.entries)
  })
}

function stagingContract(testBook: TestWithBook): void {
  testBook(
    'what is appended is seen by staged reads at once and by others after the commit',
    async ({ store }) => {
      await put(store, opening)
      await stage(store, [{ fact: sale(1, 100n), key: 'k1', inputHash: 'ab' }])
      expect(await store.staged.read(entryByNumber, 1)).toHaveLength(1)
      expect(await store.outcome('k1')).toEqual({ act: 5, inputHash: 'ab' })
      expect(await store.read(entryByNumber, 1)).toEqual([])
      expect((await store.snapshot(headOf)).entries).toBe(0)
      await store.commit()
      expect(await store.read(entryByNumber, 1)).toHaveLength(1)
      expect((await store.snapshot(headOf)).entries).toBe(1)
    },
  )

  testBook('what is abandoned was never there', async ({ store }) => {
    const head = await put(store, opening)
    const rows = await allRows(store)
    await stage(store, [{ fact: sale(1, 100n), key: 'k1', inputHash: 'ab' }], [paper('lost')])
    await store.abandon()
    expect(await headOf(store.staged)).toEqual({ format: 1, ...head })
    expect(await store.outcome('k1')).toBeUndefined()
    expect(await allRows(store)).toEqual(rows)
    expect(await store.paper(paper('lost').sha256)).toBeUndefined()
    await store.abandon()
    await store.commit()
    expect((await headOf(store)).seq).toBe(opening.length)
  })

  testBook('several appends share a commit', async ({ store }) => {
    await put(store, opening)
    for (const number of [1, 2, 3]) await stage(store, [sale(number, 100n)])
    expect((await headOf(store)).entries).toBe(0)
    await store.commit()
    expect((await headOf(store)).entries).toBe(3)
    expect(await allRows(store)).toMatchObject({
      account_total: [
        { account: '1000', debit: 300n, credit: 0n, postings: 3 },
        { account: '4000', debit: 0n, credit: 300n, postings: 3 },
      ],
    })
  })

  testBook('a snapshot goes on showing one state while others are committed', async ({ store }) => {
    await put(store, [...opening, sale(1, 100n)])
    await store.snapshot(async (reader) => {
      const before = [await headOf(reader), await allRows(reader)]
      await put(store, [sale(2, 500n)])
      expect(await reader.read(entryByNumber, 2)).toEqual([])
      expect([await headOf(reader), await allRows(reader)]).toEqual(before)
      expect((await headOf(store)).entries).toBe(2)
    })
    expect(await store.snapshot((reader) => reader.read(entryByNumber, 2))).toHaveLength(1)
  })

  testBook('many may read at once, in snapshots and out of them', async ({ store }) => {
    await put(store, [...opening, sale(1, 100n)])
    const seen = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 === 0
          ? headOf(store)
          : store.snapshot(async (reader) => (await Promise.all([headOf(reader), headOf(reader)]))[1] ?? {}),
      ),
    )
    for (const head of seen) expect(head).toMatchObject({ seq: 5, entries: 1 })
  })

  testBook('the outcome of a key is the act and the input that it came with', async ({ store }) => {
    await put(store, [...opening, { fact: sale(1, 100n), key: 'a', inputHash: '00ff' }])
    await put(store, [sale(2, 100n), { fact: sale(3, 100n), key: 'b', inputHash: 'beef' }])
    expect(await store.outcome('a')).toEqual({ act: 1, inputHash: '00ff' })
    expect(await store.outcome('b')).toEqual({ act: 6, inputHash: 'beef' })
    expect(await store.outcome('c')).toBeUndefined()
  })

  testBook('a read that fails changes nothing for the next one', async ({ store }) => {
    await put(store, opening)
    const broken = { name: 'broken', text: 'select nothing from nowhere where book_id = $1', row: () => 1 }
    await expect(store.read(broken)).rejects.toThrow()
    await expect(store.staged.read(broken)).rejects.toThrow()
    await expect(store.snapshot((reader) => reader.read(broken))).rejects.toThrow()
    await put(store, [sale(1, 100n)])
    expect((await store.snapshot(headOf)).entries).toBe(1)
  })

  testBook('a book that was closed is as it was when it is opened again', async (book) => {
    await put(book.store, [...opening, sale(1, 100n)])
    const rows = await allRows(book.store)
    const facts = await chainOf(book.store)
    await stage(book.store, [sale(2, 100n)])
    await book.store.close()
    await expect(headOf(book.store)).rejects.toThrow()
    const store = await book.again()
    expect(store.place).toBe(book.place)
    expect(await chainOf(store)).toEqual(facts)
    expect(await allRows(store)).toEqual(rows)
    await put(store, [sale(2, 100n)])
    expect((await headOf(store)).entries).toBe(2)
  })
}
