import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { cleanUp, type KeptCleanUp, type StandingStep } from '../../review/clean-up.ts'
import { type KeptReview, standingFindings } from '../../review/kept-review.ts'
import { findingOut, findingOutOf } from './review-fields.ts'

/** How many findings of a step are told at most; `review list` tells all. */
const mostTold = 25

const effort = {
  items: z.number().meta({ description: 'things to do' }),
  minutes: z.number().meta({ description: 'what they take, by a rule of thumb' }),
}

/** How far inherited books are put right, on the way out. */
export const cleanUpOut = z.strictObject({
  from: z.string().meta({ description: 'first day of the books' }),
  through: z.string(),
  began: z.string().meta({ description: 'the day of the first diagnosis' }),
  since: z
    .number()
    .meta({ description: 'facts since the findings were made; run it again where there are any' }),
  ...effort,
  atFirst: z.number().meta({ description: 'things to do at the first diagnosis' }),
  next: z.string().meta({ description: 'the first step that is open; empty when all are proven' }),
  steps: z.array(
    z.strictObject({
      step: z.string(),
      title: z.string(),
      why: z.string().meta({ description: 'why it comes here' }),
      state: z.enum(['proven', 'open', 'none']).meta({ description: 'none: the books have nothing of it' }),
      ...effort,
      atFirst: z.number(),
      proofs: z.array(
        z.strictObject({
          row: z.string(),
          label: z.string(),
          holds: z.boolean(),
          detail: z.string(),
          command: z.string().optional().meta({ description: 'what mends it' }),
        }),
      ),
      findings: z.array(z.strictObject({ ...findingOut, ...effort })),
      more: z.number().meta({ description: 'findings that are not told here' }),
    }),
  ),
})

/** The answer of a diagnosis: the findings of a review, and the proofs as they stand now. */
export function cleanUpAnswer(
  view: View,
  {
    review,
    first,
    steps,
    language,
  }: {
    readonly review: Pick<KeptReview, 'span' | 'seq'>
    readonly first: KeptCleanUp
    readonly steps: readonly StandingStep[]
    readonly language: Language
  },
): z.input<typeof cleanUpOut> {
  const sum = (of: (step: StandingStep) => number) => steps.reduce((total, each) => total + of(each), 0)
  return {
    ...review.span,
    began: first.on,
    since: view.head.seq - review.seq,
    items: sum(({ items }) => items),
    minutes: sum(({ minutes }) => minutes),
    atFirst: sum(({ step }) => first.items[step.id]),
    next: steps.find(({ state }) => state === 'open')?.step.id ?? '',
    steps: steps.map(({ step, state, items, minutes, proofs, findings }) => ({
      step: step.id,
      title: step.label[language],
      why: step.why[language],
      ...{ state, items, minutes, atFirst: first.items[step.id] },
      proofs: proofs.map(({ row, label, holds, detail, command }) => ({
        ...{ row, label: label[language], holds, detail: detail[language] },
        ...(holds || command === undefined ? {} : { command }),
      })),
      findings: findings.slice(0, mostTold).map(({ finding, ...of }) => ({
        ...findingOutOf({ finding, state: 'open' }, language),
        ...of,
      })),
      more: Math.max(0, findings.length - mostTold),
    })),
  }
}

/** The steps as they stand with the findings of a review. */
export async function stepsWith(view: View, review: KeptReview, today: string) {
  const findings = await standingFindings(view.reader, review)
  return cleanUp(view, { span: review.span, today, findings })
}
