/**
 * The derived tables: name, key and all other columns, in the order of `schema.sql`. `book_id` comes first in
 * every key and is added by the store. Integer columns hold cents (`bigint`), counts and sequence numbers.
 */
export const derivedTables = {
  account: { key: ['id'], columns: ['code', 'type', 'role', 'body', 'seq'] },
  card: { key: ['kind', 'id'], columns: ['body', 'seq'] },
  entry: {
    key: ['number'],
    columns: [
      'seq',
      'date',
      'layer',
      'journal',
      'because',
      'because_id',
      'payee',
      'memo',
      'ref',
      'total',
      'reverses',
      'reversed_by',
      'replaces',
      'replaced_by',
      'approved_by',
    ],
  },
  posting: {
    key: ['account', 'date', 'number', 'line'],
    columns: ['amount', 'layer', 'dims', 'currency', 'foreign_amount', 'party', 'tags', 'memo'],
  },
  account_month: {
    key: ['account', 'month', 'layer', 'currency', 'dims'],
    columns: ['debit', 'credit', 'foreign_net', 'postings'],
  },
  account_total: {
    key: ['account', 'layer', 'currency'],
    columns: ['debit', 'credit', 'foreign_net', 'postings'],
  },
  statement_line: {
    key: ['account', 'fingerprint'],
    columns: [
      'statement',
      'date',
      'amount',
      'text',
      'pattern',
      'bank_id',
      'type',
      'cheque',
      'excluded',
      'question',
      'seq',
    ],
  },
  line_match: {
    key: ['account', 'fingerprint', 'number', 'posting'],
    columns: ['amount', 'reason', 'reason_id', 'evidence', 'seq'],
  },
  cleared: { key: ['account', 'number', 'posting'], columns: ['seal', 'seq'] },
  paper_link: { key: ['number', 'sha256'], columns: ['name', 'media_type', 'size', 'seq'] },
} as const satisfies Readonly<
  Record<string, { readonly key: readonly string[]; readonly columns: readonly string[] }>
>

/** The name of a derived table. */
export type DerivedTable = keyof typeof derivedTables

/** One cell: text, a whole number (cents as `bigint`), or nothing. */
export type Cell = string | number | bigint | null

/** A row or a part of one, by column. */
export type Row = Readonly<Record<string, Cell>>

/**
 * What a fact does to the derived rows: `insert` a new row, `put` a row in the place of the one with its key,
 * `set` some columns of a row, `add` to the number columns of a row (made with zeros where it is not there),
 * or `remove` one.
 */
export type Change =
  | { readonly op: 'insert'; readonly table: DerivedTable; readonly row: Row }
  | { readonly op: 'put'; readonly table: DerivedTable; readonly row: Row }
  | { readonly op: 'set'; readonly table: DerivedTable; readonly key: Row; readonly row: Row }
  | {
      readonly op: 'add'
      readonly table: 'account_month' | 'account_total'
      readonly key: Row
      readonly row: Row
    }
  | { readonly op: 'remove'; readonly table: DerivedTable; readonly key: Row }
