import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { keptReview, standingFindings } from '../../review/kept-review.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { checksMeant, findingOut, findingOutOf } from './review-fields.ts'

/** Lists what the last review found. */
export const reviewList = command({
  name: 'review.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the findings of the review', fr: 'Lister les constats de la revue' },
  line: { rest: 'check' },
  input: z.strictObject({
    check: z.array(words).default([]).meta({ description: 'only these checks; all when left out' }),
    state: z
      .enum(['open', 'dismissed', 'all'])
      .default('open')
      .meta({ description: 'open findings, dismissed ones, or all' }),
    severity: z
      .enum(['error', 'warning', 'note'])
      .optional()
      .meta({ description: 'only findings of this weight' }),
  }),
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    reviewed: z.string().meta({ description: 'the day of the review' }),
    since: z
      .number()
      .meta({ description: 'how many facts were recorded since; review again where there are any' }),
    findings: z.array(z.strictObject(findingOut)),
  }),
  run: async (ctx, { check, state, severity }) => {
    const checks = checksMeant(check)
    if (!checks.ok) return checks
    const wanted = new Set(checks.value.map(({ id }) => id))
    return inView(ctx.book, async ({ reader, head }) => {
      const review = await keptReview(reader)
      if (!review.ok) return review
      const { span, today, seq } = review.value
      const found = (await standingFindings(reader, review.value)).filter(
        ({ finding, state: is }) =>
          wanted.has(finding.check) &&
          (state === 'all' || is === state) &&
          (severity === undefined || finding.severity === severity),
      )
      return ok({
        ...span,
        reviewed: today,
        since: head.seq - seq,
        findings: found.map((each) => findingOutOf(each, ctx.language)),
      })
    })
  },
})
