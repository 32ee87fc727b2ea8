import { ok } from '@daybook/core/kit/result.ts'
import { reviewChecks } from '@daybook/core/review/checks/registry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { progressLine } from '../../proof/progress.ts'
import { firstCleanUp, keepFirst, keptOf } from '../../review/clean-up.ts'
import { keepReview } from '../../review/kept-review.ts'
import { runReview } from '../../review/run-review.ts'
import { entryDays } from '../../store/queries-ledger.ts'
import { command } from '../command.ts'
import { cleanUpAnswer, cleanUpOut, stepsWith } from './cleanup-fields.ts'

/** Diagnoses inherited books: the whole review over all their days, in the order in which to mend. */
export const cleanupRun = command({
  name: 'cleanup.run',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Diagnose inherited books', fr: 'Diagnostiquer des livres repris' },
  input: z.strictObject({
    anew: z
      .boolean()
      .default(false)
      .meta({ description: 'measure the progress from today, not from the first diagnosis' }),
  }),
  output: cleanUpOut,
  run: async (ctx, { anew }) => {
    const { language, today, book } = ctx
    const line = progressLine(language, ctx.now, 'steps')
    const progress = (done: number, of: number) => {
      line.step(done, of)
      ctx.progress?.(done, of)
    }
    return inView(book, async (view) => {
      const [days] = await view.reader.read(entryDays)
      const span = { from: days?.first ?? today, through: today }
      const reviewed = await runReview(view, { checks: reviewChecks, span, today, progress })
      line.end()
      const review = { span, today, seq: view.head.seq, outcomes: reviewed.outcomes }
      const steps = await stepsWith(view, review, today)
      const before = await firstCleanUp(view.reader)
      const made = keptOf(steps, { on: today, seq: view.head.seq, span })
      const first = before.ok && !anew ? before.value : made
      if (!ctx.dryRun) {
        await reviewed.keep(book.store, ctx.now())
        await keepReview(book.store, review, ctx.now())
        await keepReview(book.store, review, ctx.now(), 'cleanup-review')
        if (first === made) await keepFirst(book.store, made, ctx.now())
      }
      return ok(cleanUpAnswer(view, { review, first, steps, language }))
    })
  },
})
