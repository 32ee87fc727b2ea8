import type { Allocation } from '../daybook/trade-facts.ts'
import { type Cents, formatCents, magnitude } from '../kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { byDue, type ListedItem } from './open-list.ts'

/**
 * What a settlement pays: an item and how much of it, in the item’s own currency. Without an amount all that
 * is open of it.
 */
export type Share = { readonly key: string; readonly amount?: Cents }

/** An item with what is paid of it: in the currency of the books, and in its own where that is another. */
export type PaidItem = { readonly item: ListedItem; readonly amount: Cents; readonly foreign?: Cents }

/** What an amount pays of items, and what is left of it; amounts are in the items’ own currency. */
export type Allotted = { readonly paid: readonly PaidItem[]; readonly left: Cents }

/** What is open of an item in its own currency, without sign. */
export function openOf({ open, foreignOpen, currency }: ListedItem): Cents {
  return magnitude(currency === undefined ? open : (foreignOpen ?? 0n))
}

/**
 * Pays the items of a party with an amount, the one due first, until nothing is left; the rest stays. Only
 * items on the side of `sign` are paid.
 */
export function oldestFirst(items: readonly ListedItem[], amount: Cents, sign: 1n | -1n): Allotted {
  let left = amount
  const paid: PaidItem[] = []
  for (const item of [...items].sort(byDue)) {
    if (left <= 0n) break
    if (sign * item.open <= 0n || openOf(item) === 0n) continue
    const part = left < openOf(item) ? left : openOf(item)
    paid.push(paidOf(item, part))
    left -= part
  }
  return { paid, left }
}

/**
 * Pays the named items. Refuses, all at once: `item-unknown` for one that the party does not owe (or is not
 * owed), `item-settled` for one with nothing open, `payment-over-open` for more than is open, naming both.
 */
export function named(
  items: readonly ListedItem[],
  shares: readonly Share[],
  sign: 1n | -1n,
  party: string,
): Result<readonly PaidItem[]> {
  const refusals: Refusal[] = []
  const paid: PaidItem[] = []
  const seen = new Map<string, Cents>()
  for (const [index, { key, amount }] of shares.entries()) {
    const at = `shares.${index}`
    const item = items.find((each) => isNamed(each, key) && sign * each.amount > 0n)
    if (item === undefined) {
      refusals.push(refusal('item-unknown', { item: key, party }, at))
      continue
    }
    const before = seen.get(item.key) ?? 0n
    const open = sign * item.open > 0n ? openOf(item) - before : 0n
    const part = amount ?? open
    if (open <= 0n) refusals.push(refusal('item-settled', { item: item.number, party }, at))
    else if (part > open || part <= 0n) {
      const names = { item: item.number, payment: formatCents(part), stands: formatCents(open) }
      refusals.push(refusal('payment-over-open', names, at))
    } else {
      seen.set(item.key, before + part)
      paid.push(paidOf(item, part))
    }
  }
  return refusals.length > 0 ? refused(refusals) : ok(paid)
}

/** Whether people mean an item: by its key (`invoice/1043`), its number (`1043`) or its entry (`J12`). */
export function isNamed(item: ListedItem, name: string): boolean {
  return item.key === name || item.number === name || item.key.endsWith(`/${name}`)
}

/**
 * What a part of an item comes to in the currency of the books: its share of what is open, all of it last.
 */
function paidOf(item: ListedItem, part: Cents): PaidItem {
  const { currency, open, foreignOpen = 0n } = item
  if (currency === undefined) return { item, amount: part }
  const whole = magnitude(foreignOpen)
  return {
    item,
    amount: part === whole ? magnitude(open) : (magnitude(open) * part) / whole,
    foreign: part,
  }
}

/** The allocations of paid items against the item that pays them (`by`), on their control accounts. */
export function allocationsOf(paid: readonly PaidItem[], by: string, sign: 1n | -1n): readonly Allocation[] {
  return paid.map(({ item, amount, foreign }) => ({
    control: item.control,
    debit: sign > 0n ? item.key : by,
    credit: sign > 0n ? by : item.key,
    amount,
    ...(foreign === undefined ? {} : { foreign: { amount: foreign } }),
  }))
}
