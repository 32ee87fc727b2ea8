import { fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { checkNamed } from '@daybook/core/review/checks/registry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { progressLine } from '../../proof/progress.ts'
import { joinedReview, keepReview, keptReview, standingFindings } from '../../review/kept-review.ts'
import { runReview } from '../../review/run-review.ts'
import { command } from '../command.ts'
import { day, words } from '../fields.ts'
import { checksMeant, findingOut, findingOutOf } from './review-fields.ts'

/** Reviews the books over some days by named checks, and keeps what they found for the list. */
export const reviewRun = command({
  name: 'review.run',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Review the books', fr: 'Passer les livres en revue' },
  line: { rest: 'check' },
  input: z.strictObject({
    check: z.array(words).default([]).meta({ description: 'only these checks; all when left out' }),
    from: day.optional().meta({ description: 'first day; of the fiscal year when left out' }),
    through: day.optional().meta({ description: 'last day; today when left out' }),
  }),
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    open: z.number().meta({ description: 'findings that nobody dismissed' }),
    dismissed: z.number(),
    checks: z.array(
      z.strictObject({
        check: z.string(),
        title: z.string(),
        severity: z.string(),
        open: z.number(),
        dismissed: z.number(),
        failed: z.string().meta({ description: 'why it could not be run; empty where it was' }),
      }),
    ),
    findings: z.array(z.strictObject(findingOut)).meta({ description: 'those that are open' }),
    monthsRead: z.number().meta({ description: 'months that were read anew' }),
    monthsKnown: z.number().meta({ description: 'months that nothing had touched since the last review' }),
  }),
  run: async (ctx, input) => {
    const { language, today, book } = ctx
    const checks = checksMeant(input.check)
    if (!checks.ok) return checks
    const line = progressLine(language, ctx.now, 'steps')
    const progress = (done: number, of: number) => {
      line.step(done, of)
      ctx.progress?.(done, of)
    }
    return inView(book, async (view) => {
      const through = input.through ?? today
      const from = input.from ?? fiscalYearOf(through, view.profile.fiscalYearEnd).from
      if (from > through) return refuse('review-span-wrong', { from, through }, 'from')
      const span = { from, through }
      const reviewed = await runReview(view, { checks: checks.value, span, today, progress })
      line.end()
      const made = { span, today, seq: view.head.seq, outcomes: reviewed.outcomes }
      if (!ctx.dryRun) {
        const before = await keptReview(view.reader)
        await reviewed.keep(book.store, ctx.now())
        await keepReview(book.store, before.ok ? joinedReview(before.value, made) : made, ctx.now())
      }
      const standing = await standingFindings(view.reader, made)
      const open = standing.filter(({ state }) => state === 'open')
      return ok({
        ...span,
        open: open.length,
        dismissed: standing.length - open.length,
        checks: reviewed.outcomes.map((outcome) => {
          const own = standing.filter(({ finding }) => finding.check === outcome.check)
          const openHere = own.filter(({ state }) => state === 'open').length
          const check = checkNamed(outcome.check)
          return {
            check: outcome.check,
            title: check?.title[language] ?? outcome.check,
            severity: check?.severity ?? 'note',
            open: openHere,
            dismissed: own.length - openHere,
            failed: 'failed' in outcome ? outcome.failed : '',
          }
        }),
        findings: open.map((each) => findingOutOf(each, language)),
        monthsRead: reviewed.read,
        monthsKnown: reviewed.known,
      })
    })
  },
})
