import {
  type Cell,
  type Change,
  type DerivedTable,
  derivedTables,
  type Row,
} from '@daybook/core/daybook/tables.ts'
import {
  addTail,
  columnsOf,
  insertFact,
  insertPaper,
  moveHead,
  putTail,
  removeText,
  selectOutcome,
  setText,
} from './sql-text.ts'
import { type Bindable, type Connection, oneRow } from './sqlite-connection.ts'
import type { Appended, Batch, Head } from './store.ts'

/** The book's number in a file that holds one book. */
export const bookId = 1

/**
 * Stores a batch; nothing, and gives why, where its key was recorded before (`repeated`) or the head is not
 * the one expected (`moved`).
 */
export function writeBatch(connection: Connection, expected: Head, batch: Batch): Appended {
  const { head } = batch
  const key = batch.facts[0]?.key
  if (key !== undefined && oneRow(connection, selectOutcome, [bookId, key]) !== undefined) return 'repeated'
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
  const insert = connection.prepared(insertFactHex)
  for (const each of batch.facts) {
    insert.write(
      bookId,
      each.seq,
      each.act,
      each.fact.kind,
      each.fact.v,
      each.body,
      each.key ?? null,
      each.inputHash ?? null,
      each.actor,
      each.recordedAt,
      each.hash,
    )
  }
  applyChanges(connection, batch.changes)
  for (const paper of batch.papers ?? []) {
    connection.prepared(insertPaper).write(bookId, paper.sha256, paper.bytes)
  }
  return 'appended'
}

/** As `insertFact`, with both hashes in hex: SQLite reads them sooner than bytes are made of them here. */
const insertFactHex = insertFact.replace('$8', 'unhex($8)').replace('$11', 'unhex($11)')

/** Does what changes say to the derived rows, one after the other. */
export function applyChanges(connection: Connection, changes: readonly Change[]): void {
  for (const change of changes) {
    switch (change.op) {
      case 'insert':
        writeRow(connection, inserts(change.table), change.row, undefined)
        break
      case 'put':
        writeRow(connection, puts(change.table), change.row, undefined)
        break
      case 'add':
        writeRow(connection, adds(change.table), change.key, change.row)
        break
      case 'remove':
        connection.prepared(removeText(change.table)).write(bookId, ...keyCells(change.table, change.key))
        break
      case 'set': {
        const names = Object.keys(change.row)
        connection
          .prepared(setText(change.table, names))
          .write(
            bookId,
            ...keyCells(change.table, change.key),
            ...names.map((name) => change.row[name] ?? null),
          )
      }
    }
  }
}

/**
 * How rows of a table are inserted. Most cells of most rows are the usual ones (no currency, no tags); these
 * stand in the statement itself, of which there is one for each set of them (`texts`, by a bit a column),
 * since each value that is handed over costs time.
 */
type Insert = {
  readonly columns: readonly string[]
  readonly usual: readonly (Cell | undefined)[]
  readonly texts: Map<number, string>
  textOf(isUsual: readonly boolean[]): string
}

/** Inserts a row; its cells are in `row`, those that are not there in `rest`. */
function writeRow(connection: Connection, insert: Insert, row: Row, rest: Row | undefined): void {
  const { columns, usual, texts } = insert
  const cells: Bindable[] = []
  let set = 0
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] ?? ''
    const cell = row[column] ?? rest?.[column] ?? null
    if (cell === usual[index]) set |= 1 << index
    else cells.push(cell)
  }
  let text = texts.get(set)
  if (text === undefined) {
    const usualSet = set
    text = insert.textOf(columns.map((_, index) => (usualSet & (1 << index)) !== 0))
    texts.set(set, text)
  }
  connection.prepared(text).write(...cells)
}

/** The cells that are usual in the tables with most rows; in the others it is what is not there. */
const usualCells: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  entry: { layer: 'daily', journal: 'general' },
  posting: { layer: 'daily', dims: '', currency: '', foreign_amount: 0n },
  account_month: { layer: 'daily', dims: '', currency: '', foreign_net: 0n },
  account_total: { layer: 'daily', currency: '', foreign_net: 0n },
}

function insertInto(table: DerivedTable, tail: string): Insert {
  const [, ...columns] = columnsOf(table)
  const usual = columns.map((column) => usualCells[table]?.[column] ?? null)
  return {
    columns,
    usual,
    texts: new Map(),
    textOf(isUsual) {
      let count = 0
      const values = columns.map((_, index) => {
        if (isUsual[index] === true) return literal(usual[index] ?? null)
        count += 1
        return `$${count}`
      })
      return `insert into ${table} (book_id, ${columns.join(', ')}) values (${[bookId, ...values].join(', ')}) ${tail}`
    },
  }
}

/** A usual cell in a statement's text; they are ours, and hold no quotes. */
function literal(cell: Cell): string {
  return typeof cell === 'string' ? `'${cell}'` : String(cell)
}

function keyCells(table: DerivedTable, key: Row): readonly Bindable[] {
  return derivedTables[table].key.map((column) => key[column] ?? null)
}

/** What is made for a table when it is first asked for: a cold start that only reads makes nothing. */
function byTable<T>(make: (table: DerivedTable) => T): (table: DerivedTable) => T {
  const made = new Map<DerivedTable, T>()
  return (table) => {
    const held = made.get(table) ?? make(table)
    made.set(table, held)
    return held
  }
}

const inserts = byTable((table) => insertInto(table, ''))
const puts = byTable((table) => insertInto(table, putTail(table)))
// Only the two tables of totals are added to.
const adds = byTable((table) => insertInto(table, addTail(table as 'account_month' | 'account_total')))
