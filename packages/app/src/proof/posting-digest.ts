import { randomInt } from 'node:crypto'
import type { Row } from '@daybook/core/daybook/tables.ts'

/**
 * Sums of digests of postings, by account and month: two sets of postings with the same sums are the same
 * set, whatever order they came in. So the postings of a book are compared row by row without keeping or
 * sorting any. The digests are 64 bits, keyed by a number drawn for this one comparison, so that nobody can
 * prepare a change that they would miss.
 */
export type PostingDigests = {
  add(row: Row): void
  /** The places, `account\tmonth`, where two sums differ, in order. */
  differences(from: PostingDigests): readonly string[]
  readonly sums: ReadonlyMap<string, { readonly count: number; readonly low: number; readonly high: number }>
}

/** The key of one comparison, a half a lane; both sides of it need the same. */
export type DigestKey = { readonly low: LaneKey; readonly high: LaneKey }

type LaneKey = { readonly start: number; readonly first: number; readonly second: number }

/** A fresh key. */
export function drawKey(): DigestKey {
  return { low: drawLane(), high: drawLane() }
}

function drawLane(): LaneKey {
  const odd = () => randomInt(2 ** 31) * 2 + 1
  return { start: randomInt(2 ** 32), first: odd(), second: odd() }
}

/** The place of a posting among the sums. */
export function digestPlace(row: Row): string {
  return `${row.account}\t${String(row.date).slice(0, 7)}`
}

/** No sums yet. */
export function postingDigests(key: DigestKey): PostingDigests {
  const sums = new Map<string, { count: number; low: number; high: number }>()
  return {
    sums,
    add(row) {
      const place = digestPlace(row)
      let sum = sums.get(place)
      if (sum === undefined) {
        sum = { count: 0, low: 0, high: 0 }
        sums.set(place, sum)
      }
      sum.count += 1
      sum.low = (sum.low + digest(row, key.low)) | 0
      sum.high = (sum.high + digest(row, key.high)) | 0
    },
    differences(from) {
      const places = new Set([...sums.keys(), ...from.sums.keys()])
      return [...places].filter((place) => !isSame(sums.get(place), from.sums.get(place))).sort()
    },
  }
}

type Sum = { readonly count: number; readonly low: number; readonly high: number }

function isSame(left: Sum | undefined, right: Sum | undefined): boolean {
  return left?.count === right?.count && left?.low === right?.low && left?.high === right?.high
}

function digest(row: Row, key: LaneKey): number {
  let state = withText(key.start, row.account, key)
  state = withText(state, row.date, key)
  state = withNumber(state, row.number, key)
  state = withNumber(state, row.line, key)
  state = withNumber(state, row.amount, key)
  state = withText(state, row.layer, key)
  state = withText(state, row.dims, key)
  state = withText(state, row.currency, key)
  state = withNumber(state, row.foreign_amount, key)
  state = withText(state, row.party, key)
  state = withText(state, row.tags, key)
  state = withText(state, row.memo, key)
  return mixed(state, 0, key)
}

function withText(state: number, cell: Row[string] | undefined, key: LaneKey): number {
  // No text has this length, so that nothing and an empty text differ.
  if (cell === null || cell === undefined) return mixed(state, -1, key)
  const text = String(cell)
  let next = mixed(state, text.length, key)
  for (let index = 0; index < text.length; index += 1) next = mixed(next, text.charCodeAt(index), key)
  return next
}

function withNumber(state: number, cell: Row[string] | undefined, key: LaneKey): number {
  const number = Number(cell ?? 0)
  return mixed(mixed(state, number | 0, key), Math.floor(number / 4294967296) | 0, key)
}

/**
 * One step: the two multipliers are odd numbers that nobody knows beforehand, so that what one cell changes
 * in the state cannot be undone by another cell.
 */
function mixed(state: number, item: number, key: LaneKey): number {
  const first = Math.imul(state ^ item, key.first)
  return Math.imul(first ^ (first >>> 16), key.second)
}
