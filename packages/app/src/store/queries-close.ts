import { asNumber, asText, asTextOrNone, type Query, query } from './query.ts'

/** An entry that is reversed later than a day: an accrual that stands on it. */
export type StandingAccrual = {
  readonly number: number
  readonly date: string
  readonly reversedOn: string
}

/** The entries dated through a day whose reversals are dated after it, by date and number. */
export const accrualsStanding: Query<StandingAccrual> = query(
  'accrualsStanding',
  `select e.number, e.date, r.date from entry e join entry r on r.book_id = e.book_id and r.number = e.reversed_by
   where e.book_id = $1 and e.reversed_by is not null and e.date <= $2 and r.date > $2
   order by e.date, e.number`,
  (cells) => ({ number: asNumber(cells[0]), date: asText(cells[1]), reversedOn: asText(cells[2]) }),
)

/** How many entries of a span have no paper. */
export const entriesWithoutPaper: Query<number> = query(
  'entriesWithoutPaper',
  `select count(*) from entry e where e.book_id = $1 and e.date >= $2 and e.date <= $3 and not exists
     (select 1 from paper_link p where p.book_id = e.book_id and p.number = e.number)`,
  (cells) => asNumber(cells[0]),
)

/** An entry with a posting of an amount, and how many papers hang on it. */
export type EntryOfAmount = {
  readonly number: number
  readonly date: string
  readonly payee: string | undefined
  readonly memo: string | undefined
  readonly papers: number
}

/** The standing entries that post an amount to an account on some days, both included. */
export const entriesOfAmount: Query<EntryOfAmount> = query(
  'entriesOfAmount',
  `select distinct e.number, e.date, e.payee, e.memo,
     (select count(*) from paper_link l where l.book_id = e.book_id and l.number = e.number)
   from posting p join entry e on e.book_id = p.book_id and e.number = p.number
   where p.book_id = $1 and p.account = $2 and p.amount = $3 and p.date >= $4 and p.date <= $5
     and e.reverses is null and e.reversed_by is null
   order by e.date, e.number`,
  (cells) => ({
    number: asNumber(cells[0]),
    date: asText(cells[1]),
    payee: asTextOrNone(cells[2]),
    memo: asTextOrNone(cells[3]),
    papers: asNumber(cells[4]),
  }),
)
