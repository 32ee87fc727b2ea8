/**
 * A word of the titles that a typed word may stand for, by its place in the vocabulary, and how sure that is.
 */
export type NearWord = { readonly word: number; readonly likeness: number }

/**
 * How many edits (a letter left out, added, changed, or two changed about) a word of a length may be away: a
 * short word with an edit is another word.
 */
export function mostEdits(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : length < 14 ? 2 : 3
}

/**
 * The number of edits between two words, with letters changed about counted as one; `limit + 1` as soon as
 * it is more than `limit`.
 */
export function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const cost = lesser(last, before, row, { a, b, i, j })
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = last
    last = row
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1)
}

type Cell = { readonly a: string; readonly b: string; readonly i: number; readonly j: number }

function lesser(
  last: readonly number[],
  before: readonly number[],
  row: readonly number[],
  at: Cell,
): number {
  const { a, b, i, j } = at
  const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
  const [up = 0, corner = 0, left = 0] = [last[j], last[j - 1], row[j - 1]]
  let cost = Math.min(up + 1, left + 1, corner + (isSame ? 0 : 1))
  const isTurned =
    i > 1 &&
    j > 1 &&
    a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
    a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
  if (isTurned) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
  return cost
}

/** The letters of a word as bits, so that words with too many other letters need no comparing. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 31)
  return bits
}

/** How many bits are set. */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
