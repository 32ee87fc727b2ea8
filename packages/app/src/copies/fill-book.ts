import { factFrom } from '@daybook/core/daybook/body.ts'
import { deriveAll } from '@daybook/core/daybook/derive.ts'
import type { Fact, RecordedFact } from '@daybook/core/daybook/fact.ts'
import { headAfter } from '@daybook/core/daybook/head.ts'
import { assert, ok, type Result } from '@daybook/core/kit/result.ts'
import { headOf } from '../book.ts'
import type { FactRow } from '../store/queries.ts'
import type { Batch, BookStore, Head, KeptItem } from '../store/store.ts'
import type { BookPart, PartCounts } from './book-parts.ts'

/**
 * When what was filled is made durable: `often` where nobody sees the books before they are complete, else
 * `once`.
 */
export type FillCommit = 'often' | 'once'

/**
 * Fills an empty book with parts: the facts as they lie in the chain, with their own hashes, the derived rows
 * written again from them. Gives the first refusal that the parts bring; what was filled by then is then to
 * be thrown away.
 */
export async function fillBook(
  store: BookStore,
  parts: AsyncIterable<Result<BookPart>>,
  commit: FillCommit,
): Promise<Result<PartCounts>> {
  let head = await headOf(store.staged)
  assert(head.seq === 0, 'only an empty book is filled')
  const counts = { facts: 0, papers: 0, desk: 0, vault: 0 }
  const take = async (batch: Batch) => {
    const status = await store.append(head, batch)
    assert(status === 'appended', 'nobody else writes a book that is being made')
    head = batch.head
    if (commit === 'often') await store.commit()
  }
  const vault: KeptItem[] = []
  for await (const part of parts) {
    if (!part.ok) {
      await store.abandon()
      return part
    }
    const each = part.value
    switch (each.kind) {
      case 'facts':
        await take(batchOf(head, each.rows))
        counts.facts += each.rows.length
        break
      case 'paper':
        await take({ facts: [], changes: [], head, papers: [each.paper] })
        counts.papers += 1
        break
      case 'desk':
        await store.putDesk(each.item)
        counts.desk += 1
        break
      case 'vault':
        vault.push(each.item)
        counts.vault += 1
        break
      case 'book':
      case 'end':
        break
    }
  }
  const status = await store.changeVault([], vault)
  assert(status === 'changed', 'nobody else fills the vault of a book that is being made')
  await store.commit()
  return ok(counts)
}

function batchOf(head: Head, rows: readonly FactRow[]): Batch {
  let state: Omit<Head, 'seq' | 'hash'> = head
  let end: { readonly seq: number; readonly hash: string } = head
  const read: { fact: Fact; seq: number; actor: string }[] = []
  const facts: RecordedFact[] = []
  for (const row of rows) {
    const fact = factFrom(row.kind, row.v, row.body)
    read.push({ fact, seq: row.seq, actor: row.actor })
    facts.push(recorded(row, fact))
    state = headAfter(state, fact, row.seq)
    end = { seq: row.seq, hash: row.hash }
  }
  return { facts, changes: deriveAll(read), head: { ...state, seq: end.seq, hash: end.hash } }
}

/** The fact as it lies in the chain: an older version keeps its number, though it is read as today's. */
function recorded({ key, inputHash, kind, v, ...row }: FactRow, fact: Fact): RecordedFact {
  return {
    ...row,
    ...(key === undefined ? {} : { key }),
    ...(inputHash === undefined ? {} : { inputHash }),
    // The store writes only kind and version of it; the text that was hashed is the body.
    fact: { ...fact, v } as Fact,
  }
}
