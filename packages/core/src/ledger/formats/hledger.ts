import { ok, type Refusal, type Result, refused } from '../../kit/result.ts'
import { type Decimal, isSame, isZero, minus, negated, plus, roundedTo, zero } from './decimal.ts'
import type { JournalAssertion, JournalFile, ReadOptions } from './journal-file.ts'
import {
  type Holdings,
  heldBy,
  hold,
  type NativeEntry,
  type NativeJournal,
  type Quantity,
  sumsOf,
} from './native.ts'
import {
  assertionsOf,
  type BookedLine,
  exchange,
  exchanged,
  leftOut,
  nativeEntry,
  priced,
  quantityText,
  stated,
  tooManyLeftOut,
  unbalanced,
  wrongBalance,
} from './plain-booking.ts'
import { plainOutput } from './plain-reader.ts'
import type { DatedPosting, PlainOutput, RawEntry } from './plain-state.ts'
import { toBase } from './to-base.ts'

/**
 * Reads an hledger journal: what hledger reads, as hledger reads it, then in the books' currency (`toBase`).
 *
 * Refuses with every reason known at once, each with file and line: `journal-line`, `journal-date`,
 * `journal-amount`, `journal-include`, `journal-include-circle`, `journal-left-out`, `journal-unbalanced`,
 * `journal-assertion`, `journal-currency-unclear`. Source: hledger manual, JOURNAL FORMAT.
 */
export function readHledger(text: string, options: ReadOptions): Result<JournalFile> {
  const native = hledgerNative(text, options)
  return native.ok ? toBase(native.value, options) : native
}

/**
 * The journal in its own commodities, every amount worked out and every assertion checked as hledger does
 * it.
 */
export function hledgerNative(text: string, options: ReadOptions): Result<NativeJournal> {
  const read = plainOutput('hledger', text, options)
  if (!read.ok) return read
  const out = read.value
  const booked = bookAll(out)
  if (!booked.ok) return booked
  const entries: NativeEntry[] = []
  const assertions: JournalAssertion[] = []
  for (const [index, entry] of out.entries.entries()) {
    assertionsOf(entry, assertions)
    const native = nativeEntry(entry, booked.value[index] ?? [], out)
    if (native !== undefined) entries.push(native)
  }
  const { prices, notKept } = out
  return ok({ format: 'hledger', entries, accounts: [...out.accounts.values()], prices, assertions, notKept })
}

/**
 * Entries whose amounts follow from themselves come first; then all in order of date, assignments and
 * assertions included.
 */
function bookAll(out: PlainOutput): Result<readonly (readonly BookedLine[])[]> {
  const { entries } = out
  const places = displayPlaces(out)
  const booked: (readonly BookedLine[])[] = []
  const refusals: Refusal[] = []
  let asserts = false
  for (const entry of entries) {
    asserts ||= entry.postings.some((each) => each.assertion !== undefined)
    if (entry.postings.some(isAssignment)) booked.push([])
    else booked.push(gathered(completed(entry, entry.postings, places), refusals))
  }
  if (!asserts || refusals.length > 0) return refusals.length > 0 ? refused(refusals) : ok(booked)
  const holdings: Holdings = new Map()
  for (const { index, line } of inOrder(entries, booked)) {
    const entry = entries[index]
    if (entry === undefined) continue
    if (line === undefined) booked[index] = gathered(assigned(entry, holdings, places), refusals)
    else {
      hold(holdings, line.posting.account, line.units)
      gathered(checked(entry, line.posting, holdings), refusals)
    }
  }
  return refusals.length > 0 ? refused(refusals) : ok(booked)
}

function gathered<T>(result: Result<readonly T[]>, refusals: Refusal[]): readonly T[] {
  if (result.ok) return result.value
  refusals.push(...result.refusals)
  return []
}

function isAssignment(posting: DatedPosting): boolean {
  return posting.amount === undefined && posting.assertion !== undefined
}

type Step = { readonly date: string; readonly index: number; readonly line?: BookedLine }

/**
 * Every posting on its own date; entries with assignments whole, on theirs; equal dates as they stand in the
 * file.
 */
function inOrder(entries: readonly RawEntry[], booked: readonly (readonly BookedLine[])[]): Step[] {
  const steps: Step[] = []
  for (const [index, entry] of entries.entries()) {
    if (entry.postings.some(isAssignment)) steps.push({ date: entry.date, index })
    else for (const line of booked[index] ?? []) steps.push({ date: line.date, index, line })
  }
  return steps.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** How many decimals hledger shows of each commodity: as declared, else the most that any posting has. */
function displayPlaces(out: PlainOutput): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const { postings } of out.entries) {
    for (const { amount } of postings) {
      if (amount === undefined) continue
      const most = places.get(amount.commodity)
      if (most === undefined || most < amount.number.places)
        places.set(amount.commodity, amount.number.places)
    }
  }
  for (const [commodity, declared] of out.declaredPlaces) places.set(commodity, declared)
  return places
}

/** An entry with its left-out amounts: real postings and balanced virtual ones each among themselves. */
function completed(
  entry: RawEntry,
  postings: readonly DatedPosting[],
  places: ReadonlyMap<string, number>,
): Result<readonly BookedLine[]> {
  const plain = plainLines(entry, postings)
  if (plain !== undefined) return ok(plain)
  const lines: BookedLine[] = []
  for (const kind of ['real', 'balanced'] as const) {
    const group = postings.filter((each) => each.kind === kind)
    if (group.length === 0) continue
    const result = balancedGroup(entry, group, places)
    if (!result.ok) return result
    lines.push(...result.value)
  }
  for (const posting of postings) {
    if (posting.kind !== 'unbalanced') continue
    const units = posting.amount ?? { number: zero, commodity: '' }
    lines.push(stated(posting, entry.date, units, priced(units, posting)))
  }
  const order = (line: BookedLine) => postings.indexOf(line.posting)
  return ok(
    postings.length === lines.length && lines.every((each, at) => order(each) === at)
      ? lines
      : lines.sort((a, b) => order(a) - order(b)),
  )
}

/**
 * The common entry at once: real postings in one commodity, all stated, that sum to zero; nothing for
 * others.
 */
function plainLines(entry: RawEntry, postings: readonly DatedPosting[]): readonly BookedLine[] | undefined {
  const lines: BookedLine[] = []
  let sum = zero
  const commodity = postings[0]?.amount?.commodity
  for (const posting of postings) {
    const { amount, kind, price } = posting
    if (amount === undefined || amount.commodity !== commodity || price !== undefined || kind !== 'real')
      return undefined
    sum = plus(sum, amount.number)
    lines.push(stated(posting, entry.date, amount, amount))
  }
  return isZero(sum) ? lines : undefined
}

function balancedGroup(
  entry: RawEntry,
  group: readonly DatedPosting[],
  places: ReadonlyMap<string, number>,
): Result<readonly BookedLine[]> {
  const missing = group.filter((each) => each.amount === undefined)
  const [elided] = missing
  if (missing.length > 1) return refused([tooManyLeftOut(entry)])
  let lines = group.flatMap((posting) => {
    const { amount } = posting
    return amount === undefined ? [] : [stated(posting, entry.date, amount, priced(amount, posting))]
  })
  if (elided !== undefined) {
    return ok([...lines, ...leftOut(elided, entry.date, sumsOf(lines.map((each) => each.weight)))])
  }
  if (group.every((each) => each.price === undefined)) {
    const sums = sumsOf(lines.map((each) => each.units))
    const pair = exchange(sums)
    if (pair !== undefined && isOpposite(sums, pair)) lines = exchanged(lines, ...pair)
  }
  const sums = sumsOf(lines.map((each) => each.weight))
  for (const [commodity, number] of sums) {
    const shown = places.get(commodity) ?? number.places
    if (!isZero(roundedTo(number, shown))) return refused([unbalanced(entry, sums)])
  }
  return ok(lines)
}

function isOpposite(sums: ReadonlyMap<string, Decimal>, [first, second]: readonly [string, string]): boolean {
  return (sums.get(first) ?? zero).digits < 0n !== (sums.get(second) ?? zero).digits < 0n
}

/**
 * An entry with assigned balances: each posting in turn moves its account or brings it to the balance
 * assigned. As in hledger, prices do not count in such an entry, but for one that stands behind an assigned
 * balance.
 */
function assigned(
  entry: RawEntry,
  holdings: Holdings,
  places: ReadonlyMap<string, number>,
): Result<readonly BookedLine[]> {
  const postings: DatedPosting[] = []
  const refusals: Refusal[] = []
  for (const posting of entry.postings) {
    const { assertion } = posting
    if (posting.amount !== undefined || assertion === undefined) {
      const { price: _price, ...plain } = posting
      postings.push(plain)
      if (posting.amount !== undefined) hold(holdings, posting.account, posting.amount)
      if (posting.amount !== undefined) gathered(checked(entry, posting, holdings), refusals)
      continue
    }
    for (const amount of toReach(posting, holdings)) {
      hold(holdings, posting.account, amount)
      postings.push({ ...posting, amount })
    }
  }
  if (refusals.length > 0) return refused(refusals)
  const lines = completed(entry, postings, places)
  if (!lines.ok) return lines
  for (const { posting, units, inferred } of lines.value) if (inferred) hold(holdings, posting.account, units)
  return lines
}

/** What brings an account to its assigned balance; with `==` also what clears its other commodities. */
function toReach({ account, assertion }: DatedPosting, holdings: Holdings): readonly Quantity[] {
  if (assertion === undefined) return []
  const { amount, total, inclusive } = assertion
  const held = heldBy(holdings, account, inclusive)
  const first = {
    number: minus(amount.number, held.get(amount.commodity) ?? zero),
    commodity: amount.commodity,
  }
  if (!total) return [first]
  const others = [...held].filter(([commodity]) => commodity !== amount.commodity)
  return [first, ...others.map(([commodity, number]) => ({ number: negated(number), commodity }))]
}

/** Nothing where the posting's asserted balance holds, exactly; the refusal where it does not. */
function checked(entry: RawEntry, posting: DatedPosting, holdings: Holdings): Result<readonly never[]> {
  const { assertion, account } = posting
  if (assertion === undefined) return ok([])
  const { amount, total, inclusive } = assertion
  const held = heldBy(holdings, account, inclusive)
  const number = held.get(amount.commodity) ?? zero
  const alone = !total || [...held.keys()].every((commodity) => commodity === amount.commodity)
  if (isSame(number, amount.number) && alone) return ok([])
  const found = total
    ? [...held].map(([commodity, each]) => quantityText({ number: each, commodity })).join(', ') || '0'
    : quantityText({ number, commodity: amount.commodity })
  return refused([wrongBalance(entry, posting, found)])
}
