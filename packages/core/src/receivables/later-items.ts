import type { Cents } from '../kit/cents.ts'
import type { ListedItem } from './open-list.ts'

/** By how much what is dated after a day changes an item: a document or payment that came, or left again. */
export type LaterItem = { readonly item: ListedItem; readonly change: Cents }

/**
 * What is dated after a day, from the items as they stand at its end and with everything that is recorded.
 * The changes, signed as posted, add up to what the open amounts of the two lists are apart, because both
 * lists add up to their accounts.
 */
export function laterItems(
  atDay: readonly ListedItem[],
  recorded: readonly ListedItem[],
): readonly LaterItem[] {
  const before = new Map(atDay.map((item) => [placeOf(item), item]))
  const now = new Set(recorded.map(placeOf))
  const came = recorded.map((item) => ({
    item,
    change: item.amount - (before.get(placeOf(item))?.amount ?? 0n),
  }))
  const gone = atDay.filter((item) => !now.has(placeOf(item))).map((item) => ({ item, change: -item.amount }))
  return [...came, ...gone].filter(({ change }) => change !== 0n)
}

function placeOf({ control, key }: ListedItem): string {
  return `${control}\t${key}`
}
