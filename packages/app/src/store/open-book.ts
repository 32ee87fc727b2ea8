import { closeSync, existsSync, openSync, rmSync, statSync } from 'node:fs'
import { genesis } from '@daybook/core/daybook/chain.ts'
import { ok, type Refused, type Result, refuse } from '@daybook/core/kit/result.ts'
import { placeRefusal } from './place.ts'
import { heads } from './queries.ts'
import { asNumber } from './query.ts'
import { insertHead } from './sql-text.ts'
import { sqliteStore } from './sqlite.ts'
import { type Connection, connect, oneRow } from './sqlite-connection.ts'
import { type BookStore, bookFormat } from './store.ts'

/**
 * Opens a book by its place: the path of a file, or `postgres://…?book=ID`. Refuses `book-unknown`,
 * `book-newer`, `book-damaged`, `place-read-only`, `book-busy`, and `server-unreachable` for PostgreSQL.
 */
export async function openBook(place: string): Promise<Result<BookStore>> {
  if (isPostgres(place)) {
    const { openPostgres } = await import('./postgres.ts')
    return openPostgres(place)
  }
  if (!existsSync(place)) return refuse('book-unknown', { place })
  return guarded(place, () => openFile(place))
}

/**
 * Makes an empty book at a place where there is none yet; its first fact is the caller's. Refuses
 * `book-exists`, `place-read-only`, `disk-full`.
 */
export async function createBook(place: string): Promise<Result<BookStore>> {
  if (isPostgres(place)) {
    const { createPostgres } = await import('./postgres.ts')
    return createPostgres(place)
  }
  const { readSchema } = await import('./schema.ts')
  const schema = readSchema()
  return guarded(place, () => createFile(place, schema))
}

/** Whether a place names a book on a PostgreSQL server. */
export function isPostgres(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place)
}

function openFile(place: string): Result<BookStore> {
  const connection = connect(place)
  const format = checkFormat(connection, place)
  const checked = format.ok ? checkLength(connection, place) : format
  if (!checked.ok) {
    connection.db.close()
    return checked
  }
  return ok(sqliteStore(place, connection))
}

function checkFormat(connection: Connection, place: string): Result<undefined> {
  let cells: ReturnType<typeof oneRow>
  try {
    cells = oneRow(connection, heads.text, [1])
  } catch (error) {
    const refused = placeRefusal(error, place)
    if (refused !== undefined) return refused
    // A healthy database without our tables is somebody else's file.
    return refuse('book-damaged', { place, why: 'file is not a Daybook database' })
  }
  if (cells === undefined) return refuse('book-unknown', { place })
  const found = asNumber(cells[0])
  return found > bookFormat
    ? refuse('book-newer', { found: String(found), known: String(bookFormat) })
    : ok(undefined)
}

/**
 * A file that was cut off lacks pages that its first page counts, unless the log beside it still has them.
 */
function checkLength(connection: Connection, place: string): Result<undefined> {
  const log = statSync(`${place}-wal`, { throwIfNoEntry: false })
  if (log !== undefined && log.size > 0) return ok(undefined)
  const pages = asNumber(oneRow(connection, 'pragma page_count', [])?.[0])
  const bytes = pages * asNumber(oneRow(connection, 'pragma page_size', [])?.[0])
  const { size } = statSync(place)
  return size < bytes
    ? refuse('book-damaged', { place, why: `file is cut off (${size} of ${bytes} bytes)` })
    : ok(undefined)
}

function createFile(place: string, schema: string): Result<BookStore> {
  try {
    // Fails where there is something already, also when another program makes it at this moment.
    closeSync(openSync(place, 'wx', 0o666))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST') return refuse('book-exists', { place })
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('place-read-only', { place })
    throw error
  }
  let connection: Connection | undefined
  try {
    connection = connect(place)
    const { db } = connection
    db.exec('pragma page_size = 4096; pragma journal_mode = wal')
    db.exec('begin immediate')
    db.exec(sqliteSchema(schema))
    connection.prepared(insertHead).run(1, bookFormat, Buffer.from(genesis, 'hex'))
    db.exec('commit')
    return ok(sqliteStore(place, connection))
  } catch (error) {
    // Half a book is none; what we put there goes again.
    connection?.db.close()
    for (const file of [place, `${place}-wal`, `${place}-shm`]) rmSync(file, { force: true })
    throw error
  }
}

/**
 * The shared schema in SQLite's words: its integer and bytes types, strict tables clustered by their key. Not
 * so `card`, whose texts (a pay, an invoice) are longer than a clustered page holds: each would spill over
 * into a page of its own, which takes four times as long to write.
 */
export function sqliteSchema(schema: string): string {
  return schema
    .replaceAll(/\bBIGINT\b/g, 'INTEGER')
    .replaceAll(/\bBYTEA\b/g, 'BLOB')
    .replaceAll(/^(create table card \([\s\S]*?^)\);$/gm, '$1) strict;')
    .replaceAll(/^\);$/gm, ') strict, without rowid;')
}

function guarded(place: string, open: () => Result<BookStore>): Result<BookStore> {
  try {
    return open()
  } catch (error) {
    const refused: Refused | undefined = placeRefusal(error, place)
    if (refused !== undefined) return refused
    throw error
  }
}
