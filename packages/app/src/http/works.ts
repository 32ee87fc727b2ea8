import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Asked } from './asked.ts'

/** How far long work is: so many done, of so many. */
type Reached = { readonly done: number; readonly of: number }

/** One work under way. */
export type Work = {
  /** Notes a step of reading; throws `nobodyWaits` where whoever asked has broken off or stopped it. */
  step(done: number, of: number): void
  /**
   * Notes how far an act is that has recorded nothing yet, and lets a word to stop it come in. Refuses
   * `work-stopped` once it was stopped. Whoever only leaves does not stop it: the act is recorded whole.
   */
  goOn(done: number, of: number): Promise<Result<undefined>>
  /** Forgets the work. */
  end(): void
}

/** Long work under way, by the name that whoever asked for it gave it. */
export type Works = {
  /** Begins work that a request names (`Daybook-Progress: NAME`). */
  begin(asked: Asked): Work
  /** How far the work of a name is; nothing where there is none (it has not begun, or has ended). */
  reached(name: string): Reached | undefined
  /** Stops the work of a name at its next step, also where it has not begun yet. */
  stop(name: string): void
}

/** Ends work for which nobody waits any more; no fault of ours, and answered to nobody. */
export const nobodyWaits = new Error('whoever asked for it has gone')

/** How many works are noted at most: names are given from outside. */
const mostNoted = 100

/**
 * A request that stops work which kept the processor to itself is heard after some turns of the event loop:
 * its connection is taken, then read, then answered.
 */
const turnsToHear = 6

/** Works of a server, none at first. */
export function worksOf(): Works {
  const noted = new Map<string, Reached>()
  const stopped = new Set<string>()
  return {
    begin(asked) {
      const given = asked.header('daybook-progress') ?? ''
      const name = isName(given) && noted.size < mostNoted ? given : undefined
      const note = (done: number, of: number) => {
        if (name !== undefined) noted.set(name, { done, of })
      }
      const isStopped = () => name !== undefined && stopped.has(name)
      return {
        step(done, of) {
          // Reading leaves nothing half done behind, wherever it ends.
          if (asked.isGone?.() === true || isStopped()) throw nobodyWaits
          note(done, of)
        },
        async goOn(done, of) {
          note(done, of)
          for (let turn = 0; turn < turnsToHear && name !== undefined; turn += 1)
            await new Promise((resolve) => setImmediate(resolve))
          return isStopped() ? refuse('work-stopped') : ok(undefined)
        },
        end() {
          if (name === undefined) return
          noted.delete(name)
          stopped.delete(name)
        },
      }
    },
    reached: (name) => noted.get(name),
    stop(name) {
      if (!isName(name)) return
      if (stopped.size >= mostNoted) for (const oldest of stopped) if (stopped.delete(oldest)) break
      stopped.add(name)
    },
  }
}

function isName(given: string): boolean {
  return /^[\w-]{8,64}$/.test(given)
}
