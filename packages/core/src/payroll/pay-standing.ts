import type { Pay, PayLine, StandingItem } from '../daybook/payroll-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { PayCase, PayWish } from './pay-case.ts'
import type { PayItem, PayItems } from './pay-item.ts'
import { percentAt } from './pay-quantity.ts'

/**
 * The lines of a class that come with every regular pay by the terms: an amount, or a percentage of `of`; at
 * most what the year leaves of its limit. Those that leave some net pay untouched (`keep`) are not among
 * them: they come last, see `protectedOrders`.
 */
export function standingLines(
  pay: PayCase,
  wish: PayWish,
  items: PayItems,
  classOf: PayItem['class'],
  of: Cents,
): readonly PayLine[] {
  if (wish.kind !== 'regular') return []
  return inForce(pay, wish).flatMap((item) => {
    if (items.get(item.id)?.class !== classOf || item.keep !== undefined) return []
    return orderLine(item, underLimit(askedOf(item, of), item, pay.earlier))
  })
}

/**
 * The standing deductions that leave net pay untouched: support and garnishments, each with at most what the
 * year leaves of its limit. The law says in which order they are served and what each may take; off-cycle
 * pays bear those that are a percentage.
 */
export function protectedOrders(pay: PayCase, wish: PayWish, items: PayItems): readonly StandingItem[] {
  return inForce(pay, wish).flatMap((item) => {
    if (item.keep === undefined || items.get(item.id)?.class !== 'deduction') return []
    if (wish.kind !== 'regular' && item.percent === undefined) return []
    const left = item.most === undefined ? undefined : underLimit(item.most, item, pay.earlier)
    return [left === undefined ? item : { ...item, most: left }]
  })
}

function inForce({ terms }: PayCase, { date }: PayWish): readonly StandingItem[] {
  return terms.items.filter(({ through }) => through === undefined || date <= through)
}

function askedOf({ amount = 0n, percent }: StandingItem, of: Cents): Cents {
  const share = percent === undefined || of <= 0n ? 0n : percentAt(percent, of)
  return amount + share
}

/** What the year leaves of a limit; lines of one item are told apart by what the stub calls them. */
function underLimit(amount: Cents, item: StandingItem, earlier: readonly Pay[]): Cents {
  if (item.most === undefined) return amount
  let room = item.most
  for (const pay of earlier) {
    for (const line of [...pay.earnings, ...pay.benefits, ...pay.deductions, ...pay.employer])
      if (line.id === item.id && line.note === item.name) room -= line.amount
  }
  if (room <= 0n) return 0n
  return amount < room ? amount : room
}

/** The line of a standing item in a pay; none for nothing. */
export function orderLine({ id, name, to, percent }: StandingItem, amount: Cents): readonly PayLine[] {
  if (amount === 0n) return []
  return [
    {
      id,
      amount,
      ...(percent === undefined ? {} : { rate: percent }),
      ...(name === undefined ? {} : { note: name }),
      ...(to === undefined ? {} : { to }),
    },
  ]
}
