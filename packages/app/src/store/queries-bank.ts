import type { LineTie } from '@daybook/core/daybook/bank-facts.ts'
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

/**
 * A bank line as imported; `number` is the entry it is tied to (the first where there are several),
 * `excluded` the reason why it is left out, `question` an open or answered question (`LineQuestion`) as JSON.
 */
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
  readonly pattern: string
  readonly type: string | undefined
  readonly excluded: string | undefined
  readonly question: string | undefined
}

const lineColumns = `l.account, l.fingerprint, l.statement, l.date, l.amount, l.text, l.bank_id, l.cheque,
   (select min(m.number) from line_match m
    where m.book_id = l.book_id and m.account = l.account and m.fingerprint = l.fingerprint),
   l.pattern, l.type, l.excluded, l.question`

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
    pattern: asText(cells[9]),
    type: asTextOrNone(cells[10]),
    excluded: asTextOrNone(cells[11]),
    question: asTextOrNone(cells[12]),
  }
}

/** The bank lines of an account. */
export const bankLines: Query<BankLineRow> = query(
  'bankLines',
  `select ${lineColumns} from statement_line l where l.book_id = $1 and l.account = $2
   order by l.date, l.fingerprint`,
  bankLineRow,
)

/** One bank line. */
export const bankLine: Query<BankLineRow> = query(
  'bankLine',
  `select ${lineColumns} from statement_line l
   where l.book_id = $1 and l.account = $2 and l.fingerprint = $3`,
  bankLineRow,
)

const tieColumns = 'account, fingerprint, number, posting, amount, reason, reason_id, evidence'

/** The tie in a row of `line_match`. */
export function tieRow(cells: readonly StoredCell[]): LineTie {
  const id = asTextOrNone(cells[6])
  const evidence = asTextOrNone(cells[7])
  return {
    account: asText(cells[0]),
    line: asText(cells[1]),
    number: asNumber(cells[2]),
    posting: asNumber(cells[3]),
    amount: asCents(cells[4]),
    reason: {
      // Only `TieReason`s are ever recorded.
      by: asText(cells[5]) as LineTie['reason']['by'],
      ...(id === undefined ? {} : { id }),
      ...(evidence === undefined ? {} : { evidence }),
    },
  }
}

/** The ties of bank lines to entries with numbers in a range, both ends included. */
export const tiesToEntries: Query<LineTie> = query(
  'tiesToEntries',
  `select ${tieColumns} from line_match where book_id = $1 and number >= $2 and number <= $3
   order by account, fingerprint, number, posting`,
  tieRow,
)

/** The ties of one bank line. */
export const tiesOfLine: Query<LineTie> = query(
  'tiesOfLine',
  `select ${tieColumns} from line_match where book_id = $1 and account = $2 and fingerprint = $3
   order by number, posting`,
  tieRow,
)

/** The ties of all bank lines of an account. */
export const tiesOfAccount: Query<LineTie> = query(
  'tiesOfAccount',
  `select ${tieColumns} from line_match where book_id = $1 and account = $2
   order by fingerprint, number, posting`,
  tieRow,
)

/** A posting that a seal holds. */
export type ClearedRow = {
  readonly account: string
  readonly number: number
  readonly posting: number
  readonly seal: string
}

function clearedRow(cells: readonly StoredCell[]): ClearedRow {
  return {
    account: asText(cells[0]),
    number: asNumber(cells[1]),
    posting: asNumber(cells[2]),
    seal: asText(cells[3]),
  }
}

/** The postings of an account that seals hold. */
export const clearedOfAccount: Query<ClearedRow> = query(
  'clearedOfAccount',
  `select account, number, posting, seal from cleared where book_id = $1 and account = $2
   order by number, posting`,
  clearedRow,
)

/** The postings that seals hold of entries with numbers in a range, both ends included. */
export const clearedOfEntries: Query<ClearedRow> = query(
  'clearedOfEntries',
  `select account, number, posting, seal from cleared where book_id = $1 and number >= $2 and number <= $3
   order by account, number, posting`,
  clearedRow,
)

/** A posting that no seal holds, with the words of its entry. */
export type OpenPostingRow = {
  readonly number: number
  readonly posting: number
  readonly date: string
  readonly amount: bigint
  readonly currency: string
  readonly foreignAmount: bigint
  readonly payee: string | undefined
  readonly memo: string
  readonly ref: string | undefined
  readonly because: string
  readonly becauseId: string
  readonly reverses: number | undefined
  readonly reversedBy: number | undefined
  readonly party: string | undefined
}

/** The postings of an account up to a day, that day included, that no seal holds. */
export const openPostings: Query<OpenPostingRow> = query(
  'openPostings',
  `select p.number, p.line, p.date, p.amount, p.currency, p.foreign_amount, e.payee,
     coalesce(p.memo, e.memo), e.ref, e.because, e.because_id, e.reverses, e.reversed_by, p.party
   from posting p join entry e on e.book_id = p.book_id and e.number = p.number
   where p.book_id = $1 and p.account = $2 and p.date <= $3 and not exists
     (select 1 from cleared c where c.book_id = p.book_id and c.account = p.account and c.number = p.number
        and c.posting = p.line)
   order by p.date, p.number, p.line`,
  (cells) => ({
    number: asNumber(cells[0]),
    posting: asNumber(cells[1]),
    date: asText(cells[2]),
    amount: asCents(cells[3]),
    currency: asText(cells[4]),
    foreignAmount: asCents(cells[5]),
    payee: asTextOrNone(cells[6]),
    memo: asText(cells[7]),
    ref: asTextOrNone(cells[8]),
    because: asText(cells[9]),
    becauseId: asText(cells[10]),
    reverses: asNumberOrNone(cells[11]),
    reversedBy: asNumberOrNone(cells[12]),
    party: asTextOrNone(cells[13]),
  }),
)

/** The entries that were made for something: `reversal`, `J12`. */
export const entriesBecauseOf: Query<number> = query(
  'entriesBecauseOf',
  'select number from entry where book_id = $1 and because = $2 and because_id = $3 order by number',
  (cells) => asNumber(cells[0]),
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
