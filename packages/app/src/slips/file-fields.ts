import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { z } from 'zod'
import { day, words } from '../commands/fields.ts'
import { outcomeFields, outcomeOf } from '../commands/outcome.ts'
import type { FiledSlips } from './file-slips.ts'
import { slipInput, slipReturnOut, slipReturnShown, someSlips, totalOut, totalsShown } from './slip-out.ts'

/** What filing, amending and cancelling take. */
export const filingInput = {
  ...slipInput,
  slips: someSlips,
  date: day.optional().meta({ description: 'the day it was filed; today when left out' }),
  confirmation: words.optional().meta({ description: 'the agency’s confirmation number' }),
  insist: z.boolean().default(false).meta({ description: 'although the period is not over' }),
}

/** Why slips are amended or cancelled. */
export const slipNote = words.optional().meta({ description: 'why, in words for the agency' })

/** What filing, amending and cancelling answer. */
export const filingOutput = z.strictObject({
  ...slipReturnOut.shape,
  names: z.array(z.string()).meta({ description: 'the ids of its slips' }),
  totals: z.array(totalOut),
  changes: z
    .array(z.strictObject({ slip: z.string(), box: z.string(), was: z.string(), now: z.string() }))
    .meta({ description: 'how the slips differ from what was filed of them before' }),
  ...outcomeFields,
})

/** What was filed as `filingOutput` says it. */
export function filingAnswer(
  { filed, changes, recorded }: FiledSlips,
  language: Language,
): z.input<typeof filingOutput> {
  return {
    ...slipReturnShown(filed),
    names: filed.slips.map(({ id }) => id),
    totals: totalsShown(filed.kind, filed.totals, language),
    changes: changes.flatMap(({ slip, boxes, codes }) => [
      ...boxes.map(({ box, was, now }) => ({
        slip: slip.id,
        box,
        was: formatCents(was),
        now: formatCents(now),
      })),
      ...codes.map((code) => ({ slip: slip.id, ...code })),
    ]),
    ...outcomeOf(recorded),
  }
}
