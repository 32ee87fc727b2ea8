import { recordFrom } from '@daybook/core/daybook/body.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Draft } from '@daybook/core/ledger/new-entry.ts'
import { desk } from '../store/queries-bank.ts'
import type { BookStore, Reader } from '../store/store.ts'

/** A draft on the desk: its id, what it says, and when it was last saved (milliseconds since 1970, UTC). */
export type DeskDraft = { readonly id: string; readonly draft: Draft; readonly updatedAt: number }

const kind = 'draft'

/** The drafts on the desk, the last saved first. */
export async function deskDrafts(reader: Reader): Promise<readonly DeskDraft[]> {
  const rows = await reader.read(desk, kind)
  return rows
    .map(({ id, body, updatedAt }) => ({ id, updatedAt, draft: recordFrom<Draft>(body) }))
    .sort((left, right) => right.updatedAt - left.updatedAt || (left.id < right.id ? -1 : 1))
}

/** One draft; refuses `draft-unknown`. Its id may be typed in either case. */
export async function deskDraft(reader: Reader, id: string): Promise<Result<DeskDraft>> {
  const found = (await deskDrafts(reader)).find((each) => each.id === id.toUpperCase())
  return found === undefined ? refuse('draft-unknown', { draft: id }, 'draft') : ok(found)
}

/** Puts a draft on the desk, in the place of the one with its id. */
export function keepDraft(store: BookStore, { id, draft, updatedAt }: DeskDraft): Promise<void> {
  return store.putDesk({ kind, id, body: canonicalJson(draft), updatedAt })
}

/** Takes a draft off the desk. */
export function dropDraft(store: BookStore, id: string): Promise<void> {
  return store.removeDesk(kind, id)
}

/** An id that people can type, and that two who save at the same moment do not share: `D` and seven signs. */
export function draftId(uuid: string): string {
  return `D${uuid.replaceAll('-', '').slice(-7).toUpperCase()}`
}
