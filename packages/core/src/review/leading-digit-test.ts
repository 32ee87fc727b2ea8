import type { SizeCount } from './review-parts.ts'

/** What the first digits of many amounts are like: the digit that is most too frequent, in percent. */
export type LeadingDigits = {
  readonly conforms: boolean
  readonly count: number
  readonly digit: number
  readonly observed: string
  readonly expected: string
  readonly deviation: string
}

/** How often each digit leads, log10(1 + 1/d), in 1/100,000. */
const benford = [30_103, 17_609, 12_494, 9_691, 7_918, 6_695, 5_799, 5_115, 4_576] as const

/** Fewer amounts than this say nothing. */
export const leastSample = 1000

/**
 * From this mean deviation on first digits do not conform: 0.015 (M. Nigrini, Benford’s Law, 2012, table
 * 7.1).
 */
const limit = 1500

/**
 * The first-digit test over counts of amounts. Nothing for fewer than a thousand amounts, and for amounts
 * that do not spread over three orders of size with a twentieth of them each: prices of one kind never
 * conform. Amounts under 1.00 do not count.
 */
export function leadingDigitTest(sizes: readonly SizeCount[]): LeadingDigits | undefined {
  const own = sizes.filter(({ digits }) => digits >= 3)
  const count = own.reduce((sum, each) => sum + each.count, 0)
  if (count < leastSample || ordersOf(own, count) < 3) return undefined
  const led = benford.map(() => 0)
  for (const { leading, count: times } of own) {
    const at = Math.floor(leading / 10) - 1
    led[at] = (led[at] ?? 0) + times
  }
  const observed = led.map((times) => (times * 100_000) / count)
  const mean =
    observed.reduce((sum, each, at) => sum + Math.abs(each - (benford[at] ?? 0)), 0) / benford.length
  const over = observed.map((each, at) => each - (benford[at] ?? 0))
  const at = over.indexOf(Math.max(...over))
  return {
    conforms: mean <= limit,
    count,
    digit: at + 1,
    observed: shifted(Math.round((observed[at] ?? 0) / 100), 1),
    expected: shifted(Math.round((benford[at] ?? 0) / 100), 1),
    deviation: shifted(Math.round(mean / 100), 3),
  }
}

/** Over how many orders of size the amounts spread, each with a twentieth of them at least. */
function ordersOf(sizes: readonly SizeCount[], count: number): number {
  const orders = new Map<number, number>()
  for (const each of sizes) orders.set(each.digits, (orders.get(each.digits) ?? 0) + each.count)
  return [...orders.values()].filter((each) => each * 20 >= count).length
}

/** A whole number with its last digits behind the point: 46 with one is `4.6`. */
function shifted(whole: number, places: number): string {
  const digits = String(whole).padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
