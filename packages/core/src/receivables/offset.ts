import type { Fact } from '../daybook/fact.ts'
import type { Party, Settlement } from '../daybook/trade-facts.ts'
import { magnitude, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse, refused } from '../kit/result.ts'
import { lockRefusals } from '../ledger/post-entry.ts'
import type { TradeBooks } from '../sales/document-wish.ts'
import { openOf } from './allocate.ts'
import { byDue, type ListedItem } from './open-list.ts'

/** Two open items of one party that come to nothing together. */
export type OffsetPair = { readonly debit: ListedItem; readonly credit: ListedItem }

/**
 * The open items of one party that cancel each other to the cent, on one control account and in one currency:
 * each payment or credit with the earliest item of the same amount that was there by its day, else with the
 * earliest at all. Deposits are left out: using one moves its tax.
 */
export function offsetPairs(
  items: readonly ListedItem[],
  side: 'customer' | 'supplier',
): readonly OffsetPair[] {
  const open = items.filter((item) => item.kind !== 'deposit' && openOf(item) > 0n && item.open !== 0n)
  const places = Map.groupBy(
    open,
    (item) => `${item.control} ${item.currency ?? ''} ${openOf(item)} ${magnitude(item.open)}`,
  )
  return [...places.values()].flatMap((same) => {
    const owed = same.filter((item) => item.open > 0n === (side === 'customer')).sort(byDue)
    const paid = same.filter((item) => !owed.includes(item)).sort((one, other) => one.entry - other.entry)
    return paid.flatMap((payment) => {
      const before = owed.findIndex(({ date }) => date <= payment.date)
      const [found] = owed.splice(before === -1 ? 0 : before, 1)
      if (found === undefined) return []
      return [found.open > 0n ? { debit: found, credit: payment } : { debit: payment, credit: found }]
    })
  })
}

/** Whose items are set off against each other, on which side, and on which day. */
export type OffsetWish = {
  readonly side: 'customer' | 'supplier'
  readonly parties: readonly Party[]
  readonly date: CivilDate
}

/**
 * Sets the items of parties off that cancel each other: a settlement for each party, nothing is posted.
 * `items` are those of the control accounts of the side. Refuses `offset-nothing`, `period-locked`.
 */
export function planOffset(
  books: TradeBooks,
  { side, parties, date }: OffsetWish,
  items: readonly ListedItem[],
): Result<readonly Fact[]> {
  const own = Map.groupBy(items, ({ party }) => party)
  let number = books.series.get('allocation') ?? 0
  const facts = parties.flatMap(({ id }): readonly Fact[] => {
    const pairs = offsetPairs(own.get(id) ?? [], side)
    if (pairs.length === 0) return []
    number += 1
    return [
      {
        kind: 'settlement.made',
        v: 1,
        settlement: settlementOf(pairs, { id, date, number }),
        series: number,
      },
    ]
  })
  if (facts.length === 0) return refuse('offset-nothing', {}, 'party')
  const locked = lockRefusals(books.head, date, '')
  return locked.length > 0 ? refused(locked) : ok(facts)
}

function settlementOf(
  pairs: readonly OffsetPair[],
  { id, date, number }: { readonly id: string; readonly date: CivilDate; readonly number: number },
): Settlement {
  return {
    id: `allocation/${number}`,
    kind: 'allocation',
    party: id,
    date,
    amount: sumOf(pairs.map(({ debit }) => openOf(debit))),
    allocations: pairs.map(({ debit, credit }) => ({
      control: debit.control,
      debit: debit.key,
      credit: credit.key,
      amount: debit.open,
      ...(debit.currency === undefined ? {} : { foreign: { amount: openOf(debit) } }),
    })),
  }
}
