import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { givenSlipsOf } from '../../slips/load-slips.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Takes back what was entered for a slip. */
export const slipsRemove = command({
  name: 'slips.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take back what was entered for a slip', fr: 'Retirer ce qui est inscrit pour un feuillet' },
  line: { words: ['entered'] },
  input: z.strictObject({
    entered: words.meta({ description: 'its id, as slips.list shows it: T4/2026/employee:ID/ON' }),
  }),
  output: z.strictObject({ entered: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'slips.remove', input), async ({ reader }) => {
      const was = (await givenSlipsOf(reader)).find(({ id }) => id === input.entered)
      if (was === undefined) return refuse('slip-given-unknown', { slip: input.entered }, 'entered')
      return ok({ facts: [{ fact: { kind: 'slip.removed', v: 1, was } as const }] })
    })
    return recorded.ok ? ok({ entered: input.entered, ...outcomeOf(recorded.value) }) : recorded
  },
})
