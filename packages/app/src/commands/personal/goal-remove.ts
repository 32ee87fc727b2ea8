import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { goalNamed } from '../../personal/load-personal.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { goalName } from './personal-fields.ts'

/** Takes a goal away. */
export const goalRemove = command({
  name: 'goal.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove a goal', fr: 'Retirer un objectif' },
  line: { words: ['goal'] },
  input: z.strictObject({ goal: goalName }),
  output: z.strictObject({ goal: z.string(), ...outcomeFields }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'goal.remove', given), async ({ reader }) => {
      const was = await goalNamed(reader, given.goal)
      return was.ok ? ok({ facts: [{ fact: { kind: 'goal.removed', v: 1, was: was.value } }] }) : was
    })
    return recorded.ok ? ok({ goal: given.goal, ...outcomeOf(recorded.value) }) : recorded
  },
})
