import { value } from '@daybook/core/kit/result.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { type Book, bookOf } from '../../packages/app/src/book.ts'
import { createBook, openBook } from '../../packages/app/src/store/open-book.ts'
import { serverPrograms, startServer } from '../../test/postgres-server.ts'
import { openAccounts, readyEntries } from '../books.ts'
import { inTurn, type Measured, type Pair, type Part, type Run, rate, timed, timesAs } from '../measure.ts'
import { postOneByOne } from './posting.ts'

const posts = 800
const connections = 8

/**
 * Row 13: posting into one book on a PostgreSQL server, with every check and live balances, by eight at once
 * against one: eight connections of their own, and eight who wait for each other in one process. Nothing
 * where no server is installed.
 */
export const onPostgres: Part = {
  name: 'postgres',
  measure: async (run) => ({ rows: await serverRows(run) }),
}

async function serverRows(run: Run): Promise<readonly Measured[]> {
  const [programs] = serverPrograms().programs.toReversed()
  if (programs === undefined) return []
  const server = await startServer(programs)
  try {
    const { accounts, entries } = readyEntries(run, 50_000)
    const made = value(await createBook(server.url))
    await openAccounts(bookOf(made), accounts)
    const others = Array.from({ length: connections - 1 }, () => openBook(made.place))
    const books = [made, ...(await Promise.all(others)).map(value)].map(bookOf)
    const next = freshEntries(entries)
    const [first] = books
    if (first === undefined) throw new Error('a book was made')
    await postTogether([first], 1, next)
    const one = () => timed(() => postTogether([first], 1, next))
    const apart = await inTurn(run.rounds, () => timed(() => postTogether(books, connections, next)), one)
    const queued = await inTurn(run.rounds, () => timed(() => postTogether([first], connections, next)), one)
    for (const book of books) await book.store.close()
    const name = `PostgreSQL ${server.version} (without disk syncs)`
    return [
      row(`${name}, 8 connections into one book`, apart),
      row(`${name}, 8 at once over one connection: the posting queue`, queued),
    ]
  } finally {
    await server.stop()
  }
}

function row(what: string, pair: Pair): Measured {
  return {
    row: '13',
    what,
    ours: rate(posts, pair.ours),
    yardstick: `one after the other over one connection ${rate(posts, pair.yardstick)}`,
    ratio: `${timesAs(1 / pair.ratio)} (${timesAs(1 / pair.most)} to ${timesAs(1 / pair.least)})`,
    bar: '>= 1.00x',
    moonshot: '>= 1.5x',
    isMet: pair.ratio <= 1,
  }
}

/** Gives so many entries at a time, no two with one key. */
function freshEntries(entries: readonly Entry[]): (count: number) => readonly Entry[] {
  let used = 0
  return (count) => {
    const from = used
    used += count
    return Array.from({ length: count }, (_, index) => {
      const entry = entries[(from + index) % entries.length]
      if (entry === undefined) throw new Error('there are entries')
      return { ...entry, because: { ...entry.because, id: `${entry.because.id}-${from + index}` } }
    })
  }
}

/** Posts a fixed number of entries by so many at once, spread over these books. */
async function postTogether(
  books: readonly Book[],
  together: number,
  next: (count: number) => readonly Entry[],
): Promise<void> {
  await Promise.all(
    Array.from({ length: together }, async (_, index) => {
      const book = books[index % books.length]
      if (book !== undefined) await postOneByOne(book, next(posts / together))
    }),
  )
}
