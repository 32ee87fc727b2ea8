import { asNumber, asText, type Query, query } from './query.ts'

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
