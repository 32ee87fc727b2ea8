import { genesis } from '@daybook/core/daybook/chain.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { postgresQuery } from '../query/postgres-query.ts'
import { placeRefusal } from './place.ts'
import { type PostgresPlace, readPostgresPlace } from './postgres-place.ts'
import { readersOf } from './postgres-readers.ts'
import { findEntries, indexerOf } from './postgres-search.ts'
import { openSession, type Session } from './postgres-session.ts'
import { makeTables } from './postgres-tables.ts'
import { writerOf } from './postgres-writer.ts'
import { heads } from './queries.ts'
import { asBytes, asHex, asNumber, asText, type Query } from './query.ts'
import { readSchema } from './schema.ts'
import {
  insertHead,
  putDesk,
  putVault,
  removeDesk,
  removeVault,
  selectOutcome,
  selectPaper,
  selectVault,
} from './sql-text.ts'
import { type BookStore, bookFormat, type Reader } from './store.ts'

/**
 * Opens a book on a PostgreSQL server, `postgres://…?book=ID`. Refuses `place-malformed`,
 * `server-unreachable`, `book-unknown`, `book-newer`, `book-damaged`.
 */
export async function openPostgres(place: string): Promise<Result<BookStore>> {
  const address = readPostgresPlace(place)
  if (!address.ok) return address
  const { book } = address.value
  const shown = address.value.shown(book)
  if (book === undefined) return refuse('place-malformed', { place: shown })
  return connected(address.value, 'book-unknown', async (session) => {
    const { rows } = await session.run(heads.text, [book])
    const [cells] = rows
    if (cells === undefined) return refuse('book-unknown', { place: shown })
    const found = asNumber(cells[0])
    return found > bookFormat
      ? refuse('book-newer', { found: String(found), known: String(bookFormat) })
      : ok(book)
  })
}

/**
 * Makes an empty book on a PostgreSQL server, and the tables if it is the first there; its first fact is the
 * caller's. An address with `book=new` or without `book` gets the next free number; the store's `place` has
 * it. Refuses `place-malformed`, `server-unreachable`, `book-exists`, `place-read-only`, `place-not-utf8`,
 * `disk-full`.
 */
export async function createPostgres(place: string): Promise<Result<BookStore>> {
  const address = readPostgresPlace(place)
  if (!address.ok) return address
  const { book } = address.value
  const shown = address.value.shown(book)
  return connected(address.value, 'book-exists', async (session) => {
    const refused = await makeTables(session, readSchema(), shown)
    if (refused !== undefined) return refused
    const hash = Buffer.from(genesis, 'hex')
    if (book === undefined) return ok(await insertNext(session, hash))
    const { count } = await session.run(`${insertHead} on conflict (book_id) do nothing`, [
      book,
      bookFormat,
      hash,
    ])
    return count === 0 ? refuse('book-exists', { place: shown }) : ok(book)
  })
}

async function insertNext(session: Session, hash: Uint8Array): Promise<number> {
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    const { rows } = await session.run(insertNextHead, [bookFormat, hash])
    if (rows[0] !== undefined) return asNumber(rows[0][0])
  }
  throw new Error('fault: a free number for a book is found')
}

// Another program may take the number first: then nothing is inserted, and the next is tried.
const insertNextHead = `insert into head (book_id, format, seq, hash, entries, chart_seq, locked_through, lock_reason)
  select coalesce(max(book_id), 0) + 1, $1::bigint, 0, $2::bytea, 0, 0, null, null from head
  on conflict (book_id) do nothing returning book_id`

/**
 * Connects, lets `find` find or make the book, and gives the store over it. Refuses `otherwise` where another
 * program has a table by the name of ours.
 */
async function connected(
  address: PostgresPlace,
  otherwise: 'book-unknown' | 'book-exists',
  find: (session: Session) => Promise<Result<number>>,
): Promise<Result<BookStore>> {
  const shown = address.shown(address.book)
  let session: Session | undefined
  try {
    session = await openSession(address.connection)
    const book = await find(session)
    if (book.ok) return ok(postgresStore(address.connection, address.shown(book.value), book.value, session))
    await session.end()
    return book
  } catch (error) {
    await session?.end()
    const isForeign = error instanceof Error && 'code' in error && error.code === '42703'
    const refused = isForeign ? refuse(otherwise, { place: shown }) : placeRefusal(error, shown)
    if (refused !== undefined) return refused
    throw error
  }
}

function postgresStore(connection: string, place: string, book: number, first: Session): BookStore {
  const readers = readersOf(connection, first)
  const writer = writerOf(connection, book)
  const indexer = indexerOf(readers, book)
  const aside = (text: string, params: Parameters<Session['run']>[1]) =>
    readers.use(async (session) => void (await session.run(text, params)))
  return {
    place,
    read: (question, ...params) => readers.use((session) => ask(session, book, question, params)),
    snapshot: (work) => readers.inSnapshot((session) => work(readerOf(async () => session, book))),
    staged: {
      async read(question, ...params) {
        // Who was passed by has the head locked and read by then: nobody can have moved it since.
        const head = question.text === heads.text ? writer.lockedHead() : undefined
        return head === undefined ? ask(await writer.session(), book, question, params) : [question.row(head)]
      },
    },
    async outcome(key) {
      const { rows } = await (await writer.session()).run(selectOutcome, [book, key])
      const [cells] = rows
      return cells && { act: asNumber(cells[0]), inputHash: cells[1] === null ? undefined : asHex(cells[1]) }
    },
    append: (expected, batch) => writer.append(expected, batch),
    async commit() {
      indexer.keepUp(await writer.commit())
    },
    abandon: () => writer.abandon(),
    paper: (sha256) =>
      readers.use(async (session) => {
        const { rows } = await session.run(selectPaper, [book, sha256])
        return rows[0] && asBytes(rows[0][0])
      }),
    putDesk: ({ kind, id, body, updatedAt }) => aside(putDesk, [book, kind, id, body, updatedAt]),
    removeDesk: (kind, id) => aside(removeDesk, [book, kind, id]),
    putVault: (id, sealed) =>
      sealed === undefined ? aside(removeVault, [book, id]) : aside(putVault, [book, id, sealed]),
    changeVault: (seen, changes) => writer.changeVault(seen, changes),
    vault: () =>
      readers.use(async (session) => {
        const { rows } = await session.run(selectVault, [book])
        return rows.map((cells) => ({ id: asText(cells[0]), sealed: asBytes(cells[1]) }))
      }),
    async search(words, limit) {
      await indexer.catchUp()
      return readers.inSnapshot((session) => findEntries(session, book, words, limit))
    },
    query: (query, bounds) => readers.inSnapshot((session) => postgresQuery(session, book, query, bounds)),
    rebuild: (refill) => writer.rebuild(refill),
    async close() {
      await indexer.stop()
      await Promise.all([readers.close(), writer.close()])
    },
  }
}

function readerOf(session: () => Promise<Session>, book: number): Reader {
  return { read: async (question, ...params) => ask(await session(), book, question, params) }
}

async function ask<R>(
  session: Session,
  book: number,
  question: Query<R>,
  params: readonly (string | number | bigint | null)[],
): Promise<readonly R[]> {
  const { rows } = await session.run(question.text, [book, ...params])
  return rows.map(question.row)
}
