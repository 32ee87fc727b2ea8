import { seedOfRun } from '../../../../test/seed.ts'

/**
 * Numbers that look thrown and are the same for the same seed (mulberry32), so that a failing test can be run
 * again.
 */
export type Dice = {
  readonly seed: number
  /** A whole number from 0 up to, and without, `below`. */
  next(below: number): number
}

/** Dice with the seed of the run; a failing test names it. */
export function throwDice(): Dice {
  const seed = seedOfRun()
  let state = seed
  return {
    seed,
    next(below) {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below
    },
  }
}
