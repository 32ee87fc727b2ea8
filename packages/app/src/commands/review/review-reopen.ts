import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { dismissalOf } from '../../review/kept-review.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { findingKey } from './review-fields.ts'

/** Opens a dismissed finding again. */
export const reviewReopen = command({
  name: 'review.reopen',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Reopen a finding of the review', fr: 'Rouvrir un constat de la revue' },
  line: { words: ['finding'] },
  input: z.strictObject({ finding: findingKey }),
  output: z.strictObject({
    finding: z.string(),
    reason: z.string().meta({ description: 'why it had been dismissed' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'review.reopen', input), async ({ reader }) => {
      const was = await dismissalOf(reader, input.finding)
      if (was === undefined) return refuse('finding-not-dismissed', { finding: input.finding }, 'finding')
      return ok({ facts: [{ fact: { kind: 'finding.reopened', v: 1, was } }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const was = first?.fact.kind === 'finding.reopened' ? first.fact.was : undefined
    return ok({ finding: was?.id ?? input.finding, reason: was?.reason ?? '', ...outcomeOf(recorded.value) })
  },
})
