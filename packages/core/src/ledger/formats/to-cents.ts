import { type Cents, isInRange, magnitude } from '../../kit/cents.ts'
import { ok, type Refused, type Result, refuse } from '../../kit/result.ts'
import {
  centsFrom,
  compared,
  type Decimal,
  decimalFrom,
  decimalText,
  floorCents,
  fromCents,
  isSame,
  isZero,
  plus,
  trimmed,
  zero,
} from './decimal.ts'
import type { JournalLine, JournalTags, NotKept, Rounded } from './journal-file.ts'
import { type NativeEntry, type NativeLine, notKept } from './native.ts'

/**
 * How the commodities of a file are called in the books: the currency's code, or nothing for what is no
 * money.
 */
export type Naming = { readonly base: string; readonly code: (commodity: string) => string | undefined }

/**
 * A line with its value in the books' currency, exact; `fixed` where the file itself states it in that
 * currency.
 */
export type Valued = { readonly line: NativeLine; readonly value: Decimal; readonly fixed: boolean }

/**
 * What became of an entry: its lines to the cent, what was rounded for that, what the books cannot hold of
 * it.
 */
export type Outcome = {
  readonly lines: readonly JournalLine[]
  readonly rounded: readonly Rounded[]
  readonly notKept: readonly NotKept[]
}

/**
 * Cents for all lines, so that they add up to zero; lines that come to nothing are left out, and said where
 * they held something.
 */
export function settled(
  entry: NativeEntry,
  valued: readonly Valued[],
  remarks: NotKept[],
  naming: Naming,
): Result<Outcome> {
  const cents = shared(entry, valued)
  if (!cents.ok) return cents
  const lines: JournalLine[] = []
  const rounded: Rounded[] = []
  for (const [index, { line, value }] of valued.entries()) {
    const amount = cents.value[index] ?? 0n
    if (!isInRange(amount)) return refuse('amount-too-large', { amount: decimalText(value) }, at(entry))
    if (!isSame(fromCents(amount), value)) {
      const exact = decimalText(trimmed(value))
      rounded.push({ file: entry.file, line: line.line, account: line.account, exact, amount })
    }
    if (amount !== 0n) lines.push(journalLine(line, amount, naming))
    else if (!isZero(line.units.number)) {
      const what = `${line.account}  ${decimalText(line.units.number)} ${line.units.commodity}`
      remarks.push(notKept({ file: entry.file, line: line.line }, what, 'worthless'))
    }
  }
  if (lines.length === 0) {
    const what = [entry.date, entry.payee, entry.memo].filter((each) => each !== undefined).join(' ')
    return ok({ lines, rounded: [], notKept: [...remarks, notKept(entry, what, 'empty')] })
  }
  return ok({ lines, rounded, notKept: remarks })
}

/**
 * The exact values as cents with the sum zero. Stated amounts keep theirs (`journal-too-fine` where they
 * have none); the others get the cents below them, and the cents that are then missing go one each to the
 * largest remainders. More than one cent a line is out of balance for books: `journal-unbalanced`.
 */
function shared(entry: NativeEntry, valued: readonly Valued[]): Result<readonly Cents[]> {
  const cents: Cents[] = []
  const open: { readonly index: number; readonly rest: Decimal }[] = []
  let sum = 0n
  for (const [index, { line, value, fixed }] of valued.entries()) {
    const exact = centsFrom(value)
    if (exact === undefined && fixed) {
      const amount = `${decimalText(value)}${line.units.commodity === '' ? '' : ` ${line.units.commodity}`}`
      const names = { file: entry.file, line: String(line.line), amount, account: line.account }
      return refuse('journal-too-fine', names, at(entry))
    }
    const { cents: below, rest } = exact === undefined ? floorCents(value) : { cents: exact, rest: zero }
    if (!fixed) open.push({ index, rest })
    cents.push(below)
    sum += below
  }
  if (sum === 0n) return ok(cents)
  const step = sum < 0n ? 1n : -1n
  if (magnitude(sum) > BigInt(open.length)) return outOfBalance(entry, valued)
  open.sort((a, b) => (step === 1n ? compared(b.rest, a.rest) : compared(a.rest, b.rest)))
  for (const { index } of open) {
    if (sum === 0n) break
    cents[index] = (cents[index] ?? 0n) + step
    sum += step
  }
  return ok(cents)
}

function outOfBalance(entry: NativeEntry, valued: readonly Valued[]): Refused {
  const difference = valued.reduce((sum, each) => plus(sum, each.value), zero)
  const names = { file: entry.file, line: String(entry.line), date: entry.date }
  return refuse('journal-unbalanced', { ...names, difference: decimalText(difference) }, at(entry))
}

function journalLine(line: NativeLine, amount: Cents, naming: Naming): JournalLine {
  const { account, memo, status } = line
  const tags = line.tags === undefined ? undefined : foreignTags(line.tags)
  return {
    account,
    amount,
    ...otherMoney(line, naming),
    ...(memo === undefined ? {} : { memo }),
    ...(tags === undefined ? {} : { tags }),
    ...(status === undefined ? {} : { status }),
  }
}

/** The tags of a line without those that its foreign amount was written into. */
function foreignTags(tags: JournalTags): JournalTags | undefined {
  const { 'daybook-rate': _rate, 'daybook-foreign': _foreign, ...others } = tags
  return Object.keys(others).length === 0 ? undefined : others
}

/**
 * The line's own currency where it is another than the books', or its quantity as text where that is no such
 * amount.
 */
function otherMoney(line: NativeLine, naming: Naming): Pick<JournalLine, 'foreign' | 'units'> {
  const { number, commodity } = line.units
  const currency = naming.code(commodity)
  if (currency === naming.base) return ownForeign(line)
  const cents = centsFrom(number)
  if (currency !== undefined && cents !== undefined && cents !== 0n && isInRange(cents)) {
    const isBase = naming.code(line.weight.commodity) === naming.base
    const rate = (isBase ? line.rate : undefined) ?? rateTag(line)
    return { foreign: { currency, amount: cents, ...(rate === undefined ? {} : { rate }) } }
  }
  const cost = line.cost === undefined ? {} : { cost: line.cost }
  return { units: { commodity, quantity: decimalText(number), ...cost } }
}

/** A foreign amount that Daybook itself wrote into a tag, since it could not carry a price. */
function ownForeign(line: NativeLine): Pick<JournalLine, 'foreign'> {
  const match = /^(-?\d{1,12}\.\d\d) ([A-Z]{3})$/.exec(line.tags?.['daybook-foreign'] ?? '')
  const amount = match?.[1] === undefined ? undefined : centsFrom(decimalFrom(match[1]) ?? zero)
  if (match?.[2] === undefined || amount === undefined) return {}
  const rate = rateTag(line)
  return { foreign: { currency: match[2], amount, ...(rate === undefined ? {} : { rate }) } }
}

function rateTag(line: NativeLine): string | undefined {
  const rate = line.tags?.['daybook-rate']
  return rate !== undefined && /^\d+(\.\d+)?$/.test(rate) ? rate : undefined
}

function at(entry: NativeEntry): string {
  return `${entry.file}:${entry.line}`
}
