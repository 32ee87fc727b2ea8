import { type DerivedTable, derivedTables } from '@daybook/core/daybook/tables.ts'

/** The columns of derived rows that hold money, in cents. */
export const moneyColumns: ReadonlySet<string> = new Set([
  'total',
  'amount',
  'foreign_amount',
  'debit',
  'credit',
  'foreign_net',
])

/** The columns of derived rows that hold counts, sizes and sequence numbers; the others hold text. */
export const countColumns: ReadonlySet<string> = new Set([
  'number',
  'line',
  'seq',
  'reverses',
  'reversed_by',
  'replaces',
  'replaced_by',
  'posting',
  'postings',
  'size',
])

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

/** The end of an insert that replaces the row with the same key. */
export function putTail(table: DerivedTable): string {
  const { key, columns } = derivedTables[table]
  const news = columns.map((column) => `${column} = excluded.${column}`).join(', ')
  return `on conflict (book_id, ${key.join(', ')}) do update set ${news}`
}

/** An insert that adds to the number columns of the row with the same key. */
export function addText(table: 'account_month' | 'account_total'): string {
  return `${insertText(table)} ${addTail(table)}`
}

/** The end of an insert that adds to the row with the same key. */
export function addTail(table: 'account_month' | 'account_total'): string {
  const { key, columns } = derivedTables[table]
  const sums = columns.map((column) => `${column} = ${table}.${column} + excluded.${column}`).join(', ')
  return `on conflict (book_id, ${key.join(', ')}) do update set ${sums}`
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

/** A paper's bytes; a paper is kept once. */
export const insertPaper =
  'insert into paper (book_id, sha256, bytes) values ($1, $2, $3) on conflict (book_id, sha256) do nothing'

/** A paper's bytes by its hash. */
export const selectPaper = 'select bytes from paper where book_id = $1 and sha256 = $2'

/** A draft in the place of the one with its kind and id. */
export const putDesk = `insert into desk (book_id, kind, id, body, updated_at) values ($1, $2, $3, $4, $5)
  on conflict (book_id, kind, id) do update set body = excluded.body, updated_at = excluded.updated_at`

/** Takes a draft from the desk. */
export const removeDesk = 'delete from desk where book_id = $1 and kind = $2 and id = $3'

/** Sealed data in the place of what was under its id. */
export const putVault = `insert into vault (book_id, id, sealed) values ($1, $2, $3)
  on conflict (book_id, id) do update set sealed = excluded.sealed`

/** Erases sealed data. */
export const removeVault = 'delete from vault where book_id = $1 and id = $2'

/** All sealed data. */
export const selectVault = 'select id, sealed from vault where book_id = $1 order by id'

/** What a key gave. */
export const selectOutcome = 'select act, input_hash from fact where book_id = $1 and key = $2'

function whereText(key: readonly string[]): string {
  return ['book_id', ...key].map((column, index) => `${column} = $${index + 1}`).join(' and ')
}
