import type { Fact } from '../daybook/fact.ts'
import type { Pay, PayRun } from '../daybook/payroll-facts.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import type { PayItems } from './pay-item.ts'
import { type PayToPost, runPostings } from './run-entry.ts'

/** A run to be closed: all of it but its number, its entry and its pays. */
export type RunToClose = Omit<PayRun, 'id' | 'entry' | 'pays'>

/**
 * What a run is closed with: its number, the pays, and the table of items that says where they are posted.
 */
export type Closing = {
  readonly id: string
  readonly run: RunToClose
  readonly pays: readonly PayToPost[]
  readonly items: PayItems
}

/**
 * Closes a pay run: one entry in the payroll journal, and the run with its pays, recorded together or not at
 * all. Refuses what `runPostings` refuses, what `planEntry` refuses (a locked period, a closed account, a
 * dimension that is not there), and `payrun-empty`.
 */
export function planCloseRun(books: BooksToPost, { id, run, pays, items }: Closing): Result<readonly Fact[]> {
  const postings = runPostings(books.chart, items, pays)
  if (!postings.ok) return postings
  if (postings.value.length === 0) return refuse('payrun-empty', { ...run.span })
  const entry = planEntry(books, {
    date: run.date,
    memo: memoOf(run, id, books.language),
    journal: 'payroll',
    because: { kind: 'payrun', id },
    postings: postings.value,
  })
  if (!entry.ok) return entry
  const closed: PayRun = {
    ...run,
    id,
    entry: entry.value.entry.number,
    pays: pays.map(({ pay }) => numbered(pay, id)),
  }
  return ok([entry.value, { kind: 'payrun.closed', v: 1, run: closed }])
}

/** A pay under its run: `DATE/RUN/EMPLOYEE`. */
export function numbered(pay: PayToPost['pay'], run: string): Pay {
  return { ...pay, id: `${pay.date}/${run}/${pay.employee}`, run }
}

/** The number of the next run: one above the largest. */
export function nextRun(runs: readonly { readonly id: string }[]): string {
  return String(Math.max(0, ...runs.map(({ id }) => Number(id))) + 1)
}

function memoOf({ kind, span, corrects = '' }: RunToClose, id: string, language: string): string {
  const { from, through } = span
  if (language === 'fr') {
    if (kind === 'correction') return `Paie ${id}, correction de la paie ${corrects}`
    return kind === 'off-cycle' ? `Paie ${id}, hors période` : `Paie ${id}, du ${from} au ${through}`
  }
  if (kind === 'correction') return `Pay run ${id}, correction of run ${corrects}`
  return kind === 'off-cycle' ? `Pay run ${id}, off-cycle` : `Pay run ${id}, ${from} to ${through}`
}
