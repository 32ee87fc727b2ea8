import { readPostgresPlace } from '../store/postgres-place.ts'
import { openSession } from '../store/postgres-session.ts'
import { asText } from '../store/query.ts'

/**
 * The address of a book on a server: as it was given, with its password, and the number that people are
 * `shown`.
 */
export function addressOf(given: string, shown: string): string {
  const [at, address] = [readPostgresPlace(shown), readPostgresPlace(given)]
  if (!at.ok || !address.ok || at.value.book === undefined) return given
  const { connection } = address.value
  return `${connection}${connection.includes('?') ? '&' : '?'}book=${at.value.book}`
}

/**
 * Removes every row of a book on a server: one whose making failed. `shown` is its place as people see it,
 * with the number of the book; `given` is the address as it was given, with what connects.
 */
export async function dropServerBook(shown: string, given: string): Promise<void> {
  const [at, address] = [readPostgresPlace(shown), readPostgresPlace(given)]
  if (!at.ok || !address.ok || at.value.book === undefined) return
  const session = await openSession(address.value.connection)
  try {
    const { rows } = await session.run(
      "select table_name from information_schema.columns where column_name = 'book_id' and table_schema = current_schema()",
    )
    await session.runAll('begin')
    for (const cells of rows) {
      await session.run(`delete from ${asText(cells[0])} where book_id = $1`, [at.value.book])
    }
    await session.runAll('commit')
  } finally {
    await session.end()
  }
}
