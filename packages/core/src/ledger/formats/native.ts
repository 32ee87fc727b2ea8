import type { CivilDate } from '../../kit/civil-date.ts'
import { type Decimal, isZero, plus, zero } from './decimal.ts'
import type {
  JournalAccount,
  JournalAssertion,
  JournalFormatName,
  JournalStatus,
  JournalTags,
  NotKept,
} from './journal-file.ts'
import { type NotKeptReason, notKeptReasons } from './not-kept.ts'

/** So much of a commodity, under the file's own name for it. */
export type Quantity = { readonly number: Decimal; readonly commodity: string }

/**
 * A line of an entry as the file's own program understands it, completed. `units` is what moves on the
 * account, `weight` what the line counts for in the balance of the entry: the same, or its cost or price.
 * `rate` is the unit price as written where it decides the weight, `cost` the whole annotation as text,
 * `inferred` that the file leaves the amount out.
 */
export type NativeLine = {
  readonly line: number
  readonly account: string
  readonly units: Quantity
  readonly weight: Quantity
  readonly rate?: string
  readonly cost?: string
  readonly inferred: boolean
  readonly memo?: string
  readonly tags?: JournalTags
  readonly status?: JournalStatus
}

/**
 * An entry as the file's own program understands it: balanced there by weight, to that program's tolerance.
 */
export type NativeEntry = {
  readonly file: string
  readonly line: number
  readonly date: CivilDate
  readonly status?: JournalStatus
  readonly id?: string
  readonly ref?: string
  readonly payee?: string
  readonly memo?: string
  readonly tags?: JournalTags
  readonly lines: readonly NativeLine[]
}

/** A price of the file in its own commodity names. */
export type NativePrice = {
  readonly date: CivilDate
  readonly commodity: string
  readonly price: Quantity
  readonly line: number
}

/** A whole file with its included files, still in its own commodities. */
export type NativeJournal = {
  readonly format: JournalFormatName
  readonly title?: string
  readonly entries: readonly NativeEntry[]
  readonly accounts: readonly JournalAccount[]
  readonly prices: readonly NativePrice[]
  readonly assertions: readonly JournalAssertion[]
  readonly notKept: readonly NotKept[]
}

/** Where something stands: which file, which line (from 1). */
export type Place = { readonly file: string; readonly line: number }

/** A remark on something that was not kept. */
export function notKept(place: Place, what: string, reason: NotKeptReason): NotKept {
  return { file: place.file, line: place.line, what, why: notKeptReasons[reason] }
}

/** What every account holds of every commodity, while a file is worked through. */
export type Holdings = Map<string, Map<string, Decimal>>

/** Adds a quantity to an account's holdings. */
export function hold(holdings: Holdings, account: string, quantity: Quantity): void {
  let held = holdings.get(account)
  if (held === undefined) {
    held = new Map()
    holdings.set(account, held)
  }
  const before = held.get(quantity.commodity)
  held.set(quantity.commodity, before === undefined ? quantity.number : plus(before, quantity.number))
}

/**
 * What an account holds, by commodity; with the accounts below it where `inclusive`. Commodities at zero are
 * left out.
 */
export function heldBy(holdings: Holdings, account: string, inclusive: boolean): Map<string, Decimal> {
  const sum = new Map<string, Decimal>()
  const add = (held: ReadonlyMap<string, Decimal> | undefined) => {
    for (const [commodity, number] of held ?? []) sum.set(commodity, plus(sum.get(commodity) ?? zero, number))
  }
  add(holdings.get(account))
  if (inclusive) {
    const below = `${account}:`
    for (const [name, held] of holdings) if (name.startsWith(below)) add(held)
  }
  for (const [commodity, number] of sum) if (isZero(number)) sum.delete(commodity)
  return sum
}

/** The sums of quantities by commodity, in the order in which the commodities come up. */
export function sumsOf(quantities: Iterable<Quantity>): Map<string, Decimal> {
  const sums = new Map<string, Decimal>()
  for (const { number, commodity } of quantities) {
    const before = sums.get(commodity)
    sums.set(commodity, before === undefined ? number : plus(before, number))
  }
  return sums
}
