import type { ClosedYear, FactOf } from '../daybook/fact.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { Lock } from './post-entry.ts'

/**
 * Locks the books through a day: nothing dated on or before it is recorded any more, by any path. A lock only
 * moves on; to move it back is to unlock. Refuses `period-not-locked` for a day that is locked already.
 */
export function planLock(
  lock: Lock,
  { through, reason }: { readonly through: CivilDate; readonly reason: string },
): Result<FactOf<'period.locked'>> {
  const { lockedThrough: was } = lock
  if (was !== undefined && through <= was) {
    return refuse('period-not-locked', { lockedThrough: was, through }, 'through')
  }
  return ok({ kind: 'period.locked', v: 1, through, reason, ...(was === undefined ? {} : { was }) })
}

/** How to unlock: the day through which the books stay locked (none at all when absent), and why. */
export type UnlockWish = { readonly through?: CivilDate; readonly reason: string }

/**
 * Moves the lock back to an earlier day, or takes it off. The fact remembers how far the books had been
 * locked, so that they are locked again: `relock` is the day of an earlier unlocking that was not made good
 * yet. Refuses `period-not-locked` when there is no later lock, `year-closed` for days of a closed year:
 * those are reopened.
 */
export function planUnlock(
  lock: Lock,
  wish: UnlockWish,
  closed: readonly ClosedYear[],
  relock?: CivilDate,
): Result<FactOf<'period.unlocked'>> {
  const { lockedThrough: was } = lock
  const { through, reason } = wish
  if (was === undefined || (through !== undefined && through >= was)) {
    const names = { lockedThrough: was ?? '', through: through ?? '' }
    return was === undefined ? refuse('period-unlocked') : refuse('period-not-locked', names, 'through')
  }
  const sealed = closed.find((year) => through === undefined || through < year.through)
  if (sealed !== undefined) {
    return refuse('year-closed', { from: sealed.from, through: sealed.through }, 'through')
  }
  return ok({
    kind: 'period.unlocked',
    v: 1,
    reason,
    was,
    ...(through === undefined ? {} : { through }),
    ...(relock === undefined || relock <= was ? {} : { relock }),
  })
}

/**
 * The day through which the books had been locked before somebody unlocked them, while they are not locked so
 * far again.
 */
export function relockReminder(lock: Lock, relock: CivilDate | undefined): CivilDate | undefined {
  if (relock === undefined) return undefined
  return lock.lockedThrough === undefined || lock.lockedThrough < relock ? relock : undefined
}
