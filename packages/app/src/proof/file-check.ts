import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { type Refusal, refusal } from '@daybook/core/kit/result.ts'
import { isPostgres, sqliteSchema } from '../store/open-book.ts'
import { readSchema } from '../store/schema.ts'
import { connect, oneRow, rows } from '../store/sqlite-connection.ts'
import { damageOf } from './damage.ts'

/**
 * What the file itself says: what is wrong with it, and through which entry the search index goes (0: there
 * is none).
 */
export type FileCheck = { readonly flaws: readonly Refusal[]; readonly searchThrough: number }

/** Whether a book is a file of its own: then its pages and its search index can be checked. */
export function isFile(place: string): boolean {
  return !isPostgres(place) && existsSync(place)
}

/**
 * Checks a file page by page and index by index (`book-damaged`), and that its search index has every entry
 * up to its last one (`search-false`). `entries` is how many entries there are.
 */
export function checkFile(place: string, entries: number): FileCheck {
  const connection = connect(place)
  try {
    connection.db.exec('begin')
    const found = rows(connection, 'pragma integrity_check(5)', []).map((cells) => String(cells[0]))
    const flaws = found.filter((line) => line !== 'ok').map((why) => refusal('book-damaged', { place, why }))
    if (!hasOurTables(connection)) flaws.push(refusal('book-damaged', { place, ...otherTables }))
    const search = searchCover(connection)
    if (search !== undefined && (search.count !== search.through || search.through > entries)) {
      const expected = String(Math.min(search.through, entries))
      flaws.push(refusal('search-false', { found: String(search.count), expected }, 'search'))
    }
    return { flaws, searchThrough: search?.through ?? 0 }
  } catch (error) {
    return { flaws: [refusal('book-damaged', { place, ...damageOf(error) })], searchThrough: 0 }
  } finally {
    connection.db.close()
  }
}

const otherTables = {
  why: 'its tables are not those that books are made with',
  whyFr: 'ses tables ne sont pas celles dont les livres sont faits',
}

/** Whether the tables and indexes are made as this program makes them, to the letter. */
function hasOurTables(connection: ReturnType<typeof connect>): boolean {
  const fresh = new DatabaseSync(':memory:')
  fresh.exec(sqliteSchema(readSchema()))
  const expected = fresh
    .prepare(tableTexts)
    .all()
    .map(({ sql }) => sql)
  fresh.close()
  const found = rows(connection, tableTexts, []).map(([sql]) => sql)
  return found.length === expected.length && found.every((sql, index) => sql === expected[index])
}

// The tables of the search index are SQLite's own, and `search` itself is read by its name.
const tableTexts =
  "select sql from sqlite_schema where name not like 'search%' and name not like 'sqlite%' order by type, name"

function searchCover(connection: ReturnType<typeof connect>): { count: number; through: number } | undefined {
  const exists = oneRow(
    connection,
    "select 1 from sqlite_schema where type = 'table' and name = 'search_docsize'",
    [],
  )
  if (exists === undefined) return undefined
  const cells = oneRow(connection, 'select count(*), coalesce(max(id), 0) from search_docsize', [])
  return { count: Number(cells?.[0]), through: Number(cells?.[1]) }
}
