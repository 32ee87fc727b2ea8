import { assert, refuse } from '@daybook/core/kit/result.ts'
import { afterBatch, afterChanges, type BookState, emptyBook, withoutRows } from './memory-book.ts'
import { ascending, descending, itemAt, type SortedMap, withItem, withoutItem } from './memory-map.ts'
import { answered } from './memory-queries.ts'
import type { FactRow } from './queries.ts'
import { isFound, searchTerms, searchWords } from './search-text.ts'
import type { BookStore, DeskItem, KeptItem, Reader, SearchWords, VaultRow } from './store.ts'
import { isSameVault } from './vault-rows.ts'

/** A book that lives in memory: for previews in a browser, and as the yardstick of the stores on disk. */
export type MemoryBook = {
  /**
   * One more store over the same book; they wait for each other's commits as two programs over one file do.
   */
  open(): BookStore
}

type Vault = SortedMap<KeptItem>

/** What is committed, and the turn to write. */
type Shared = {
  book: BookState
  desk: SortedMap<DeskItem>
  vault: Vault
  /** Settles when whoever writes now has committed or abandoned. */
  turn: Promise<void>
}

/** An empty book in memory; its first fact is the caller's. */
export function memoryBook(place: string = 'memory'): MemoryBook {
  const shared: Shared = { book: emptyBook, desk: undefined, vault: undefined, turn: Promise.resolve() }
  return { open: () => storeOver(shared, place) }
}

/** An empty book in memory with its only store. */
export function memoryStore(place?: string): BookStore {
  return memoryBook(place).open()
}

function storeOver(shared: Shared, place: string): BookStore {
  const { staged, ...writer } = writerOver(shared)
  let isClosed = false
  const readerOf = (book: () => BookState): Reader => ({
    async read(question, ...params) {
      assert(!isClosed, 'a closed store is not read')
      return answered(question, { book: book(), desk: shared.desk }, params)
    },
  })
  return {
    place,
    ...readerOf(() => shared.book),
    ...writer,
    staged: readerOf(staged),
    snapshot: (work) => {
      const { book, desk } = shared
      return work({ read: async (question, ...params) => answered(question, { book, desk }, params) })
    },
    async outcome(key) {
      const fact = itemAt(staged().keys, [key])
      return fact && { act: fact.act, inputHash: fact.inputHash }
    },
    async paper(sha256) {
      const paper = itemAt(shared.book.papers, [sha256])
      return paper && Uint8Array.from(paper.bytes)
    },
    async putDesk(item) {
      shared.desk = withItem(shared.desk, [item.kind, item.id], item)
    },
    async removeDesk(kind, id) {
      shared.desk = withoutItem(shared.desk, [kind, id])
    },
    async putVault(id, sealed) {
      shared.vault = changedVault(shared.vault, [{ id, sealed }])
    },
    vault: async () => [...ascending(shared.vault)],
    query: async () => refuse('query-not-here'),
    search: async (words, limit) => found(shared.book, words, limit),
    async close() {
      await writer.abandon()
      isClosed = true
    },
  }
}

/** The writing side of a store: `staged` is the book as its next decision sees it. */
type Writer = Pick<BookStore, 'append' | 'commit' | 'abandon' | 'changeVault' | 'rebuild'> & {
  staged(): BookState
}

function writerOver(shared: Shared): Writer {
  let stage: { book: BookState; readonly vault: VaultRow[]; readonly done: () => void } | undefined
  const begin = async () => {
    if (stage !== undefined) return stage
    const before = shared.turn
    let done = () => {}
    shared.turn = new Promise((resolve) => {
      done = resolve
    })
    await before
    stage = { book: shared.book, vault: [], done }
    return stage
  }
  const end = () => {
    stage?.done()
    stage = undefined
  }
  const commit = async () => {
    if (stage !== undefined) {
      shared.book = stage.book
      shared.vault = changedVault(shared.vault, stage.vault)
    }
    end()
  }
  return {
    staged: () => stage?.book ?? shared.book,
    async append(expected, batch) {
      const staged = await begin()
      const key = batch.facts[0]?.key
      if (key !== undefined && itemAt(staged.book.keys, [key]) !== undefined) return 'repeated'
      if (staged.book.head.seq !== expected.seq) return 'moved'
      staged.book = afterBatch(staged.book, batch)
      return 'appended'
    },
    commit,
    abandon: async () => end(),
    async changeVault(seen, changes) {
      const staged = await begin()
      if (!isSameVault([...ascending(changedVault(shared.vault, staged.vault))], seen)) return 'moved'
      staged.vault.push(...changes)
      return 'changed'
    },
    async rebuild(refill) {
      assert(stage === undefined, 'a rebuild begins with nothing staged')
      const staged = await begin()
      try {
        staged.book = withoutRows(staged.book)
        await refill(async (changes) => {
          staged.book = afterChanges(staged.book, changes)
        })
        await commit()
      } finally {
        end()
      }
    },
  }
}

function changedVault(vault: Vault, changes: readonly VaultRow[]): Vault {
  let changed = vault
  for (const { id, sealed } of changes) {
    changed =
      sealed === undefined
        ? withoutItem(changed, [id])
        : withItem(changed, [id], { id, sealed: Uint8Array.from(sealed) })
  }
  return changed
}

function found(book: BookState, words: SearchWords, limit: number): readonly number[] {
  const terms = searchTerms(words)
  const numbers: number[] = []
  if (terms === undefined) return numbers
  for (const row of descending(book.tables.entry)) {
    if (numbers.length >= limit) break
    const fact = itemAt(book.facts, [Number(row.seq)])
    if (fact !== undefined && isFound(wordsOf(fact), terms)) numbers.push(Number(row.number))
  }
  return numbers
}

/** The words of the entries that were looked through before. */
const wordsByFact = new WeakMap<FactRow, ReadonlySet<string>>()

function wordsOf(fact: FactRow): ReadonlySet<string> {
  const held = wordsByFact.get(fact)
  if (held !== undefined) return held
  const words = searchWords(fact.body)
  wordsByFact.set(fact, words)
  return words
}
