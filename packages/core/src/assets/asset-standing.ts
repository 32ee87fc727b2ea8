import type { Asset } from '../daybook/assets-facts.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'

/** What was written off of an asset so far, before these books and by them. */
export function writtenOff({ before, years }: Asset): Cents {
  return (before?.amount ?? 0n) + sumOf(years.map(({ amount }) => amount))
}

/** What may be written off in all: the cost less what it will be worth at the end. */
export function depreciable({ cost, residual }: Asset): Cents {
  return cost.amount - residual.amount
}

/** What an asset stands at in the books: its cost less what was written off; nothing once it has left. */
export function carrying(asset: Asset): Cents {
  return asset.disposal === undefined ? asset.cost.amount - writtenOff(asset) : 0n
}

/** Whether an asset is held at the end of a day. */
export function isHeld({ acquired, disposal }: Asset, on: CivilDate): boolean {
  return acquired <= on && (disposal === undefined || disposal.date > on)
}

/**
 * What was written off of an asset through a day that ends a fiscal year, whether it has left since or not.
 */
export function writtenThroughYear({ before, years }: Asset, through: CivilDate): Cents {
  const taken = before !== undefined && before.through <= through ? before.amount : 0n
  return taken + sumOf(years.filter((year) => year.through <= through).map(({ amount }) => amount))
}

/** An asset with more written off in a fiscal year. */
export function withCharge(asset: Asset, through: CivilDate, amount: Cents, last: CivilDate): Asset {
  const found = asset.years.find((year) => year.through === through)
  const others = asset.years.filter((year) => year.through !== through)
  const years = [...others, { through, amount: (found?.amount ?? 0n) + amount }]
  return {
    ...asset,
    years: years.sort((one, other) => (one.through < other.through ? -1 : 1)),
    writtenThrough: last,
  }
}
