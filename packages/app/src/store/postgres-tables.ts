import { type Refused, refuse } from '@daybook/core/kit/result.ts'
import { searchSchema } from './postgres-search.ts'
import type { Session } from './postgres-session.ts'
import { asNumber, asText } from './query.ts'

/**
 * Makes the tables of books in a database that has none yet; several programs may do so at once. Refuses
 * `place-not-utf8`, and `book-exists` where tables of another program have such names.
 */
export async function makeTables(
  session: Session,
  schema: string,
  place: string,
): Promise<Refused | undefined> {
  const { rows } = await session.run("select current_setting('server_encoding')")
  const encoding = asText(rows[0]?.[0])
  if (encoding !== 'UTF8' && encoding !== 'SQL_ASCII') return refuse('place-not-utf8', { place, encoding })
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const found = await session.run("select count(*) from pg_class where oid = to_regclass('head')")
    if (asNumber(found.rows[0]?.[0]) > 0) return undefined
    try {
      await session.runAll(`begin; ${postgresSchema(schema)} ${searchSchema} commit`)
    } catch (error) {
      if (!isSameMoment(error)) throw error
      await session.runAll('rollback')
    }
  }
  return refuse('book-exists', { place })
}

/**
 * The shared schema in PostgreSQL's words: text in the order of its bytes, as in a file, whatever the
 * server's language.
 */
export function postgresSchema(schema: string): string {
  return schema.replaceAll(/\bTEXT\b/g, 'TEXT collate "C"')
}

/** Whether a table was there after all: made by another program since we looked. */
function isSameMoment(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === '42P07' || code === '42710' || code === '23505' || code === '40P01'
}
