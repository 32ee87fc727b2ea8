import type { Cents } from '../kit/cents.ts'
import { type CivilDate, daysBetween } from '../kit/civil-date.ts'

/** Something with an amount and a day that is looked for by both. */
export type Dated = { readonly date: CivilDate; readonly amount: Cents }

/** Things by their amount, and those of one amount by their day; each can be taken once. */
export type AmountIndex<T extends Dated> = {
  /** All of an amount that are still free, on the days from `from` to `through`, both included, by day. */
  free(amount: Cents, from: number, through: number): readonly T[]
  take(item: T): void
  isFree(item: T): boolean
}

const days = new Map<CivilDate, number>()

/** A day as a number, so that days can be compared and counted without reading dates again. */
export function dayNumber(date: CivilDate): number {
  const known = days.get(date)
  if (known !== undefined) return known
  const number = daysBetween('2000-01-01', date)
  // A book has few days; a long-running program sees many books.
  if (days.size > 100_000) days.clear()
  days.set(date, number)
  return number
}

/** Items by amount and day: a look-up costs a search among those of one amount, however many there are. */
export function amountIndex<T extends Dated>(items: Iterable<T>): AmountIndex<T> {
  const byAmount = new Map<Cents, T[]>()
  for (const item of items) {
    const own = byAmount.get(item.amount)
    if (own === undefined) byAmount.set(item.amount, [item])
    else own.push(item)
  }
  const taken = new Set<T>()
  const sorted = new Set<Cents>()
  const ofAmount = (amount: Cents): readonly T[] => {
    const own = byAmount.get(amount) ?? []
    if (own.length > 1 && !sorted.has(amount)) own.sort((left, right) => compare(left.date, right.date))
    sorted.add(amount)
    return own
  }
  return {
    free(amount, from, through) {
      const own = ofAmount(amount)
      const found: T[] = []
      for (let index = firstFrom(own, from); index < own.length; index += 1) {
        const item = own[index]
        if (item === undefined || dayNumber(item.date) > through) break
        if (!taken.has(item)) found.push(item)
      }
      return found
    },
    take(item) {
      taken.add(item)
    },
    isFree: (item) => !taken.has(item),
  }
}

/** The place of the first item on or after a day among items by day. */
export function firstFrom<T extends Dated>(items: readonly T[], from: number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && dayNumber(item.date) < from) low = middle + 1
    else high = middle
  }
  return low
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
