import { ok } from '@daybook/core/kit/result.ts'
import { planRemoveSchedule } from '@daybook/core/ledger/run-schedules.ts'
import { z } from 'zod'
import { scheduleNamed } from '../../ledger/load-cards.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Removes a schedule of which nothing was posted. */
export const scheduleRemove = command({
  name: 'schedule.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove a schedule', fr: 'Retirer un échéancier' },
  line: { words: ['schedule'] },
  input: z.strictObject({ schedule: words.meta({ description: 'its name' }) }),
  output: z.strictObject({ schedule: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'schedule.remove', input), async ({ reader }) => {
      const schedule = await scheduleNamed(reader, input.schedule)
      if (!schedule.ok) return schedule
      const planned = planRemoveSchedule(schedule.value)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const removed = first?.fact.kind === 'schedule.removed' ? first.fact.was.name : ''
    return ok({ schedule: removed, ...outcomeOf(recorded.value) })
  },
})
