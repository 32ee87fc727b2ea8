import { dimsText } from '@daybook/core/daybook/derive.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import type { BalanceRow } from '@daybook/core/ledger/balances.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'

/** What moved on one account on one day, in one layer, currency and combination of dimensions. */
export type DayRow = BalanceRow & { readonly dims: string; readonly date: CivilDate }

/**
 * The days of a month as they were when the books had so many entries: rows of one account, layer, currency
 * and combination of dimensions together. Entries only ever come to the books, with higher numbers, so that
 * what came since can be added. Without `rows` a part of the month was asked for once, and nothing is held.
 */
export type MonthHeld = {
  readonly entries: number
  readonly rows: ReadonlyMap<string, readonly DayRow[]> | undefined
}

/** The months of an open book of which parts were asked for, by month (`2026-03`). */
export type DaysHeld = Map<string, MonthHeld>

/** How many months are held at most; the one that was read first goes first. */
const mostMonths = 36

/** Months with more rows than this are not held. */
const mostRows = 50_000

/** Keeps a month in the place of what was held of it. */
export function hold(held: DaysHeld, month: string, entries: number, rows?: readonly DayRow[]): MonthHeld {
  const kept = { entries, rows: rows === undefined || rows.length > mostRows ? undefined : byKey(rows) }
  if (!held.has(month) && held.size >= mostMonths)
    for (const oldest of held.keys()) if (held.delete(oldest)) break
  held.set(month, kept)
  return kept
}

/** A month with the entries that came to it since, the books having so many now. */
export function withEntries(
  rows: ReadonlyMap<string, readonly DayRow[]>,
  added: readonly Entry[],
  entries: number,
): MonthHeld {
  const all = new Map(rows)
  for (const [key, more] of byKey(added.flatMap(movements))) all.set(key, [...(all.get(key) ?? []), ...more])
  return { entries, rows: all }
}

/** What moved over a span of days within a held month: one row an account, layer, currency and dimensions. */
export function movedWithin(
  rows: ReadonlyMap<string, readonly DayRow[]>,
  { from, through }: Span,
): readonly (BalanceRow & { readonly dims: string })[] {
  return [...rows.values()].flatMap((days) => {
    let [debit, credit, foreignNet, postings] = [0n, 0n, 0n, 0]
    for (const day of days) {
      if (day.date < from || day.date > through) continue
      debit += day.debit
      credit += day.credit
      foreignNet += day.foreignNet
      postings += day.postings
    }
    const [first] = days
    if (first === undefined || postings === 0) return []
    const { account, layer, currency, dims } = first
    return [{ account, layer, currency, dims, debit, credit, foreignNet, postings }]
  })
}

function byKey(rows: readonly DayRow[]): Map<string, DayRow[]> {
  return Map.groupBy(
    rows,
    ({ account, layer, currency, dims }) => `${account}\t${layer}\t${currency}\t${dims}`,
  )
}

function movements({ date, layer = 'daily', postings }: Entry): readonly DayRow[] {
  return postings.map(({ account, amount, dims, foreign }) => ({
    ...{ account, layer, date },
    currency: foreign?.currency ?? '',
    dims: dimsText(dims),
    debit: amount > 0n ? amount : 0n,
    credit: amount < 0n ? -amount : 0n,
    foreignNet: foreign?.amount ?? 0n,
    postings: 1,
  }))
}
