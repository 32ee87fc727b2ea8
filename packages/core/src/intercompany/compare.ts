import type { Mirror } from '../daybook/intercompany-facts.ts'
import { type Proof, proof } from '../filings/figure.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import { type CivilDate, daysBetween } from '../kit/civil-date.ts'
import type { Account } from '../ledger/chart.ts'
import { pairsBetween, type RelatedBook, type RelatedPair } from './relation.ts'

/**
 * An entry that moves an account related to another book: `net` by account id, debit less credit, without
 * accounts that it moves back and forth.
 */
export type TouchingEntry = {
  readonly number: number
  readonly seq: number
  readonly hash: string
  readonly date: CivilDate
  readonly memo: string
  readonly net: ReadonlyMap<string, Cents>
  readonly isForeign: boolean
  readonly reverses?: number
  readonly reversedBy?: number
}

/**
 * A book as it is compared: with the entries on its related accounts, its mirrors, and balances on the day.
 */
export type ComparedBook = RelatedBook & {
  readonly entries: readonly TouchingEntry[]
  readonly mirrors: readonly Mirror[]
  readonly balances: ReadonlyMap<string, Cents>
  readonly lockedThrough?: CivilDate
}

/**
 * How an entry stands with the other book: `waiting` for a mirror; `found`, where an entry that nobody tied
 * to it looks like its mirror; `later`, where its mirror is dated after the day; `unequal`, where the two
 * differ by an amount; `half`, where it is answered and its book was not told; `broken`, where the mirror
 * quotes another fact than the one that stands there; `tied`, where all is well.
 */
export type MirrorState = 'waiting' | 'found' | 'later' | 'unequal' | 'half' | 'broken' | 'tied'

/**
 * An entry of one of the two books with what it moves on each pair (as its own book has it), and its mirror
 * in the other: the one tied to it, or the one found. `reverses` is the entry it takes back, `undoes` the
 * mirror of that one in the other book.
 */
export type ComparedEntry = {
  readonly of: 'first' | 'second'
  readonly entry: TouchingEntry
  readonly state: MirrorState
  readonly mirror?: TouchingEntry
  readonly undoes?: number
  readonly isLocked: boolean
}

/**
 * A pair on a day: both balances (debit less credit), their sum, and what the listed entries explain of it.
 */
export type ComparedPair = RelatedPair & {
  readonly balance: Cents
  readonly theirBalance: Cents
  readonly difference: Cents
  readonly explained: Cents
}

/** Two books side by side on a day. */
export type Comparison = {
  readonly on: CivilDate
  readonly pairs: readonly ComparedPair[]
  readonly entries: readonly ComparedEntry[]
  readonly proofs: readonly Proof[]
}

type Tie = {
  readonly first: TouchingEntry
  readonly second: TouchingEntry
  readonly answers: 'first' | 'second'
  readonly isHalf: boolean
  readonly isBroken: boolean
}

/**
 * Compares two related books on a day: the balances of each pair must be each other’s opposite, and where
 * they are not, the entries that are listed must come to the difference. Entries after the day count for
 * nothing but as mirrors to come. An entry and its reversal of which the other book never heard cancel each
 * other.
 *
 *   parent 1470 Dr 1,500.00, sub 2490 Cr 1,200.00: J14 of 300.00 waits for its mirror
 */
export function compareBooks(first: ComparedBook, second: ComparedBook, on: CivilDate): Comparison {
  const pairs = pairsBetween(first, second)
  const sides = { first: sideOf(first, pairs, 'first'), second: sideOf(second, pairs, 'second') }
  const ties = tiesBetween(first, second, sides)
  const tied = new Set(ties.flatMap((tie) => [tie.first, tie.second]))
  const own = (of: 'first' | 'second') => sides[of].filter((entry) => !tied.has(entry))
  const loose = { first: withoutCancelled(own('first')), second: withoutCancelled(own('second')) }
  const found = lookAlikes(loose, pairs)
  const listed = [
    ...ties.flatMap((tie) => tiedEntry(tie, pairs, on)),
    ...(['first', 'second'] as const).flatMap((of) =>
      loose[of]
        .filter(({ date }) => date <= on)
        .map((entry): ComparedEntry => {
          const mirror = found.get(entry)
          const undoes = undoneBy(entry, of, ties)
          const other = of === 'first' ? second : first
          return {
            of,
            entry,
            state: mirror === undefined ? 'waiting' : 'found',
            ...(mirror === undefined ? {} : { mirror }),
            ...(undoes === undefined ? {} : { undoes }),
            isLocked: other.lockedThrough !== undefined && entry.date <= other.lockedThrough,
          }
        }),
    ),
  ].toSorted(byDay)
  const compared = pairs.map((pair) => comparedPair(pair, first, second, listed, on))
  return { on, pairs: compared, entries: listed, proofs: proofsOf(compared) }
}

function byDay(left: ComparedEntry, right: ComparedEntry): number {
  if (left.entry.date !== right.entry.date) return left.entry.date < right.entry.date ? -1 : 1
  return left.of === right.of ? left.entry.number - right.entry.number : left.of === 'first' ? -1 : 1
}

/** The entries of a book that move an account of the pairs. */
function sideOf(
  book: ComparedBook,
  pairs: readonly RelatedPair[],
  of: 'first' | 'second',
): readonly TouchingEntry[] {
  const related = new Set(pairs.map((pair) => accountOf(pair, of).id))
  return book.entries.filter(({ net }) => [...net.keys()].some((account) => related.has(account)))
}

function accountOf(pair: RelatedPair, of: 'first' | 'second'): Account {
  return of === 'first' ? pair.account : pair.theirs
}

/** Entries tied by a mirror of the book that answers; what the other says too makes the tie whole. */
function tiesBetween(
  first: ComparedBook,
  second: ComparedBook,
  sides: Readonly<Record<'first' | 'second', readonly TouchingEntry[]>>,
): readonly Tie[] {
  const byNumber = {
    first: new Map(sides.first.map((entry) => [entry.number, entry])),
    second: new Map(sides.second.map((entry) => [entry.number, entry])),
  }
  return (['first', 'second'] as const).flatMap((answers) => {
    const [book, other] = answers === 'first' ? [first, second] : [second, first]
    const asks = answers === 'first' ? 'second' : 'first'
    return book.mirrors.flatMap((mirror): readonly Tie[] => {
      if (mirror.way !== 'answers' || mirror.book !== other.profile.id) return []
      const here = byNumber[answers].get(mirror.entry)
      const there = byNumber[asks].get(mirror.number)
      if (here === undefined || there === undefined) return []
      const back = other.mirrors.find(
        (each) =>
          each.way === 'answered' &&
          each.book === book.profile.id &&
          each.number === mirror.entry &&
          each.entry === mirror.number,
      )
      const isSame = (of: Mirror, entry: TouchingEntry) => of.seq === entry.seq && of.hash === entry.hash
      const isBroken = !isSame(mirror, there) || (back !== undefined && !isSame(back, here))
      const [one, two] = answers === 'first' ? [here, there] : [there, here]
      return [{ first: one, second: two, answers, isHalf: back === undefined, isBroken }]
    })
  })
}

/** Entries without those that cancel each other: an entry and its reversal. */
function withoutCancelled(entries: readonly TouchingEntry[]): readonly TouchingEntry[] {
  const numbers = new Set(entries.map(({ number }) => number))
  const gone = new Set<number>()
  for (const { number, reverses } of entries) {
    if (reverses === undefined || gone.has(reverses) || !numbers.has(reverses)) continue
    gone.add(number).add(reverses)
  }
  return entries.filter(({ number }) => !gone.has(number))
}

/** Entries of both books of which each looks like the mirror of the other: equal amounts, near days. */
function lookAlikes(
  loose: Readonly<Record<'first' | 'second', readonly TouchingEntry[]>>,
  pairs: readonly RelatedPair[],
): ReadonlyMap<TouchingEntry, TouchingEntry> {
  const found = new Map<TouchingEntry, TouchingEntry>()
  for (const entry of loose.first) {
    const [nearest] = loose.second
      .filter((each) => !found.has(each) && areOpposite(entry, each, pairs))
      .map((each) => ({ each, days: Math.abs(daysBetween(entry.date, each.date)) }))
      .filter(({ days }) => days <= nearDays)
      .toSorted((left, right) => left.days - right.days || left.each.number - right.each.number)
    if (nearest === undefined) continue
    found.set(entry, nearest.each).set(nearest.each, entry)
  }
  return found
}

/** Within how many days two entries are taken for the same thing. */
const nearDays = 45

/** Whether two entries, one of each book, are each other’s opposite on every pair. */
export function areOpposite(
  first: TouchingEntry,
  second: TouchingEntry,
  pairs: readonly RelatedPair[],
): boolean {
  return pairs.every(
    ({ account, theirs }) => (first.net.get(account.id) ?? 0n) + (second.net.get(theirs.id) ?? 0n) === 0n,
  )
}

/** The number of the mirror, in the other book, of the entry that one takes back. */
function undoneBy(
  { reverses }: TouchingEntry,
  of: 'first' | 'second',
  ties: readonly Tie[],
): number | undefined {
  if (reverses === undefined) return undefined
  const tie = ties.find((each) => each[of].number === reverses)
  return tie?.[of === 'first' ? 'second' : 'first'].number
}

/** A tie as the entry that was answered; nothing where both are dated after the day. */
function tiedEntry(tie: Tie, pairs: readonly RelatedPair[], on: CivilDate): readonly ComparedEntry[] {
  const { first, second, answers } = tie
  if (first.date > on && second.date > on) return []
  const asked = answers === 'first' ? ('second' as const) : ('first' as const)
  // Of a tie of which one side is still to come, the side that is there makes the difference.
  const of = tie[asked].date > on ? answers : asked
  const state =
    first.date > on || second.date > on
      ? 'later'
      : tie.isBroken
        ? 'broken'
        : !areOpposite(first, second, pairs)
          ? 'unequal'
          : tie.isHalf
            ? 'half'
            : 'tied'
  return [{ of, entry: tie[of], state, mirror: tie[of === 'first' ? 'second' : 'first'], isLocked: false }]
}

function comparedPair(
  pair: RelatedPair,
  first: ComparedBook,
  second: ComparedBook,
  listed: readonly ComparedEntry[],
  on: CivilDate,
): ComparedPair {
  const balance = first.balances.get(pair.account.id) ?? 0n
  const theirBalance = second.balances.get(pair.theirs.id) ?? 0n
  const explained = sumOf(listed.map((each) => differenceMade(each, pair, on)))
  return { ...pair, balance, theirBalance, difference: balance + theirBalance, explained }
}

/** What an entry and its mirror, as far as they are there on the day, come to together on a pair. */
export function differenceMade(
  { of, entry, mirror, state }: ComparedEntry,
  { account, theirs }: RelatedPair,
  on: CivilDate,
): Cents {
  const [here, there] = of === 'first' ? [account.id, theirs.id] : [theirs.id, account.id]
  const own = entry.net.get(here) ?? 0n
  // One that was only found is listed in its own right.
  const counts = mirror !== undefined && state !== 'found' && mirror.date <= on
  return own + (counts ? (mirror.net.get(there) ?? 0n) : 0n)
}

function proofsOf(pairs: readonly ComparedPair[]): readonly Proof[] {
  return pairs.flatMap(({ account, theirs, balance, theirBalance, difference, explained }) => {
    const name = `${account.code} = ${theirs.code}`
    const agree = proof({ en: `${name} agree`, fr: `${name} concordent` }, balance, -theirBalance)
    const told = {
      en: `${name}: the entries listed make the difference`,
      fr: `${name} : les écritures énumérées font l’écart`,
    }
    return difference === 0n ? [agree] : [agree, proof(told, difference, explained)]
  })
}
