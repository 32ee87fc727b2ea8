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

/**
 * The queue of a store. Work that waits together shares one commit, and so one sync; nothing is told
 * before it. `forget` drops what was remembered of batches that were not stored after all.
 */
export function writeQueue(store: BookStore, forget: () => void): WriteQueue {
  const waiting: Job[] = []
  let isDraining = false
  const drain = async () => {
    while (waiting.length > 0) await drainGroup(store, forget, waiting, mostTogether)
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

async function drainGroup(store: BookStore, forget: () => void, waiting: Job[], most: number): Promise<void> {
  const staged: { job: Job; result: unknown }[] = []
  while (staged.length < most) {
    const [job] = waiting
    if (job === undefined || (job.isAlone && staged.length > 0)) break
    waiting.shift()
    try {
      staged.push({ job, result: await job.run() })
      if (job.isAlone) break
    } catch (error) {
      await abandon(store, forget)
      fail(store, job, error)
      // What was staged beside it is gone with the transaction: it is done again, one at a time.
      for (const { job: other } of staged) await drainGroup(store, forget, [other], 1)
      return
    }
  }
  try {
    await store.commit()
  } catch (error) {
    await abandon(store, forget)
    for (const { job } of staged) fail(store, job, error)
    return
  }
  for (const { job, result } of staged) job.done(result)
}

async function abandon(store: BookStore, forget: () => void): Promise<void> {
  forget()
  // A place that cannot even be left is refused again by whoever comes next; the queue goes on.
  await store.abandon().catch(() => {})
}

function fail(store: BookStore, job: Job, error: unknown): void {
  const refused = placeRefusal(error, store.place)
  if (refused !== undefined) job.done(refused)
  else job.failed(error)
}

/** The refusal after the head moved under five decisions in a row. */
export function tooBusy(place: string): Refused {
  return refuse('book-busy', { place })
}
