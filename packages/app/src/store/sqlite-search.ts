import { asNumber, asText } from './query.ts'
import { isFound, type SearchTerms, searchTerms, searchWords } from './search-text.ts'
import { busyTimeout, type Connection, oneRow, rows } from './sqlite-connection.ts'
import type { SearchWords } from './store.ts'

/**
 * The search index of a file: an FTS5 table over the words of entries, by entry number, filled behind the
 * writing.
 */
export type SqliteSearch = {
  /** The newest entries that are found, as `reader` sees the file. */
  find(reader: Connection, words: SearchWords, limit: number): readonly number[]
  /** Indexes what has piled up, once there is enough of it that doing so costs little an entry. */
  keepUp(entries: number): void
  /** Empties the index; the next search fills it again. */
  forget(): void
}

/**
 * How many new entries are waited for before they are indexed together; a search indexes the rest at once.
 */
const pile = 4000
const chunk = 5000

/**
 * The search of a file, through its writing connection; `isStaging` says when a write is under way and the
 * index must wait.
 */
export function searchOf(writer: () => Connection, isStaging: () => boolean): SqliteSearch {
  let behind = 0
  const indexAll = () => {
    if (isStaging()) return
    try {
      writer().db.exec(`pragma busy_timeout = 50; ${table}`)
      while (indexSome(writer()) === chunk);
      behind = 0
    } catch {
      // Another program is writing, or the file cannot be written: what is not indexed is looked through
      // instead.
    } finally {
      writer().db.exec(`pragma busy_timeout = ${busyTimeout}`)
    }
  }
  return {
    find(reader, words, limit) {
      indexAll()
      const terms = searchTerms(words)
      if (terms === undefined) return []
      reader.db.exec('begin')
      try {
        return found(reader, terms, limit)
      } finally {
        reader.db.exec('rollback')
      }
    },
    keepUp(entries) {
      behind += entries
      if (behind >= pile) indexAll()
    },
    forget() {
      writer().db.exec('drop table if exists search')
    },
  }
}

// The words are folded and apart already; to the ascii tokenizer every other sign is a letter, which is what
// they need.
const table =
  "create virtual table if not exists search using fts5 (words, content='', detail=none, prefix='2 3', tokenize='ascii')"

const lastIndexed = 'select max(rowid) from search'

function indexSome(connection: Connection): number {
  // The lock comes first, so that two programs do not index the same entries.
  connection.db.exec('begin immediate')
  try {
    const last = oneRow(connection, lastIndexed, [])?.[0] ?? 0
    const fresh = rows(
      connection,
      'select e.number, f.body from entry e join fact f on f.book_id = e.book_id and f.seq = e.seq where e.book_id = $1 and e.number > $2 order by e.number limit $3',
      [1, asNumber(last), chunk],
    )
    const insert = connection.prepared('insert into search (rowid, words) values ($1, $2)')
    for (const cells of fresh) insert.run(asNumber(cells[0]), [...searchWords(asText(cells[1]))].join(' '))
    connection.db.exec('commit')
    return fresh.length
  } finally {
    if (connection.db.isTransaction) connection.db.exec('rollback')
  }
}

function found(reader: Connection, terms: SearchTerms, limit: number): readonly number[] {
  const through = indexedThrough(reader)
  const newest = lookedThrough(reader, terms, through ?? 0, limit)
  if (through === undefined || newest.length === limit) return newest
  const indexed = rows(
    reader,
    'select rowid from search where search match $1 order by rowid desc limit $2',
    [matchText(terms), limit - newest.length],
  )
  return [...newest, ...indexed.map((cells) => asNumber(cells[0]))]
}

/** The last entry in the index, 0 when it is empty, `undefined` when there is none. */
function indexedThrough(reader: Connection): number | undefined {
  const exists = oneRow(reader, "select 1 from sqlite_schema where type = 'table' and name = 'search'", [])
  return exists && asNumber(oneRow(reader, lastIndexed, [])?.[0] ?? 0)
}

/** The entries after a number that are found, newest first, by reading them. */
function lookedThrough(
  reader: Connection,
  terms: SearchTerms,
  after: number,
  limit: number,
): readonly number[] {
  const numbers: number[] = []
  const text =
    'select e.number, f.body from entry e join fact f on f.book_id = e.book_id and f.seq = e.seq where e.book_id = $1 and e.number > $2 and e.number < $3 order by e.number desc limit $4'
  let before = Number.MAX_SAFE_INTEGER
  for (;;) {
    const found = rows(reader, text, [1, after, before, chunk])
    for (const cells of found) {
      before = asNumber(cells[0])
      if (numbers.length < limit && isFound(searchWords(asText(cells[1])), terms)) numbers.push(before)
    }
    if (found.length < chunk || numbers.length >= limit) return numbers
  }
}

function matchText({ whole, beginning }: SearchTerms): string {
  const terms = whole.map((word) => `"${word}"`)
  return [...terms, ...(beginning === undefined ? [] : [`"${beginning}"*`])].join(' AND ')
}
