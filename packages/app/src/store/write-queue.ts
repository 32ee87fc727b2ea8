import { type Refused, refuse } from '@daybook/core/kit/result.ts'
import { placeRefusal } from './place.ts'
import type { BookStore } from './store.ts'

/** Work that stages at most one batch and gives a result; it is told of the commit by its promise. */
type Job = {
  readonly isAlone: boolean
  readonly run: () => Promise<unknown>
  readonly done: (result: unknown) => void
  readonly failed: (error: unknown) => void
}

/** The one writer of a book in this process. */
export type WriteQueue = {
  /**
   * Runs work alone, in turn; comes back when its batch is durable. Refuses what the disk or another writer
   * did.
   */
  submit<T>(work: () => Promise<T | Refused>): Promise<T | Refused>
  /** As `submit`, for work that commits by itself (a rebuild): nothing else is staged while it runs. */
  submitAlone<T>(work: () => Promise<T | Refused>): Promise<T | Refused>
}

/**
 * How many batches may wait for one commit: enough to gain from sharing, few enough that nobody waits long.
 */
const mostTogether = 128

/** After how many commits in a row the event loop gets its turn, in which new connections are looked at. */
const mostInATurn = 16

/**
 * What a queue tells of batches: `committed` as soon as what was staged is durable, `forget` where it was not
 * stored after all.
 */
type Listener = { committed(): void; forget(): void }

/**
 * The queue of a store. Work that waits together shares one commit, and so one sync; nothing is told
 * before it.
 */
export function writeQueue(store: BookStore, listener: Listener): WriteQueue {
  const waiting: Job[] = []
  let isDraining = false
  const drain = async () => {
    for (let groups = 1; waiting.length > 0; groups += 1) {
      await drainGroup(store, listener, waiting, mostTogether)
      // Whoever was told may have the next batch ready at once, as a recurring run has; a turn of the event
      // loop before each costs more than to check it. Others get their turn now and then.
      const goOn = groups % mostInATurn === 0 ? setImmediate : process.nextTick
      await new Promise<void>((resolve) => void goOn(resolve))
    }
    isDraining = false
  }
  const add = <T>(isAlone: boolean, work: () => Promise<T | Refused>) =>
    new Promise<T | Refused>((resolve, reject) => {
      // The job holds the result as unknown; it is given back to the very caller whose work made it.
      waiting.push({ isAlone, run: work, done: (result) => resolve(result as T | Refused), failed: reject })
      if (isDraining) return
      isDraining = true
      // What arrives in the same turn of the event loop, from other connections say, shares this commit.
      setImmediate(drain)
    })
  return { submit: (work) => add(false, work), submitAlone: (work) => add(true, work) }
}

async function drainGroup(store: BookStore, listener: Listener, waiting: Job[], most: number): Promise<void> {
  const staged: { job: Job; result: unknown }[] = []
  while (staged.length < most) {
    const [job] = waiting
    if (job === undefined || (job.isAlone && staged.length > 0)) break
    waiting.shift()
    try {
      staged.push({ job, result: await job.run() })
      if (job.isAlone) break
    } catch (error) {
      await abandon(store, listener)
      fail(store, job, error)
      // What was staged beside it is gone with the transaction: it is done again, one at a time.
      for (const { job: other } of staged) await drainGroup(store, listener, [other], 1)
      return
    }
  }
  try {
    await store.commit()
    listener.committed()
  } catch (error) {
    await abandon(store, listener)
    for (const { job } of staged) fail(store, job, error)
    return
  }
  for (const { job, result } of staged) job.done(result)
}

async function abandon(store: BookStore, listener: Listener): Promise<void> {
  listener.forget()
  // A place that cannot even be left is refused again by whoever comes next; the queue goes on.
  await store.abandon().catch(() => {})
}

/** Ends work that has staged its batch: all that is staged is abandoned, and the work is refused. */
export function takenBack(refused: Refused): Error {
  return Object.assign(new Error('taken back'), { refused })
}

function fail(store: BookStore, job: Job, error: unknown): void {
  const isTakenBack = error instanceof Error && 'refused' in error
  const refused = isTakenBack ? error.refused : placeRefusal(error, store.place)
  if (refused !== undefined) job.done(refused)
  else job.failed(error)
}

/** The refusal after the head moved under five decisions in a row. */
export function tooBusy(place: string): Refused {
  return refuse('book-busy', { place })
}
