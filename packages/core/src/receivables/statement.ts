import type { Party } from '../daybook/trade-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import { entryName } from '../ledger/entry.ts'
import { type Ageing, ageingOf } from './ageing.ts'
import { entryNames, type ListedItem, listedItems, type TradeRecords } from './open-list.ts'

/** A line of a statement of account: an entry, what it charged or paid, and what is owed after it. */
export type StatementRow = {
  readonly date: CivilDate
  readonly key: string
  readonly number: string
  readonly kind: ListedItem['kind']
  readonly memo: string
  readonly charge: Cents
  readonly payment: Cents
  readonly balance: Cents
}

/**
 * A customer’s statement of account over some days: what was owed before, each movement, what is owed at the
 * end, which documents are open then, and how old they are. Amounts owed are positive.
 */
export type AccountStatement = {
  readonly party: Party
  readonly span: Span
  readonly opening: Cents
  readonly rows: readonly StatementRow[]
  readonly closing: Cents
  readonly open: readonly ListedItem[]
  readonly ageing: Ageing
}

/**
 * The statement of account of a party. `sign` is 1 for a customer and -1 for a supplier; only control
 * accounts in `controls` count. Every entry has its row on its own day, a reversal too; the balance runs in
 * the currency of the books.
 */
export function accountStatement(
  records: TradeRecords,
  party: Party,
  wish: {
    readonly span: Span
    readonly sign: 1n | -1n
    readonly controls: ReadonlySet<string>
  },
): AccountStatement {
  const { span, sign, controls } = wish
  const postings = records.postings.filter(
    (each) => each.party === party.id && controls.has(each.control) && each.date <= span.through,
  )
  postings.sort((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : one.number - other.number,
  )
  const names = entryNames(records)
  let opening = 0n
  let balance = 0n
  const rows: StatementRow[] = []
  for (const { number, date, amount, memo } of postings) {
    balance += sign * amount
    if (date < span.from) {
      opening = balance
      continue
    }
    const name = names(number, party.id)
    const owed = sign * amount
    rows.push({
      date,
      key: name?.key ?? entryName(number),
      number: name?.number ?? entryName(number),
      kind: name?.kind ?? 'entry',
      memo,
      charge: owed > 0n ? owed : 0n,
      payment: owed < 0n ? -owed : 0n,
      balance,
    })
  }
  const items = listedItems({ ...records, postings }, span.through)
  return {
    party,
    span,
    opening,
    rows,
    closing: balance,
    open: items.filter(({ open }) => open !== 0n),
    ageing: ageingOf(items, span.through, { sign }),
  }
}
