import type { PostingRef } from '../daybook/bank-facts.ts'
import { type Cents, magnitude } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Reconciliation } from './reconcile.ts'
import { subsetSumming } from './subset-sum.ts'

/** A bank line through the day that no posting is tied to and nobody has left out. */
export type UncodedLine = {
  readonly id: string
  readonly date: CivilDate
  readonly amount: Cents
  readonly text: string
}

/**
 * What may explain a difference. `line`: one posting to tick (`tick`) or one tick to take off (`untick`), or
 * a bank line without an entry. `half`: a posting of half the difference, which may stand on the wrong side.
 * `transposed`: a posting whose amount becomes the bank's when two digits change places, or when the decimal
 * point moves (`shifted`); the bank's amount is `to`. `set`: several of one kind that sum to the difference.
 */
export type DifferenceHint =
  | { readonly kind: 'tick' | 'untick' | 'half'; readonly postings: readonly [PostingRef] }
  | { readonly kind: 'line'; readonly lines: readonly UncodedLine[] }
  | {
      readonly kind: 'transposed' | 'shifted'
      readonly postings: readonly [PostingRef]
      readonly from: Cents
      readonly to: Cents
      readonly lines: readonly UncodedLine[]
    }
  | { readonly kind: 'set'; readonly tick: boolean; readonly postings: readonly PostingRef[] }

/** How far sets are looked for, and how many hints of one kind are given. */
const bounds = { most: 5, steps: 200_000 }
const mostOfKind = 5

/**
 * What may explain the difference of a reconciliation, the surest first; empty where there is none. Sets are
 * looked for up to five postings and 200,000 tries.
 *
 *   difference -90.00, J14 posted as 540.00: the bank has 450.00 (4 and 5 changed places)
 */
export function differenceHints(
  state: Reconciliation,
  lines: readonly UncodedLine[],
): readonly DifferenceHint[] {
  const { difference, outstanding, cleared } = state
  if (difference === 0n) return []
  const ticked = cleared.filter(({ tick }) => tick === 'hand' || tick === 'line')
  const one = <K extends 'tick' | 'untick' | 'half'>(kind: K, list: readonly PostingRef[]) =>
    list.slice(0, mostOfKind).map((each): DifferenceHint => ({ kind, postings: [refOf(each)] }))
  return [
    ...one(
      'tick',
      outstanding.filter(({ amount }) => amount === difference),
    ),
    ...lines
      .filter(({ amount }) => amount === difference)
      .slice(0, mostOfKind)
      .map((each): DifferenceHint => ({ kind: 'line', lines: [each] })),
    ...one(
      'untick',
      ticked.filter(({ amount }) => amount === -difference),
    ),
    ...one(
      'half',
      ticked.filter(({ amount }) => -2n * amount === difference),
    ),
    ...misreadHints(state, lines).slice(0, 2 * mostOfKind),
    ...setHints(state, lines),
  ]
}

/** Postings that were written with two digits changed, or with the decimal point in another place. */
function misreadHints(
  { difference, cleared, outstanding }: Reconciliation,
  lines: readonly UncodedLine[],
): readonly DifferenceHint[] {
  if (difference % 9n !== 0n) return []
  const hints: DifferenceHint[] = []
  const seen = [
    ...cleared.filter(({ tick }) => tick === 'hand').map((each) => ({ each, to: each.amount + difference })),
    // One that is not ticked yet: the bank has it with the other amount, and ticking it leaves the rest.
    ...outstanding.map((each) => ({ each, to: difference })),
  ]
  for (const { each, to } of seen) {
    const kind = misreading(each.amount, to)
    if (kind === undefined) continue
    const bank = lines.filter(({ amount }) => amount === to)
    hints.push({ kind, postings: [refOf(each)], from: each.amount, to, lines: bank })
  }
  return hints
}

/**
 * How one amount may have been written as another: `transposed` when two digits next to each other changed
 * places, `shifted` when all of them moved by one or two places; nothing otherwise.
 *
 *   540.00 and 450.00: transposed      12.00 and 120.00: shifted
 */
export function misreading(written: Cents, meant: Cents): 'transposed' | 'shifted' | undefined {
  if (written === meant || written > 0n !== meant > 0n) return undefined
  const [one, other] = [magnitude(written), magnitude(meant)]
  for (const power of [10n, 100n]) if (one === other * power || other === one * power) return 'shifted'
  const size = Math.max(one.toString().length, other.toString().length)
  const [left, right] = [one, other].map((each) => each.toString().padStart(size, '0'))
  if (left === undefined || right === undefined) return undefined
  const at = [...left].findIndex((digit, place) => digit !== right[place])
  const isSwapped = left[at] === right[at + 1] && left[at + 1] === right[at]
  return isSwapped && left.slice(at + 2) === right.slice(at + 2) ? 'transposed' : undefined
}

/** Several postings to tick, several ticks to take off, or several bank lines, that sum to the difference. */
function setHints(
  { difference, outstanding, cleared }: Reconciliation,
  lines: readonly UncodedLine[],
): readonly DifferenceHint[] {
  const ticked = cleared.filter(({ tick }) => tick === 'hand')
  const amounts = (list: readonly { readonly amount: Cents }[]) => list.map(({ amount }) => amount)
  const toTick = subsetSumming(amounts(outstanding), difference, bounds)
  const toUntick = subsetSumming(amounts(ticked), -difference, bounds)
  const toCode = subsetSumming(amounts(lines), difference, bounds)
  return [
    ...setOf(toTick, outstanding).map(
      (found): DifferenceHint => ({ kind: 'set', tick: true, postings: found.map(refOf) }),
    ),
    ...setOf(toCode, lines).map((found): DifferenceHint => ({ kind: 'line', lines: found })),
    ...setOf(toUntick, ticked).map(
      (found): DifferenceHint => ({ kind: 'set', tick: false, postings: found.map(refOf) }),
    ),
  ]
}

/** The members of a set of several; sets of one are hints of their own. */
function setOf<T>(places: readonly number[] | undefined, list: readonly T[]): readonly (readonly T[])[] {
  return places === undefined || places.length < 2 ? [] : [places.flatMap((place) => list[place] ?? [])]
}

function refOf({ number, posting }: PostingRef): PostingRef {
  return { number, posting }
}
