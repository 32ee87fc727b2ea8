import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Profile } from '@daybook/core/daybook/fact.ts'
import { assert } from '@daybook/core/kit/result.ts'
import { headOf } from '../book.ts'
import { card, type FactRow } from '../store/queries.ts'
import { paperList } from '../store/queries-bank.ts'
import { chainAfter, deskItems } from '../store/queries-proof.ts'
import type { BookStore, DeskItem, KeptItem, Paper, Reader } from '../store/store.ts'

/** How much of what a whole copy has. */
export type PartCounts = {
  readonly facts: number
  readonly papers: number
  readonly desk: number
  readonly vault: number
}

/** A stretch of whole books, in this order: the book, its facts, papers, desk and vault, the end. */
export type BookPart =
  | { readonly kind: 'book'; readonly profile: Profile }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'desk'; readonly item: DeskItem }
  | { readonly kind: 'vault'; readonly item: KeptItem }
  | { readonly kind: 'end'; readonly counts: PartCounts; readonly seq: number; readonly hash: string }

/** How many facts go together. */
const factsAtOnce = 1000

/**
 * Whole books as parts, over one committed state of them: `reader` is that state. Papers never change once
 * they are kept; the vault is read in one go at its turn.
 */
export async function* bookParts(store: BookStore, reader: Reader): AsyncGenerator<BookPart, undefined> {
  const head = await headOf(reader)
  const [profile] = await reader.read(card, 'profile', 'profile')
  assert(profile !== undefined, 'an open book has a profile')
  yield { kind: 'book', profile: recordFrom<Profile>(profile.body) }
  let facts = 0
  for (let rows = await reader.read(chainAfter, 0, factsAtOnce); rows.length > 0; ) {
    yield { kind: 'facts', rows }
    facts += rows.length
    const last = rows.at(-1)
    rows = last === undefined ? [] : await reader.read(chainAfter, last.seq, factsAtOnce)
  }
  const papers = await reader.read(paperList)
  for (const { sha256 } of papers) {
    const bytes = await store.paper(sha256)
    assert(bytes !== undefined, 'a paper that is listed is kept')
    yield { kind: 'paper', paper: { sha256, bytes } }
  }
  let desk = 0
  for await (const item of deskOf(reader)) {
    yield { kind: 'desk', item }
    desk += 1
  }
  const vault = [...(await store.vault())].sort((left, right) => (left.id < right.id ? -1 : 1))
  for (const item of vault) yield { kind: 'vault', item }
  const counts = { facts, papers: papers.length, desk, vault: vault.length }
  yield { kind: 'end', counts, seq: head.seq, hash: head.hash }
}

async function* deskOf(reader: Reader): AsyncGenerator<DeskItem, undefined> {
  for (let [kind, id] = ['', '']; ; ) {
    const items = await reader.read(deskItems, kind, id, 1000)
    yield* items
    const last = items.at(-1)
    if (last === undefined || items.length < 1000) return
    ;[kind, id] = [last.kind, last.id]
  }
}
