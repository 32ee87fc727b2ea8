import { postingColumns, postingRow, postingTables, type ReviewPostingRow, stands } from './queries-review.ts'
import { asCents, asNumber, asText, type Query, query } from './query.ts'

/** In a query’s text: what returns, takings-over and closings post is no tax of a sale or purchase. */
const isTaxable = `e.because not in ('return', 'remittance', 'opening', 'closing', 'revaluation', 'reversal')`

/**
 * Standing entries that debit a tax account over some days, of at least so much, without a paper, by name:
 * how many, their tax, and the first of them.
 */
export const reviewClaims: Query<{
  readonly name: string
  readonly count: number
  readonly tax: bigint
  readonly first: number
}> = query(
  'reviewClaims',
  `select coalesce(e.payee, ''), count(*), sum(p.amount), min(e.number) from ${postingTables}
   where p.book_id = $1 and p.account = $2 and p.date >= $3 and p.date <= $4 and p.amount > 0 and e.total >= $5
     and ${isTaxable} and ${stands}
     and not exists (select 1 from paper_link l where l.book_id = e.book_id and l.number = e.number)
   group by coalesce(e.payee, '')`,
  (cells) => ({
    name: asText(cells[0]),
    count: asNumber(cells[1]),
    tax: asCents(cells[2]),
    first: asNumber(cells[3]),
  }),
)

/** The tax over all else of the entry, in 1/10,000 rounded half up; for entries of more than the tax. */
const ratio = `((abs(p.amount) * 20000 + (e.total - abs(p.amount))) / ((e.total - abs(p.amount)) * 2))`

/** Postings to a tax account over some days by the ratio of the tax to all else of their entry. */
export const reviewRatios: Query<{ readonly ratio: number; readonly count: number }> = query(
  'reviewRatios',
  `select ${ratio}, count(*) from ${postingTables}
   where p.book_id = $1 and p.account = $2 and p.date >= $3 and p.date <= $4 and e.total - abs(p.amount) >= 2000
     and ${isTaxable} and ${stands}
   group by ${ratio} order by ${ratio}`,
  (cells) => ({ ratio: asNumber(cells[0]), count: asNumber(cells[1]) }),
)

/**
 * Postings to a tax account over some days whose ratio lies between two, both included, by day, at most 200.
 */
export const reviewTaxed: Query<ReviewPostingRow> = query(
  'reviewTaxed',
  `select ${postingColumns} from ${postingTables}
   where p.book_id = $1 and p.account = $2 and p.date >= $3 and p.date <= $4 and e.total - abs(p.amount) >= 2000
     and ${isTaxable} and ${stands} and ${ratio} >= $5 and ${ratio} <= $6
   order by p.date, p.number, p.line limit 200`,
  postingRow,
)

/** Postings to a tax account over some days that are more than half of their entry, by day, at most 500. */
export const reviewBareTax: Query<ReviewPostingRow> = query(
  'reviewBareTax',
  `select ${postingColumns} from ${postingTables}
   where p.book_id = $1 and p.account = $2 and p.date >= $3 and p.date <= $4 and abs(p.amount) * 2 > e.total
     and ${isTaxable} and e.because <> 'recurring' and ${stands}
   order by p.date, p.number, p.line limit 500`,
  postingRow,
)
