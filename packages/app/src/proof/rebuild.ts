import { factFrom } from '@daybook/core/daybook/body.ts'
import { deriveAll } from '@daybook/core/daybook/derive.ts'
import { headFlaws } from '@daybook/core/daybook/verify.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import type { Book } from '../book.ts'
import { heads } from '../store/queries.ts'
import type { Head } from '../store/store.ts'
import { noFlaws } from './flaws.ts'
import { readFacts } from './read-facts.ts'
import { type Progress, walkChain } from './walk-chain.ts'

/** How many facts are derived together: their totals are written once a stretch. */
const factsAtOnce = 2000

/**
 * Throws away every derived row and the head, and writes them again from the daybook, all or nothing. Refuses
 * `book-unrebuildable`, with what is wrong, when the chain itself does not hold: then there is nothing to
 * rebuild from.
 */
export async function rebuildBook(book: Book, progress: Progress): Promise<Result<Head>> {
  const { store } = book
  const flaws = noFlaws()
  const walked = await store.snapshot((reader) =>
    walkChain(reader, { flaws, reads: true, progress: (done) => progress(done, 2 * done) }),
  )
  if (flaws.count() > 0) return refused([refusal('book-unrebuildable'), ...flaws.list()])
  const { place, head: state, facts } = walked
  const head: Head = { ...state, seq: place.seq, hash: place.hash }
  return book.queue.submit(async () => {
    const [stored] = await store.read(heads)
    const refusals = await changedSince(book, head, stored)
    if (refusals.length > 0) return refused(refusals)
    await store.rebuild(async (apply) => {
      for (let after = 0; after < head.seq; ) {
        const { rows } = await readFacts(store, after, factsAtOnce)
        await apply(deriveAll(rows.map((row) => ({ ...row, fact: factFrom(row.kind, row.v, row.body) }))))
        after = rows.at(-1)?.seq ?? head.seq
        progress(facts + after, 2 * facts)
      }
    })
    if (stored !== undefined) await store.append(stored, { facts: [], changes: [], head })
    book.held.head = undefined
    book.held.chart = undefined
    book.held.days.clear()
    return ok(head)
  })
}

/** The chain may have grown since it was walked over, or the head may speak of facts that are not there. */
async function changedSince(book: Book, head: Head, stored: Head | undefined): Promise<readonly Refusal[]> {
  const { rows } = await readFacts(book.store, head.seq, 1)
  if (rows.length > 0) return [refusal('book-busy', { place: book.store.place })]
  if (stored === undefined || stored.seq <= head.seq) return []
  return [refusal('book-unrebuildable'), ...headFlaws(stored, head)]
}
