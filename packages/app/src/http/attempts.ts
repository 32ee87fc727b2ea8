import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/** How often something was tried lately: each try is counted for so long. */
export type Attempts = { isTooOften(name: string): boolean; count(name: string): void }

/** Counts tries by name over a span of milliseconds; `most` in one span are too many. */
export function attemptsOf(most: number, span: number, clock: () => number): Attempts {
  const tries = new Map<string, number[]>()
  const lately = (name: string) => (tries.get(name) ?? []).filter((at) => at > clock() - span)
  return {
    isTooOften: (name) => lately(name).length >= most,
    count(name) {
      tries.set(name, [...lately(name), clock()])
      // Names come from outside: whoever has not tried lately is forgotten.
      if (tries.size > 1000)
        for (const each of tries.keys()) if (lately(each).length === 0) tries.delete(each)
    },
  }
}

/** Whether another try is let in. Refuses `link-too-often`. */
export function anotherTry(attempts: Attempts, name: string, minutes: number): Result<undefined> {
  return attempts.isTooOften(name) ? refuse('link-too-often', { minutes: String(minutes) }) : ok(undefined)
}
