import type { Cents } from '../kit/cents.ts'
import { type CivilDate, daysBetween } from '../kit/civil-date.ts'

/**
 * How an account stands to its reconciliations, as a light: `sealed` (green) through a day that is recent or
 * after which nothing was posted; `stale` (grey) when the last seal is more than 45 days old and postings
 * followed it; `unsealed` (yellow) with postings and no seal; `ready` (green) when a reconciliation
 * under way has come out and waits for its seal; `difference` (red) when it has not.
 */
export type SealLight = 'sealed' | 'stale' | 'unsealed' | 'ready' | 'difference'

/** A month and two weeks, in which a statement comes and is worked through. */
export const staleDays = 45

/** What a light is judged by. */
export type LightInput = {
  readonly sealedOn?: CivilDate
  readonly lastPosting?: CivilDate
  readonly difference?: Cents
}

/** The light of an account on a day; nothing for an account that was never posted to or sealed. */
export function sealLight(
  { sealedOn, lastPosting, difference }: LightInput,
  today: CivilDate,
): SealLight | undefined {
  if (difference !== undefined) return difference === 0n ? 'ready' : 'difference'
  if (sealedOn === undefined) return lastPosting === undefined ? undefined : 'unsealed'
  const isFollowed = lastPosting !== undefined && lastPosting > sealedOn
  return isFollowed && daysBetween(sealedOn, today) > staleDays ? 'stale' : 'sealed'
}
