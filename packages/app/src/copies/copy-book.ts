import { backup, type DatabaseSync } from 'node:sqlite'
import { ok, type Refused, type Result, refuse } from '@daybook/core/kit/result.ts'
import { isFile } from '../proof/file-check.ts'
import { type Proof, proveBook } from '../proof/prove-book.ts'
import type { Progress } from '../proof/walk-chain.ts'
import { isPostgres, openBook } from '../store/open-book.ts'
import { readPostgresPlace } from '../store/postgres-place.ts'
import { factsAfter } from '../store/queries.ts'
import { connect } from '../store/sqlite-connection.ts'
import type { BookStore } from '../store/store.ts'
import { type BookPart, bookParts } from './book-parts.ts'
import { fillBook } from './fill-book.ts'
import { copyRefusal, newBook, newFile, toldOf } from './new-place.ts'

/** How a copy is made. */
export type CopyOptions = {
  /** Whether a file that is at the place already may be replaced, once the new one is proved. */
  readonly mayReplace: boolean
  /** Whether the books themselves are proved before; the copy always is. */
  readonly provesSource: boolean
  /** Made and proved, but not kept: nothing is at the place afterwards. */
  readonly dryRun?: boolean
  readonly progress?: Progress
}

/** A copy that was made: where it lies, and what was proved of it. */
export type Copied = { readonly place: string; readonly proof: Proof }

/** Books that are being made somewhere: opened for proving, then kept or thrown away. */
export type Making = {
  reopened(): Promise<Result<BookStore>>
  keep(): Promise<Result<string>>
  discard(): Promise<void>
  told(no: Refused): Refused
}

/**
 * Copies whole books to a new place, while they are in use: one committed state of them. The copy is proved,
 * and compared with the books, before it gets its name; whatever goes wrong, nothing is left at the place.
 * Refuses `book-exists`, `book-not-proven`, `copy-false`, and what the disk or the server says.
 */
export async function copyBook(source: BookStore, to: string, options: CopyOptions): Promise<Result<Copied>> {
  const { progress } = options
  const before = options.provesSource ? await proveBook(source, { part: 'all', progress }) : ok(undefined)
  if (!before.ok) return before
  const isFileToFile = isFile(source.place) && !isPostgres(to)
  const made = isFileToFile
    ? await copiedFile(source.place, to, options.mayReplace)
    : await copiedParts(source, to)
  if (!made.ok) return made
  return finished(options.dryRun === true ? rehearsed(made.value, to) : made.value, to, async (copy) => {
    const proof = await proveBook(copy, { part: 'all', progress })
    return proof.ok ? sameAs(source, before.value, proof.value) : proof
  })
}

/** Books of a dry run: thrown away instead of kept, while the answer is that of a place that has them. */
export function rehearsed<M extends Pick<Making, 'keep' | 'discard'>>(making: M, to: string): M {
  return {
    ...making,
    keep: async () => {
      await making.discard()
      if (!isPostgres(to)) return ok(to)
      const read = readPostgresPlace(to)
      return read.ok ? ok(read.value.shown(read.value.book)) : read
    },
  }
}

/** Proves books that were made, and keeps them if they are right. */
export async function finished(
  making: Making,
  to: string,
  prove: (copy: BookStore) => Promise<Result<Proof>>,
): Promise<Result<Copied>> {
  try {
    const copy = await making.reopened()
    const proof = copy.ok ? await prove(copy.value) : copy
    if (copy.ok) await copy.value.close()
    if (!proof.ok) {
      await making.discard()
      return making.told(proof)
    }
    const kept = await making.keep()
    if (kept.ok) return ok({ place: kept.value, proof: proof.value })
    await making.discard()
    return kept
  } catch (error) {
    await making.discard()
    return copyRefusal(error, to)
  }
}

/** All pages in one step: in several steps every write between two of them would begin the copy again. */
const allPages = 2 ** 31 - 1

/** The pages of a file as they are committed, copied by SQLite itself beside those who write. */
async function copiedFile(from: string, to: string, mayReplace: boolean): Promise<Result<Making>> {
  const file = newFile(to, { mayReplace, source: from })
  if (!file.ok) return file
  const { path, keep, discard } = file.value
  let db: DatabaseSync | undefined
  try {
    db = connect(from).db
    await backup(db, path, { rate: allPages })
  } catch (error) {
    discard()
    return copyRefusal(error, to)
  } finally {
    db?.close()
  }
  return ok({
    told: toldOf(path, to),
    reopened: () => openBook(path),
    keep: async () => {
      const kept = keep()
      return kept.ok ? ok(to) : kept
    },
    discard: async () => discard(),
  })
}

async function copiedParts(source: BookStore, to: string): Promise<Result<Making>> {
  const making = await newBook(to)
  if (!making.ok) return making
  const { store, commit, discard } = making.value
  try {
    const filled = await source.snapshot((reader) =>
      fillBook(store, sound(bookParts(source, reader)), commit),
    )
    if (filled.ok) return making
    await discard()
    return filled
  } catch (error) {
    await discard()
    return copyRefusal(error, to)
  }
}

async function* sound(parts: AsyncIterable<BookPart>): AsyncGenerator<Result<BookPart>, undefined> {
  for await (const part of parts) yield ok(part)
}

/**
 * Whether a copy is what was copied: its end lies in the books' chain, and where that is their end, all
 * counts are equal.
 */
async function sameAs(source: BookStore, before: Proof | undefined, proof: Proof): Promise<Result<Proof>> {
  const { seq, hash } = proof.head
  const [fact] = await source.read(factsAfter, seq - 1, 1)
  const found = fact?.seq === seq ? fact.hash : '-'
  if (found !== hash) {
    return refuse('copy-false', { what: `hash ${seq}`, found: hash, expected: found })
  }
  if (before === undefined || before.head.seq !== seq) return ok(proof)
  const [left, right] = [countsOf(proof), countsOf(before)]
  for (const [what, count] of Object.entries(right)) {
    if (left[what] !== count) {
      return refuse('copy-false', { what, found: String(left[what]), expected: String(count) })
    }
  }
  return ok(proof)
}

function countsOf({ facts = 0, entries = 0, postings = 0, rows, papers }: Proof): Record<string, number> {
  return { facts, entries, postings, ...rows, papers: papers?.kept ?? 0 }
}
