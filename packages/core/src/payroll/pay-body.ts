import type { Pay } from '../daybook/payroll-facts.ts'

type Line = { amount: unknown }
type Order = { amount?: unknown; most?: unknown; readonly keep?: { amount?: unknown } }

/** A pay as its record stands in the store: amounts as text. */
type StoredPay = {
  readonly earnings: readonly Line[]
  readonly benefits: readonly Line[]
  readonly deductions: readonly Line[]
  readonly employer: readonly Line[]
  readonly bases: readonly Line[]
  readonly net: Line
  readonly asked?: { readonly amounts: readonly Line[]; readonly yearToDate: readonly Line[] }
  readonly orders?: readonly Order[]
}

/**
 * A pay from its canonical JSON: what `recordFrom` makes of it, several times faster, because a run reads
 * every pay of its year; a test holds the two together.
 */
export function payFrom(body: string): Pay {
  // Only `derive` writes these bodies, from a pay; a body of another shape throws where it is used.
  const stored = JSON.parse(body) as StoredPay
  revive(stored.earnings)
  revive(stored.benefits)
  revive(stored.deductions)
  revive(stored.employer)
  revive(stored.bases)
  stored.net.amount = cents(stored.net.amount)
  if (stored.asked !== undefined) {
    revive(stored.asked.amounts)
    revive(stored.asked.yearToDate)
  }
  for (const order of stored.orders ?? []) reviveOrder(order)
  // All amounts are cents now: the shape is that of a pay.
  return stored as unknown as Pay
}

function revive(lines: readonly Line[]): void {
  for (const line of lines) line.amount = cents(line.amount)
}

function reviveOrder(order: Order): void {
  const { keep } = order
  if (order.amount !== undefined) order.amount = cents(order.amount)
  if (order.most !== undefined) order.most = cents(order.most)
  if (keep?.amount !== undefined) keep.amount = cents(keep.amount)
}

/** Canonical amounts have two decimals always: without the point they are cents. */
function cents(text: unknown): bigint {
  return BigInt(String(text).replace('.', ''))
}
