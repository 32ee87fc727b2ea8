import { asCents, asNumber, asNumberOrNone, asText, asTextOrNone, type Query, query } from './query.ts'

/** A posting with the words of its entry and what became of it. */
export type LinkedPostingRow = {
  readonly number: number
  readonly posting: number
  readonly date: string
  readonly amount: bigint
  readonly memo: string
  readonly payee: string | undefined
  readonly ref: string | undefined
  readonly reverses: number | undefined
  readonly reversedBy: number | undefined
  readonly replacedBy: number | undefined
}

/** All postings of an account with the links of their entries, by day: receipts waiting to be deposited. */
export const linkedPostings: Query<LinkedPostingRow> = query(
  'linkedPostings',
  `select p.number, p.line, p.date, p.amount, coalesce(p.memo, e.memo), e.payee, e.ref, e.reverses,
     e.reversed_by, e.replaced_by
   from posting p join entry e on e.book_id = p.book_id and e.number = p.number
   where p.book_id = $1 and p.account = $2 order by p.date, p.number, p.line`,
  (cells) => ({
    number: asNumber(cells[0]),
    posting: asNumber(cells[1]),
    date: asText(cells[2]),
    amount: asCents(cells[3]),
    memo: asText(cells[4]),
    payee: asTextOrNone(cells[5]),
    ref: asTextOrNone(cells[6]),
    reverses: asNumberOrNone(cells[7]),
    reversedBy: asNumberOrNone(cells[8]),
    replacedBy: asNumberOrNone(cells[9]),
  }),
)
