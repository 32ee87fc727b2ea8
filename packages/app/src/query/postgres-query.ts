import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { placeRefusal } from '../store/place.ts'
import type { Session } from '../store/postgres-session.ts'
import { asText } from '../store/query.ts'
import type { QueryBounds, QueryRows } from './bounds.ts'
import type { CheckedQuery } from './check-query.ts'
import { tooSlow } from './sqlite-query.ts'
import { queryText } from './view-sql.ts'

/**
 * Answers a checked query on a server, inside a read-only transaction that the caller has begun and rolls
 * back: with a time limit, an empty search path (a stored table has no name there), and as many rows as are
 * wanted from a cursor. Refuses `query-wrong` with the server’s words, `query-too-slow`.
 */
export async function postgresQuery(
  session: Session,
  book: number,
  query: CheckedQuery,
  bounds: QueryBounds,
): Promise<Result<QueryRows>> {
  const { rows: places } = await session.run(schemaOfBooks)
  const schema = asText(places[0]?.[0]).replaceAll('"', '""')
  const sql = queryText(query, { engine: 'postgres', book, table: (name) => `"${schema}".${name}` })
  try {
    await session.runAll(`set local statement_timeout = ${bounds.milliseconds};
      set local standard_conforming_strings = on; set local search_path = '';
      declare asked no scroll cursor for ${sql}`)
    const { columns, rows } = await session.table(`fetch ${bounds.rows + 1} from asked`)
    return ok({ columns, rows: rows.slice(0, bounds.rows), more: rows.length > bounds.rows })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '57014') return tooSlow(bounds)
    // Classes of what a query itself can get wrong: data, grammar and names, features that are not there.
    if (/^(?:22|42|0A|21|25006)/.test(code) && error instanceof Error) {
      return refuse('query-wrong', { why: error.message }, 'sql')
    }
    const refused = placeRefusal(error, 'postgres://…')
    if (refused !== undefined) return refused
    throw error
  }
}

const schemaOfBooks = `select n.nspname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.oid = 'posting'::regclass`
