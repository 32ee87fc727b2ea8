import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { openWork } from '../../worktime/load-work.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { workId } from './time-fields.ts'

/** Takes a time entry away that is not billed. */
export const timeRemove = command({
  name: 'time.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove a time entry', fr: 'Retirer une entrée de temps' },
  line: { words: ['work'] },
  input: z.strictObject({ work: workId }),
  output: z.strictObject({ work: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'time.remove', input), async (view) => {
      const held = await openWork(view, input.work)
      return held.ok ? ok({ facts: [{ fact: { kind: 'work.removed', v: 1, was: held.value } }] }) : held
    })
    return recorded.ok ? ok({ work: input.work.toUpperCase(), ...outcomeOf(recorded.value) }) : recorded
  },
})
