import type { Asset, Business, ClassYear } from '@daybook/core/daybook/assets-facts.ts'
import { factFrom, recordFrom } from '@daybook/core/daybook/body.ts'
import {
  isStandingFact,
  type StandingCard,
  standingChange,
  standingKinds,
} from '@daybook/core/daybook/standing.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import type { View } from '../book.ts'
import { card, cards } from '../store/queries.ts'
import { factsOfKinds } from '../store/queries-cards.ts'

/** How many names a refusal lists at most. */
const mostNamed = 12

/** All capital assets, those disposed of too, as they stood at a fact; by their id. */
export function assetsOf(view: View, asOfSeq?: number): Promise<readonly Asset[]> {
  return standing<Asset>(view, 'asset', asOfSeq)
}

/** All that was said of classes of property, by year and class. */
export function classYearsOf(view: View, asOfSeq?: number): Promise<readonly ClassYear[]> {
  return standing<ClassYear>(view, 'cca-class', asOfSeq)
}

/** All businesses and rental properties. */
export function businessesOf(view: View, asOfSeq?: number): Promise<readonly Business[]> {
  return standing<Business>(view, 'business', asOfSeq)
}

/** The asset of a name, or of none. */
export async function assetCalled({ reader }: View, name: string): Promise<Asset | undefined> {
  const [row] = await reader.read(card, 'asset', idFromName(name))
  return row === undefined ? undefined : recordFrom<Asset>(row.body)
}

/** The asset of a name or an id. Refuses `asset-unknown`. */
export async function assetNamed(view: View, name: string): Promise<Result<Asset>> {
  const found = await assetCalled(view, name)
  if (found !== undefined) return ok(found)
  const all = await assetsOf(view)
  const renamed = all.find((each) => each.name === name)
  if (renamed !== undefined) return ok(renamed)
  const names = all.slice(0, mostNamed).map((each) => each.name)
  return refuse('asset-unknown', { asset: name, known: names.length === 0 ? '-' : names.join(', ') }, 'asset')
}

/** The records of a kind as they stood at a fact: the cards where that is now, else folded from the facts. */
async function standing<T extends object>(
  view: View,
  kind: StandingCard,
  asOfSeq: number | undefined,
): Promise<readonly T[]> {
  if (asOfSeq === undefined || asOfSeq >= view.head.seq)
    return (await view.reader.read(cards, kind)).map(({ body }) => recordFrom<T>(body))
  const { set, gone } = standingKinds[kind]
  const records = new Map<string, T>()
  for (const row of await view.reader.read(factsOfKinds, asOfSeq, set, gone)) {
    const fact = factFrom(row.kind, row.v, row.body)
    if (!isStandingFact(fact)) continue
    const { id, now } = standingChange(fact)
    if (now === undefined) records.delete(id)
    // The facts of a pair carry the record of its kind: the caller names both.
    else records.set(id, now as T)
  }
  return [...records].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each)
}
