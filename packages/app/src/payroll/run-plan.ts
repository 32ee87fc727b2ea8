import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { GivenPay } from '@daybook/core/payroll/pay-case.ts'
import { nextRun, planCloseRun } from '@daybook/core/payroll/run-close.ts'
import { type PreparedRun, prepareRun, type RunBooks } from '@daybook/core/payroll/run-prepare.ts'
import type { View } from '../book.ts'
import type { RunIn } from '../commands/payroll/payrun-fields.ts'
import { runBooks, withLabour } from './load-run.ts'
import { askedRun } from './run-asked.ts'
import { booksForPays } from './run-books.ts'

/** A run as it was asked for, worked out: the books it came from, what was given, and the pays. */
export type WorkedRun = {
  readonly books: RunBooks
  readonly given: readonly GivenPay[]
  readonly run: PreparedRun
}

/** Works a run out from the books and the desk. Refuses what `askedRun` and `prepareRun` refuse. */
export async function workedRun(view: View, typed: RunIn): Promise<Result<WorkedRun>> {
  const books = await withLabour(view.reader, await runBooks(view.reader, typed.date ?? typed.through), typed)
  const asked = await askedRun(view, books, typed)
  if (!asked.ok) return asked
  const { wish, given } = asked.value
  const run = prepareRun(books, wish, given)
  return run.ok ? ok({ books, given, run: run.value }) : run
}

/** The facts that would close a run as it was worked out. Refuses what `planCloseRun` refuses. */
export async function closingOf(
  view: View,
  { books, run: { wish, pays } }: WorkedRun,
  reason: string | undefined,
): Promise<Result<readonly Fact[]>> {
  const { kind, date, span, frequency } = wish
  return planCloseRun(await booksForPays(view, pays, date), {
    id: nextRun(books.runs),
    run: {
      kind,
      date,
      span,
      ...(frequency === undefined ? {} : { frequency }),
      ...(reason === undefined || reason === '' ? {} : { reason }),
    },
    pays,
    items: payItems,
  })
}
