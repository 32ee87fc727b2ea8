import type { CheckedQuery } from './check-query.ts'
import { type View, views } from './views.ts'

/** Where a query is to run: the engine, the book’s number, and how its tables are written out. */
export type QueryPlace = {
  readonly engine: 'sqlite' | 'postgres'
  readonly book: number
  table(name: string): string
}

/**
 * The text that an engine is given: the views that a checked query reads from, as WITH parts over the tables
 * of one book, and the query after them.
 */
export function queryText(query: CheckedQuery, place: QueryPlace): string {
  const parts = views.filter((view) => query.views.has(view.name)).map((view) => viewText(view, place))
  const recursive = query.isRecursive ? 'recursive ' : ''
  const own = query.withParts === '' ? [] : [query.withParts]
  const all = [...parts, ...own]
  return all.length === 0 ? query.body : `with ${recursive}${all.join(', ')} ${query.body}`
}

function viewText(view: View, place: QueryPlace): string {
  const columns = view.columns.map(({ name, sql }) => `${written(sql, place)} as ${name}`).join(', ')
  return `${view.name} as not materialized (select ${columns} from ${written(view.from, place)})`
}

/** Puts the shared words of a view into those of an engine, the innermost first. */
function written(sql: string, place: QueryPlace): string {
  const words = place.engine === 'sqlite' ? sqliteWords : postgresWords
  return sql
    .replaceAll('book()', String(place.book))
    .replaceAll(/\btable\((\w+)\)/g, (_, name: string) => place.table(name))
    .replaceAll(/\bjson\(([\w.]+), ([\w.]+)\)/g, (_, from: string, path: string) => words.json(from, path))
    .replaceAll(/\beach\(([\w.]+), (\w+)\) (\w+)/g, (_, from: string, path: string, name: string) =>
      words.each(from, path, name),
    )
    .replaceAll(/\bdim\(([\w.]+), (\w+)\)/g, (_, from: string, name: string) => words.dim(from, name))
    .replaceAll(/\bmoment\(([\w.]+)\)/g, (_, from: string) => words.moment(from))
    .replaceAll(/\bwhole\(/g, words.whole)
}

type Words = {
  json(from: string, path: string): string
  each(from: string, path: string, name: string): string
  dim(from: string, name: string): string
  moment(from: string): string
  readonly whole: string
}

const sqliteWords: Words = {
  json: (from, path) => `(${from} ->> '$.${path}')`,
  each: (from, path, name) => `json_each(${from}, '$.${path}') ${name}`,
  dim: (from, name) => {
    const padded = `(';' || ${from} || ';')`
    const rest = `substr(${padded}, instr(${padded}, ';${name}=') + ${name.length + 2})`
    return `case when instr(${padded}, ';${name}=') > 0 then substr(${rest}, 1, instr(${rest}, ';') - 1) end`
  },
  moment: (from) => `strftime('%Y-%m-%dT%H:%M:%SZ', ${from} / 1000, 'unixepoch')`,
  // Text in a sum becomes a number; a whole one, since there is no point in it.
  whole: '(0 + ',
}

const postgresWords: Words = {
  json: (from, path) => `(${from}::jsonb #>> '{${path.replaceAll('.', ',')}}')`,
  each: (from, path, name) => `jsonb_array_elements(${from}::jsonb -> '${path}') as ${name}(value)`,
  dim: (from, name) => `substring(';' || ${from} from ';${name}=([^;]*)')`,
  moment: (from) => `to_char(to_timestamp(${from} / 1000) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  whole: 'int8(',
}
