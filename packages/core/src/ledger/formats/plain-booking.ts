import type { CivilDate } from '../../kit/civil-date.ts'
import { type Refusal, refusal } from '../../kit/result.ts'
import { type Decimal, decimalText, isZero, negated, over, times, zero } from './decimal.ts'
import type { JournalAssertion, NotKept } from './journal-file.ts'
import { type NativeEntry, type NativeLine, notKept, type Quantity, sumsOf } from './native.ts'
import type { AssertionText, PostingKind } from './plain-postings.ts'
import type { DatedPosting, PlainOutput, RawEntry } from './plain-state.ts'

/**
 * A posting whose units and weight are known, one commodity each; an amount that was left out may become
 * several.
 */
export type BookedLine = {
  readonly posting: DatedPosting
  readonly kind: PostingKind
  readonly date: CivilDate
  readonly units: Quantity
  readonly weight: Quantity
  readonly inferred: boolean
  readonly assertion?: AssertionText
}

/** What a posting counts for in the balance: its cost at a price, its units otherwise. */
export function priced(units: Quantity, posting: DatedPosting): Quantity {
  const { price } = posting
  if (price === undefined) return units
  const { number, commodity } = price.amount
  if (!price.isTotal) return { number: times(units.number, number), commodity }
  if (isZero(units.number)) return { number: zero, commodity }
  return { number: units.number.digits < 0n ? negated(number) : number, commodity }
}

/** A posting that states its amount. */
export function stated(
  posting: DatedPosting,
  entryDate: CivilDate,
  units: Quantity,
  weight: Quantity,
): BookedLine {
  const { kind, date = entryDate, assertion } = posting
  const line = { posting, kind, date, units, weight, inferred: false }
  return assertion === undefined ? line : { ...line, assertion }
}

/**
 * What was left out of an entry: one line a commodity that does not sum to zero, at weight; the first is the
 * posting itself.
 */
export function leftOut(
  posting: DatedPosting,
  entryDate: CivilDate,
  sums: ReadonlyMap<string, Decimal>,
): BookedLine[] {
  const { kind, date = entryDate } = posting
  const lines: BookedLine[] = []
  for (const [commodity, number] of sums) {
    if (isZero(number)) continue
    const units = { number: negated(number), commodity }
    lines.push({ posting, kind, date, units, weight: units, inferred: true })
  }
  return lines
}

/**
 * Prices that an exchange without a price implies: where the lines sum to exactly two commodities of
 * opposite signs, those in `from` weigh their share of the other sum. One line of them weighs it exactly.
 */
export function exchanged(lines: readonly BookedLine[], from: string, to: string): BookedLine[] {
  const sums = sumsOf(lines.map((each) => each.units))
  const [given, taken] = [sums.get(from) ?? zero, sums.get(to) ?? zero]
  return lines.map((line) => {
    if (line.units.commodity !== from) return line
    const number = negated(over(times(line.units.number, taken), given))
    return { ...line, weight: { number, commodity: to } }
  })
}

/** The two commodities of an exchange without a price, in the order of `sums`; nothing where it is none. */
export function exchange(sums: ReadonlyMap<string, Decimal>): readonly [string, string] | undefined {
  const open = [...sums].filter(([, number]) => !isZero(number))
  const [first, second] = open
  if (open.length !== 2 || first === undefined || second === undefined) return undefined
  return [first[0], second[0]]
}

/** The refusal of an entry that does not balance in its own program. */
export function unbalanced(entry: RawEntry, sums: ReadonlyMap<string, Decimal>): Refusal {
  const difference = [...sums]
    .filter(([, number]) => !isZero(number))
    .map(([commodity, number]) => `${decimalText(number)}${commodity === '' ? '' : ` ${commodity}`}`)
    .join(', ')
  const names = { file: entry.file, line: String(entry.line), date: entry.date, difference }
  return refusal('journal-unbalanced', names, `${entry.file}:${entry.line}`)
}

/** The refusal of an entry that leaves out more amounts than can be worked out. */
export function tooManyLeftOut(entry: RawEntry): Refusal {
  const names = { file: entry.file, line: String(entry.line), date: entry.date }
  return refusal('journal-left-out', names, `${entry.file}:${entry.line}`)
}

/** The refusal of a balance that is not what the file says. */
export function wrongBalance(entry: RawEntry, line: BookedLine | DatedPosting, found: string): Refusal {
  const posting = 'posting' in line ? line.posting : line
  const { amount } = posting.assertion ?? { amount: { number: zero, commodity: '' } }
  const expected = quantityText(amount)
  const place = `${entry.file}:${posting.line}`
  const names = { file: entry.file, line: String(posting.line), account: posting.account, date: entry.date }
  return refusal('journal-assertion', { ...names, expected, found }, place)
}

/** A quantity as text: `12.50 CAD`. */
export function quantityText({ number, commodity }: Quantity): string {
  return `${decimalText(number)}${commodity === '' ? '' : ` ${commodity}`}`
}

/** The entry for the books' side: balanced lines only; the unbalanced virtual ones are noted as not kept. */
export function nativeEntry(
  entry: RawEntry,
  lines: readonly BookedLine[],
  out: PlainOutput,
): NativeEntry | undefined {
  const kept: NativeLine[] = []
  for (const line of lines) {
    if (line.kind === 'unbalanced') out.notKept.push(virtual(entry, line))
    else kept.push(nativeLine(line))
  }
  if (kept.length === 0) {
    const what = [entry.date, entry.payee, entry.memo].filter((each) => each !== undefined).join(' ')
    if (lines.length === 0) out.notKept.push(notKept(entry, what, 'empty'))
    return undefined
  }
  const { postings: _postings, bucket: _bucket, ...head } = entry
  return { ...head, lines: kept }
}

function virtual(entry: RawEntry, { posting, units }: BookedLine): NotKept {
  const place = { file: entry.file, line: posting.line }
  return notKept(place, `(${posting.account})  ${quantityText(units)}`, 'unbalancedVirtual')
}

function nativeLine({ posting, units, weight, inferred }: BookedLine): NativeLine {
  const { line, account, price, cost, memo, tags, status } = posting
  const rate = price !== undefined && !price.isTotal && price.amount.number.digits > 0n && !inferred
  return {
    line,
    account,
    units,
    weight,
    inferred,
    ...(rate ? { rate: decimalText(price.amount.number) } : {}),
    ...(cost === undefined || inferred ? {} : { cost }),
    ...(memo === undefined ? {} : { memo }),
    ...(tags === undefined ? {} : { tags }),
    ...(status === undefined ? {} : { status }),
  }
}

/** The assertions of an entry, for the list that the books can be checked against. */
export function assertionsOf(entry: RawEntry, out: JournalAssertion[]): void {
  for (const { assertion, account, line, date = entry.date } of entry.postings) {
    if (assertion === undefined) continue
    const { amount, inclusive } = assertion
    const currency = amount.commodity
    out.push({ date, account, amount: decimalText(amount.number), currency, inclusive, when: 'during', line })
  }
}
