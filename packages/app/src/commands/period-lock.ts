import { ok } from '@daybook/core/kit/result.ts'
import { planLock } from '@daybook/core/ledger/lock-period.ts'
import { z } from 'zod'
import { record } from '../record.ts'
import { actOf, command } from './command.ts'
import { day } from './fields.ts'
import { outcomeFields, outcomeOf } from './outcome.ts'
import { reason } from './period-fields.ts'

/** Locks the books through a day: nothing dated on or before it is recorded any more. */
export const periodLock = command({
  name: 'period.lock',
  effect: 'write',
  role: 'owner',
  title: { en: 'Lock the books through a day', fr: 'Verrouiller les livres jusqu’à un jour' },
  line: { words: ['through'] },
  input: z.strictObject({ through: day, reason }),
  output: z.strictObject({ lockedThrough: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'period.lock', input), async ({ head }) => {
      const planned = planLock(head, input)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    return recorded.ok ? ok({ lockedThrough: input.through, ...outcomeOf(recorded.value) }) : recorded
  },
})
