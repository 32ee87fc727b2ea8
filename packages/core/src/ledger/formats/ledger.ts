import { ok, type Refusal, type Result, refused } from '../../kit/result.ts'
import { type Decimal, isZero, minus, negated, over, roundedTo, sizeOf, times, zero } from './decimal.ts'
import type { JournalAssertion, JournalFile, ReadOptions } from './journal-file.ts'
import {
  type Holdings,
  heldBy,
  hold,
  type NativeEntry,
  type NativeJournal,
  notKept,
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
 * Reads a journal of the `ledger` program: what it reads, as it reads it, then in the books' currency
 * (`toBase`).
 *
 * Refuses with every reason known at once, each with file and line: `journal-line`, `journal-date`,
 * `journal-amount`, `journal-formula`, `journal-include`, `journal-include-circle`, `journal-left-out`,
 * `journal-unbalanced`, `journal-assertion`, `journal-currency-unclear`. Source: the Ledger 3 manual, and
 * the program itself.
 */
export function readLedger(text: string, options: ReadOptions): Result<JournalFile> {
  const native = ledgerNative(text, options)
  return native.ok ? toBase(native.value, options) : native
}

/** What is known while the entries are worked through in the order of the file, as ledger does it. */
type Progress = {
  readonly out: PlainOutput
  readonly real: Holdings
  readonly all: Holdings
  readonly places: Map<string, number>
  readonly refusals: Refusal[]
}

/**
 * The journal in its own commodities, every amount worked out and every assertion checked as ledger does it.
 */
export function ledgerNative(text: string, options: ReadOptions): Result<NativeJournal> {
  const read = plainOutput('ledger', text, options)
  if (!read.ok) return read
  const out = read.value
  const progress: Progress = { out, real: new Map(), all: new Map(), places: out.places, refusals: [] }
  const entries: NativeEntry[] = []
  const assertions: JournalAssertion[] = []
  for (const raw of out.entries) {
    const entry = out.renamed.size === 0 ? raw : renamed(raw, out.renamed)
    assertionsOf(entry, assertions)
    const lines = booked(entry, progress)
    if (!lines.ok) {
      progress.refusals.push(...lines.refusals)
      continue
    }
    for (const line of lines.value) {
      hold(progress.all, line.posting.account, line.units)
      if (line.kind === 'real') hold(progress.real, line.posting.account, line.units)
    }
    const native = nativeEntry(entry, lines.value, out)
    if (native !== undefined) entries.push(native)
  }
  if (progress.refusals.length > 0) return refused(progress.refusals)
  const accounts = [...out.accounts.values()]
  return ok({ format: 'ledger', entries, accounts, prices: out.prices, assertions, notKept: out.notKept })
}

/** The entry with commodities under their own names where it uses aliases of them. */
function renamed(entry: RawEntry, names: ReadonlyMap<string, string>): RawEntry {
  const own = (each: Quantity): Quantity => ({
    ...each,
    commodity: names.get(each.commodity) ?? each.commodity,
  })
  const postings = entry.postings.map((posting): DatedPosting => {
    const { amount, price, lot, assertion } = posting
    return {
      ...posting,
      ...(amount === undefined ? {} : { amount: own(amount) }),
      ...(price === undefined ? {} : { price: { ...price, amount: own(price.amount) } }),
      ...(lot === undefined ? {} : { lot: { ...lot, amount: own(lot.amount) } }),
      ...(assertion === undefined ? {} : { assertion: { ...assertion, amount: own(assertion.amount) } }),
    }
  })
  return { ...entry, postings }
}

/**
 * One entry: assigned balances, the default account, an exchange without a price, the amount left out, the
 * balance.
 */
function booked(entry: RawEntry, progress: Progress): Result<readonly BookedLine[]> {
  const settled = withAssignments(entry, progress)
  if (!settled.ok) return settled
  const postings = settled.value
  const isBalancing = (each: DatedPosting) => each.kind !== 'unbalanced'
  const missing = postings.filter((each) => each.amount === undefined)
  const [elided] = missing
  if (missing.length > 1 || (elided !== undefined && !isBalancing(elided)))
    return refused([tooManyLeftOut(entry)])
  let lines = postings.flatMap((posting) => {
    const { amount } = posting
    return amount === undefined ? [] : [weighed(stated(posting, entry.date, amount, priced(amount, posting)))]
  })
  const balancing = lines.filter((line) => line.kind !== 'unbalanced')
  const [only] = postings
  const filler =
    elided ?? (postings.length === 1 && only !== undefined ? bucketPosting(entry, only) : undefined)
  if (filler === undefined && balancing.every((line) => line.posting.price === undefined)) {
    const pair = exchange(sumsOf(balancing.map((line) => line.weight)))
    if (pair !== undefined) lines = traded(lines, pair)
  }
  const sums = sumsOf(lines.flatMap((line) => (line.kind === 'unbalanced' ? [] : [line.weight])))
  const open = new Map([...sums].filter(([commodity, number]) => isSeen(commodity, number, progress)))
  if (filler !== undefined) {
    // Of several commodities, ledger fills in only those whose remainder shows; a single one it fills in
    // exactly.
    const several = [...sums.values()].filter((number) => !isZero(number)).length > 1
    return ok(inPlace(postings, lines, filler, leftOut(filler, entry.date, several ? open : sums)).map(plain))
  }
  return open.size > 0 ? refused([unbalanced(entry, open)]) : ok(lines.map(plain))
}

/** Whether a remainder is more than ledger shows as zero, at the decimals that the file has used so far. */
function isSeen(commodity: string, number: Decimal, progress: Progress): boolean {
  const { out, places } = progress
  const name = places.has(commodity) ? commodity : commodity.replace(/ [[{(].*$/, '')
  const shown = out.declaredPlaces.get(name) ?? places.get(name) ?? 0
  return !isZero(roundedTo(number, shown))
}

/** The lines with what was left out where its posting stands. */
function inPlace(
  postings: readonly DatedPosting[],
  lines: readonly BookedLine[],
  filler: DatedPosting,
  filled: readonly BookedLine[],
): BookedLine[] {
  const order = postings.includes(filler) ? postings : [...postings, filler]
  return [...lines, ...filled].sort((a, b) => order.indexOf(a.posting) - order.indexOf(b.posting))
}

function bucketPosting(entry: RawEntry, only: DatedPosting): DatedPosting | undefined {
  if (entry.bucket === undefined || only.kind === 'unbalanced') return undefined
  return { line: only.line, account: entry.bucket, kind: 'real' }
}

/**
 * Amounts for assigned balances, and a check of the asserted ones: both against what the file said up to
 * this posting.
 */
function withAssignments(entry: RawEntry, progress: Progress): Result<readonly DatedPosting[]> {
  const done: DatedPosting[] = []
  for (const posting of entry.postings) {
    let settled = posting
    if (posting.assertion !== undefined) {
      const open = openDifference(posting, done, progress)
      if (posting.amount === undefined) {
        const [first] = open
        if (open.length > 1) return refused([tooManyLeftOut(entry)])
        const { commodity } = posting.assertion.amount
        settled = { ...posting, amount: first ?? { number: zero, commodity } }
      } else if (open.length > 0) {
        const held = heldText(posting, progress, done)
        if (!progress.out.rulesLeftOut) return refused([wrongBalance(entry, posting, held)])
        const what = `${posting.account} = ${quantityText(posting.assertion.amount)}`
        progress.out.notKept.push(notKept({ file: entry.file, line: posting.line }, what, 'uncheckable'))
      }
    }
    // An assigned amount does not add to the decimals that the commodity shows.
    const { amount } = posting
    if (amount !== undefined) {
      const { commodity, number } = amount
      progress.places.set(commodity, Math.max(progress.places.get(commodity) ?? 0, number.places))
    }
    done.push(settled)
  }
  return ok(done)
}

/** What the account holds before this posting, with the earlier postings of the entry. */
function heldBefore(
  posting: DatedPosting,
  done: readonly DatedPosting[],
  progress: Progress,
): Map<string, Decimal> {
  const isVirtual = posting.kind !== 'real'
  const held = heldBy(isVirtual ? progress.all : progress.real, posting.account, false)
  for (const { account, kind, amount } of done) {
    if (account !== posting.account || (kind !== 'real') !== isVirtual || amount === undefined) continue
    held.set(amount.commodity, minus(held.get(amount.commodity) ?? zero, negated(amount.number)))
  }
  return held
}

/**
 * By how much the balance misses what is asserted, exactly; a bare number asserts all commodities at once.
 */
function openDifference(
  posting: DatedPosting,
  done: readonly DatedPosting[],
  progress: Progress,
): Quantity[] {
  const expected = posting.assertion?.amount ?? { number: zero, commodity: '' }
  const held = heldBefore(posting, done, progress)
  const { amount } = posting
  if (amount !== undefined) {
    held.set(amount.commodity, minus(held.get(amount.commodity) ?? zero, negated(amount.number)))
  }
  const commodities =
    expected.commodity === '' ? new Set(['', ...held.keys()]) : new Set([expected.commodity])
  return [...commodities].flatMap((commodity) => {
    const wanted = commodity === expected.commodity ? expected.number : zero
    const number = minus(wanted, held.get(commodity) ?? zero)
    return isZero(number) ? [] : [{ number, commodity }]
  })
}

function heldText(posting: DatedPosting, progress: Progress, done: readonly DatedPosting[]): string {
  const held = heldBefore(posting, [...done, posting], progress)
  const wanted = posting.assertion?.amount.commodity ?? ''
  if (wanted !== '') return quantityText({ number: held.get(wanted) ?? zero, commodity: wanted })
  return [...held].map(([commodity, number]) => quantityText({ number, commodity })).join(', ') || '0'
}

/**
 * A lot counts for what it cost: with a price too, at the lot's cost; without one, as a commodity of its own
 * that only the same lot balances.
 */
function weighed(line: BookedLine): BookedLine {
  const { lot, price } = line.posting
  const label = lotLabel(line)
  if (label === '') return line
  if (price === undefined)
    return { ...line, weight: { ...line.units, commodity: `${line.units.commodity} ${label}` } }
  const basis = lotCost(line)
  return lot !== undefined && basis.commodity === line.weight.commodity ? { ...line, weight: basis } : line
}

/** The lot's cost, date and note as written, without the price. */
function lotLabel({ posting }: BookedLine): string {
  return (posting.cost ?? '').replace(/\(?@.*$/, '').trim()
}

function lotCost({ posting, units }: BookedLine): Quantity {
  const { lot } = posting
  if (lot === undefined) return units
  const { number, commodity } = lot.amount
  if (!lot.isTotal) return { number: times(units.number, number), commodity }
  return { number: units.number.digits < 0n ? negated(number) : number, commodity }
}

/**
 * An exchange of two commodities without a price: the first posting's is given for the other. Lots keep
 * their cost.
 */
function traded(lines: readonly BookedLine[], pair: readonly [string, string]): BookedLine[] {
  const balancing = lines.filter((line) => line.kind !== 'unbalanced')
  const top = balancing.findLast((line) => lotLabel(line) !== '') ?? balancing[0]
  const [from, to] = top !== undefined && top.weight.commodity === pair[1] ? [pair[1], pair[0]] : pair
  const byWeight = balancing.map((line) => ({ ...line, units: line.weight }))
  const exchangedLines = exchanged(byWeight, from, to)
  return lines.map((line) => {
    const index = balancing.indexOf(line)
    const after = exchangedLines[index]
    if (index < 0 || after === undefined || line.weight.commodity !== from) return line
    const basis = lotCost(line)
    const isLot = line.posting.lot !== undefined && basis.commodity === to
    return { ...line, weight: isLot ? basis : after.weight }
  })
}

/**
 * The lots that were moved without a price weigh their own cost; what was left out against them takes it
 * over.
 */
function plain(line: BookedLine, _index: number, lines: readonly BookedLine[]): BookedLine {
  const { posting, units, weight } = line
  const source = lines.find((each) => lotLabel(each) !== '' && labelled(each) === weight.commodity)
  if (source === undefined) return line
  const { lot } = source.posting
  const name = source.units.commodity
  const own = { number: units.number, commodity: name }
  if (lot === undefined) return { ...line, units: own, weight: { number: weight.number, commodity: name } }
  const unit = lot.isTotal ? over(lot.amount.number, sizeOf(source.units.number)) : lot.amount.number
  const cost = { number: times(weight.number, unit), commodity: lot.amount.commodity }
  const taken = line.inferred && posting.cost === undefined ? { ...posting, cost: lotLabel(source) } : posting
  return { ...line, posting: taken, units: own, weight: cost }
}

function labelled(line: BookedLine): string {
  return `${line.units.commodity} ${lotLabel(line)}`
}
