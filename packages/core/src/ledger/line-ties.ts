import type { LineTie, TieReason } from '../daybook/bank-facts.ts'
import type { FactOf } from '../daybook/fact.ts'
import type { Cents } from '../kit/cents.ts'
import type { Chart } from './chart.ts'
import type { Entry, Posting } from './entry.ts'

/** What a posting is in the currency of its account, which is the book's where the account names none. */
export function amountInAccount(chart: Chart, { account, amount, foreign }: Posting): Cents {
  return foreign !== undefined && foreign.currency === chart.get(account)?.currency ? foreign.amount : amount
}

/**
 * The ties of a bank line to the postings of an entry on its account: each posting takes what is left of the
 * line, the first that fits exactly before all others. A line that the entry's postings do not add up to
 * stays partly untied.
 */
export function lineTies(
  chart: Chart,
  line: { readonly account: string; readonly id: string; readonly amount: Cents },
  entry: Entry,
  reason: TieReason,
): readonly FactOf<'line.matched'>[] {
  const { account, id } = line
  const tie = (posting: number, amount: Cents) =>
    ({
      kind: 'line.matched',
      v: 1,
      account,
      line: id,
      number: entry.number,
      posting,
      amount,
      reason,
    }) as const
  const own = entry.postings.flatMap((each, index) =>
    each.account === account ? [{ index, amount: amountInAccount(chart, each) }] : [],
  )
  const exact = own.find(({ amount }) => amount === line.amount)
  if (exact !== undefined) return [tie(exact.index, line.amount)]
  const ties: FactOf<'line.matched'>[] = []
  let left = line.amount
  for (const { index, amount } of own) {
    const taken = shared(left, amount)
    if (taken === 0n) continue
    ties.push(tie(index, taken))
    left -= taken
  }
  return ties
}

/** What two amounts of one sign have in common; zero for amounts of different signs. */
function shared(one: Cents, other: Cents): Cents {
  if (one > 0n !== other > 0n) return 0n
  return one > 0n === one < other ? one : other
}

/**
 * Ties moved from an entry to the one in its place: each to the posting of its account with the amount that
 * it was tied to, and what is left over to those that still have room, in order.
 */
export function movedTies(
  chart: Chart,
  ties: readonly LineTie[],
  was: Entry,
  now: Entry,
): readonly (FactOf<'line.unmatched'> | FactOf<'line.matched'>)[] {
  const room = now.postings.map((posting, index) => ({
    index,
    posting,
    left: amountInAccount(chart, posting),
  }))
  const tied: FactOf<'line.matched'>[] = []
  for (const tie of ties) {
    const sought = was.postings[tie.posting]
    const isExact = ({ posting }: { posting: Posting }) =>
      sought !== undefined && amountInAccount(chart, posting) === amountInAccount(chart, sought)
    const own = room.filter(({ posting }) => posting.account === tie.account)
    let left = tie.amount
    for (const place of [...own.filter(isExact), ...own.filter((each) => !isExact(each))]) {
      const taken = shared(left, place.left)
      if (taken === 0n) continue
      tied.push({
        ...tie,
        kind: 'line.matched',
        v: 1,
        number: now.number,
        posting: place.index,
        amount: taken,
      })
      place.left -= taken
      left -= taken
    }
  }
  return [...ties.map((tie) => ({ ...tie, kind: 'line.unmatched', v: 1 }) as const), ...tied]
}
