import { ok } from '@daybook/core/kit/result.ts'
import { relockReminder } from '@daybook/core/ledger/lock-period.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { closedYears, lastUnlocking } from '../../ledger/load-years.ts'
import { factsAfter } from '../../store/queries.ts'
import { command } from '../command.ts'

/** Says how far the books are locked and why, and whether they should be locked again. */
export const periodStatus = command({
  name: 'period.status',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show the lock', fr: 'Montrer le verrou' },
  input: z.strictObject({}),
  output: z.strictObject({
    lockedThrough: z.string().optional(),
    reason: z.string().optional(),
    lockAgainThrough: z.string().optional(),
    unlockedBecause: z.string().optional(),
    unlockedBy: z.string().optional(),
    unlockedAt: z.string().optional(),
    closedYears: z.array(z.strictObject({ from: z.string(), through: z.string(), entry: z.string() })),
  }),
  run: (ctx) =>
    inView(ctx.book, async ({ head, reader }) => {
      const unlocking = await lastUnlocking(reader)
      const again = relockReminder(head, unlocking?.relock)
      const [fact] = unlocking === undefined ? [] : await reader.read(factsAfter, unlocking.seq - 1, 1)
      return ok({
        lockedThrough: head.lockedThrough,
        reason: head.lockReason,
        ...(again === undefined
          ? {}
          : {
              lockAgainThrough: again,
              unlockedBecause: unlocking?.reason,
              unlockedBy: fact?.actor,
              unlockedAt: new Date(fact?.recordedAt ?? 0).toISOString(),
            }),
        closedYears: (await closedYears(reader)).map(({ from, through, number }) => ({
          from,
          through,
          entry: number === 0 ? '' : `J${number}`,
        })),
      })
    }),
})
