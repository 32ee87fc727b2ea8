import { dimsFrom } from '@daybook/core/daybook/derive.ts'
import {
  addDays,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  type Span,
} from '@daybook/core/kit/civil-date.ts'
import type { BalanceRow } from '@daybook/core/ledger/balances.ts'
import type { View } from '../book.ts'
import {
  dayTotals,
  dayTotalsAsOf,
  dayTotalsByDate,
  entriesAsOf,
  entryFactsAfter,
  monthTotals,
  monthTotalsByDims,
  totals,
} from '../store/queries.ts'
import { hold, type MonthHeld, movedWithin, withEntries } from './days-held.ts'
import { entryIn } from './load-entries.ts'

/** A balance with the dimensions it belongs to, as one text. */
export type DimsRow = BalanceRow & { readonly dims: string }

/**
 * Which balances: the days (open ends when left out), the books as of a fact, one value of each dimension.
 */
export type Wanted = {
  readonly from?: CivilDate
  readonly through?: CivilDate
  readonly asOfSeq?: number
  readonly dims?: Readonly<Record<string, string>>
}

const before = '0000-00'
const after = '9999-99'

/**
 * What moved on every account over a span of days. Whole months come from the totals by month, the days at
 * the ends from their postings, and all days together from the totals by account: the cost follows accounts
 * and months, not postings.
 */
export async function loadBalances(view: View, wanted: Wanted): Promise<readonly BalanceRow[]> {
  const { from, through, asOfSeq, dims } = wanted
  if (asOfSeq !== undefined && asOfSeq < view.head.seq) return loadAsOf(view, wanted, asOfSeq)
  if (dims !== undefined && Object.keys(dims).length > 0)
    return merged(chosen(await loadByDims(view, wanted), dims))
  if (from === undefined && through === undefined) return view.reader.read(totals)
  const parts = partsOf(from, through)
  const whole = parts.months === undefined ? [] : await view.reader.read(monthTotals, ...parts.months)
  return parts.days.length === 0 ? whole : merged([...whole, ...(await loadDays(view, parts.days))])
}

/** As `loadBalances`, each combination of dimensions apart. */
export async function loadByDims(view: View, wanted: Wanted): Promise<readonly DimsRow[]> {
  const parts = partsOf(wanted.from, wanted.through)
  const whole = parts.months === undefined ? [] : await view.reader.read(monthTotalsByDims, ...parts.months)
  return [...whole, ...(await loadDays(view, parts.days))]
}

async function loadDays(view: View, spans: readonly Span[]): Promise<readonly DimsRow[]> {
  const rows: DimsRow[] = []
  for (const span of spans) {
    const held = await monthHeld(view, span)
    const { from, through } = span
    rows.push(
      ...(held === undefined ? await view.reader.read(dayTotals, from, through) : movedWithin(held, span)),
    )
  }
  return rows
}

/** More entries than this that came to a month since, and its days are added up anew. */
const mostAdded = 500

/**
 * The days of the month that a span lies in, from the second time on that a part of the month is asked for:
 * so the cost follows accounts and days, and what came since, not the postings of the month. What is held
 * belongs to committed books that have as many entries or fewer.
 */
async function monthHeld({ days, head, reader }: View, { from }: Span): Promise<MonthHeld['rows']> {
  if (days === undefined) return undefined
  const [month, first, last] = [monthOf(from), firstOfMonth(from), lastOfMonth(from)]
  const held = days.get(month)
  if (held === undefined) return hold(days, month, head.entries).rows
  const { entries, rows } = held
  if (entries > head.entries) return undefined
  if (rows !== undefined && entries === head.entries) return rows
  if (rows !== undefined) {
    const bodies = await reader.read(entryFactsAfter, entries, first, last, mostAdded + 1)
    if (bodies.length <= mostAdded) {
      const newer = withEntries(rows, bodies.flatMap(entryIn), head.entries)
      days.set(month, newer)
      return newer.rows
    }
  }
  return hold(days, month, head.entries, await reader.read(dayTotalsByDate, first, last)).rows
}

async function loadAsOf(view: View, wanted: Wanted, asOfSeq: number): Promise<readonly BalanceRow[]> {
  const [last = 0] = await view.reader.read(entriesAsOf, asOfSeq)
  const rows = await view.reader.read(
    dayTotalsAsOf,
    wanted.from ?? '0000-00-00',
    wanted.through ?? '9999-99-99',
    last,
  )
  return merged(wanted.dims === undefined ? rows : chosen(rows, wanted.dims))
}

/**
 * A span in whole months and the days before and after them; both ends in one month may leave no whole month
 * at all.
 */
function partsOf(
  from: CivilDate | undefined,
  through: CivilDate | undefined,
): { months: [string, string] | undefined; days: readonly Span[] } {
  const opens = from === undefined || from === firstOfMonth(from)
  const closes = through === undefined || through === lastOfMonth(through)
  if (
    from !== undefined &&
    through !== undefined &&
    monthOf(from) === monthOf(through) &&
    !(opens && closes)
  ) {
    return { months: undefined, days: from <= through ? [{ from, through }] : [] }
  }
  const days: Span[] = []
  let [first, last] = [
    from === undefined ? before : monthOf(from),
    through === undefined ? after : monthOf(through),
  ]
  if (from !== undefined && !opens) {
    days.push({ from, through: lastOfMonth(from) })
    first = monthOf(addDays(lastOfMonth(from), 1))
  }
  if (through !== undefined && !closes) {
    days.push({ from: firstOfMonth(through), through })
    last = monthOf(addDays(firstOfMonth(through), -1))
  }
  return { months: first <= last ? [first, last] : undefined, days }
}

function chosen(rows: readonly DimsRow[], dims: Readonly<Record<string, string>>): readonly DimsRow[] {
  const asked = Object.entries(dims)
  return rows.filter((row) => {
    const own = dimsFrom(row.dims)
    return asked.every(([name, value]) => (own[name] ?? '') === value)
  })
}

/** One row an account, layer and currency. */
export function merged(rows: readonly BalanceRow[]): readonly BalanceRow[] {
  const byKey = new Map<string, BalanceRow>()
  for (const { account, layer, currency, debit, credit, foreignNet, postings } of rows) {
    const key = `${account}\t${layer}\t${currency}`
    const held = byKey.get(key)
    byKey.set(key, {
      account,
      layer,
      currency,
      debit: (held?.debit ?? 0n) + debit,
      credit: (held?.credit ?? 0n) + credit,
      foreignNet: (held?.foreignNet ?? 0n) + foreignNet,
      postings: (held?.postings ?? 0) + postings,
    })
  }
  return [...byKey.values()]
}
