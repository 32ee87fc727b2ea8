import type { Asked } from './asked.ts'

/** How far long work is: so many done, of so many. */
type Reached = { readonly done: number; readonly of: number }

/** Long work under way, by the name that whoever asked for it gave it. */
export type Works = {
  /** Begins work that a request names (`Daybook-Progress: NAME`): each step is noted; `end` forgets it. */
  begin(asked: Asked): { step(done: number, of: number): void; end(): void }
  /** How far the work of a name is; nothing where there is none (it has not begun, or has ended). */
  reached(name: string): Reached | undefined
}

/** Ends work for which nobody waits any more; no fault of ours, and answered to nobody. */
export const nobodyWaits = new Error('whoever asked for it has gone')

/** How many works are noted at most: names are given from outside. */
const mostNoted = 100

/** Works of a server, none at first. */
export function worksOf(): Works {
  const noted = new Map<string, Reached>()
  return {
    begin(asked) {
      const given = asked.header('daybook-progress') ?? ''
      const name = /^[\w-]{8,64}$/.test(given) && noted.size < mostNoted ? given : undefined
      return {
        step(done, of) {
          // Only reading takes steps, so that nothing half done is left behind.
          if (asked.isGone?.() === true) throw nobodyWaits
          if (name !== undefined) noted.set(name, { done, of })
        },
        end() {
          if (name !== undefined) noted.delete(name)
        },
      }
    },
    reached: (name) => noted.get(name),
  }
}
