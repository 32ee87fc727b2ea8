import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { ClosedYear } from '@daybook/core/daybook/fact.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { cards } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'

/** A year that was closed and opened again: why, and the close that was taken back. */
export type ReopenedYear = { readonly reason: string; readonly was: ClosedYear; readonly seq: number }

/** The closed years, oldest first. */
export async function closedYears(reader: Reader): Promise<readonly ClosedYear[]> {
  const rows = await reader.read(cards, 'closed-year')
  return rows.map(({ body }) => recordFrom<ClosedYear>(body))
}

/** The years that were closed once and are open now, oldest first. */
export async function reopenedYears(reader: Reader): Promise<readonly ReopenedYear[]> {
  const rows = await reader.read(cards, 'reopened-year')
  return rows.map(({ body, seq }) => ({ ...recordFrom<Omit<ReopenedYear, 'seq'>>(body), seq }))
}

/** The last unlocking: how far the books had been locked, why, and the fact that says so. */
export async function lastUnlocking(
  reader: Reader,
): Promise<{ readonly relock: CivilDate; readonly reason: string; readonly seq: number } | undefined> {
  const [row] = await reader.read(cards, 'unlocked')
  if (row === undefined) return undefined
  return { ...recordFrom<{ relock: CivilDate; reason: string }>(row.body), seq: row.seq }
}
