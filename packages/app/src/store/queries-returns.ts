import { asCents, asNumber, asText, type Query, query } from './query.ts'

/** Postings of an account added up by their tags and their side. */
export type TaxSumRow = { readonly tags: string; readonly amount: bigint; readonly count: number }

/**
 * What was posted to an account between two days by entries with numbers above one and up to another, before
 * closing, added up by tags (empty for none) and side.
 */
export const taxSums: Query<TaxSumRow> = query(
  'taxSums',
  `select coalesce(tags, ''), sum(amount), count(*) from posting
   where book_id = $1 and account = $2 and date >= $3 and date <= $4 and number > $5 and number <= $6
     and layer <> 'closing'
   group by coalesce(tags, ''), case when amount < 0 then 0 else 1 end
   order by coalesce(tags, ''), case when amount < 0 then 0 else 1 end`,
  (cells) => ({ tags: asText(cells[0]), amount: asCents(cells[1]), count: asNumber(cells[2]) }),
)

/**
 * The days through one day on which entries with numbers above one and up to another are dated. There are few
 * numbers above the last return’s, and many days before its end: the entries are found by their numbers.
 */
export const daysRecordedAfter: Query<string> = query(
  'daysRecordedAfter',
  `select distinct date from entry
   where book_id = $1 and number > $2 and number <= $3 and date || '' <= $4 order by date`,
  (cells) => asText(cells[0]),
)

/**
 * The numbers of entries above one and up to another that post to an account between two days, postings of
 * returns' own entries left out.
 */
export const entriesPosting: Query<number> = query(
  'entriesPosting',
  `select distinct number from posting
   where book_id = $1 and account = $2 and date >= $3 and date <= $4 and number > $5 and number <= $6
     and coalesce(tags, '') not like '% return %'
   order by number limit 10000`,
  (cells) => asNumber(cells[0]),
)

/** A posting as the proof of returns reads it: `tags` between spaces, empty for none. */
export type CountableRow = {
  readonly date: string
  readonly number: number
  readonly tags: string
  readonly amount: bigint
}

/** All that was posted to an account before closing, by day, entry, tags and side; in their order. */
export const countablePostings: Query<CountableRow> = query(
  'countablePostings',
  `select date, number, coalesce(tags, ''), sum(amount) from posting
   where book_id = $1 and account = $2 and layer <> 'closing'
   group by date, number, coalesce(tags, ''), case when amount < 0 then 0 else 1 end
   order by date, number, min(line)`,
  (cells) => ({
    date: asText(cells[0]),
    number: asNumber(cells[1]),
    tags: asText(cells[2]),
    amount: asCents(cells[3]),
  }),
)
