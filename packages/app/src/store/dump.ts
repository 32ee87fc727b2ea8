import { type Cell, type DerivedTable, derivedTables, type Row } from '@daybook/core/daybook/tables.ts'
import { asCents, asNumber, asText, type Query, query, type StoredCell } from './query.ts'
import { countColumns, moneyColumns } from './sql-text.ts'
import type { Reader } from './store.ts'

/** How many rows are read at once. */
const rowsAtOnce = 2000

/**
 * All rows of a derived table in the order of its key, with all columns, as `derive` writes them: cents are
 * `bigint`, counts and sequence numbers are numbers. Over a snapshot they are those of one state of the book.
 */
export async function* dumpTable(reader: Reader, table: DerivedTable): AsyncGenerator<Row, undefined> {
  for await (const chunk of dumpChunks(reader, table)) yield* chunk
}

/** As `dumpTable`, some thousand rows at a time: for comparing and copying large books. */
export async function* dumpChunks(
  reader: Reader,
  table: DerivedTable,
  atOnce: number = rowsAtOnce,
): AsyncGenerator<readonly Row[], undefined> {
  const { first, next } = dumpQueries[table]
  const { key } = derivedTables[table]
  let chunk = await reader.read(first, atOnce)
  while (chunk.length > 0) {
    yield chunk
    const last = chunk.at(-1) ?? {}
    chunk =
      chunk.length < atOnce
        ? []
        : await reader.read(next, ...key.map((column) => last[column] ?? null), atOnce)
  }
}

/**
 * The two queries that a table is dumped by: its first rows, and those after a key; the last parameter is how
 * many.
 */
export const dumpQueries: Readonly<
  Record<DerivedTable, { readonly first: Query<Row>; readonly next: Query<Row> }>
> = {
  account: queriesOf('account'),
  card: queriesOf('card'),
  entry: queriesOf('entry'),
  posting: queriesOf('posting'),
  account_month: queriesOf('account_month'),
  account_total: queriesOf('account_total'),
  statement_line: queriesOf('statement_line'),
  line_match: queriesOf('line_match'),
  cleared: queriesOf('cleared'),
  paper_link: queriesOf('paper_link'),
}

function queriesOf(table: DerivedTable): { readonly first: Query<Row>; readonly next: Query<Row> } {
  const { key, columns } = derivedTables[table]
  const all = [...key, ...columns]
  const row = (cells: readonly StoredCell[]) => {
    // Millions of these are made when a large book is verified: a loop is twice as quick as `fromEntries`.
    const made: Record<string, Cell> = {}
    let index = 0
    for (const column of all) {
      made[column] = cellOf(column, cells[index])
      index += 1
    }
    return made
  }
  const select = `select ${all.join(', ')} from ${table} where book_id = $1`
  const order = `order by ${key.join(', ')}`
  const places = key.map((_, index) => `$${index + 2}`).join(', ')
  const after = key.length === 1 ? `${key[0]} > ${places}` : `(${key.join(', ')}) > (${places})`
  return {
    first: query(`${table}.first`, `${select} ${order} limit $2`, row),
    next: query(`${table}.next`, `${select} and ${after} ${order} limit $${key.length + 2}`, row),
  }
}

function cellOf(column: string, cell: StoredCell | undefined): Row[string] {
  if (cell === null || cell === undefined) return null
  if (moneyColumns.has(column)) return asCents(cell)
  return countColumns.has(column) ? asNumber(cell) : asText(cell)
}
