import { firstDay, lastDay } from '@daybook/core/filings/figure-id.ts'
import { addDays, type CivilDate, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { BalanceRow } from '@daybook/core/ledger/balances.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { cashAdjustments, controlAccounts } from '@daybook/core/statements/cash-basis.ts'
import type { ColumnPlan, LoadedColumn } from '@daybook/core/statements/columns.ts'
import type { View } from '../book.ts'
import { postingsOf } from '../store/queries.ts'
import { loadBalances, merged } from './load-balances.ts'
import { loadEntries } from './load-entries.ts'
import type { Given } from './option.ts'
import type { Asking } from './report.ts'

/**
 * The span of a report: as given, else from the first day of the fiscal year of its last day, else through
 * today.
 */
export function spanOf(view: View, given: Given, asking: Asking): Span {
  const { fiscalYearEnd } = view.profile
  const { from, through = asking.today } = given
  // A span that begins after today and has no end goes to the end of its fiscal year.
  if (from !== undefined && from > through)
    return { from, through: fiscalYearOf(from, fiscalYearEnd).through }
  return { from: from ?? fiscalYearOf(through, fiscalYearEnd).from, through }
}

/**
 * Loads columns of statements: what moved in their days and before them, and on cash basis what was unpaid at
 * both ends. The entries that cash basis looks at are loaded once for all columns.
 */
export function columnLoader(
  view: View,
  asOfSeq: number,
  isCash: boolean,
): (plan: ColumnPlan) => Promise<Result<LoadedColumn>> {
  let entries: Promise<readonly Entry[]> | undefined
  let ended:
    | { readonly through: CivilDate; readonly dims: string; readonly rows: readonly BalanceRow[] }
    | undefined
  return async (plan) => {
    const { span } = plan
    const dims = plan.dims === undefined ? {} : { dims: plan.dims }
    const before = addDays(span.from, -1)
    // Where the column before ended the day before, its end is this one’s beginning.
    const known = ended?.through === before && ended.dims === JSON.stringify(dims) ? ended.rows : undefined
    const opening =
      span.from === firstDay
        ? []
        : (known ?? (await loadBalances(view, { through: before, asOfSeq, ...dims })))
    const rows = await loadBalances(view, { ...span, asOfSeq, ...dims })
    ended = { through: span.through, dims: JSON.stringify(dims), rows: merged([...opening, ...rows]) }
    if (!isCash) return ok({ ...plan, opening, rows })
    entries ??= controlEntries(view, asOfSeq)
    const [chart, held] = [view.chart, await entries]
    const first = cashAdjustments({ chart, entries: held, on: before })
    if (!first.ok) return first
    const last = cashAdjustments({ chart, entries: held, on: span.through })
    return last.ok ? ok({ ...plan, opening, rows, cash: { before: first.value, through: last.value } }) : last
  }
}

/** The whole entries that touch receivables and payables: what cash basis has to look at. */
async function controlEntries(view: View, asOfSeq: number): Promise<readonly Entry[]> {
  const numbers = new Set<number>()
  for (const account of controlAccounts(view.chart)) {
    const rows = await view.reader.read(postingsOf, account.id, firstDay, lastDay, '', 0, 0, 100_000_000)
    for (const posting of rows) numbers.add(posting.number)
  }
  const entries: Entry[] = []
  for await (const some of loadEntries(view, { from: firstDay, through: lastDay }, asOfSeq)) {
    entries.push(...some.filter((entry) => numbers.has(entry.number)))
  }
  return entries
}
