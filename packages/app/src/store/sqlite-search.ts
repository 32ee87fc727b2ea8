import type { RecordedFact } from '@daybook/core/daybook/fact.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { asNumber, asText } from './query.ts'
import { isFound, type SearchTerms, searchTerms, searchText, searchWords } from './search-text.ts'
import { busyTimeout, type Connection, oneRow, rows } from './sqlite-connection.ts'
import { matchesIn } from './sqlite-match.ts'
import type { SearchWords } from './store.ts'

/**
 * The search index of a file: an FTS5 table over the words of entries, by entry number, filled behind the
 * writing.
 */
export type SqliteSearch = {
  /** The newest entries that are found, as `reader` sees the file. */
  find(reader: Connection, words: SearchWords, limit: number): readonly number[]
  /**
   * Notes the words of entries that were appended and are not committed yet, so that they need not be read
   * again.
   */
  stage(facts: readonly RecordedFact[]): void
  /**
   * What was staged is in the file; it is indexed once enough has piled up that doing so costs little an
   * entry.
   */
  committed(): void
  /** What was staged is gone. */
  abandoned(): void
  /** Empties the index; the next search fills it again. */
  forget(): void
}

/** An entry and the text that it is indexed with, or what this is made of. */
type Indexable = { readonly number: number; readonly said: string | Entry }

/**
 * How many new entries are waited for before they are indexed together; a search indexes the rest at once.
 */
const pile = 4000
const chunk = 5000
/** How many entries' words are kept at hand at most; those of more are read again. */
const mostAtHand = 50_000

/**
 * The search of a file, through its writing connection; `isStaging` says when a write is under way and the
 * index must wait.
 */
export function searchOf(writer: () => Connection, isStaging: () => boolean): SqliteSearch {
  let staged: Indexable[] = []
  let written: Indexable[] = []
  const indexAll = () => {
    if (isStaging()) return
    try {
      writer().db.exec('pragma busy_timeout = 50')
      makeTable(writer())
      while (indexSome(writer(), written) > 0);
      written = []
    } catch {
      // Another program is writing, or the file cannot be written: what is not indexed is looked through
      // instead.
    } finally {
      writer().db.exec(`pragma busy_timeout = ${busyTimeout}`)
    }
  }
  return {
    find(reader, words, limit) {
      if (isBehind(reader)) indexAll()
      const terms = searchTerms(words)
      if (terms === undefined || limit <= 0) return []
      return found(reader, terms, limit)
    },
    stage(facts) {
      for (const { fact } of facts) {
        if (fact.kind !== 'entry.posted' || staged.length + written.length >= mostAtHand) continue
        const { entry } = fact
        // Texts are made together when they are indexed, not one by one between two syncs; those of long
        // imports at once, since they are smaller than their entries.
        const isLong = staged.length + written.length >= pile
        staged.push({ number: entry.number, said: isLong ? searchText(entry) : entry })
      }
    },
    committed() {
      // Into the list that is there: to copy it at each commit would cost more than the rest of the upkeep.
      for (const each of staged) written.push(each)
      staged = []
      if (written.length >= pile) indexAll()
    },
    abandoned() {
      staged = []
    },
    forget() {
      writer().db.exec('drop table if exists search')
    },
  }
}

// The ascii tokenizer takes lower case for upper and every sign beyond ASCII for a letter: what `searchText`
// rests on. Words
// of one to three letters are so many that their entries are kept by beginning.
const definition = "search using fts5 (words, content='', detail=none, prefix='1 2 3', tokenize='ascii')"

/** Makes the index where there is none; one of an earlier make is thrown away first. */
function makeTable(connection: Connection): void {
  const made = oneRow(
    connection,
    "select sql from sqlite_schema where type = 'table' and name = 'search'",
    [],
  )
  if (made !== undefined && !asText(made[0]).endsWith(definition)) connection.db.exec('drop table search')
  connection.db.exec(`create virtual table if not exists ${definition}`)
}

/** Whether there are entries that the index lacks. */
function isBehind(reader: Connection): boolean {
  const entries = asNumber(oneRow(reader, 'select entries from head where book_id = $1', [1])?.[0] ?? 0)
  return (indexedThrough(reader) ?? 0) < entries
}

/** The last entry in the index, 0 when it is empty, `undefined` when there is none. */
function indexedThrough(reader: Connection): number | undefined {
  const exists = oneRow(reader, "select 1 from sqlite_schema where type = 'table' and name = 'search'", [])
  return exists && asNumber(oneRow(reader, lastIndexed, [])?.[0] ?? 0)
}

const lastIndexed = 'select max(id) from search_docsize'

/** Indexes the next entries in one transaction, and gives how many. */
function indexSome(connection: Connection, written: readonly Indexable[]): number {
  // The lock comes first, so that two programs do not index the same entries.
  connection.prepared('begin immediate').write()
  try {
    const last = asNumber(oneRow(connection, lastIndexed, [])?.[0] ?? 0)
    const fresh = nextAfter(connection, last, written)
    const insert = connection.prepared('insert into search (rowid, words) values ($1, $2)')
    for (const { number, said } of fresh)
      insert.write(number, typeof said === 'string' ? said : searchText(said))
    connection.prepared('commit').write()
    return fresh.length
  } finally {
    if (connection.db.isTransaction) connection.db.exec('rollback')
  }
}

/**
 * The entries after the last one indexed, without a gap: those at hand, or read where another program wrote
 * them.
 */
function nextAfter(
  connection: Connection,
  last: number,
  written: readonly Indexable[],
): readonly Indexable[] {
  const from = written.findIndex(({ number }) => number > last)
  const next = written[from]
  if (next?.number === last + 1) {
    let end = from
    while (end - from < chunk && written[end]?.number === last + 1 + end - from) end += 1
    return written.slice(from, end)
  }
  const read = rows(connection, `${entriesAfter} order by e.number limit $4`, [
    1,
    last,
    next?.number ?? Number.MAX_SAFE_INTEGER,
    chunk,
  ])
  return read.map((cells) => ({ number: asNumber(cells[0]), said: [...wordsOf(cells[1])].join(' ') }))
}

const entriesAfter =
  'select e.number, f.body from entry e join fact f on f.book_id = e.book_id and f.seq = e.seq where e.book_id = $1 and e.number > $2 and e.number < $3'

function wordsOf(body: Parameters<typeof asText>[0]): ReadonlySet<string> {
  return searchWords(asText(body))
}

function found(reader: Connection, terms: SearchTerms, limit: number): readonly number[] {
  // Made outside of the transaction, which is rolled back.
  reader.db.exec(`${vocabulary}; begin`)
  try {
    const through = indexedThrough(reader)
    const newest = lookedThrough(reader, terms, through ?? 0, limit)
    if (through === undefined || newest.length === limit) return newest
    return [...newest, ...matchesIn(reader, terms, through, limit - newest.length)]
  } finally {
    reader.db.exec('rollback')
  }
}

// What words there are, from the index itself; it belongs to the connection and leaves the file alone.
const vocabulary =
  'create virtual table if not exists temp.search_word using fts5vocab(main, search, instance)'

/** The entries after a number that are found, newest first, by reading them. */
function lookedThrough(
  reader: Connection,
  terms: SearchTerms,
  after: number,
  limit: number,
): readonly number[] {
  const numbers: number[] = []
  let before = Number.MAX_SAFE_INTEGER
  for (;;) {
    const read = rows(reader, `${entriesAfter} order by e.number desc limit $4`, [1, after, before, chunk])
    for (const cells of read) {
      before = asNumber(cells[0])
      if (numbers.length < limit && isFound(wordsOf(cells[1]), terms)) numbers.push(before)
    }
    if (read.length < chunk || numbers.length >= limit) return numbers
  }
}
