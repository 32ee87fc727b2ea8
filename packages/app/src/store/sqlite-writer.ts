import { derivedTables } from '@daybook/core/daybook/tables.ts'
import { assert } from '@daybook/core/kit/result.ts'
import { asBytes, asText } from './query.ts'
import { putVault, removeVault, selectVault } from './sql-text.ts'
import { type Connection, connect, rows } from './sqlite-connection.ts'
import { applyChanges, bookId, writeBatch } from './sqlite-write.ts'
import type { BookStore, KeptItem, VaultRow } from './store.ts'
import { isSameVault } from './vault-rows.ts'

/** The one connection that writes a file in this process, and the transaction that it may have open. */
export type SqliteWriter = Pick<BookStore, 'append' | 'abandon' | 'changeVault' | 'rebuild' | 'close'> & {
  connection(): Connection
  isStaging(): boolean
  /** Makes what is staged durable. */
  commit(): void
  /**
   * Writes to the desk or the vault: with the transaction under way if there is one, and again by itself
   * should that be abandoned.
   */
  aside(write: (connection: Connection) => void): void
}

/** The writer of a file; it connects when it is first needed. */
export function writerOf(path: string): SqliteWriter {
  const { connection, isInTransaction, close } = connectionTo(path)
  /** The transaction under way; one that broke off half-way can only be abandoned. */
  let stage: { isBroken: boolean; readonly aside: ((to: Connection) => void)[] } | undefined
  const begin = () => {
    if (stage === undefined) connection().prepared('begin immediate').write()
    stage ??= { isBroken: false, aside: [] }
    return stage
  }
  const end = () => {
    const again = stage?.aside ?? []
    stage = undefined
    if (isInTransaction()) connection().db.exec('rollback')
    for (const write of again) write(connection())
  }
  return {
    connection,
    isStaging: () => stage !== undefined,
    async append(expected, batch) {
      const staged = begin()
      staged.isBroken = true
      const status = writeBatch(connection(), expected, batch)
      staged.isBroken = false
      return status
    },
    commit() {
      if (stage === undefined) return
      assert(!stage.isBroken, 'a batch that failed is abandoned')
      connection().prepared('commit').write()
      stage = undefined
    },
    abandon: async () => end(),
    aside(write) {
      write(connection())
      stage?.aside.push(write)
    },
    async changeVault(seen, changes) {
      begin()
      return changeVault(connection(), seen, changes)
    },
    async rebuild(refill) {
      assert(stage === undefined, 'a rebuild begins with nothing staged')
      begin()
      try {
        for (const table of Object.keys(derivedTables)) connection().db.exec(`delete from ${table}`)
        await refill(async (changes) => applyChanges(connection(), changes))
        connection().db.exec('commit')
      } finally {
        end()
      }
    },
    async close() {
      stage = undefined
      close()
    },
  }
}

/** A connection that is made when it is first needed. */
function connectionTo(path: string) {
  let held: Connection | undefined
  let isClosed = false
  return {
    connection(): Connection {
      assert(!isClosed, 'a closed store is not used')
      held ??= connect(path)
      return held
    },
    isInTransaction: () => held?.db.isTransaction === true,
    close() {
      isClosed = true
      held?.db.close()
      held = undefined
    },
  }
}

function changeVault(
  connection: Connection,
  seen: readonly KeptItem[],
  changes: readonly VaultRow[],
): 'changed' | 'moved' {
  if (!isSameVault(vaultOf(connection), seen)) return 'moved'
  // What is erased or sealed anew must not stay behind in the file: freed bytes are overwritten.
  connection.db.exec('pragma secure_delete = on')
  for (const { id, sealed } of changes) {
    if (sealed === undefined) connection.prepared(removeVault).write(bookId, id)
    else connection.prepared(putVault).write(bookId, id, sealed)
  }
  connection.db.exec('pragma secure_delete = off')
  return 'changed'
}

/** All that the vault has, as a connection sees it. */
export function vaultOf(connection: Connection): readonly KeptItem[] {
  return rows(connection, selectVault, [bookId]).map((cells) => ({
    id: asText(cells[0]),
    sealed: asBytes(cells[1]),
  }))
}
