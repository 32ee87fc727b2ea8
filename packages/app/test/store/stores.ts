import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { inject } from 'vitest'
import { ownDatabase } from '../../../../test/postgres.ts'
import { memoryBook } from '../../src/store/memory.ts'
import { createBook, openBook } from '../../src/store/open-book.ts'
import type { BookStore } from '../../src/store/store.ts'

/** A kind of store that tests run on. */
export type TestStore = {
  /** `memory`, `SQLite`, `PostgreSQL 15.18`: for the test's name. */
  readonly name: string
  /** Whether books outlive the process, so that another one can open them by their place. */
  readonly isKept: boolean
  /** Makes an empty book; whoever opens it ends it. */
  open(): Promise<TestBook>
}

/** An empty book for one test. */
export type TestBook = {
  readonly store: BookStore
  readonly place: string
  /** One more store over the same book. */
  again(): Promise<BookStore>
  /** Closes all its stores and drops what was kept. */
  end(): Promise<void>
}

/** Every kind of store there is on this machine: memory, SQLite, and each PostgreSQL that runs. */
export function eachStore(): readonly TestStore[] {
  return [memory, sqlite, ...inject('postgres').map(postgres)]
}

const memory: TestStore = {
  name: 'memory',
  isKept: false,
  async open() {
    const book = memoryBook()
    const stores = [book.open()]
    return bookOver(stores, async () => book.open())
  },
}

/** Books in files, each in a folder of its own. */
export const sqlite: TestStore = {
  name: 'SQLite',
  isKept: true,
  async open() {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-store-'))
    const place = join(folder, 'books.daybook')
    const book = bookOver([value(await createBook(place))], async () => value(await openBook(place)))
    return {
      ...book,
      async end() {
        await book.end()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
}

/** Books in one database of a server, made when the first of them is. */
export function postgres(server: { readonly version: string; readonly url: string }): TestStore {
  let database: Promise<string> | undefined
  return {
    name: `PostgreSQL ${server.version}`,
    isKept: true,
    async open() {
      database ??= ownDatabase(server)
      const store = value(await createBook(await database))
      return bookOver([store], async () => value(await openBook(store.place)))
    },
  }
}

function bookOver(stores: BookStore[], open: () => Promise<BookStore>): TestBook {
  const [store] = stores
  if (store === undefined) throw new Error('fault: a test book has a store')
  return {
    store,
    place: store.place,
    async again() {
      const another = await open()
      stores.push(another)
      return another
    },
    async end() {
      for (const each of stores) await each.close()
    },
  }
}

/** Runs a test over an empty book of a store, and ends the book whatever happens. */
export async function withBook<T>(store: TestStore, work: (book: TestBook) => Promise<T>): Promise<T> {
  const book = await store.open()
  try {
    return await work(book)
  } finally {
    await book.end()
  }
}

/** Declares a test over an empty book. */
export type TestWithBook = (sentence: string, work: (book: TestBook) => Promise<void>) => void
