import {
  asCents,
  asNumber,
  asNumberOrNone,
  asText,
  asTextOrNone,
  type Query,
  query,
  type StoredCell,
} from './query.ts'

/** A bank line as imported; `number` is the entry it is tied to. */
export type BankLineRow = {
  readonly account: string
  readonly id: string
  readonly statement: string
  readonly date: string
  readonly amount: bigint
  readonly text: string
  readonly bankId: string | undefined
  readonly cheque: string | undefined
  readonly number: number | undefined
}

const lineColumns = 'account, fingerprint, statement, date, amount, text, bank_id, cheque, number'

function bankLineRow(cells: readonly StoredCell[]): BankLineRow {
  return {
    account: asText(cells[0]),
    id: asText(cells[1]),
    statement: asText(cells[2]),
    date: asText(cells[3]),
    amount: asCents(cells[4]),
    text: asText(cells[5]),
    bankId: asTextOrNone(cells[6]),
    cheque: asTextOrNone(cells[7]),
    number: asNumberOrNone(cells[8]),
  }
}

/** The bank lines of an account. */
export const bankLines: Query<BankLineRow> = query(
  'bankLines',
  `select ${lineColumns} from statement_line where book_id = $1 and account = $2 order by date, fingerprint`,
  bankLineRow,
)

/** One bank line. */
export const bankLine: Query<BankLineRow> = query(
  'bankLine',
  `select ${lineColumns} from statement_line where book_id = $1 and account = $2 and fingerprint = $3`,
  bankLineRow,
)

/** A paper that hangs on an entry. */
export type PaperLinkRow = {
  readonly number: number
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}

/** The papers of an entry. */
export const papersOf: Query<PaperLinkRow> = query(
  'papersOf',
  'select number, sha256, name, media_type, size from paper_link where book_id = $1 and number = $2 order by sha256',
  (cells) => ({
    number: asNumber(cells[0]),
    sha256: asText(cells[1]),
    name: asText(cells[2]),
    mediaType: asText(cells[3]),
    size: asNumber(cells[4]),
  }),
)

/** A row of the desk. */
export const desk: Query<{ readonly id: string; readonly body: string; readonly updatedAt: number }> = query(
  'desk',
  'select id, body, updated_at from desk where book_id = $1 and kind = $2 order by id',
  (cells) => ({ id: asText(cells[0]), body: asText(cells[1]), updatedAt: asNumber(cells[2]) }),
)

/** All papers' hashes and sizes: for export and verification. */
export const paperList: Query<{ readonly sha256: string; readonly size: number }> = query(
  'paperList',
  'select sha256, length(bytes) from paper where book_id = $1 order by sha256',
  (cells) => ({ sha256: asText(cells[0]), size: asNumber(cells[1]) }),
)
