import type { PayRun } from '@daybook/core/daybook/payroll-facts.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { draftsFor, dropPayDraft } from '../../payroll/run-drafts.ts'
import { totalsOutOf } from '../../payroll/run-out.ts'
import { closingOf, workedRun } from '../../payroll/run-plan.ts'
import { type Plan, type Recorded, record } from '../../record.ts'
import { actOf, type Context, command } from '../command.ts'
import { text } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { runFields, totalsOut } from './payrun-fields.ts'

const input = z.strictObject({
  ...runFields,
  reason: text.optional().meta({ description: 'why the run was made' }),
})

/** What closing or correcting a run answers. */
export const closedOut = {
  run: z.string(),
  kind: z.string(),
  date: z.string(),
  entry: z.string(),
  totals: totalsOut,
  ...outcomeFields,
}

/** Closes a pay run: posts its entry and keeps its pays. */
export const payrunClose = command({
  name: 'payrun.close',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Close a pay run', fr: 'Clôturer un cycle de paie' },
  line: { words: ['from', 'through'] },
  input,
  output: z.strictObject(closedOut),
  run: async (ctx, typed) => {
    const recorded = await record(ctx.book, actOf(ctx, 'payrun.close', typed), (view) => planned(view, typed))
    if (!recorded.ok) return recorded
    const run = runIn(recorded.value)
    if (run !== undefined && !recorded.value.dry) await clearDesk(ctx, run)
    return ok(closedOutOf(recorded.value, run))
  },
})

/** The run that an act closed. */
export function runIn({ facts }: Recorded): PayRun | undefined {
  for (const { fact } of facts) if (fact.kind === 'payrun.closed') return fact.run
  return undefined
}

/** What was recorded, as it is answered. */
export function closedOutOf(recorded: Recorded, run: PayRun | undefined) {
  return {
    run: run?.id ?? '',
    kind: run?.kind ?? '',
    date: run?.date ?? '',
    entry: run === undefined ? '' : entryName(run.entry),
    totals: totalsOutOf(run?.pays ?? []),
    ...outcomeOf(recorded),
  }
}

async function planned(view: View, typed: z.output<typeof input>): Promise<Result<Plan>> {
  const worked = await workedRun(view, typed)
  if (!worked.ok) return worked
  const facts = await closingOf(view, worked.value, typed.reason)
  return facts.ok ? ok({ facts: facts.value.map((fact) => ({ fact })) }) : facts
}

/**
 * What was entered for the pays is taken off the desk once they are made. The desk is asked what lies there:
 * most of ten thousand pays had nothing entered for them.
 */
async function clearDesk(ctx: Context, { kind, span, pays }: PayRun): Promise<void> {
  if (kind !== 'regular' && kind !== 'off-cycle') return
  const { store } = ctx.book
  const paid = new Set(pays.map(({ employee }) => employee))
  for (const draft of await draftsFor(store, { kind, span }))
    if (paid.has(draft.employee)) await dropPayDraft(store, draft)
}
