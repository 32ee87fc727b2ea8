import type { PostingRef } from '../daybook/bank-facts.ts'
import type { Cents } from '../kit/cents.ts'
import { entryName } from '../ledger/entry.ts'
import type { HandTicks, OpenPosting } from './open-posting.ts'

/**
 * On what evidence a posting is ticked: by hand, by the bank lines tied to it, because it and another cancel
 * out, or because it is nothing in the currency of its account (a revaluation).
 */
export type TickReason = 'hand' | 'line' | 'pair' | 'nothing'

/** The key of a posting among others. */
export function refKey({ number, posting }: PostingRef): string {
  return `${number}.${posting}`
}

/**
 * The ticks that hold: those made by themselves, less those taken off by hand, and those made by hand. A tick
 * on an entry that was corrected meanwhile goes to the posting of the same amount in the entry in its place;
 * where there is none it is among `lost`.
 */
export function effectiveTicks(
  postings: readonly OpenPosting[],
  tied: ReadonlyMap<string, Cents>,
  hand: HandTicks,
): { readonly ticks: ReadonlyMap<string, TickReason>; readonly lost: readonly PostingRef[] } {
  const ticks = new Map<string, TickReason>()
  for (const posting of postings) {
    if (posting.amount === 0n) ticks.set(refKey(posting), 'nothing')
  }
  for (const posting of postings) {
    const key = refKey(posting)
    if (!ticks.has(key) && tied.get(key) === posting.amount) ticks.set(key, 'line')
  }
  // What the bank has shown stands by itself, though it be a deposit and its return.
  const unseen = postings.filter((each) => !tied.has(refKey(each)))
  const pairs = new Set(cancellingPairs(unseen).flatMap((pair) => pair.map(refKey)))
  for (const key of pairs) ticks.set(key, 'pair')
  const standing = standingPostings(postings, pairs)
  for (const ref of hand.unticked) {
    const found = standing(ref)
    if (found !== 'lost' && ticks.get(refKey(found)) === 'line') ticks.delete(refKey(found))
  }
  const lost: PostingRef[] = []
  const open = new Set(postings.map(refKey))
  for (const ref of hand.ticked) {
    const found = standing(ref)
    if (found === 'lost') lost.push(ref)
    else if (open.has(refKey(found)) && !ticks.has(refKey(found))) ticks.set(refKey(found), 'hand')
  }
  const isTickedAgain = ({ number }: PostingRef) => {
    const last = lastInPlace(postings, number)
    return postings.some((each) => each.number === last && isShown(ticks.get(refKey(each))))
  }
  return { ticks, lost: lost.filter((ref) => !isTickedAgain(ref)) }
}

function isShown(tick: TickReason | undefined): boolean {
  return tick === 'hand' || tick === 'line'
}

/** The last entry in the place of one that was corrected. */
function lastInPlace(postings: readonly OpenPosting[], number: number): number {
  const next = postings.find(
    ({ because, becauseId }) => because === 'replacement' && becauseId === entryName(number),
  )
  return next === undefined || next.number <= number ? number : lastInPlace(postings, next.number)
}

/**
 * Open postings that cancel each other out: an entry and its reversal, an outstanding cheque and its
 * write-back. The later one names the earlier. The last reversal takes its pick first, so that of an entry,
 * its reversal and the reversal of that the entry is left, which stands.
 */
export function cancellingPairs(
  postings: readonly OpenPosting[],
): readonly (readonly [OpenPosting, OpenPosting])[] {
  const byEntry = Map.groupBy(postings, ({ number }) => entryName(number))
  const taken = new Set<string>()
  const pairs: (readonly [OpenPosting, OpenPosting])[] = []
  for (const later of postings.toSorted((left, right) => right.number - left.number)) {
    const named = later.because === 'reversal' ? later.becauseId : undefined
    if (named === undefined || taken.has(refKey(later)) || later.amount === 0n) continue
    const earlier = (byEntry.get(named) ?? [])
      .filter((each) => each.amount === -later.amount && !taken.has(refKey(each)))
      .sort((left, right) => nearness(left, later) - nearness(right, later))[0]
    if (earlier === undefined) continue
    taken.add(refKey(earlier))
    taken.add(refKey(later))
    pairs.push([earlier, later])
  }
  return pairs
}

/** A reversal has its postings in the order of its original. */
function nearness(earlier: OpenPosting, later: OpenPosting): number {
  return Math.abs(earlier.posting - later.posting)
}

/**
 * Where a posting stands now: itself while its entry stands, else the posting of the same amount of the entry
 * that corrected it, through several corrections; itself again where the correction was taken back. `lost`
 * where the entry in its place has no such amount.
 */
function standingPostings(
  postings: readonly OpenPosting[],
  pairs: ReadonlySet<string>,
): (ref: PostingRef) => PostingRef | 'lost' {
  const byEntry = Map.groupBy(postings, ({ number }) => number)
  const replacing = new Map<string, number>()
  for (const { because, becauseId, number } of postings) {
    if (because === 'replacement') replacing.set(becauseId, number)
  }
  return (ref) => {
    let at = ref
    let standing = ref
    for (let steps = 0; steps < postings.length; steps += 1) {
      const next = replacing.get(entryName(at.number))
      if (next === undefined) return standing
      const was = byEntry.get(at.number)?.find(({ posting }) => posting === at.posting)
      const { posting: place } = at
      const [same] = (byEntry.get(next) ?? [])
        .filter(({ amount }) => amount === was?.amount)
        .sort((left, right) => Math.abs(left.posting - place) - Math.abs(right.posting - place))
      if (same === undefined) return pairs.has(refKey(standing)) ? 'lost' : standing
      at = same
      if (!pairs.has(refKey(at)) || pairs.has(refKey(standing))) standing = at
    }
    return standing
  }
}
