import type { Cents } from '../kit/cents.ts'
import type { SizeCount } from './review-parts.ts'

/** The middle size of an account’s postings, and from which size on one is unusually large. */
export type UsualSize = { readonly usual: Cents; readonly limit: Cents; readonly count: number }

/**
 * An account needs so many postings before one of them is unusual, and an amount so many times the middle.
 */
const leastPostings = 30
const leastTimes = 10n

/** Nothing under this is unusual, whatever the others are. */
const leastAmount = 100_000n

/**
 * The size from which on a posting of an account is unusually large: on a scale of sizes (ninety steps to
 * each order, as the counts give them) the median and six times the median distance from it, and ten times
 * the median. Both are medians, so that a few large ones do not hide each other. Nothing for accounts with
 * few postings.
 */
export function usualSizes(sizes: readonly SizeCount[]): ReadonlyMap<string, UsualSize> {
  const found = new Map<string, UsualSize>()
  for (const [account, own] of Map.groupBy(sizes, (each) => each.account)) {
    const size = usualSize(own)
    if (size !== undefined) found.set(account, size)
  }
  return found
}

function usualSize(sizes: readonly SizeCount[]): UsualSize | undefined {
  const count = sizes.reduce((sum, each) => sum + each.count, 0)
  if (count < leastPostings) return undefined
  const steps = new Map<number, number>()
  for (const each of sizes) steps.set(stepOf(each), (steps.get(stepOf(each)) ?? 0) + each.count)
  const middle = medianOf(steps, count)
  const distances = new Map<number, number>()
  for (const [step, times] of steps) {
    const distance = Math.abs(step - middle)
    distances.set(distance, (distances.get(distance) ?? 0) + times)
  }
  const usual = amountAt(middle)
  const far = amountAt(middle + 6 * Math.max(medianOf(distances, count), 1))
  const times = usual * leastTimes
  const limit = [far, times, leastAmount].reduce((most, each) => (each > most ? each : most))
  return { usual, limit, count }
}

/** A place on the scale: ninety steps an order, `10` to `99`. */
function stepOf({ digits, leading }: SizeCount): number {
  return (digits - 1) * 90 + leading - 10
}

function amountAt(step: number): Cents {
  const order = BigInt(Math.floor(step / 90))
  const leading = BigInt((step % 90) + 10)
  return order === 0n ? leading / 10n : leading * 10n ** (order - 1n)
}

function medianOf(counts: ReadonlyMap<number, number>, count: number): number {
  let passed = 0
  for (const [step, times] of [...counts].sort(([left], [right]) => left - right)) {
    passed += times
    if (passed * 2 >= count) return step
  }
  return 0
}
