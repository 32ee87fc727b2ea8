import { statSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { StoredCell } from './query.ts'

/** What a statement of SQLite can be given. */
export type Bindable = string | number | bigint | Uint8Array | null

/**
 * A prepared statement that takes the values of `$1`, `$2` … in order, however often each stands in the text.
 */
export type Statement = {
  /** Runs a statement that gives no rows, without the cost of saying what it changed. */
  write(...params: readonly Bindable[]): void
  run(...params: readonly Bindable[]): { readonly changes: number | bigint }
  get(...params: readonly Bindable[]): unknown
  all(...params: readonly Bindable[]): readonly unknown[]
}

/** A connection and its statements, prepared once each. */
export type Connection = {
  readonly db: DatabaseSync
  prepared(text: string): Statement
}

/** How many milliseconds another program's writing is waited for. */
export const busyTimeout = 5000

/**
 * A connection with the settings that durability rests on: every commit is synced before it is acknowledged.
 */
export function connect(path: string): Connection {
  const db = openedFile(path)
  const statements = new Map<string, Statement>()
  return {
    db,
    prepared(text) {
      const held = statements.get(text)
      if (held !== undefined) return held
      const statement = preparedOn(db, text)
      statements.set(text, statement)
      return statement
    },
  }
}

const settings = 'pragma synchronous = full; pragma foreign_keys = on'

/**
 * The file, for reading and writing; where it lies on a disk or in a folder that takes no writes, for reading
 * alone: no other program can be writing it there without a log beside it.
 */
function openedFile(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: busyTimeout })
  try {
    db.exec(settings)
    return db
  } catch (error) {
    db.close()
    const log = statSync(`${path}-wal`, { throwIfNoEntry: false })
    if (!takesNoWrites(error) || (log !== undefined && log.size > 0)) throw error
  }
  const still = pathToFileURL(path)
  still.searchParams.set('immutable', '1')
  const reading = new DatabaseSync(still, { readOnly: true, timeout: busyTimeout })
  reading.exec(settings)
  return reading
}

/** SQLite's basic codes 8, read only, and 14, cannot open. */
function takesNoWrites(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  return code === 8 || code === 14
}

/**
 * `$1` of the shared texts becomes a plain `?`, the one kind of parameter that every Node with SQLite binds
 * by position; where a parameter stands twice or out of order, its value is handed over as often and in that
 * order. Bytes as hexadecimal text have another name here.
 */
function preparedOn(db: DatabaseSync, text: string): Statement {
  const order: number[] = []
  const plain = text
    .replaceAll(/\bencode\((\w+), 'hex'\)/g, 'lower(hex($1))')
    .replaceAll(/\$(\d+)/g, (_, number: string) => {
      order.push(Number(number) - 1)
      return '?'
    })
  const statement: StatementSync = db.prepare(plain)
  statement.setReadBigInts(true)
  statement.setReturnArrays(true)
  if (order.every((at, index) => at === index)) {
    return {
      write: (...params) => void statement.get(...params),
      run: (...params) => statement.run(...params),
      get: (...params) => statement.get(...params),
      all: (...params) => statement.all(...params),
    }
  }
  const placed = (params: readonly Bindable[]) => order.map((at) => params[at] ?? null)
  return {
    write: (...params) => void statement.get(...placed(params)),
    run: (...params) => statement.run(...placed(params)),
    get: (...params) => statement.get(...placed(params)),
    all: (...params) => statement.all(...placed(params)),
  }
}

/** All rows of a statement as arrays of cells. */
export function rows(
  connection: Connection,
  text: string,
  params: readonly Bindable[],
): readonly (readonly StoredCell[])[] {
  // `setReturnArrays` makes every row an array; the type of `all` does not know that.
  return connection.prepared(text).all(...params) as readonly (readonly StoredCell[])[]
}

/** The first row of a statement, when there is one. */
export function oneRow(
  connection: Connection,
  text: string,
  params: readonly Bindable[],
): readonly StoredCell[] | undefined {
  // As in `rows`.
  return connection.prepared(text).get(...params) as readonly StoredCell[] | undefined
}
