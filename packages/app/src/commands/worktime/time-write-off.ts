import { ok } from '@daybook/core/kit/result.ts'
import { writeOffWork } from '@daybook/core/worktime/bill-work.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { loadWork } from '../../worktime/load-work.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Writes work off that is never billed; it counts as charged at nothing. */
export const timeWriteOff = command({
  name: 'time.write-off',
  effect: 'write',
  role: 'owner',
  title: { en: 'Write off work', fr: 'Radier du travail' },
  line: { rest: 'works' },
  input: z.strictObject({
    works: z.array(words).min(1).meta({ description: 'the time entries: W12 W15' }),
    reason: words.meta({ description: 'why it is not billed' }),
  }),
  output: z.strictObject({ count: z.number(), ...outcomeFields }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'time.write-off', given), async (view) => {
      const { works, books } = await loadWork(view)
      const ids = given.works.map((id) => id.toUpperCase())
      const planned = writeOffWork(works, books, { ids, on: ctx.today, reason: given.reason })
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    return recorded.ok ? ok({ count: recorded.value.facts.length, ...outcomeOf(recorded.value) }) : recorded
  },
})
