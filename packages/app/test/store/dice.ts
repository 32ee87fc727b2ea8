/** Numbers from a seed, so that a life that fails is made again from what fast-check prints. */
export type Dice = {
  /** A whole number from 0 to one below `sides`. */
  roll(sides: number): number
  pick<T>(items: readonly T[]): T | undefined
  /** Takes one out. */
  draw<T>(items: T[]): T | undefined
  text(): string
  cents(): bigint
  day(): string
  has(): boolean
}

/** The dice of a seed. */
export function diceOf(seed: number): Dice {
  let state = seed | 0
  const roll = (sides: number) => {
    // Mulberry32, a small generator with a period of 2^32.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
  return {
    roll,
    pick: (items) => items[roll(Math.max(items.length, 1))],
    draw: (items) => items.splice(roll(Math.max(items.length, 1)), 1)[0],
    text: () => texts[roll(texts.length)] ?? '',
    cents: () => amounts[roll(amounts.length)] ?? 1n,
    day: () => `202${roll(3) + 4}-${two(roll(12) + 1)}-${two(roll(28) + 1)}`,
    has: () => roll(2) === 0,
  }
}

/**
 * Texts that a store could trip over: quotes, braces, words of SQL, accents, signs beyond 16 bits, none at
 * all.
 */
const texts = [
  'Café Érable',
  'paper and ink',
  "L'Œuvre d'Éloïse",
  'NULL',
  '',
  '{a,"b"}',
  '\\x41 \\" \\\\',
  "'; drop table entry; --",
  'tab\tand\nline',
  '😀 smile',
  '～ full width',
  '$1 $2 ?1',
  'ΟΔΟΣ straße İstanbul',
  'J12 311.90',
  '%_*',
]

/** Amounts of which three do not exceed the largest one of a posting. */
const amounts = [1n, 5n, 100n, 31_190n, 12_345_678_901n, 33_333_333_333_333n, 2n, 99n]

/** Account numbers whose order by code point, by UTF-16 unit and by language all differ. */
export const accountNumbers: readonly string[] = [
  '1000',
  '1010',
  '1010.1',
  '4000',
  '6100',
  'a',
  'B',
  'é',
  'Z',
  '～',
  '😀',
  'z',
  '10-00',
  '\ue000',
]

function two(number: number): string {
  return String(number).padStart(2, '0')
}
