import type { Cents } from '../kit/cents.ts'

/** How far a search goes: the most amounts in a set, and the most sets that are tried. */
export type SearchBounds = { readonly most: number; readonly steps: number }

/**
 * The smallest set of amounts that sums to a target, by their places; nothing when there is none within the
 * bounds. Among sets of one size the one with the earliest amounts is found.
 *
 *   [40, 25, 35, 60] to 100: places 0 and 3
 */
export function subsetSumming(
  amounts: readonly Cents[],
  target: Cents,
  { most, steps }: SearchBounds,
): readonly number[] | undefined {
  const search = { steps, amounts, places: placesOf(amounts) }
  for (let size = 1; size <= Math.min(most, amounts.length); size += 1) {
    const found = ofSize(search, target, size, 0)
    if (found !== undefined || search.steps <= 0) return found
  }
  return undefined
}

type Search = {
  steps: number
  readonly amounts: readonly Cents[]
  readonly places: ReadonlyMap<Cents, readonly number[]>
}

function placesOf(amounts: readonly Cents[]): ReadonlyMap<Cents, readonly number[]> {
  const places = new Map<Cents, number[]>()
  for (const [place, amount] of amounts.entries()) {
    const list = places.get(amount)
    if (list === undefined) places.set(amount, [place])
    else list.push(place)
  }
  return places
}

/** The last amount of a set is looked up, so that a set of two costs one step an amount. */
function ofSize(search: Search, target: Cents, size: number, from: number): readonly number[] | undefined {
  if (size === 1) {
    search.steps -= 1
    const place = search.places.get(target)?.find((each) => each >= from)
    return place === undefined ? undefined : [place]
  }
  for (let place = from; place <= search.amounts.length - size; place += 1) {
    if (search.steps <= 0) return undefined
    const rest = ofSize(search, target - (search.amounts[place] ?? 0n), size - 1, place + 1)
    if (rest !== undefined) return [place, ...rest]
  }
  return undefined
}
