import { assert } from '@daybook/core/kit/result.ts'
import { openSession, type Session } from './postgres-session.ts'

/** The sessions that a book is read with: each does one thing at a time, and waits for nobody who writes. */
export type Readers = {
  use<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Works within one committed state of the book. */
  inSnapshot<T>(work: (session: Session) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** How many may read at once; others wait their turn. */
const mostReaders = 4

/** The readers of an address; `first` is a session that is open already. */
export function readersOf(connection: string, first: Session): Readers {
  const idle: Session[] = [first]
  const waiting: (() => void)[] = []
  let busy = 0
  let isClosed = false
  const take = async (): Promise<Session> => {
    assert(!isClosed, 'a closed store is not read')
    if (busy === mostReaders) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy += 1
    // The last one used is the likeliest to be there still.
    for (let held = idle.pop(); held !== undefined; held = idle.pop()) if (!held.isLost()) return held
    return openSession(connection)
  }
  const free = (session: Session | undefined) => {
    if (session !== undefined && !session.isLost() && !isClosed) idle.push(session)
    else session?.end().catch(() => {})
    const next = waiting.shift()
    if (next === undefined) busy -= 1
    else next()
  }
  const use = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    let session: Session | undefined
    try {
      session = await take()
      return await work(session)
    } finally {
      free(session)
    }
  }
  return {
    use,
    inSnapshot: (work) =>
      use(async (session) => {
        await session.runAll('begin isolation level repeatable read read only')
        try {
          return await work(session)
        } finally {
          // A lost session has lost its transaction too; what was read says so by itself.
          await session.runAll('rollback').catch(() => session.end())
        }
      }),
    async close() {
      isClosed = true
      await Promise.all(idle.splice(0).map((session) => session.end()))
    },
  }
}
