import { type DerivedTable, derivedTables } from '@daybook/core/daybook/tables.ts'

/** The columns of a derived table in the order of its rows: the book, the key, the others. */
export function columnsOf(table: DerivedTable): readonly string[] {
  const { key, columns } = derivedTables[table]
  return ['book_id', ...key, ...columns]
}

/** `insert into t (…) values ($1, $2, …)`. */
export function insertText(table: DerivedTable): string {
  const columns = columnsOf(table)
  return `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`
}

/** An insert that replaces the row with the same key. */
export function putText(table: DerivedTable): string {
  const { key, columns } = derivedTables[table]
  const news = columns.map((column) => `${column} = excluded.${column}`).join(', ')
  return `${insertText(table)} on conflict (book_id, ${key.join(', ')}) do update set ${news}`
}

/** An insert that adds to the number columns of the row with the same key. */
export function addText(table: 'account_month' | 'account_total'): string {
  const { key, columns } = derivedTables[table]
  const sums = columns.map((column) => `${column} = ${table}.${column} + excluded.${column}`).join(', ')
  return `${insertText(table)} on conflict (book_id, ${key.join(', ')}) do update set ${sums}`
}

/** An update of some columns of one row; parameters: the book, the key, then the columns. */
export function setText(table: DerivedTable, columns: readonly string[]): string {
  const { key } = derivedTables[table]
  const news = columns.map((column, index) => `${column} = $${index + 2 + key.length}`).join(', ')
  return `update ${table} set ${news} where ${whereText(key)}`
}

/** A delete of one row; parameters: the book, the key. */
export function removeText(table: DerivedTable): string {
  return `delete from ${table} where ${whereText(derivedTables[table].key)}`
}

/** The statement that puts a fact at the end of the chain. */
export const insertFact =
  'insert into fact (book_id, seq, act, kind, v, body, key, input_hash, actor, recorded_at, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)'

/** The guard of every append: moves the head only from where it is expected. */
export const moveHead =
  'update head set seq = $3, hash = $4, entries = $5, chart_seq = $6, locked_through = $7, lock_reason = $8 where book_id = $1 and seq = $2'

/** A new book's head. */
export const insertHead =
  'insert into head (book_id, format, seq, hash, entries, chart_seq, locked_through, lock_reason) values ($1, $2, 0, $3, 0, 0, null, null)'

/** What a key gave. */
export const selectOutcome = 'select act, input_hash from fact where book_id = $1 and key = $2'

function whereText(key: readonly string[]): string {
  return ['book_id', ...key].map((column, index) => `${column} = $${index + 1}`).join(' and ')
}
