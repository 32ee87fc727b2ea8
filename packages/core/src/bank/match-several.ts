import { type Cents, sumOf } from '../kit/cents.ts'
import { type AmountIndex, dayNumber, firstFrom } from './amount-index.ts'
import { hasSameWords, type PostedMatch, tieOf } from './posted-match.ts'
import type { OpenLine, OpenPosting } from './proposal.ts'

/** Over how many days receipts are gathered before they are taken to the bank. */
const gathered = { before: 10, after: 2 } as const

/** How many postings are tried together at most, of how many, and in how many steps a line. */
const bounds = { together: 6, among: 20, steps: 4000 } as const

type Group = { readonly postings: readonly OpenPosting[]; readonly sum: Cents; readonly last: number }

/**
 * Deposits of several receipts (or one withdrawal for several payments): first what was posted together, on
 * one day, to one payee or under one paper, then any few postings of those days that add up to the line.
 * Only a single group that was posted together is sure.
 */
export function depositMatches(
  lines: readonly OpenLine[],
  postings: readonly OpenPosting[],
  index: AmountIndex<OpenPosting>,
  found: Map<OpenLine, PostedMatch>,
): void {
  const free = postings
    .filter((posting) => index.isFree(posting))
    .sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0))
  const groups = Map.groupBy(groupsOf(free), ({ sum }) => sum)
  for (const line of lines) {
    const day = dayNumber(line.date)
    const natural = (groups.get(line.amount) ?? []).filter(
      ({ last, postings: own }) =>
        last >= day - gathered.before && last <= day + gathered.after && own.every(index.isFree),
    )
    const distinct = [...new Map(natural.map((group) => [keyOf(group), group])).values()]
    const [only] = distinct
    const several = only?.postings ?? addingUp(line, free, index)
    if (several === undefined) continue
    for (const posting of several) index.take(posting)
    found.set(line, {
      by: 'several',
      ties: several.map((posting) => tieOf(posting, posting.amount)),
      postings: several,
      rivals: Math.max(0, distinct.length - 1),
      sure: distinct.length === 1,
    })
  }
}

/** Postings of one sign that belong together: of one day, one day and payee, or one paper. */
function groupsOf(postings: readonly OpenPosting[]): readonly Group[] {
  const keyed = [
    (posting: OpenPosting) => posting.date,
    (posting: OpenPosting) => `${posting.date} ${posting.words}`,
    ({ ref }: OpenPosting) => ref ?? '',
  ]
  return keyed.flatMap((key) => {
    const together = Map.groupBy(postings, (posting) => `${posting.amount < 0n ? '-' : '+'}${key(posting)}`)
    return [...together].flatMap(([name, own]): readonly Group[] => {
      if (own.length < 2 || own.length > 100 || name.length === 1) return []
      const last = Math.max(...own.map(({ date }) => dayNumber(date)))
      return [{ postings: own, sum: sumOf(own.map(({ amount }) => amount)), last }]
    })
  })
}

function keyOf({ postings }: Group): string {
  return postings.map(({ number, posting }) => `${number}.${posting}`).join(' ')
}

/**
 * A few free postings of the days before a line that add up to it: the fewest first. None where there are too
 * many to choose from, for then any sum could be made.
 */
function addingUp(
  line: OpenLine,
  byDay: readonly OpenPosting[],
  index: AmountIndex<OpenPosting>,
): readonly OpenPosting[] | undefined {
  const day = dayNumber(line.date)
  const pool: OpenPosting[] = []
  for (let at = firstFrom(byDay, day - gathered.before); at < byDay.length; at += 1) {
    const posting = byDay[at]
    if (posting === undefined || dayNumber(posting.date) > day + gathered.after) break
    const isPart = posting.amount < 0n === line.amount < 0n && smallerThan(posting.amount, line.amount)
    if (isPart && index.isFree(posting)) pool.push(posting)
    if (pool.length > bounds.among) return undefined
  }
  pool.sort((left, right) => (smallerThan(left.amount, right.amount) ? 1 : -1))
  const budget = { steps: bounds.steps }
  for (let count = 2; count <= bounds.together && count <= pool.length; count += 1) {
    const chosen = choose(pool, 0, count, line.amount, budget)
    if (chosen !== undefined) return chosen
  }
  return undefined
}

/** So many of the pool, from a place on, that come to an amount; the pool begins with the largest. */
function choose(
  pool: readonly OpenPosting[],
  from: number,
  count: number,
  wanted: Cents,
  budget: { steps: number },
): readonly OpenPosting[] | undefined {
  if (count === 0) return wanted === 0n ? [] : undefined
  for (let at = from; at + count <= pool.length; at += 1) {
    budget.steps -= 1
    if (budget.steps <= 0) return undefined
    const posting = pool[at]
    if (posting === undefined || smallerThan(wanted, posting.amount)) continue
    // The largest that are left cannot reach it any more.
    if (smallerThan(posting.amount * BigInt(count), wanted)) return undefined
    const rest = choose(pool, at + 1, count - 1, wanted - posting.amount, budget)
    if (rest !== undefined) return [posting, ...rest]
  }
  return undefined
}

/** Whether an amount is smaller in size than another of its sign. */
function smallerThan(one: Cents, other: Cents): boolean {
  return (one < 0n ? -one : one) < (other < 0n ? -other : other)
}

/** How many lines are taken together for one posting, and over how many days. */
const parts = { together: 6, days: 4, before: 10, after: 3 } as const

/**
 * One posting that several lines of one pattern within a few days make together: a bill paid in two goes.
 * Sure when the bank names its payee and nothing else would do.
 */
export function partMatches(
  lines: readonly OpenLine[],
  index: AmountIndex<OpenPosting>,
  found: Map<OpenLine, PostedMatch>,
): void {
  const alike = Map.groupBy(
    lines.filter(({ pattern }) => pattern !== ''),
    ({ pattern, amount }) => `${amount < 0n ? '-' : '+'}${pattern}`,
  )
  for (const own of alike.values()) {
    own.sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0))
    for (let first = 0; first < own.length; first += 1) {
      const run = runFrom(own, first, index, found)
      if (run !== undefined) takeRun(run, index, found)
    }
  }
}

type Run = { readonly lines: readonly OpenLine[]; readonly postings: readonly OpenPosting[] }

/** The shortest run of lines from a place on that comes to a free posting. */
function runFrom(
  own: readonly OpenLine[],
  first: number,
  index: AmountIndex<OpenPosting>,
  found: ReadonlyMap<OpenLine, PostedMatch>,
): Run | undefined {
  const start = own[first]
  if (start === undefined || found.has(start)) return undefined
  const day = dayNumber(start.date)
  let sum = start.amount
  for (let last = first + 1; last < first + parts.together; last += 1) {
    const line = own[last]
    if (line === undefined || found.has(line) || dayNumber(line.date) - day > parts.days) return undefined
    sum += line.amount
    const postings = index.free(sum, day - parts.before, dayNumber(line.date) + parts.after)
    if (postings.length > 0) return { lines: own.slice(first, last + 1), postings }
  }
  return undefined
}

function takeRun(
  { lines, postings }: Run,
  index: AmountIndex<OpenPosting>,
  found: Map<OpenLine, PostedMatch>,
): void {
  const named = postings.filter((posting) => lines.every((line) => hasSameWords(line, posting)))
  const [posting] = named.length > 0 ? named : postings
  if (posting === undefined) return
  index.take(posting)
  for (const line of lines) {
    found.set(line, {
      by: 'part',
      ties: [tieOf(posting, line.amount)],
      postings: [posting],
      rivals: postings.length - 1,
      sure: named.length === 1,
    })
  }
}
