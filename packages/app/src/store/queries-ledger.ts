import {
  asCents,
  asHex,
  asNumber,
  asNumberOrNone,
  asText,
  asTextOrNone,
  laterOf,
  type Query,
  query,
  type StoredCell,
} from './query.ts'

/** The days of the first and the last entry; none in books without entries. */
export const entryDays: Query<{ readonly first: string | undefined; readonly last: string | undefined }> =
  query(
    'entryDays',
    `select (select min(date) from entry where book_id = $1), (select max(date) from entry where book_id = $1)
     from head where book_id = $1`,
    (cells) => ({ first: asTextOrNone(cells[0]), last: asTextOrNone(cells[1]) }),
  )

/** The day of the first entry after a day that is more than an opening balance. */
export const firstWorkAfter: Query<string> = query(
  'firstWorkAfter',
  `select date from entry where book_id = $1 and date > $2 and because <> 'opening' order by date limit 1`,
  (cells) => asText(cells[0]),
)

/** How many entries are dated on or before a day. */
export const entriesThrough: Query<number> = query(
  'entriesThrough',
  'select count(*) from entry where book_id = $1 and date <= $2',
  (cells) => asNumber(cells[0]),
)

/** The place of an entry in the order of date and number. */
export type EntryPlace = { readonly date: string; readonly number: number }

function entryPlace(cells: readonly StoredCell[]): EntryPlace {
  return { date: asText(cells[0]), number: asNumber(cells[1]) }
}

/**
 * Entries of a span after a place (`date`, `number`), of one journal and one layer where these are not empty,
 * at most so many, in order.
 */
export const entriesMatching: Query<EntryPlace> = query(
  'entriesMatching',
  `select date, number from entry
   where book_id = $1 and date >= ${laterOf('$2', '$4')} and date <= $3 and (date > $4 or (date = $4 and number > $5))
     and ($6 = '' or journal = $6) and ($7 = '' or layer = $7)
   order by date, number limit $8`,
  entryPlace,
)

/** As `entriesMatching`, those that post to an account. */
export const entriesOfAccount: Query<EntryPlace> = query(
  'entriesOfAccount',
  `select distinct p.date, p.number from posting p join entry e on e.book_id = p.book_id and e.number = p.number
   where p.book_id = $1 and p.account = $2 and p.date >= ${laterOf('$3', '$5')} and p.date <= $4
     and (p.date > $5 or (p.date = $5 and p.number > $6))
     and ($7 = '' or e.journal = $7) and ($8 = '' or e.layer = $8)
   order by p.date, p.number limit $9`,
  entryPlace,
)

/** The days of the first and the last posting of an account; none without postings. */
export const postingDays: Query<{ readonly first: string | undefined; readonly last: string | undefined }> =
  query(
    'postingDays',
    `select (select min(date) from posting where book_id = $1 and account = $2),
       (select max(date) from posting where book_id = $1 and account = $2)
     from head where book_id = $1`,
    (cells) => ({ first: asTextOrNone(cells[0]), last: asTextOrNone(cells[1]) }),
  )

/** The months of an account, first and last included: how many postings each has, and what they add up to. */
export const monthsOfAccount: Query<{
  readonly month: string
  readonly postings: number
  readonly net: bigint
}> = query(
  'monthsOfAccount',
  `select month, sum(postings), sum(debit - credit) from account_month
   where book_id = $1 and account = $2 and month >= $3 and month <= $4 group by month order by month`,
  (cells) => ({ month: asText(cells[0]), postings: asNumber(cells[1]), net: asCents(cells[2]) }),
)

/** How many of the first postings of an account’s span there are, at most so many, and their sum. */
export const firstPostings: Query<{ readonly postings: number; readonly net: bigint }> = query(
  'firstPostings',
  `select count(*), coalesce(sum(amount), 0) from (
     select amount from posting where book_id = $1 and account = $2 and date >= $3 and date <= $4
     order by date, number, line limit $5) as first`,
  (cells) => ({ postings: asNumber(cells[0]), net: asCents(cells[1]) }),
)

/** A posting as a register shows it. */
export type RegisterRow = {
  readonly date: string
  readonly number: number
  readonly amount: bigint
  readonly memo: string | undefined
  readonly payee: string | undefined
  readonly ref: string | undefined
}

/**
 * Postings of an account’s span in order, after so many of them, at most so many; a memo is the posting’s own
 * or the entry’s.
 */
export const registerRows: Query<RegisterRow> = query(
  'registerRows',
  `select p.date, p.number, p.amount, coalesce(p.memo, nullif(e.memo, '')), e.payee, e.ref from (
     select date, number, line, amount, memo from posting
     where book_id = $1 and account = $2 and date >= $3 and date <= $4
     order by date, number, line limit $6 offset $5) as p
   join entry e on e.book_id = $1 and e.number = p.number order by p.date, p.number, p.line`,
  (cells) => ({
    date: asText(cells[0]),
    number: asNumber(cells[1]),
    amount: asCents(cells[2]),
    memo: asTextOrNone(cells[3]),
    payee: asTextOrNone(cells[4]),
    ref: asTextOrNone(cells[5]),
  }),
)

/** How many bank lines an account has. */
export const bankLineCount: Query<number> = query(
  'bankLineCount',
  'select count(*) from statement_line where book_id = $1 and account = $2',
  (cells) => asNumber(cells[0]),
)

/** Every combination of dimensions that postings carry. */
export const dimsInUse: Query<string> = query(
  'dimsInUse',
  `select distinct dims from account_month where book_id = $1 and dims <> ''`,
  (cells) => asText(cells[0]),
)

/** What an entry moves on an account, debit less credit, with the fact that posted it. */
export type TouchRow = {
  readonly number: number
  readonly seq: number
  readonly hash: string
  readonly date: string
  readonly memo: string
  readonly payee: string | undefined
  readonly reverses: number | undefined
  readonly reversedBy: number | undefined
  readonly net: bigint
  /** The currency of a posting that is in another than the book’s; empty for none. */
  readonly currency: string
}

/** The entries that post to an account, by number. */
export const entriesTouching: Query<TouchRow> = query(
  'entriesTouching',
  `select e.number, e.seq, f.hash, e.date, e.memo, e.payee, e.reverses, e.reversed_by, t.net, t.currency
   from (select number, sum(amount) as net, max(currency) as currency from posting
         where book_id = $1 and account = $2 group by number) as t
   join entry e on e.book_id = $1 and e.number = t.number
   join fact f on f.book_id = $1 and f.seq = e.seq
   order by e.number`,
  (cells) => ({
    number: asNumber(cells[0]),
    seq: asNumber(cells[1]),
    hash: asHex(cells[2]),
    date: asText(cells[3]),
    memo: asText(cells[4]),
    payee: asTextOrNone(cells[5]),
    reverses: asNumberOrNone(cells[6]),
    reversedBy: asNumberOrNone(cells[7]),
    net: asCents(cells[8]),
    currency: asText(cells[9]),
  }),
)
