import type { TieReason } from '../daybook/bank-facts.ts'
import type { FactOf } from '../daybook/fact.ts'
import { type Cents, formatCents } from '../kit/cents.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { entryName } from '../ledger/entry.ts'

/** A line to be tied, with what is left of it. */
export type LineLeft = {
  readonly account: string
  readonly id: string
  readonly text: string
  readonly amount: Cents
}

/** A posting that lines may be tied to: `amount` is what is left of it, signed, in the account's currency. */
export type PostingLeft = { readonly number: number; readonly posting: number; readonly amount: Cents }

/**
 * Ties lines of an account to postings of entries, each line to as much of each posting as both have left:
 * one line to many postings, or many lines to one. What is over on either side stays open.
 *
 * Refuses `match-nothing` for a line that finds no room: nothing is left of it, or the entries are of the
 * other side or tied already.
 */
export function planMatch(
  lines: readonly LineLeft[],
  postings: readonly PostingLeft[],
  reason: TieReason,
): Result<readonly FactOf<'line.matched'>[]> {
  const room = postings.map((posting) => ({ posting, left: posting.amount }))
  const ties: FactOf<'line.matched'>[] = []
  for (const line of lines) {
    let left = line.amount
    const exact = room.filter((place) => place.left === left)
    const order = [...exact, ...room.filter((place) => !exact.includes(place))]
    for (const place of order) {
      const taken = common(left, place.left)
      if (taken === 0n) continue
      const { number, posting } = place.posting
      const { account, id } = line
      ties.push({ kind: 'line.matched', v: 1, account, line: id, number, posting, amount: taken, reason })
      place.left -= taken
      left -= taken
    }
    if (left === line.amount) {
      const entries = [...new Set(postings.map(({ number }) => entryName(number)))].join(', ')
      const names = { line: line.text, amount: formatCents(line.amount), entries }
      return refuse('match-nothing', names, 'entries')
    }
  }
  return ok(ties)
}

/** What two amounts of one sign have in common; nothing for amounts of different signs. */
function common(one: Cents, other: Cents): Cents {
  if (one === 0n || other === 0n || one > 0n !== other > 0n) return 0n
  return one > 0n === one < other ? one : other
}
