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

/** An entry as the review looks at it. */
export type ReviewEntryRow = {
  readonly number: number
  readonly date: string
  readonly payee: string | undefined
  readonly memo: string
  readonly ref: string | undefined
  readonly total: bigint
  readonly because: string
  readonly becauseId: string
  readonly journal: string
}

const entryColumns = 'e.number, e.date, e.payee, e.memo, e.ref, e.total, e.because, e.because_id, e.journal'

function entryRow(cells: readonly StoredCell[]): ReviewEntryRow {
  return {
    number: asNumber(cells[0]),
    date: asText(cells[1]),
    payee: asTextOrNone(cells[2]),
    memo: asText(cells[3]),
    ref: asTextOrNone(cells[4]),
    total: asCents(cells[5]),
    because: asText(cells[6]),
    becauseId: asText(cells[7]),
    journal: asText(cells[8]),
  }
}

/** In a query’s text: an entry that nothing took back and that takes nothing back. */
export const stands = `e.reversed_by is null and e.reverses is null and e.replaced_by is null`

/**
 * Everyday entries of some days that share their payee, total and journal with another of these days, by
 * number.
 */
export const reviewTwins: Query<ReviewEntryRow> = query(
  'reviewTwins',
  `select ${entryColumns} from (
     select e.number, e.date, e.payee, e.memo, e.ref, e.total, e.because, e.because_id, e.journal,
       count(*) over (partition by e.payee, e.total, e.journal) as alike
     from entry e
     where e.book_id = $1 and e.date >= $2 and e.date <= $3 and e.payee is not null and e.layer = 'daily' and ${stands}) as e
   where e.alike > 1 order by e.number`,
  entryRow,
)

/** The entries under which one paper hangs more than once, by paper and entry. */
export const reviewPapers: Query<ReviewEntryRow & { readonly sha256: string; readonly name: string }> = query(
  'reviewPapers',
  `select ${entryColumns}, l.sha256, l.name from paper_link l join entry e on e.book_id = l.book_id and e.number = l.number
   where l.book_id = $1 and ${stands} and l.sha256 in
     (select m.sha256 from paper_link m where m.book_id = $1 group by m.sha256 having count(*) > 1)
   order by l.sha256, e.number`,
  (cells) => ({ ...entryRow(cells), sha256: asText(cells[9]), name: asText(cells[10]) }),
)

/** How many entries there are, and the number of the last. */
export const reviewNumbers: Query<{ readonly count: number; readonly last: number }> = query(
  'reviewNumbers',
  'select count(*), coalesce(max(number), 0) from entry where book_id = $1',
  (cells) => ({ count: asNumber(cells[0]), last: asNumber(cells[1]) }),
)

/** What moved on every account by month through a month, closing entries aside. */
export const reviewMonths: Query<{
  readonly account: string
  readonly month: string
  readonly debit: bigint
  readonly credit: bigint
  readonly postings: number
}> = query(
  'reviewMonths',
  `select account, month, sum(debit), sum(credit), sum(postings) from account_month
   where book_id = $1 and month <= $2 and layer <> 'closing' group by account, month`,
  (cells) => ({
    account: asText(cells[0]),
    month: asText(cells[1]),
    debit: asCents(cells[2]),
    credit: asCents(cells[3]),
    postings: asNumber(cells[4]),
  }),
)

/** What every day of a span moved on an account, by day. */
export const reviewDays: Query<{ readonly date: string; readonly net: bigint }> = query(
  'reviewDays',
  `select date, sum(amount) from posting where book_id = $1 and account = $2 and date >= $3 and date <= $4
   group by date order by date`,
  (cells) => ({ date: asText(cells[0]), net: asCents(cells[1]) }),
)

/** A posting with the words of its entry. */
export type ReviewPostingRow = {
  readonly account: string
  readonly number: number
  readonly date: string
  readonly amount: bigint
  readonly name: string | undefined
  readonly memo: string
  readonly because: string
  readonly total: bigint
}

/** In a query’s text: what `postingRow` reads, of a posting `p` and its entry `e`. */
export const postingColumns =
  'p.account, p.number, p.date, p.amount, e.payee, coalesce(p.memo, e.memo), e.because, e.total'

/** A posting with the words of its entry from its cells. */
export function postingRow(cells: readonly StoredCell[]): ReviewPostingRow {
  return {
    account: asText(cells[0]),
    number: asNumber(cells[1]),
    date: asText(cells[2]),
    amount: asCents(cells[3]),
    name: asTextOrNone(cells[4]),
    memo: asText(cells[5]),
    because: asText(cells[6]),
    total: asCents(cells[7]),
  }
}

/** In a query’s text: postings with their entries. */
export const postingTables = 'posting p join entry e on e.book_id = p.book_id and e.number = p.number'

/** Standing postings of an account over some days of a size between two amounts, by day, at most so many. */
export const reviewPostings: Query<ReviewPostingRow> = query(
  'reviewPostings',
  `select ${postingColumns} from ${postingTables}
   where p.book_id = $1 and p.account = $2 and p.date >= $3 and p.date <= $4
     and abs(p.amount) >= $5 and abs(p.amount) <= $6 and p.layer <> 'closing' and ${stands}
   order by p.date, p.number, p.line limit $7`,
  postingRow,
)

/** Standing payments from an account over some days whose paper may have the number of a cheque, by day. */
export const reviewCheques: Query<ReviewPostingRow & { readonly ref: string }> = query(
  'reviewCheques',
  `select ${postingColumns}, e.ref from ${postingTables}
   where p.book_id = $1 and p.account = $2 and p.date >= $3 and p.date <= $4 and p.amount < 0 and ${stands}
     and substr(e.ref, 1, 1) in ('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '#', 'c', 'C', 'n', 'N')
   order by p.date, p.number, p.line`,
  (cells) => ({ ...postingRow(cells), ref: asText(cells[8]) }),
)

const resultPostings = `account a cross join posting p join entry e on e.book_id = p.book_id and e.number = p.number
   where a.book_id = $1 and a.type in ('expense', 'revenue') and p.book_id = $1 and p.account = a.id
     and p.date >= $2 and p.date <= $3`

/**
 * What was posted to income and expense accounts over some days under each name: the payee, else the party,
 * else the words of the entry.
 */
export const reviewHabits: Query<{
  readonly name: string
  readonly account: string
  readonly count: number
  readonly amount: bigint
  readonly last: number
}> = query(
  'reviewHabits',
  `select coalesce(e.payee, p.party, e.memo), p.account, count(*), sum(p.amount), max(p.number) from ${resultPostings}
     and e.book_id = $1 and p.layer = 'daily' and e.because not in ('schedule', 'revaluation', 'payrun', 'opening') and ${stands}
   group by coalesce(e.payee, p.party, e.memo), p.account`,
  (cells) => ({
    name: asText(cells[0]),
    account: asText(cells[1]),
    count: asNumber(cells[2]),
    amount: asCents(cells[3]),
    last: asNumber(cells[4]),
  }),
)

/**
 * Postings by hand of whole thousands to income and expense accounts over some days, without a paper or its
 * number, by entry.
 */
export const reviewRound: Query<ReviewPostingRow> = query(
  'reviewRound',
  `select ${postingColumns} from ${resultPostings}
     and p.amount % 100000 = 0 and p.layer = 'daily' and e.because = 'adjustment' and e.ref is null and ${stands}
     and not exists (select 1 from paper_link l where l.book_id = e.book_id and l.number = e.number)
   order by p.number, p.line limit 2000`,
  postingRow,
)

/**
 * Purchases and payments over some days whose total lies between two pairs of amounts, each pair’s second
 * aside.
 */
export const reviewNear: Query<ReviewEntryRow> = query(
  'reviewNear',
  `select ${entryColumns} from entry e
   where e.book_id = $1 and e.date >= $2 and e.date <= $3 and e.payee is not null and e.layer = 'daily'
     and e.journal in ('purchases', 'disbursements', 'general') and ${stands}
     and ((e.total >= $4 and e.total < $5) or (e.total >= $6 and e.total < $7))
   order by e.number`,
  entryRow,
)

/** Postings to income and expense accounts over some days by the number of their digits and the first two. */
export const reviewSizes: Query<{
  readonly account: string
  readonly digits: number
  readonly leading: number
  readonly count: number
}> = query(
  'reviewSizes',
  `select account, digits, cast(substr(text, 1, 2) as BIGINT), count(*) from (
     select p.account, cast(abs(p.amount) as TEXT) as text, length(cast(abs(p.amount) as TEXT)) as digits
     from account a cross join posting p
     where a.book_id = $1 and a.type in ('expense', 'revenue') and p.book_id = $1 and p.account = a.id
       and p.date >= $2 and p.date <= $3 and p.layer = 'daily') as sized
   group by account, digits, cast(substr(text, 1, 2) as BIGINT)`,
  (cells) => ({
    account: asText(cells[0]),
    digits: asNumber(cells[1]),
    // One digit alone, a few cents, stands at the beginning of its order.
    leading: asNumber(cells[1]) === 1 ? asNumber(cells[2]) * 10 : asNumber(cells[2]),
    count: asNumber(cells[3]),
  }),
)

/** General journal entries by hand over some days, by day: how many, what they come to, the first. */
export const reviewHandDays: Query<{
  readonly date: string
  readonly count: number
  readonly amount: bigint
  readonly first: number
}> = query(
  'reviewHandDays',
  `select date, count(*), sum(total), min(number) from entry
   where book_id = $1 and date >= $2 and date <= $3 and because = 'adjustment' and journal = 'general' and layer = 'daily'
   group by date order by date`,
  (cells) => ({
    date: asText(cells[0]),
    count: asNumber(cells[1]),
    amount: asCents(cells[2]),
    first: asNumber(cells[3]),
  }),
)

/** The number of the first entry recorded of each month, by month. */
export const reviewFirsts: Query<{ readonly month: string; readonly first: number }> = query(
  'reviewFirsts',
  `select substr(date, 1, 7), min(number) from entry where book_id = $1
   group by substr(date, 1, 7) order by substr(date, 1, 7)`,
  (cells) => ({ month: asText(cells[0]), first: asNumber(cells[1]) }),
)

/**
 * Everyday entries of some days with numbers above one, that correct nothing, by number, at most 500. There
 * are many numbers above and few days: the sum keeps the walk in the order of days.
 */
export const reviewOutOfOrder: Query<ReviewEntryRow> = query(
  'reviewOutOfOrder',
  `select ${entryColumns} from entry e
   where e.book_id = $1 and e.date >= $2 and e.date <= $3 and e.number + 0 > $4 and e.layer = 'daily'
     and e.because in ('adjustment', 'statement', 'invoice', 'bill') and e.replaces is null and ${stands}
   order by e.number limit 500`,
  entryRow,
)

/** Entries of some days that say neither whom nor what, by number. */
export const reviewUndescribed: Query<ReviewEntryRow> = query(
  'reviewUndescribed',
  `select ${entryColumns} from entry e
   where e.book_id = $1 and e.date >= $2 and e.date <= $3 and e.memo = '' and e.payee is null and e.ref is null
   order by e.number limit 1000`,
  entryRow,
)

/** Reversals dated on some days, with what they reverse, by number. */
export const reviewReversals: Query<
  ReviewEntryRow & {
    readonly reverses: number
    readonly replacedBy: number | undefined
    readonly originalBecause: string
    readonly originalDate: string
    readonly originalLayer: string
    readonly originalJournal: string
  }
> = query(
  'reviewReversals',
  `select ${entryColumns}, e.reverses, o.replaced_by, o.because, o.date, o.layer, o.journal
   from entry e join entry o on o.book_id = e.book_id and o.number = e.reverses
   where e.book_id = $1 and e.date >= $2 and e.date <= $3 and e.reverses is not null order by e.number`,
  (cells) => ({
    ...entryRow(cells),
    reverses: asNumber(cells[9]),
    replacedBy: asNumberOrNone(cells[10]),
    originalBecause: asText(cells[11]),
    originalDate: asText(cells[12]),
    originalLayer: asText(cells[13]),
    originalJournal: asText(cells[14]),
  }),
)

/** Entries of some days that were approved by who had recorded them, by number. */
export const reviewApprovals: Query<ReviewEntryRow & { readonly by: string }> = query(
  'reviewApprovals',
  `select ${entryColumns}, e.approved_by from entry e join fact f on f.book_id = e.book_id and f.seq = e.seq
   where e.book_id = $1 and e.date >= $2 and e.date <= $3 and e.approved_by is not null
     and e.approved_by = f.actor order by e.number`,
  (cells) => ({ ...entryRow(cells), by: asText(cells[9]) }),
)

/** Entries dated on some days with numbers above one, before closing, by number, at most 500. */
export const reviewLater: Query<ReviewEntryRow> = query(
  'reviewLater',
  `select ${entryColumns} from entry e
   where e.book_id = $1 and e.number > $4 and e.date || '' >= $2 and e.date || '' <= $3 and e.layer <> 'closing'
   order by e.number limit 500`,
  entryRow,
)

/** The last day on which an account was revalued through a day; none where it never was. */
export const reviewRevalued: Query<string> = query(
  'reviewRevalued',
  `select p.date from ${postingTables}
   where p.book_id = $1 and p.account = $2 and p.date <= $3 and e.because = 'revaluation'
   order by p.date desc limit 1`,
  (cells) => asText(cells[0]),
)

/**
 * The months in which entries with numbers above one are dated, and those of the entries that they take back.
 */
export const reviewTouched: Query<{ readonly month: string; readonly seq: number }> = query(
  'reviewTouched',
  `select month, max(seq) from (
     select substr(e.date, 1, 7) as month, e.seq from entry e where e.book_id = $1 and e.number > $2
     union all
     select substr(o.date, 1, 7) as month, e.seq from entry e join entry o
       on o.book_id = e.book_id and (o.number = e.reverses or o.number = e.replaces)
     where e.book_id = $1 and e.number > $2) as touched
   group by month order by month`,
  (cells) => ({ month: asText(cells[0]), seq: asNumber(cells[1]) }),
)

/**
 * The facts after one that may change what months hold without an entry being posted, in order, at most so
 * many.
 */
export const reviewFacts: Query<{ readonly seq: number; readonly kind: string; readonly body: string }> =
  query(
    'reviewFacts',
    `select seq, kind, body from fact where book_id = $1 and seq > $2
       and kind in ('entry.linked', 'entry.approved', 'entry.unapproved', 'paper.attached', 'paper.detached',
         'account.changed', 'account.removed')
     order by seq limit $3`,
    (cells) => ({ seq: asNumber(cells[0]), kind: asText(cells[1]), body: asText(cells[2]) }),
  )

/** Whether any paper hangs on an entry: one row, or none. */
export const reviewKeepsPapers: Query<number> = query(
  'reviewKeepsPapers',
  'select number from paper_link where book_id = $1 limit 1',
  (cells) => asNumber(cells[0]),
)
