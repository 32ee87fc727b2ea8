import { type Change, type DerivedTable, derivedTables, type Row } from '@daybook/core/daybook/tables.ts'
import { assert } from '@daybook/core/kit/result.ts'
import type { Query } from './query.ts'
import { asHex, asNumber } from './query.ts'
import {
  addText,
  columnsOf,
  insertFact,
  insertPaper,
  insertText,
  moveHead,
  putDesk,
  putText,
  putVault,
  removeDesk,
  removeText,
  removeVault,
  selectOutcome,
  selectPaper,
  selectVault,
  setText,
} from './sql-text.ts'
import { type Bindable, type Connection, connect, oneRow, rows } from './sqlite-connection.ts'
import { searchOf } from './sqlite-search.ts'
import type { Batch, BookStore, Head, Reader } from './store.ts'
import { isSameVault } from './vault-rows.ts'

/** The book's number in a file that holds one book. */
const bookId = 1

/**
 * The store of a file that `openBook` has checked; `first` is the connection it was checked with. Readers have connections
 * of their own, a snapshot each, so that no reader ever sees what is not yet durable; the writer's is made when needed.
 */
export function sqliteStore(path: string, first: Connection): BookStore {
  const idle: Connection[] = [first]
  let writing: Connection | undefined
  let staging = false
  /** Whether a batch broke off half-way: then what is staged can only be abandoned. */
  let isBroken = false
  let isClosed = false
  let entries = 0
  const writer = (): Connection => {
    assert(!isClosed, 'a closed store is not used')
    writing ??= connect(path)
    return writing
  }
  const begin = () => {
    if (staging) return
    writer().db.exec('begin immediate')
    staging = true
  }
  /** Writes of the desk and the vault that ride on the transaction under way; they are not taken back with it. */
  let riders: ((connection: Connection) => void)[] = []
  const end = () => {
    if (!isClosed && writing?.db.isTransaction) writing.db.exec('rollback')
    staging = false
    isBroken = false
    entries = 0
    const again = riders
    riders = []
    for (const ride of again) ride(writer())
  }
  const aside = (ride: (connection: Connection) => void) => {
    ride(writer())
    if (staging) riders.push(ride)
  }
  const search = searchOf(writer, () => staging)
  const withReader = async <T>(work: (connection: Connection) => T | Promise<T>): Promise<T> => {
    assert(!isClosed, 'a closed store is not read')
    const connection = idle.pop() ?? connect(path)
    try {
      return await work(connection)
    } finally {
      if (isClosed) connection.db.close()
      else idle.push(connection)
    }
  }
  return {
    place: path,
    read: (question, ...params) => withReader((connection) => ask(connection, question, params)),
    snapshot: (work) => withReader((connection) => inSnapshot(connection, work)),
    staged: { read: async (question, ...params) => ask(writer(), question, params) },
    async outcome(key) {
      const cells = oneRow(writer(), selectOutcome, [bookId, key])
      return cells && { act: asNumber(cells[0]), inputHash: cells[1] === null ? undefined : asHex(cells[1]) }
    },
    async append(expected, batch) {
      begin()
      isBroken = true
      const status = write(writer(), expected, batch)
      isBroken = false
      if (status === 'appended') entries += batch.head.entries - expected.entries
      return status
    },
    async commit() {
      if (!staging) return
      assert(!isBroken, 'a batch that failed is abandoned')
      writer().db.exec('commit')
      staging = false
      riders = []
      search.keepUp(entries)
      entries = 0
    },
    abandon: async () => end(),
    paper: (sha256) =>
      withReader((connection) => {
        const cells = oneRow(connection, selectPaper, [bookId, sha256])
        return cells?.[0] instanceof Uint8Array ? cells[0] : undefined
      }),
    putDesk: async ({ kind, id, body, updatedAt }) =>
      aside((connection) => connection.prepared(putDesk).run(bookId, kind, id, body, updatedAt)),
    removeDesk: async (kind, id) =>
      aside((connection) => connection.prepared(removeDesk).run(bookId, kind, id)),
    putVault: async (id, sealed) =>
      aside((connection) =>
        sealed === undefined
          ? connection.prepared(removeVault).run(bookId, id)
          : connection.prepared(putVault).run(bookId, id, sealed),
      ),
    async changeVault(seen, changes) {
      begin()
      if (!isSameVault(vaultOf(writer()), seen)) return 'moved'
      for (const { id, sealed } of changes) {
        if (sealed === undefined) writer().prepared(removeVault).run(bookId, id)
        else writer().prepared(putVault).run(bookId, id, sealed)
      }
      return 'changed'
    },
    vault: () => withReader(vaultOf),
    search: (words, limit) => withReader((connection) => search.find(connection, words, limit)),
    async rebuild(refill) {
      assert(!staging, 'a rebuild begins with nothing staged')
      begin()
      try {
        for (const table of Object.keys(derivedTables)) writer().db.exec(`delete from ${table}`)
        await refill(async (changes) => applyChanges(writer(), changes))
        writer().db.exec('commit')
      } finally {
        end()
      }
      search.forget()
    },
    async close() {
      isClosed = true
      for (const connection of idle.splice(0)) connection.db.close()
      writing?.db.close()
      writing = undefined
    },
  }
}

async function inSnapshot<T>(connection: Connection, work: (reader: Reader) => Promise<T>): Promise<T> {
  connection.db.exec('begin')
  try {
    return await work({ read: async (question, ...params) => ask(connection, question, params) })
  } finally {
    if (connection.db.isTransaction) connection.db.exec('rollback')
  }
}

function vaultOf(connection: Connection): readonly { readonly id: string; readonly sealed: Uint8Array }[] {
  return rows(connection, selectVault, [bookId]).map((cells) => ({
    id: String(cells[0]),
    sealed: cells[1] instanceof Uint8Array ? cells[1] : new Uint8Array(),
  }))
}

function ask<R>(connection: Connection, question: Query<R>, params: readonly Bindable[]): readonly R[] {
  return rows(connection, question.text, [bookId, ...params]).map(question.row)
}

function write(connection: Connection, expected: Head, batch: Batch): 'appended' | 'moved' {
  const { head } = batch
  const moved = connection
    .prepared(moveHead)
    .run(
      bookId,
      expected.seq,
      head.seq,
      Buffer.from(head.hash, 'hex'),
      head.entries,
      head.chartSeq,
      head.lockedThrough ?? null,
      head.lockReason ?? null,
    )
  if (Number(moved.changes) === 0) return 'moved'
  const insert = connection.prepared(insertFact)
  for (const each of batch.facts) {
    const inputHash = each.inputHash === undefined ? null : Buffer.from(each.inputHash, 'hex')
    const hash = Buffer.from(each.hash, 'hex')
    insert.run(
      bookId,
      each.seq,
      each.act,
      each.fact.kind,
      each.fact.v,
      each.body,
      each.key ?? null,
      inputHash,
      each.actor,
      each.recordedAt,
      hash,
    )
  }
  applyChanges(connection, batch.changes)
  for (const paper of batch.papers ?? []) {
    connection.prepared(insertPaper).run(bookId, paper.sha256, paper.bytes)
  }
  return 'appended'
}

function applyChanges(connection: Connection, changes: readonly Change[]): void {
  for (const change of changes) {
    switch (change.op) {
      case 'insert':
        runRow(connection, inserts[change.table], change.table, change.row)
        break
      case 'put':
        runRow(connection, puts[change.table], change.table, change.row)
        break
      case 'add':
        runRow(connection, adds[change.table], change.table, { ...change.key, ...change.row })
        break
      case 'remove':
        connection.prepared(removeText(change.table)).run(bookId, ...keyCells(change.table, change.key))
        break
      case 'set': {
        const names = Object.keys(change.row)
        connection
          .prepared(setText(change.table, names))
          .run(
            bookId,
            ...keyCells(change.table, change.key),
            ...names.map((name) => change.row[name] ?? null),
          )
      }
    }
  }
}

function runRow(connection: Connection, text: string, table: DerivedTable, row: Row): void {
  const cells: Bindable[] = []
  for (const column of columns[table]) cells.push(column === 'book_id' ? bookId : (row[column] ?? null))
  connection.prepared(text).run(...cells)
}

function keyCells(table: DerivedTable, key: Row): readonly Bindable[] {
  return derivedTables[table].key.map((column) => key[column] ?? null)
}

function byTable<T>(make: (table: DerivedTable) => T): Readonly<Record<DerivedTable, T>> {
  // The keys of `derivedTables` are the type's keys; `fromEntries` forgets them.
  return Object.fromEntries(
    Object.keys(derivedTables).map((table) => [table, make(table as DerivedTable)]),
  ) as Record<DerivedTable, T>
}

const inserts = byTable(insertText)
const puts = byTable(putText)
const columns = byTable(columnsOf)
const adds = { account_month: addText('account_month'), account_total: addText('account_total') }
