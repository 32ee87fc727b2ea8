import type { Refusal } from '@daybook/core/kit/result.ts'

/**
 * What a proof finds wrong, in the order it is found; of many only the first are kept, and all are counted.
 */
export type Flaws = {
  add(found: readonly Refusal[]): void
  count(): number
  list(): readonly Refusal[]
}

/** How many flaws are kept of one kind of proof: enough to see what happened. */
const mostKept = 20

/** No flaws yet. */
export function noFlaws(): Flaws {
  const kept: Refusal[] = []
  let count = 0
  return {
    add(found) {
      count += found.length
      kept.push(...found.slice(0, Math.max(0, mostKept - kept.length)))
    },
    count: () => count,
    list: () => kept,
  }
}
