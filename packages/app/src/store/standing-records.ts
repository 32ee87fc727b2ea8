import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { StandingCard, StandingRecord } from '@daybook/core/daybook/standing.ts'
import { card, cards } from './queries.ts'
import type { Reader } from './store.ts'

/** All standing records of a kind, by id. */
export async function recordsOf<C extends StandingCard>(
  reader: Reader,
  kind: C,
): Promise<readonly StandingRecord<C>[]> {
  return (await reader.read(cards, kind)).map(({ body }) => recordFrom<StandingRecord<C>>(body))
}

/** The standing record of a kind and an id, where there is one. */
export async function recordWith<C extends StandingCard>(
  reader: Reader,
  kind: C,
  id: string,
): Promise<StandingRecord<C> | undefined> {
  const [row] = await reader.read(card, kind, id)
  return row === undefined ? undefined : recordFrom<StandingRecord<C>>(row.body)
}
