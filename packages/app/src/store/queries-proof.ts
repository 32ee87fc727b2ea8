import type { FactRow } from './queries.ts'
import { asCents, asNumber, asText, asTextOrNone, type Query, query, type StoredCell } from './query.ts'
import type { DeskItem } from './store.ts'

/** What was posted to an account in a month, in one layer, currency and set of dimensions. */
export type PostedSum = {
  readonly account: string
  readonly month: string
  readonly layer: string
  readonly currency: string
  readonly dims: string
  readonly debit: bigint
  readonly credit: bigint
  readonly foreignNet: bigint
  readonly postings: number
}

const sums = `sum(case when amount > 0 then amount else 0 end), sum(case when amount < 0 then -amount else 0 end),
   sum(foreign_amount), count(*)`

const isPlain = "layer = 'daily' and currency = '' and dims = ''"

/**
 * The sums of everyday postings without dimensions in the book's own currency, by account and month: first
 * added up by day in the key's order, which is far quicker than to sort the postings by month.
 */
export const plainSums: Query<PostedSum> = query(
  'plainSums',
  `select account, month, sum(debit), sum(credit), sum(foreign_net), sum(postings) from (
     select account, substr(date, 1, 7) as month, sum(case when amount > 0 then amount else 0 end) as debit,
       sum(case when amount < 0 then -amount else 0 end) as credit, sum(foreign_amount) as foreign_net, count(*) as postings
     from posting where book_id = $1 and ${isPlain} group by account, date
   ) as days group by account, month`,
  (cells) => ({
    account: asText(cells[0]),
    month: asText(cells[1]),
    layer: 'daily',
    currency: '',
    dims: '',
    ...summed(cells, 2),
  }),
)

/** How many postings there are, everyday or not. */
export const allPostings: Query<number> = query(
  'allPostings',
  'select count(*) from posting where book_id = $1',
  (cells) => asNumber(cells[0]),
)

/** The sums of all other postings, by account, month, layer, currency and dimensions. */
export const otherSums: Query<PostedSum> = query(
  'otherSums',
  `select account, substr(date, 1, 7), layer, currency, dims, ${sums} from posting
   where book_id = $1 and not (${isPlain}) group by account, substr(date, 1, 7), layer, currency, dims`,
  (cells) => ({
    account: asText(cells[0]),
    month: asText(cells[1]),
    layer: asText(cells[2]),
    currency: asText(cells[3]),
    dims: asText(cells[4]),
    ...summed(cells, 5),
  }),
)

function summed(cells: readonly StoredCell[], from: number) {
  return {
    debit: asCents(cells[from]),
    credit: asCents(cells[from + 1]),
    foreignNet: asCents(cells[from + 2]),
    postings: asNumber(cells[from + 3]),
  }
}

/**
 * Facts after a sequence number, in order, at most so many: as `factsAfter`, with the hashes as text already.
 * Bytes cost more to hand over than anything else in a fact, and a proof reads every fact there is.
 */
export const chainAfter: Query<FactRow> = query(
  'chainAfter',
  `select seq, act, kind, v, body, key, encode(input_hash, 'hex'), actor, recorded_at, encode(hash, 'hex') from fact
   where book_id = $1 and seq > $2 order by seq limit $3`,
  (cells) => ({
    seq: asNumber(cells[0]),
    act: asNumber(cells[1]),
    kind: asText(cells[2]),
    v: asNumber(cells[3]),
    body: asText(cells[4]),
    key: asTextOrNone(cells[5]),
    // SQLite writes nothing at all as an empty text.
    inputHash: asTextOrNone(cells[6]) || undefined,
    actor: asText(cells[7]),
    recordedAt: asNumber(cells[8]),
    hash: asText(cells[9]),
  }),
)

/** All of the desk after a place (`kind`, `id`), at most so many, in order. */
export const deskItems: Query<DeskItem> = query(
  'deskItems',
  `select kind, id, body, updated_at from desk
   where book_id = $1 and (kind > $2 or (kind = $2 and id > $3)) order by kind, id limit $4`,
  (cells) => ({
    kind: asText(cells[0]),
    id: asText(cells[1]),
    body: asText(cells[2]),
    updatedAt: asNumber(cells[3]),
  }),
)
