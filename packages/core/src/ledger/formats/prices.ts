import type { CivilDate } from '../../kit/civil-date.ts'
import { type Decimal, decimalOf, isZero, over, times } from './decimal.ts'
import type { NativePrice } from './native.ts'

/**
 * Gives what one unit of `from` is worth in `to` on a day, by the latest price on or before it; nothing
 * where none is.
 */
export type PriceBook = (from: string, to: string, on: CivilDate) => Decimal | undefined

const one = decimalOf('1', 0)

type Dated = { readonly date: CivilDate; readonly price: Decimal }

/**
 * The price book of a file. `named` gives a commodity's name in the books (currencies by code). A price
 * serves both ways, the one written in the wanted direction first; where none links the two, one step over a
 * third commodity is tried (a share in US dollars, US dollars in Canadian). Of two prices of one day the
 * later in the file counts.
 */
export function priceBook(prices: readonly NativePrice[], named: (commodity: string) => string): PriceBook {
  const byPair = new Map<string, Dated[]>()
  const neighbours = new Map<string, Set<string>>()
  for (const { date, commodity, price } of prices) {
    const [from, to] = [named(commodity), named(price.commodity)]
    const key = pair(from, to)
    const dated = byPair.get(key)
    if (dated === undefined) byPair.set(key, [{ date, price: price.number }])
    else dated.push({ date, price: price.number })
    link(neighbours, from, to)
    link(neighbours, to, from)
  }
  for (const dated of byPair.values()) dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const direct = (from: string, to: string, on: CivilDate) =>
    latest(byPair.get(pair(from, to)), on) ?? inverse(latest(byPair.get(pair(to, from)), on))
  return (from, to, on) => {
    if (from === to) return one
    const straight = direct(from, to, on)
    if (straight !== undefined) return straight
    for (const between of neighbours.get(from) ?? []) {
      const first = direct(from, between, on)
      const second = first === undefined ? undefined : direct(between, to, on)
      if (first !== undefined && second !== undefined) return times(first, second)
    }
    return undefined
  }
}

function pair(from: string, to: string): string {
  return `${from}\n${to}`
}

function link(neighbours: Map<string, Set<string>>, from: string, to: string): void {
  neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to))
}

function latest(dated: readonly Dated[] | undefined, on: CivilDate): Decimal | undefined {
  if (dated === undefined) return undefined
  let [low, high] = [0, dated.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((dated[middle]?.date ?? '') <= on) low = middle + 1
    else high = middle
  }
  return dated[low - 1]?.price
}

function inverse(price: Decimal | undefined): Decimal | undefined {
  return price === undefined || isZero(price) ? undefined : over(one, price)
}
