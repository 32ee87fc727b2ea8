import { asNumber, asText } from './query.ts'
import { searchText } from './search-text.ts'
import { type Connection, oneRow, rows } from './sqlite-connection.ts'
import type { SearchWords } from './store.ts'

/** The search index of a file: an FTS5 table over the words of entries, by entry number, filled behind the writing. */
export type SqliteSearch = {
  find(words: SearchWords, limit: number): readonly number[]
  /** Indexes what has piled up, once there is enough of it that doing so costs little an entry. */
  keepUp(entries: number): void
  /** Empties the index; the next search fills it again. */
  forget(): void
}

/** How many new entries are waited for before they are indexed together; a search indexes the rest at once. */
const pile = 4000
const chunk = 5000

/** The search of a file, through its writing connection; `isStaging` says when a write is under way and the index must wait. */
export function searchOf(writer: () => Connection, isStaging: () => boolean): SqliteSearch {
  let behind = 0
  const indexAll = () => {
    if (isStaging()) return
    writer().db.exec(table)
    while (indexSome(writer()) === chunk);
    behind = 0
  }
  return {
    find(words, limit) {
      indexAll()
      const match = matchText(words)
      if (match === '') return []
      return rows(writer(), 'select rowid from search where search match $1 order by rowid desc limit $2', [
        match,
        limit,
      ]).map((cells) => asNumber(cells[0]))
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

const table =
  "create virtual table if not exists search using fts5 (words, content='', detail=none, prefix='2 3', tokenize='unicode61')"

function indexSome(connection: Connection): number {
  const last = oneRow(connection, 'select max(rowid) from search', [])?.[0]
  const through = last === null || last === undefined ? 0 : asNumber(last)
  const fresh = rows(
    connection,
    'select e.number, f.body from entry e join fact f on f.book_id = e.book_id and f.seq = e.seq where e.book_id = $1 and e.number > $2 order by e.number limit $3',
    [1, through, chunk],
  )
  if (fresh.length === 0) return 0
  connection.db.exec('begin immediate')
  try {
    const insert = connection.prepared('insert into search (rowid, words) values ($1, $2)')
    for (const cells of fresh) insert.run(asNumber(cells[0]), searchText(asText(cells[1])))
    connection.db.exec('commit')
  } finally {
    if (connection.db.isTransaction) connection.db.exec('rollback')
  }
  return fresh.length
}

function matchText({ words, amount }: SearchWords): string {
  const terms = words.map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`))
  return [...terms, ...(amount === undefined ? [] : [`"${amountWord(amount)}"`])].join(' AND ')
}

function amountWord(amount: bigint): string {
  return `c${amount < 0n ? -amount : amount}`
}
