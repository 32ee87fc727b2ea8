import { type Change, type DerivedTable, derivedTables, type Row } from '@daybook/core/daybook/tables.ts'
import {
  addText,
  columnsOf,
  insertFact,
  insertPaper,
  insertText,
  moveHead,
  putText,
  removeText,
  setText,
} from './sql-text.ts'
import type { Bindable, Connection } from './sqlite-connection.ts'
import type { Batch, Head } from './store.ts'

/** The book's number in a file that holds one book. */
export const bookId = 1

/** Stores a batch, and gives `moved` where the head is not the one expected. */
export function writeBatch(connection: Connection, expected: Head, batch: Batch): 'appended' | 'moved' {
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

/** Does what changes say to the derived rows, one after the other. */
export function applyChanges(connection: Connection, changes: readonly Change[]): void {
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
