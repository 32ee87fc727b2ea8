import { differenceRefusal, planSeal } from '@daybook/core/bank/reconcile.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { type DeskReconciliation, dropReconciliation, supportOnDesk } from '../../bank/desk-reconciliation.ts'
import { loadReconciliation } from '../../bank/load-reconciliation.ts'
import { reportOf, reportPapers, type Sealing } from '../../bank/seal-report.ts'
import { inView, type View } from '../../book.ts'
import { type Plan, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { sealedIn, sealFields, sealOut } from './seal-out.ts'

/** Seals a finished reconciliation: its signed report is kept with the books, with the statement's paper. */
export const sealClose = command({
  name: 'seal.close',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Seal a finished reconciliation', fr: 'Sceller un rapprochement terminé' },
  line: { words: ['account'] },
  input: z.strictObject({ account: accountCode }),
  output: z.strictObject({ ...sealFields, ...outcomeFields }),
  run: async (ctx, input) => {
    const act = actOf(ctx, 'seal.close', input)
    const sealing = { by: ctx.actor, now: act.now, today: ctx.today }
    const recorded = await record(ctx.book, act, async (view) => {
      const planned = await plannedSeal(view, input.account, sealing)
      if (!planned.ok) return planned
      return ok({ ...planned.value.plan, tells: planned.value.session })
    })
    if (!recorded.ok) return recorded
    const session = recorded.value.tells
    if (session !== undefined && !recorded.value.dry) await dropReconciliation(ctx.book.store, session)
    return inView(ctx.book, async ({ chart }) =>
      ok({ ...sealOut(chart, sealedIn(recorded.value), ctx.language), ...outcomeOf(recorded.value) }),
    )
  },
})

/** The seal with its papers; the difference is looked at before anything is printed. */
async function plannedSeal(
  view: View,
  account: string,
  sealing: Sealing,
): Promise<Result<{ readonly session: DeskReconciliation; readonly plan: Plan }>> {
  const loaded = await loadReconciliation(view, account)
  if (!loaded.ok) return loaded
  const { session, state } = loaded.value
  const even = differenceRefusal(state)
  if (!even.ok) return even
  const report = await reportOf(view, loaded.value, sealing)
  const papers = await reportPapers(view, report, sealing)
  const { signed, data } = papers
  const { statement, support, note } = session
  const planned = planSeal(state, {
    id: report.id,
    ...(report.previous === undefined ? {} : { previous: report.previous.id }),
    ...(statement === undefined ? {} : { statement }),
    ...(support === undefined ? {} : { support }),
    ...(note === undefined ? {} : { note }),
    report: signed.ref,
    data: data.ref,
  })
  if (!planned.ok) return planned
  const held = support === undefined ? undefined : await supportOnDesk(view.reader, support.sha256)
  return ok({
    session,
    plan: {
      facts: [{ fact: planned.value }],
      papers: [signed.paper, data.paper, ...(held === undefined ? [] : [held])],
    },
  })
}
