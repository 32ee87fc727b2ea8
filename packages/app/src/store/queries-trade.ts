import { asCents, asNumber, asNumberOrNone, asText, type Query, query } from './query.ts'

/** A posting on a control account with the words and links of its entry. */
export type ControlPostingRow = {
  readonly number: number
  readonly date: string
  readonly amount: bigint
  readonly party: string
  readonly memo: string
  readonly currency: string
  readonly foreign: bigint
  readonly because: string
  readonly becauseId: string
  readonly reverses: number | undefined
  readonly replaces: number | undefined
}

/** The postings of a control account through a day, by day: what its list of open items is made of. */
export const controlPostings: Query<ControlPostingRow> = query(
  'controlPostings',
  `select p.number, p.date, p.amount, coalesce(p.party, e.payee, ''), coalesce(p.memo, e.memo), p.currency,
     p.foreign_amount, e.because, e.because_id, e.reverses, e.replaces
   from posting p join entry e on e.book_id = p.book_id and e.number = p.number
   where p.book_id = $1 and p.account = $2 and p.date <= $3 order by p.date, p.number, p.line`,
  (cells) => ({
    number: asNumber(cells[0]),
    date: asText(cells[1]),
    amount: asCents(cells[2]),
    party: asText(cells[3]),
    memo: asText(cells[4]),
    currency: asText(cells[5]),
    foreign: asCents(cells[6]),
    because: asText(cells[7]),
    becauseId: asText(cells[8]),
    reverses: asNumberOrNone(cells[9]),
    replaces: asNumberOrNone(cells[10]),
  }),
)
