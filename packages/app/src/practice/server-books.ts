import { ok, type Result } from '@daybook/core/kit/result.ts'
import { addressOf } from '../copies/server-book.ts'
import { readPostgresPlace } from '../store/postgres-place.ts'
import { openSession } from '../store/postgres-session.ts'
import { asNumber } from '../store/query.ts'

/** The places of all books on a server, by number. Refuses `place-malformed`. */
export async function booksOnServer(address: string): Promise<Result<readonly string[]>> {
  const place = readPostgresPlace(address)
  if (!place.ok) return place
  const session = await openSession(place.value.connection)
  try {
    const { rows } = await session.run('select book_id from head order by book_id')
    return ok(rows.map((cells) => addressOf(address, place.value.shown(asNumber(cells[0])))))
  } finally {
    await session.end()
  }
}
