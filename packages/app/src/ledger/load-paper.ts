import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { paperNamed } from '@daybook/core/ledger/attach-paper.ts'
import { type Book, inView } from '../book.ts'
import { entryNumbered, papersOn } from './load-entry.ts'
import { waitingNamed } from './waiting-papers.ts'

/** A paper of an entry with its bytes. */
export type LoadedPaper = { readonly ref: PaperRef; readonly bytes: Uint8Array }

/**
 * A paper of an entry, by its name or the beginning of its hash; the only one when neither is given. Without
 * an entry one of those that wait. Refuses `entry-unknown`, `paper-unknown`, `paper-waiting-unknown`.
 */
export async function loadPaper(
  book: Book,
  number: number | undefined,
  name: string | undefined,
): Promise<Result<LoadedPaper>> {
  const found = await inView(book, async ({ reader }): Promise<Result<PaperRef>> => {
    if (number === undefined) {
      const waiting = await waitingNamed(reader, name ?? '')
      return waiting.ok ? ok(waiting.value.paper) : waiting
    }
    const entry = await entryNumbered(reader, number)
    if (!entry.ok) return entry
    const held = await papersOn(reader, number)
    return paperNamed(number, held, name ?? (held.length === 1 ? (held[0]?.name ?? '') : ''))
  })
  if (!found.ok) return found
  const bytes = await book.store.paper(found.value.sha256)
  if (bytes !== undefined) return ok({ ref: found.value, bytes })
  const { sha256, name: called } = found.value
  return refuse('paper-missing', { paper: sha256.slice(0, 12), name: called, seq: '-' })
}
