import { ok } from '@daybook/core/kit/result.ts'
import { planUnlock } from '@daybook/core/ledger/lock-period.ts'
import { z } from 'zod'
import { closedYears, lastUnlocking } from '../../ledger/load-years.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { day } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { reason } from './period-fields.ts'

/** Moves the lock back, or takes it off; the reason is recorded. */
export const periodUnlock = command({
  name: 'period.unlock',
  effect: 'write',
  role: 'owner',
  title: { en: 'Unlock the books', fr: 'Déverrouiller les livres' },
  line: { words: ['through'] },
  input: z.strictObject({
    through: day
      .optional()
      .meta({ description: 'the last day that stays locked; none at all when left out' }),
    reason,
  }),
  output: z.strictObject({ lockedThrough: z.string().optional(), was: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'period.unlock', input), async ({ head, reader }) => {
      const { through } = input
      const wish = { reason: input.reason, ...(through === undefined ? {} : { through }) }
      const relock = (await lastUnlocking(reader))?.relock
      const planned = planUnlock(head, wish, await closedYears(reader), relock)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const was = first?.fact.kind === 'period.unlocked' ? first.fact.was : ''
    return ok({ lockedThrough: input.through, was, ...outcomeOf(recorded.value) })
  },
})
