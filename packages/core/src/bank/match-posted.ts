import { plainNumber } from './alike-words.ts'
import { type AmountIndex, amountIndex, dayNumber } from './amount-index.ts'
import { depositMatches, partMatches } from './match-several.ts'
import { hasSameWords, type PostedMatch, smaller, tieOf } from './posted-match.ts'
import type { OpenLine, OpenPosting } from './proposal.ts'

/** How far back a posting may lie: a cheque may be cashed months later, other money moves sooner. */
const reach = { cheque: 400, before: 60, sureBefore: 10, after: 5, sureAfter: 3 } as const

/**
 * The postings that bank lines are most likely the other end of: cheques by number, then equal amounts within
 * days (the nearest, and the one whose payee the bank names, first), then deposits of several receipts, then
 * several lines that make one posting. Each posting serves once.
 *
 * A match is sure when nothing else would do as well: equal lines of one day with as many equal postings are.
 * The cost grows with the lines and postings, not with their product: all look-ups go by amount.
 */
export function postedMatches(
  lines: readonly OpenLine[],
  postings: readonly OpenPosting[],
): ReadonlyMap<OpenLine, PostedMatch> {
  const found = new Map<OpenLine, PostedMatch>()
  const index = amountIndex(postings)
  matchCheques(lines, postings, index, found)
  matchAmounts(
    lines.filter((line) => !found.has(line)),
    index,
    found,
  )
  const open = lines.filter((line) => !found.has(line))
  if (open.length > 0) depositMatches(open, postings, index, found)
  partMatches(
    open.filter((line) => !found.has(line)),
    index,
    found,
  )
  return found
}

function matchCheques(
  lines: readonly OpenLine[],
  postings: readonly OpenPosting[],
  index: AmountIndex<OpenPosting>,
  found: Map<OpenLine, PostedMatch>,
): void {
  const numbered = lines.filter((line) => plainNumber(line.cheque) !== '')
  if (numbered.length === 0) return
  const byNumber = Map.groupBy(
    postings.filter(({ ref }) => plainNumber(ref) !== ''),
    ({ ref }) => plainNumber(ref),
  )
  for (const line of numbered) {
    const own = (byNumber.get(plainNumber(line.cheque)) ?? []).filter(
      (posting) =>
        index.isFree(posting) &&
        posting.amount < 0n === line.amount < 0n &&
        isWithin(line, posting, reach.cheque, reach.after),
    )
    const exact = own.filter((posting) => posting.amount === line.amount)
    const [posting] = exact.length > 0 ? exact : own
    if (posting === undefined || (own.length > 1 && exact.length !== 1)) continue
    const isExact = exact.length === 1
    index.take(posting)
    found.set(line, {
      by: isExact ? 'cheque' : 'cheque-unlike',
      ties: [tieOf(posting, isExact ? line.amount : smaller(line.amount, posting.amount))],
      postings: [posting],
      rivals: 0,
      sure: isExact,
    })
  }
}

type Candidate = { readonly line: OpenLine; readonly posting: OpenPosting; readonly cost: number }

/** How many postings of one amount are weighed for one line; the nearest by day. */
const mostWeighed = 8

function matchAmounts(
  lines: readonly OpenLine[],
  index: AmountIndex<OpenPosting>,
  found: Map<OpenLine, PostedMatch>,
): void {
  const candidates: Candidate[] = []
  for (const line of lines) {
    const day = dayNumber(line.date)
    const own = index.free(line.amount, day - reach.before, day + reach.after)
    for (const posting of nearest(line, own)) candidates.push({ line, posting, cost: costOf(line, posting) })
  }
  candidates.sort((left, right) => left.cost - right.cost)
  for (const { line, posting } of candidates) {
    if (found.has(line) || !index.isFree(posting)) continue
    index.take(posting)
    found.set(line, {
      by: 'amount',
      ties: [tieOf(posting, line.amount)],
      postings: [posting],
      rivals: 0,
      sure: true,
    })
  }
  const unmet = new Map<OpenPosting, OpenLine[]>()
  for (const { line, posting } of candidates) {
    if (!found.has(line)) unmet.set(posting, [...(unmet.get(posting) ?? []), line])
  }
  for (const line of lines) judge(line, index, unmet, found)
}

function nearest(line: OpenLine, postings: readonly OpenPosting[]): readonly OpenPosting[] {
  if (postings.length <= mostWeighed) return postings
  const day = dayNumber(line.date)
  const gap = (posting: OpenPosting) => Math.abs(dayNumber(posting.date) - day)
  return [...postings].sort((left, right) => gap(left) - gap(right)).slice(0, mostWeighed)
}

/** What speaks against a pair: days between them, and words that do not agree. */
function costOf(line: OpenLine, posting: OpenPosting): number {
  const gap = dayNumber(line.date) - dayNumber(posting.date)
  const apart = gap < 0 ? -gap * 3 : gap
  return apart + (hasSameWords(line, posting) ? 0 : 15)
}

/**
 * Takes back the sureness of a match that something else rivals: another free posting of the amount about as
 * near, or another line that found none and wanted this one. Words that agree settle it.
 */
function judge(
  line: OpenLine,
  index: AmountIndex<OpenPosting>,
  unmet: ReadonlyMap<OpenPosting, readonly OpenLine[]>,
  found: Map<OpenLine, PostedMatch>,
): void {
  const match = found.get(line)
  const [posting] = match?.postings ?? []
  if (match === undefined || posting === undefined) return
  const isNear = isWithin(line, posting, reach.sureBefore, reach.sureAfter)
  const isNamed = hasSameWords(line, posting)
  const day = dayNumber(line.date)
  const span = isNear ? [reach.sureBefore, reach.sureAfter] : [reach.before, reach.after]
  const free = index.free(line.amount, day - (span[0] ?? 0), day + (span[1] ?? 0))
  const rivals = free.filter((each) => !isNamed || hasSameWords(line, each)).length
  const wanting = (unmet.get(posting) ?? []).filter((each) => !isNamed || hasSameWords(each, posting)).length
  const isSure = rivals + wanting === 0 && (isNear || isNamed)
  if (!isSure) found.set(line, { ...match, rivals: rivals + wanting, sure: false })
}

function isWithin(line: OpenLine, posting: OpenPosting, before: number, after: number): boolean {
  const gap = dayNumber(line.date) - dayNumber(posting.date)
  return gap <= before && gap >= -after
}
