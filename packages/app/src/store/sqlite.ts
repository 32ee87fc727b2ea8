import { assert } from '@daybook/core/kit/result.ts'
import type { Query } from './query.ts'
import { asBytes, asHex, asNumber } from './query.ts'
import { putDesk, putVault, removeDesk, removeVault, selectOutcome, selectPaper } from './sql-text.ts'
import { type Bindable, type Connection, connect, oneRow, rows } from './sqlite-connection.ts'
import { searchOf } from './sqlite-search.ts'
import { bookId } from './sqlite-write.ts'
import { vaultOf, writerOf } from './sqlite-writer.ts'
import type { BookStore, Reader } from './store.ts'

/**
 * The store of a file that `openBook` has checked; `first` is the connection it was checked with. Readers
 * have connections of their own, a snapshot each, so that no reader ever sees what is not yet durable; the
 * writer's is made when needed.
 */
export function sqliteStore(path: string, first: Connection): BookStore {
  const writer = writerOf(path)
  const search = searchOf(writer.connection, writer.isStaging)
  const readers = readersOf(path, first)
  const withReader = readers.use
  const aside = (text: string, ...params: readonly Bindable[]) =>
    writer.aside((connection) => connection.prepared(text).write(bookId, ...params))
  return {
    place: path,
    read: (question, ...params) => withReader((connection) => ask(connection, question, params)),
    snapshot: (work) => withReader((connection) => inSnapshot(connection, work)),
    staged: { read: async (question, ...params) => ask(writer.connection(), question, params) },
    async outcome(key) {
      const cells = oneRow(writer.connection(), selectOutcome, [bookId, key])
      return cells && { act: asNumber(cells[0]), inputHash: cells[1] === null ? undefined : asHex(cells[1]) }
    },
    async append(expected, batch) {
      const status = await writer.append(expected, batch)
      if (status === 'appended') search.stage(batch.facts)
      return status
    },
    async commit() {
      writer.commit()
      search.committed()
    },
    async abandon() {
      search.abandoned()
      await writer.abandon()
    },
    paper: (sha256) =>
      withReader((connection) => {
        const cells = oneRow(connection, selectPaper, [bookId, sha256])
        return cells && asBytes(cells[0])
      }),
    putDesk: async ({ kind, id, body, updatedAt }) => aside(putDesk, kind, id, body, updatedAt),
    removeDesk: async (kind, id) => aside(removeDesk, kind, id),
    putVault: async (id, sealed) =>
      sealed === undefined ? aside(removeVault, id) : aside(putVault, id, sealed),
    changeVault: writer.changeVault,
    vault: () => withReader(vaultOf),
    search: (words, limit) => withReader((connection) => search.find(connection, words, limit)),
    query: async (query, bounds) =>
      (await import('../query/sqlite-query.ts')).sqliteQuery(path, bookId, query, bounds),
    async rebuild(refill) {
      await writer.rebuild(refill)
      search.forget()
    },
    async close() {
      readers.close()
      await writer.close()
    },
  }
}

/** The connections of readers: as many as read at once, kept for the next ones. */
function readersOf(path: string, first: Connection) {
  const idle: Connection[] = [first]
  let isClosed = false
  return {
    async use<T>(work: (connection: Connection) => T | Promise<T>): Promise<T> {
      assert(!isClosed, 'a closed store is not read')
      const connection = idle.pop() ?? connect(path)
      try {
        return await work(connection)
      } finally {
        if (isClosed) connection.db.close()
        else idle.push(connection)
      }
    },
    close() {
      isClosed = true
      for (const connection of idle.splice(0)) connection.db.close()
    },
  }
}

async function inSnapshot<T>(connection: Connection, work: (reader: Reader) => Promise<T>): Promise<T> {
  // Prepared once: to be parsed each time would cost more than a small question.
  connection.prepared('begin').write()
  try {
    return await work({ read: async (question, ...params) => ask(connection, question, params) })
  } finally {
    if (connection.db.isTransaction) connection.prepared('rollback').write()
  }
}

function ask<R>(connection: Connection, question: Query<R>, params: readonly Bindable[]): readonly R[] {
  return rows(connection, question.text, [bookId, ...params]).map(question.row)
}
