import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { deadlineRecordsOf } from '../../deadlines/load-deadline-records.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Takes back what was said of a deadline: that it is owed, that it was met, or an own one. */
export const deadlineRemove = command({
  name: 'deadline.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take back what was said of a deadline', fr: 'Retirer ce qui est dit d’une échéance' },
  line: { words: ['deadline'] },
  input: z.strictObject({
    deadline: words.meta({ description: 'choice/KIND, done/DEADLINE or own/NAME; the last part will do' }),
  }),
  output: z.strictObject({ deadline: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'deadline.remove', input), async ({ reader }) => {
      const records = await deadlineRecordsOf(reader)
      const wanted = records.filter(
        ({ id }) => id === input.deadline || id.slice(id.indexOf('/') + 1) === input.deadline,
      )
      const [was, other] = wanted
      if (was === undefined || other !== undefined) {
        const known = records.length === 0 ? '-' : records.map(({ id }) => id).join(', ')
        return refuse('deadline-unknown', { deadline: input.deadline, known }, 'deadline')
      }
      return ok({ facts: [{ fact: { kind: 'deadline.removed' as const, v: 1 as const, was } }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const removed = first?.fact.kind === 'deadline.removed' ? first.fact.was.id : ''
    return ok({ deadline: removed, ...outcomeOf(recorded.value) })
  },
})
