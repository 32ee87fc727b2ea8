import type { Dismissal } from '@daybook/core/daybook/review-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { type Plan, record } from '../../record.ts'
import { dismissalOf, findingNamed, markOf } from '../../review/kept-review.ts'
import { actOf, command } from '../command.ts'
import { reason } from '../ledger/period-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { findingKey } from './review-fields.ts'

/** Dismisses a finding with a reason that is kept; it opens again when its evidence changes. */
export const reviewDismiss = command({
  name: 'review.dismiss',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Dismiss a finding of the review', fr: 'Écarter un constat de la revue' },
  line: { words: ['finding'] },
  input: z.strictObject({ finding: findingKey, reason }),
  output: z.strictObject({
    finding: z.string(),
    reason: z.string(),
    on: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'review.dismiss', input), (view) =>
      planned(view, { ...input, on: ctx.today }),
    )
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const said = first?.fact.kind === 'finding.dismissed' ? first.fact.dismissal : undefined
    return ok({
      finding: said?.id ?? input.finding,
      reason: said?.reason ?? input.reason,
      on: said?.on ?? ctx.today,
      ...outcomeOf(recorded.value),
    })
  },
})

type Wish = { readonly finding: string; readonly reason: string; readonly on: string }

async function planned({ reader }: View, wish: Wish): Promise<Result<Plan>> {
  const found = await findingNamed(reader, wish.finding)
  if (!found.ok) return found
  const { key, check, words } = found.value.finding
  const was = await dismissalOf(reader, key)
  const dismissal: Dismissal = {
    id: key,
    check,
    what: words,
    reason: wish.reason,
    mark: markOf(found.value.finding),
    on: wish.on,
  }
  if (was !== undefined && was.reason === dismissal.reason && was.mark === dismissal.mark)
    return refuse('nothing-to-change', { what: key })
  const fact = { kind: 'finding.dismissed', v: 1, dismissal, ...(was === undefined ? {} : { was }) } as const
  return ok({ facts: [{ fact }] })
}
