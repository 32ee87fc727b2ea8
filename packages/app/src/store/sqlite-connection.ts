import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { StoredCell } from './query.ts'

/** What a statement of SQLite can be given. */
export type Bindable = string | number | bigint | Uint8Array | null

/** Statements of one connection, prepared once each; `$1` of the shared texts becomes SQLite's `?1`. */
export type Connection = {
  readonly db: DatabaseSync
  prepared(text: string): StatementSync
}

/** How many milliseconds another program's writing is waited for. */
export const busyTimeout = 5000

/** A connection with the settings that durability rests on: every commit is synced before it is acknowledged. */
export function connect(path: string): Connection {
  const db = new DatabaseSync(path, { timeout: busyTimeout })
  db.exec('pragma synchronous = full; pragma foreign_keys = on')
  const statements = new Map<string, StatementSync>()
  return {
    db,
    prepared(text) {
      const held = statements.get(text)
      if (held !== undefined) return held
      const statement = db.prepare(text.replaceAll(/\$(\d+)/g, '?$1'))
      statement.setReadBigInts(true)
      statement.setReturnArrays(true)
      statements.set(text, statement)
      return statement
    },
  }
}

/** All rows of a statement as arrays of cells. */
export function rows(
  connection: Connection,
  text: string,
  params: readonly Bindable[],
): readonly (readonly StoredCell[])[] {
  // `setReturnArrays` makes every row an array; the type of `all` does not know that.
  return connection.prepared(text).all(...params) as unknown as readonly (readonly StoredCell[])[]
}

/** The first row of a statement, when there is one. */
export function oneRow(
  connection: Connection,
  text: string,
  params: readonly Bindable[],
): readonly StoredCell[] | undefined {
  // As in `rows`.
  return connection.prepared(text).get(...params) as unknown as readonly StoredCell[] | undefined
}
