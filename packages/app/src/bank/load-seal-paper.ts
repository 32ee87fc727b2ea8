import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Book, inView } from '../book.ts'
import { sealNamed } from './load-seal.ts'
import { paperGone } from './seal-report.ts'

/** A paper of a seal with its bytes. */
export type SealPaper = { readonly seal: string; readonly ref: PaperRef; readonly bytes: Uint8Array }

/**
 * A paper of a seal: its signed report (PDF), what the report was made of (JSON), or the statement or support
 * that it was held against. Refuses `seal-unknown`, `input-missing` for a seal without a support,
 * `paper-missing`.
 */
export async function loadSealPaper(
  book: Book,
  name: string,
  which: 'report' | 'data' | 'support',
): Promise<Result<SealPaper>> {
  const card = await inView(book, (view) => sealNamed(view, name))
  if (!card.ok) return card
  const { id } = card.value
  const ref = card.value[which]
  if (ref === undefined) {
    const none = {
      what: `a ${which} of seal ${id}: it was held against a balance typed in`,
      whatFr: `une pièce du sceau ${id} : il a été comparé à un solde saisi`,
    }
    return refuse('input-missing', none, 'which')
  }
  const bytes = await book.store.paper(ref.sha256)
  return bytes === undefined ? paperGone(ref, id) : ok({ seal: id, ref, bytes })
}
