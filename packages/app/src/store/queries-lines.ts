import type { LineTie } from '@daybook/core/daybook/bank-facts.ts'
import { asCents, asNumber, asText, asTextOrNone, type Query, query, type StoredCell } from './query.ts'

/** A bank line that is not done with: `left` is what no posting is tied to. */
export type OpenLineRow = {
  readonly account: string
  readonly id: string
  readonly date: string
  readonly amount: bigint
  readonly left: bigint
  readonly text: string
  readonly pattern: string
  readonly cheque: string | undefined
  readonly question: string | undefined
}

const tiedOfLine = `coalesce((select sum(m.amount) from line_match m
    where m.book_id = l.book_id and m.account = l.account and m.fingerprint = l.fingerprint), 0)`

/** The bank lines of an account that are neither left out nor tied for all of their amount, by day. */
export const openLines: Query<OpenLineRow> = query(
  'openLines',
  `select l.account, l.fingerprint, l.date, l.amount, l.amount - ${tiedOfLine}, l.text, l.pattern, l.cheque,
     l.question
   from statement_line l
   where l.book_id = $1 and l.account = $2 and l.excluded is null and l.amount <> ${tiedOfLine}
   order by l.date, l.fingerprint`,
  (cells) => ({
    account: asText(cells[0]),
    id: asText(cells[1]),
    date: asText(cells[2]),
    amount: asCents(cells[3]),
    left: asCents(cells[4]),
    text: asText(cells[5]),
    pattern: asText(cells[6]),
    cheque: asTextOrNone(cells[7]),
    question: asTextOrNone(cells[8]),
  }),
)

/** A posting that bank lines are not tied to for all of its amount; `tied` is how much they are. */
export type UntiedPostingRow = {
  readonly number: number
  readonly posting: number
  readonly date: string
  readonly amount: bigint
  readonly tied: bigint
  readonly payee: string | undefined
  readonly memo: string
  readonly ref: string | undefined
}

const tiedOfPosting = `coalesce((select sum(m.amount) from line_match m
    where m.book_id = p.book_id and m.number = p.number and m.account = p.account and m.posting = p.line), 0)`

const ownAmount = "case when p.currency = $5 and p.currency <> '' then p.foreign_amount else p.amount end"

/**
 * The postings of an account on some days, both included, that are not tied in full, in the currency given
 * (empty for the book's). Left out are those that a seal holds, and entries that were taken back on their own
 * day: the bank saw neither.
 */
export const untiedPostings: Query<UntiedPostingRow> = query(
  'untiedPostings',
  `select p.number, p.line, p.date, ${ownAmount}, ${tiedOfPosting}, e.payee, coalesce(p.memo, e.memo), e.ref
   from posting p join entry e on e.book_id = p.book_id and e.number = p.number
   where p.book_id = $1 and p.account = $2 and p.date >= $3 and p.date <= $4
     and ${ownAmount} <> ${tiedOfPosting}
     and not exists (select 1 from cleared c where c.book_id = p.book_id and c.account = p.account
       and c.number = p.number and c.posting = p.line)
     and not exists (select 1 from entry o where o.book_id = e.book_id and o.date = e.date
       and (o.number = e.reverses or o.number = e.reversed_by))
   order by p.date, p.number, p.line`,
  (cells) => ({
    number: asNumber(cells[0]),
    posting: asNumber(cells[1]),
    date: asText(cells[2]),
    amount: asCents(cells[3]),
    tied: asCents(cells[4]),
    payee: asTextOrNone(cells[5]),
    memo: asText(cells[6]),
    ref: asTextOrNone(cells[7]),
  }),
)

/** The accounts that bank statements were imported into. */
export const accountsWithLines: Query<string> = query(
  'accountsWithLines',
  `select a.id from account a where a.book_id = $1 and exists
     (select 1 from statement_line l where l.book_id = a.book_id and l.account = a.id)
   order by a.id`,
  (cells) => asText(cells[0]),
)

/** The numbers of the entries that post to an account on some days, both included. */
export const numbersOnAccount: Query<number> = query(
  'numbersOnAccount',
  `select distinct number from posting where book_id = $1 and account = $2 and date >= $3 and date <= $4
   order by number`,
  (cells) => asNumber(cells[0]),
)

/** A bank line that was coded, with the fact of the entry it became and on what evidence. */
export type CodedLineRow = {
  readonly account: string
  readonly id: string
  readonly date: string
  readonly amount: bigint
  readonly text: string
  readonly number: number
  readonly posting: number
  readonly reason: string
  readonly reasonId: string | undefined
  readonly body: string
}

const codedColumns = `l.account, l.fingerprint, l.date, l.amount, l.text, m.number, m.posting, m.reason,
     m.reason_id, f.body`

// `cross join` keeps SQLite from beginning with the ties, of which there are as many as lines; PostgreSQL
// orders as it likes.
const codedTables = `statement_line l cross join line_match m cross join entry e cross join fact f`

const isCoded = `m.book_id = l.book_id and m.account = l.account and m.fingerprint = l.fingerprint
     and e.book_id = m.book_id and e.number = m.number and f.book_id = e.book_id and f.seq = e.seq
     and m.amount = l.amount and m.reason in ('hand', 'import', 'rule', 'habit', 'pair')
     and e.because in ('statement', 'replacement') and e.reversed_by is null`

function codedLineRow(cells: readonly StoredCell[]): CodedLineRow {
  return {
    account: asText(cells[0]),
    id: asText(cells[1]),
    date: asText(cells[2]),
    amount: asCents(cells[3]),
    text: asText(cells[4]),
    number: asNumber(cells[5]),
    posting: asNumber(cells[6]),
    reason: asText(cells[7]),
    reasonId: asTextOrNone(cells[8]),
    body: asText(cells[9]),
  }
}

/**
 * The lines of a pattern and direction (1 for money in, -1 for money out) that were coded, whichever account
 * they are of: the latest first, so many.
 */
export const codedOfPattern: Query<CodedLineRow> = query(
  'codedOfPattern',
  `select ${codedColumns} from ${codedTables}
   where l.book_id = $1 and l.pattern = $2 and l.amount * $3 > 0 and ${isCoded}
   order by l.date desc, l.account, l.fingerprint desc, m.number, m.posting limit $4`,
  codedLineRow,
)

/**
 * The lines of a direction that were coded, of patterns from one text on and before another, whichever
 * account they are of: the latest first, so many.
 */
export const codedOfPatterns: Query<CodedLineRow> = query(
  'codedOfPatterns',
  `select ${codedColumns} from ${codedTables}
   where l.book_id = $1 and l.pattern >= $2 and l.pattern < $3 and l.amount * $4 > 0 and ${isCoded}
   order by l.date desc, l.account, l.fingerprint desc, m.number, m.posting limit $5`,
  codedLineRow,
)

/** The lines of an account that were coded, on some days, both included, by day. */
export const codedOfAccount: Query<CodedLineRow> = query(
  'codedOfAccount',
  `select ${codedColumns} from ${codedTables}
   where l.book_id = $1 and l.account = $2 and l.date >= $3 and l.date <= $4 and ${isCoded}
   order by l.date, l.fingerprint, m.number, m.posting`,
  codedLineRow,
)

/** A tie that a rule made, with the line's own words. */
export type RuleTieRow = Pick<LineTie, 'account' | 'line' | 'number' | 'posting' | 'amount'> & {
  readonly date: string
  readonly text: string
  readonly because: string
}

/** The ties that a rule made, by entry. */
export const tiesOfRule: Query<RuleTieRow> = query(
  'tiesOfRule',
  `select m.account, m.fingerprint, m.number, m.posting, m.amount, l.date, l.text, e.because
   from line_match m
     join statement_line l on l.book_id = m.book_id and l.account = m.account and l.fingerprint = m.fingerprint
     join entry e on e.book_id = m.book_id and e.number = m.number
   where m.book_id = $1 and m.reason = 'rule' and m.reason_id = $2
   order by m.number, m.account, m.fingerprint, m.posting`,
  (cells) => ({
    account: asText(cells[0]),
    line: asText(cells[1]),
    number: asNumber(cells[2]),
    posting: asNumber(cells[3]),
    amount: asCents(cells[4]),
    date: asText(cells[5]),
    text: asText(cells[6]),
    because: asText(cells[7]),
  }),
)

/** A bank line that is left out, and why. */
export type ExcludedLineRow = {
  readonly account: string
  readonly id: string
  readonly date: string
  readonly amount: bigint
  readonly text: string
  readonly excluded: string
}

/** The bank lines of an account that are left out, by day. */
export const excludedLines: Query<ExcludedLineRow> = query(
  'excludedLines',
  `select account, fingerprint, date, amount, text, excluded from statement_line
   where book_id = $1 and account = $2 and excluded is not null order by date, fingerprint`,
  (cells) => ({
    account: asText(cells[0]),
    id: asText(cells[1]),
    date: asText(cells[2]),
    amount: asCents(cells[3]),
    text: asText(cells[4]),
    excluded: asText(cells[5]),
  }),
)
