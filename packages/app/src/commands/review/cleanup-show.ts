import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { firstCleanUp } from '../../review/clean-up.ts'
import { keptReview } from '../../review/kept-review.ts'
import { command } from '../command.ts'
import { cleanUpAnswer, cleanUpOut, stepsWith } from './cleanup-fields.ts'

/**
 * Shows how far inherited books are put right: the proofs as they stand now, the findings of the last run.
 */
export const cleanupShow = command({
  name: 'cleanup.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show how far inherited books are put right', fr: 'Montrer où en sont des livres repris' },
  input: z.strictObject({}),
  output: cleanUpOut,
  run: (ctx) =>
    inView(ctx.book, async (view) => {
      const first = await firstCleanUp(view.reader)
      if (!first.ok) return first
      const review = await keptReview(view.reader, 'cleanup-review')
      if (!review.ok) return refuse('cleanup-none')
      const steps = await stepsWith(view, review.value, ctx.today)
      const { language } = ctx
      return ok(cleanUpAnswer(view, { review: review.value, first: first.value, steps, language }))
    }),
})
