import { planReopen } from '@daybook/core/bank/reopen-seal.ts'
import type { Seal } from '@daybook/core/daybook/bank-facts.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { changeDesk, deskReconciliationOf, keepReconciliation } from '../../bank/desk-reconciliation.ts'
import { sealAsHeld, sealCards, sealNamed } from '../../bank/load-seal.ts'
import { inView } from '../../book.ts'
import { type Recorded, record } from '../../record.ts'
import { actOf, type Context, command } from '../command.ts'
import { words } from '../fields.ts'
import { reason } from '../ledger/period-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Reopens a finished reconciliation, with a reason; its ticks lie on the desk again. */
export const sealReopen = command({
  name: 'seal.reopen',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Reopen a finished reconciliation', fr: 'Rouvrir un rapprochement terminé' },
  line: { words: ['seal'] },
  input: z.strictObject({
    seal: words.meta({ description: 'the seal, R812, or an account, whose last seal it is' }),
    reason,
    withLater: z
      .boolean()
      .default(false)
      .meta({ description: 'reopen later ones of the account too, which rest on it' }),
  }),
  output: z.strictObject({
    reopened: z.array(z.string()),
    account: z.string(),
    on: z.string(),
    ticks: z.number(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'seal.reopen', input), async (view) => {
      const named = await sealNamed(view, input.seal)
      if (!named.ok) return named
      const { account, on } = named.value
      const later = (await sealCards(view.reader)).filter((each) => each.account === account && each.on > on)
      const held: Seal[] = []
      for (const each of later) held.push(await sealAsHeld(view.reader, each))
      const code = view.chart.get(account)?.code ?? account
      const wish = { reason: input.reason, withLater: input.withLater, code }
      const planned = planReopen(await sealAsHeld(view.reader, named.value), held, wish)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const seals = reopenedIn(recorded.value)
    const seal = seals.at(-1)
    if (seal !== undefined && !recorded.value.dry && !recorded.value.repeated) await takeUp(ctx, seal, seals)
    return inView(ctx.book, async ({ chart }) =>
      ok({
        reopened: seals.map(({ id }) => id),
        account: chart.get(seal?.account ?? '')?.code ?? '',
        on: seal?.on ?? '',
        ticks: seals.reduce((sum, { cleared }) => sum + cleared.length, 0),
        ...outcomeOf(recorded.value),
      }),
    )
  },
})

function reopenedIn(recorded: Recorded): readonly Seal[] {
  return recorded.facts.flatMap(({ fact }) => (fact.kind === 'seal.reopened' ? [fact.was] : []))
}

/** The reconciliation goes on where it was sealed; what was ticked since for a later day stays ticked. */
function takeUp(ctx: Context, seal: Seal, seals: readonly Seal[]): Promise<void> {
  const { store } = ctx.book
  return changeDesk(store, async () => {
    const kept = await deskReconciliationOf(store, seal.account)
    const ticked = [...seals.flatMap(({ cleared }) => cleared), ...(kept?.ticked ?? [])]
    const { account, on, closing, statement, support, note } = seal
    const session = {
      account,
      on,
      closing,
      ...(statement === undefined ? {} : { statement }),
      ...(support === undefined ? {} : { support }),
      ...(note === undefined ? {} : { note }),
      ticked,
      unticked: kept?.unticked ?? [],
    }
    await keepReconciliation(store, session, ctx.now())
  })
}
