import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { deskDrafts } from '../ledger/desk-drafts.ts'
import type { Reader } from '../store/store.ts'

/** How many drafts are dated through a day, or not dated yet. */
export async function deskDraftsWithin(reader: Reader, through: CivilDate): Promise<number> {
  const drafts = await deskDrafts(reader)
  return drafts.filter(({ draft }) => draft.date === undefined || draft.date <= through).length
}
