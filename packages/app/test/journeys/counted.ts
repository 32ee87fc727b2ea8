import type { BookStore, Reader } from '../../src/store/store.ts'

/** What was asked of a store: how many queries, and how many rows came back. */
export type Counts = { readonly queries: number; readonly rows: number }

/** A store that counts what is read from it, by whatever way. */
export type Counted = {
  readonly store: BookStore
  /** What work reads. */
  during(work: () => Promise<unknown>): Promise<Counts>
}

/** Counts what is read from a store. */
export function counted(store: BookStore): Counted {
  let [queries, rows] = [0, 0]
  const over = (reader: Reader): Reader['read'] => {
    return async (query, ...params) => {
      const found = await reader.read(query, ...params)
      queries += 1
      rows += found.length
      return found
    }
  }
  return {
    store: {
      ...store,
      read: over(store),
      staged: { read: over(store.staged) },
      snapshot: (work) => store.snapshot((reader) => work({ read: over(reader) })),
    },
    async during(work) {
      const before = { queries, rows }
      await work()
      return { queries: queries - before.queries, rows: rows - before.rows }
    },
  }
}
