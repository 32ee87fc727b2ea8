import { ok } from '@daybook/core/kit/result.ts'
import { planLock } from '@daybook/core/ledger/lock-period.ts'
import { z } from 'zod'
import { unsealedBanks, unsealedWords } from '../../bank/unsealed.ts'
import { inView } from '../../book.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { day } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { reason } from './period-fields.ts'

/** Locks the books through a day: nothing dated on or before it is recorded any more. */
export const periodLock = command({
  name: 'period.lock',
  effect: 'write',
  role: 'owner',
  title: { en: 'Lock the books through a day', fr: 'Verrouiller les livres jusqu’à un jour' },
  line: { words: ['through'] },
  input: z.strictObject({ through: day, reason }),
  output: z.strictObject({
    lockedThrough: z.string(),
    unreconciled: z
      .string()
      .optional()
      .meta({ description: 'accounts reconciled before, but not through the day: 1010 (2026-09-30)' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'period.lock', input), async ({ head }) => {
      const planned = planLock(head, input)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    // Accounts that nobody reconciles are not brought up at every lock.
    const behind = await inView(ctx.book, async (view) =>
      (await unsealedBanks(view, input.through)).filter(({ sealedOn }) => sealedOn !== undefined),
    )
    return ok({
      lockedThrough: input.through,
      ...(behind.length === 0 ? {} : { unreconciled: unsealedWords(behind) }),
      ...outcomeOf(recorded.value),
    })
  },
})
