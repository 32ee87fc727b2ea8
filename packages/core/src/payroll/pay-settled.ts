import type { PayLine, StandingItem } from '../daybook/payroll-facts.ts'
import type { Cents } from '../kit/cents.ts'
import { ok, type Result } from '../kit/result.ts'
import type { OrdersServed, PayLaw, PayToSeize } from './pay-law.ts'
import { orderLine } from './pay-standing.ts'

/** A pay as the law leaves it for some support that lowers taxable income (F2), as orders find it. */
export type Lawful<T> = (
  support: readonly PayLine[],
) => Result<{ readonly made: T; readonly before: PayToSeize }>

/**
 * A pay with what its orders to hold back took of it, in the order of the terms, and the tables of their law
 * that nobody checked.
 */
export type Settled<T> = {
  readonly made: T
  readonly before: Cents
  readonly kept: readonly PayLine[]
  readonly unchecked: readonly string[]
}

/**
 * What orders to hold back take of a pay. Support of before May 1997 lowers the income that tax is worked
 * out on (F2), and the tax the net pay that limits it. So the tax is worked out with the full amount, then
 * again with what the net pay of that leaves (T4127, percentage caps). A share of net pay stands as it comes
 * out then, and so does what the law leaves; where an amount must be left, the tax is worked out until the
 * net pay leaves it. Refuses what the law refuses of the pay and of the orders.
 */
export function settledPay<T>(
  orders: readonly StandingItem[],
  law: Pick<PayLaw, 'items' | 'garnish'>,
  lawful: Lawful<T>,
): Result<Settled<T>> {
  const isF2 = orders.map(({ id }) => law.items.get(id)?.letter === 'F2')
  let asked: readonly StandingItem[] = orders
  let support = orders.map((order, at) => (isF2[at] === true ? fullAmount(order) : 0n))
  for (let turn = 1; ; turn += 1) {
    const found = lawful(supportLines(orders, support))
    if (!found.ok) return found
    const { made, before } = found.value
    const served = before.net <= 0n ? ok(nothing(orders)) : law.garnish(before, asked)
    if (!served.ok) return served
    const { taken, unchecked } = served.value
    const next = orders.map((_, at) => (isF2[at] === true ? (taken[at] ?? 0n) : 0n))
    // Amounts only fall from the full ones, or rise from a share of net pay: either way the turns end.
    if (next.every((amount, at) => amount === support[at]))
      return ok({ made, before: before.net, kept: kept(orders, taken), unchecked })
    if (turn === 1) asked = orders.map((order, at) => (isF2[at] === true ? fixed(order, next[at]) : order))
    support = next
  }
}

function nothing(orders: readonly StandingItem[]): OrdersServed {
  return { taken: orders.map(() => 0n), unchecked: [] }
}

function fullAmount({ amount = 0n, percent, most }: StandingItem): Cents {
  if (percent !== undefined) return 0n
  return most === undefined || amount < most ? amount : most
}

/** An order by a share of net pay, once its amount is known. */
function fixed(order: StandingItem, amount: Cents | undefined): StandingItem {
  const isByShare = order.percent !== undefined || (order.keep !== undefined && !('amount' in order.keep))
  if (!isByShare) return order
  return { id: order.id, amount: amount ?? 0n }
}

function supportLines(orders: readonly StandingItem[], amounts: readonly Cents[]): readonly PayLine[] {
  return orders.flatMap((order, at) => orderLine(order, amounts[at] ?? 0n))
}

function kept(orders: readonly StandingItem[], taken: readonly Cents[]): readonly PayLine[] {
  return orders.flatMap((order, at) => orderLine(order, taken[at] ?? 0n))
}
