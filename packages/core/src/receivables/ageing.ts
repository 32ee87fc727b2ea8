import { type Cents, sumOf } from '../kit/cents.ts'
import { type CivilDate, daysBetween } from '../kit/civil-date.ts'
import { settledByHand } from './by-hand.ts'
import type { ListedItem } from './open-list.ts'

/**
 * The last day of each span of an ageing, in days past due; what is not due yet and what is later come too.
 */
export const usualSpans = [30, 60, 90] as const

/** One party’s open amounts by days past due, in the currency of the books: what is owed is positive. */
export type AgedParty = {
  readonly party: string
  readonly spans: readonly Cents[]
  readonly total: Cents
  readonly items: readonly AgedItem[]
}

/** An open item with how many days it is past due (0 or less: not due yet). */
export type AgedItem = ListedItem & { readonly overdueDays: number }

/** An ageing: not due, the spans, and what is later; by party, the largest first. */
export type Ageing = {
  readonly on: CivilDate
  readonly spans: readonly number[]
  readonly parties: readonly AgedParty[]
  readonly totals: readonly Cents[]
  readonly total: Cents
}

/**
 * Open amounts by days past due on a day. `sign` is 1 for receivables and -1 for payables, so that what is
 * owed counts as positive; a credit that nothing used counts as not due, below zero. The first span is what
 * is not due yet; `by` may count from the document’s day instead of the due one. What was booked by hand is
 * settled among itself first (`settledByHand`).
 */
export function ageingOf(
  items: readonly ListedItem[],
  on: CivilDate,
  {
    sign,
    spans = usualSpans,
    by = 'due',
  }: { readonly sign: 1n | -1n; readonly spans?: readonly number[]; readonly by?: 'due' | 'date' },
): Ageing {
  const open = settledByHand(items, sign).filter((item) => item.open !== 0n)
  const parties = [...Map.groupBy(open, ({ party }) => party)].map(([party, own]): AgedParty => {
    const aged = own.map((item): AgedItem => ({ ...item, overdueDays: daysBetween(item[by], on) }))
    const sums: Cents[] = Array.from({ length: spans.length + 2 }, () => 0n)
    for (const { open: amount, overdueDays } of aged) {
      const owed = sign * amount
      const at = owed < 0n ? 0 : spanOf(overdueDays, spans)
      sums[at] = (sums[at] ?? 0n) + owed
    }
    return { party, spans: sums, total: sumOf(sums), items: aged }
  })
  parties.sort((one, other) =>
    one.total === other.total ? (one.party < other.party ? -1 : 1) : one.total < other.total ? 1 : -1,
  )
  const totals = Array.from({ length: spans.length + 2 }, (_, at) =>
    sumOf(parties.map((each) => each.spans[at] ?? 0n)),
  )
  return { on, spans, parties, totals, total: sumOf(totals) }
}

/** Which span a number of days past due falls into: 0 is not due, the last one beyond all spans. */
function spanOf(overdueDays: number, spans: readonly number[]): number {
  if (overdueDays <= 0) return 0
  const at = spans.findIndex((last) => overdueDays <= last)
  return at < 0 ? spans.length + 1 : at + 1
}
