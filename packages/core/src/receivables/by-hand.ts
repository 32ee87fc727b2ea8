import type { Cents } from '../kit/cents.ts'
import type { ListedItem } from './open-list.ts'

/**
 * The list with what was booked by hand settled among itself: a journal entry that pays does not say what it
 * pays, so that it takes off the oldest entries by hand of the same party on the same account. What is left
 * of it stays a credit. Documents and settlements, which say what they settle, stay as they are, and no
 * party’s total changes. Left alone are amounts in another currency.
 */
export function settledByHand(items: readonly ListedItem[], sign: 1n | -1n): readonly ListedItem[] {
  const open = new Map<ListedItem, Cents>()
  const byHand = items.filter(({ kind, currency }) => kind === 'entry' && currency === undefined)
  for (const own of Map.groupBy(byHand, ({ control, party }) => `${control}\t${party}`).values()) {
    const ordered = own.toSorted((one, other) =>
      one.date === other.date ? one.entry - other.entry : one.date < other.date ? -1 : 1,
    )
    let credit = 0n
    for (const item of ordered) if (sign * item.open < 0n) credit -= sign * item.open
    let left = credit
    for (const item of ordered) {
      const owed = sign * item.open
      if (owed <= 0n) continue
      const taken = owed < left ? owed : left
      left -= taken
      open.set(item, sign * (owed - taken))
    }
    // The latest credits are those that nothing used.
    for (const item of ordered.toReversed()) {
      const paid = -sign * item.open
      if (paid <= 0n) continue
      const kept = paid < left ? paid : left
      left -= kept
      open.set(item, -sign * kept)
    }
  }
  return items.map((item) => {
    const now = open.get(item)
    return now === undefined || now === item.open ? item : { ...item, open: now }
  })
}
