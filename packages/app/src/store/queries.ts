import type { BalanceRow } from '@daybook/core/ledger/balances.ts'
import type { Layer } from '@daybook/core/ledger/entry.ts'
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
import type { Head } from './store.ts'

/** The head of the book, with the format it was written in. */
export const heads: Query<Head & { readonly format: number }> = query(
  'heads',
  'select format, seq, hash, entries, chart_seq, locked_through, lock_reason from head where book_id = $1',
  (cells) => {
    const lockedThrough = asTextOrNone(cells[5])
    return {
      format: asNumber(cells[0]),
      seq: asNumber(cells[1]),
      hash: asHex(cells[2]),
      entries: asNumber(cells[3]),
      chartSeq: asNumber(cells[4]),
      ...(lockedThrough === undefined ? {} : { lockedThrough, lockReason: asTextOrNone(cells[6]) ?? '' }),
    }
  },
)

/** The number of the last fact alone: asked before every report that may be kept, so it must be short. */
export const lastSeq: Query<number> = query('lastSeq', 'select seq from head where book_id = $1', (cells) =>
  asNumber(cells[0]),
)

/** A fact as its row has it; the hash before it is that of the row before. */
export type FactRow = {
  readonly seq: number
  readonly act: number
  readonly kind: string
  readonly v: number
  readonly body: string
  readonly key: string | undefined
  readonly inputHash: string | undefined
  readonly actor: string
  readonly recordedAt: number
  readonly hash: string
}

const factColumns = 'seq, act, kind, v, body, key, input_hash, actor, recorded_at, hash'

function factRow(cells: readonly StoredCell[]): FactRow {
  return {
    seq: asNumber(cells[0]),
    act: asNumber(cells[1]),
    kind: asText(cells[2]),
    v: asNumber(cells[3]),
    body: asText(cells[4]),
    key: asTextOrNone(cells[5]),
    inputHash: cells[6] === null ? undefined : asHex(cells[6]),
    actor: asText(cells[7]),
    recordedAt: asNumber(cells[8]),
    hash: asHex(cells[9]),
  }
}

/** Facts after a sequence number, in order, at most so many. */
export const factsAfter: Query<FactRow> = query(
  'factsAfter',
  `select ${factColumns} from fact where book_id = $1 and seq > $2 order by seq limit $3`,
  factRow,
)

/** Facts before a sequence number, newest first, at most so many: the activity list. */
export const factsBefore: Query<FactRow> = query(
  'factsBefore',
  `select ${factColumns} from fact where book_id = $1 and seq < $2 order by seq desc limit $3`,
  factRow,
)

/**
 * The last fact recorded at or before a moment (milliseconds since 1970), none when there is no such fact.
 */
export const lastRecordedBy: Query<number> = query(
  'lastRecordedBy',
  'select seq from fact where book_id = $1 and recorded_at <= $2 order by seq desc limit 1',
  (cells) => asNumber(cells[0]),
)

/** How many keys `keysAmong` takes; fewer are filled up with empty ones. */
export const keysAtOnce = 500

/** A key that was used: the hash of the input that it came with, and the act that it recorded. */
export type KeyUsed = {
  readonly key: string
  readonly inputHash: string | undefined
  readonly act: number
}

/** Which of some keys were used before, each with the act and the hash of its input. */
export const keysAmong: Query<KeyUsed> = query(
  'keysAmong',
  `with wanted (key) as (values ${Array.from({ length: keysAtOnce }, (_, index) => `($${index + 2})`).join(', ')})
   select f.key, f.input_hash, f.act from wanted cross join fact f where f.book_id = $1 and f.key = wanted.key`,
  (cells) => ({
    key: asText(cells[0]),
    inputHash: cells[1] === null ? undefined : asHex(cells[1]),
    act: asNumber(cells[2]),
  }),
)

/** An account's record as canonical JSON. */
export const accounts: Query<string> = query(
  'accounts',
  'select body from account where book_id = $1 order by id',
  (cells) => asText(cells[0]),
)

/** A card: one standing record of a kind. */
export type CardRow = { readonly id: string; readonly body: string; readonly seq: number }

function cardRow(cells: readonly StoredCell[]): CardRow {
  return { id: asText(cells[0]), body: asText(cells[1]), seq: asNumber(cells[2]) }
}

/** All cards of a kind, by id. */
export const cards: Query<CardRow> = query(
  'cards',
  'select id, body, seq from card where book_id = $1 and kind = $2 order by id',
  cardRow,
)

/** The card of a kind and an id, none where there is no such record. */
export const card: Query<CardRow> = query(
  'card',
  'select id, body, seq from card where book_id = $1 and kind = $2 and id = $3',
  cardRow,
)

function balanceRow(cells: readonly StoredCell[]): BalanceRow {
  return {
    account: asText(cells[0]),
    // `derive` writes no other layer.
    layer: asText(cells[1]) as Layer,
    currency: asText(cells[2]),
    debit: asCents(cells[3]),
    credit: asCents(cells[4]),
    foreignNet: asCents(cells[5]),
    postings: asNumber(cells[6]),
  }
}

/** The totals of every account over all days. */
export const totals: Query<BalanceRow> = query(
  'totals',
  'select account, layer, currency, debit, credit, foreign_net, postings from account_total where book_id = $1',
  balanceRow,
)

const sums = 'sum(debit), sum(credit), sum(foreign_net), sum(postings)'

/**
 * The totals of whole months, first and last included: from each total straight to its months, so that no
 * other month is read and nothing needs sorting.
 */
export const monthTotals: Query<BalanceRow> = query(
  'monthTotals',
  `select t.account, t.layer, t.currency, sum(m.debit), sum(m.credit), sum(m.foreign_net), sum(m.postings)
   from account_total t cross join account_month m
   where t.book_id = $1 and m.book_id = $1 and m.account = t.account and m.layer = t.layer and m.currency = t.currency
     and m.month >= $2 and m.month <= $3
   group by t.account, t.layer, t.currency`,
  balanceRow,
)

/** As `monthTotals`, with the dimensions apart. */
export const monthTotalsByDims: Query<BalanceRow & { readonly dims: string }> = query(
  'monthTotalsByDims',
  `select account, layer, currency, ${sums}, dims from account_month
   where book_id = $1 and month >= $2 and month <= $3 group by account, layer, currency, dims`,
  (cells) => ({ ...balanceRow(cells), dims: asText(cells[7]) }),
)

const postingSums = `sum(case when p.amount > 0 then p.amount else 0 end), sum(case when p.amount < 0 then -p.amount else 0 end),
   sum(p.foreign_amount), count(*)`

/** The totals of days within a month, account by account through the key, so that no other day is read. */
export const dayTotals: Query<BalanceRow & { readonly dims: string }> = query(
  'dayTotals',
  `select p.account, p.layer, p.currency, ${postingSums}, p.dims
   from account a cross join posting p
   where a.book_id = $1 and p.book_id = $1 and p.account = a.id and p.date >= $2 and p.date <= $3
   group by p.account, p.layer, p.currency, p.dims`,
  (cells) => ({ ...balanceRow(cells), dims: asText(cells[7]) }),
)

/** As `dayTotals`, each day apart. */
export const dayTotalsByDate: Query<BalanceRow & { readonly dims: string; readonly date: string }> = query(
  'dayTotalsByDate',
  `select p.account, p.layer, p.currency, ${postingSums}, p.dims, p.date
   from account a cross join posting p
   where a.book_id = $1 and p.book_id = $1 and p.account = a.id and p.date >= $2 and p.date <= $3
   group by p.account, p.date, p.layer, p.currency, p.dims`,
  (cells) => ({ ...balanceRow(cells), dims: asText(cells[7]), date: asText(cells[8]) }),
)

/** The totals of days, from the postings alone, of entries up to a number: the books as they once stood. */
export const dayTotalsAsOf: Query<BalanceRow & { readonly dims: string }> = query(
  'dayTotalsAsOf',
  `select p.account, p.layer, p.currency, ${postingSums}, p.dims
   from posting p where p.book_id = $1 and p.date >= $2 and p.date <= $3 and p.number <= $4
   group by p.account, p.layer, p.currency, p.dims`,
  (cells) => ({ ...balanceRow(cells), dims: asText(cells[7]) }),
)

/** An entry's row: all but its postings, which stand in its fact. */
export type EntryRow = {
  readonly number: number
  readonly seq: number
  readonly date: string
  readonly layer: Layer
  readonly journal: string
  readonly because: string
  readonly becauseId: string
  readonly payee: string | undefined
  readonly memo: string
  readonly ref: string | undefined
  readonly total: bigint
  readonly reverses: number | undefined
  readonly reversedBy: number | undefined
  readonly replaces: number | undefined
  readonly replacedBy: number | undefined
  readonly approvedBy: string | undefined
}

const entryColumns =
  'number, seq, date, layer, journal, because, because_id, payee, memo, ref, total, reverses, reversed_by, replaces, replaced_by, approved_by'

function entryRow(cells: readonly StoredCell[]): EntryRow {
  return {
    number: asNumber(cells[0]),
    seq: asNumber(cells[1]),
    date: asText(cells[2]),
    // `derive` writes no other layer.
    layer: asText(cells[3]) as Layer,
    journal: asText(cells[4]),
    because: asText(cells[5]),
    becauseId: asText(cells[6]),
    payee: asTextOrNone(cells[7]),
    memo: asText(cells[8]),
    ref: asTextOrNone(cells[9]),
    total: asCents(cells[10]),
    reverses: asNumberOrNone(cells[11]),
    reversedBy: asNumberOrNone(cells[12]),
    replaces: asNumberOrNone(cells[13]),
    replacedBy: asNumberOrNone(cells[14]),
    approvedBy: asTextOrNone(cells[15]),
  }
}

/** One entry's row by its number. */
export const entryByNumber: Query<EntryRow> = query(
  'entryByNumber',
  `select ${entryColumns} from entry where book_id = $1 and number = $2`,
  entryRow,
)

/**
 * The facts of entries of a span in order of date and number, after a place in that order: whole entries, for
 * journals.
 */
export const entryFactsBetween: Query<{
  readonly date: string
  readonly number: number
  readonly seq: number
  readonly body: string
}> = query(
  'entryFactsBetween',
  `select e.date, e.number, e.seq, f.body from entry e join fact f on f.book_id = e.book_id and f.seq = e.seq
   where e.book_id = $1 and e.date >= ${laterOf('$2', '$4')} and e.date <= $3
     and (e.date > $4 or (e.date = $4 and e.number > $5))
   order by e.date, e.number limit $6`,
  (cells) => ({
    date: asText(cells[0]),
    number: asNumber(cells[1]),
    seq: asNumber(cells[2]),
    body: asText(cells[3]),
  }),
)

/** The facts of entries of a span with numbers above one, at most so many, by number. */
export const entryFactsAfter: Query<string> = query(
  'entryFactsAfter',
  `select f.body from entry e join fact f on f.book_id = e.book_id and f.seq = e.seq
   where e.book_id = $1 and e.number > $2 and e.date >= $3 and e.date <= $4 order by e.number limit $5`,
  (cells) => asText(cells[0]),
)

/** How many entries there were when a fact had just been recorded. */
export const entriesAsOf: Query<number> = query(
  'entriesAsOf',
  'select number from entry where book_id = $1 and seq <= $2 order by number desc limit 1',
  (cells) => asNumber(cells[0]),
)

/** A posting with what its entry says. */
export type PostingRow = {
  readonly date: string
  readonly number: number
  readonly line: number
  readonly amount: bigint
  readonly layer: Layer
  readonly dims: string
  readonly currency: string
  readonly foreignAmount: bigint
  readonly party: string | undefined
  readonly memo: string | undefined
  readonly entryMemo: string
  readonly payee: string | undefined
  readonly ref: string | undefined
  /** The tags between spaces; empty for none. */
  readonly tags: string
}

/** The postings of an account between two days, after a place (`date`, `number`, `line`), at most so many. */
export const postingsOf: Query<PostingRow> = query(
  'postingsOf',
  `select p.date, p.number, p.line, p.amount, p.layer, p.dims, p.currency, p.foreign_amount, p.party, p.memo, e.memo, e.payee, e.ref, p.tags
   from posting p join entry e on e.book_id = p.book_id and e.number = p.number
   where p.book_id = $1 and p.account = $2 and p.date >= ${laterOf('$3', '$5')} and p.date <= $4
     and (p.date > $5 or (p.date = $5 and (p.number > $6 or (p.number = $6 and p.line > $7))))
   order by p.date, p.number, p.line limit $8`,
  (cells) => ({
    date: asText(cells[0]),
    number: asNumber(cells[1]),
    line: asNumber(cells[2]),
    amount: asCents(cells[3]),
    // `derive` writes no other layer.
    layer: asText(cells[4]) as Layer,
    dims: asText(cells[5]),
    currency: asText(cells[6]),
    foreignAmount: asCents(cells[7]),
    party: asTextOrNone(cells[8]),
    memo: asTextOrNone(cells[9]),
    entryMemo: asText(cells[10]),
    payee: asTextOrNone(cells[11]),
    ref: asTextOrNone(cells[12]),
    tags: asTextOrNone(cells[13]) ?? '',
  }),
)

/** How many postings an account has. */
export const postingCount: Query<number> = query(
  'postingCount',
  'select coalesce(sum(postings), 0) from account_total where book_id = $1 and account = $2',
  (cells) => asNumber(cells[0]),
)
