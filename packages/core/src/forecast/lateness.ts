import type { Cents } from '../kit/cents.ts'
import { type CivilDate, daysBetween } from '../kit/civil-date.ts'

/** A payment of a document: whose, when it was due, when it was paid, how much. */
export type PaidDocument = {
  readonly party: string
  readonly due: CivilDate
  readonly paid: CivilDate
  readonly amount: Cents
}

/**
 * How many days after the due day each party usually pays: the days of its payments, each counted with its
 * amount, rounded up to whole days. Who usually pays early counts as paying on the day.
 *
 *   100.00 ten days late and 300.00 on the day: 2.5, so 3 days
 */
export function latenessOf(paid: readonly PaidDocument[]): ReadonlyMap<string, number> {
  const habits = new Map<string, number>()
  for (const [party, own] of Map.groupBy(paid, (each) => each.party)) {
    let [days, amounts] = [0n, 0n]
    for (const { due, paid: on, amount } of own) {
      if (amount <= 0n) continue
      days += BigInt(daysBetween(due, on)) * amount
      amounts += amount
    }
    if (amounts > 0n) habits.set(party, days <= 0n ? 0 : Number((days + amounts - 1n) / amounts))
  }
  return habits
}
