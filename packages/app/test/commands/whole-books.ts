import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok, value } from '@daybook/core/kit/result.ts'
import { bookOf, headOf } from '../../src/book.ts'
import { bookParts } from '../../src/copies/book-parts.ts'
import { exportLines } from '../../src/copies/export-lines.ts'
import { sha256 } from '../../src/record.ts'
import { openBook } from '../../src/store/open-book.ts'
import type { BookStore } from '../../src/store/store.ts'
import { batchOn, chainOf } from '../store/acts.ts'
import { booksInFile, type KeptBooks, rowsOf } from './kept-books.ts'

/** A folder of its own, and places in it that nothing is at. */
export function newPlaces(): { readonly folder: string; place(): string; end(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-copies-'))
  let count = 0
  return {
    folder,
    place() {
      count += 1
      return join(folder, `copy-${count}.daybook`)
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

// Larger than two pieces of an export, with all bytes there are.
const paper = Buffer.alloc(
  120_000,
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
)
const paperHash = createHash('sha256').update(paper).digest('hex')

/**
 * Books of 126 facts: 122 that open them, three entries, a paper of several pieces; a draft, two items in the
 * vault.
 */
export async function wholeBooks(): Promise<KeptBooks> {
  const books = await booksInFile()
  const { does, book } = books
  await does(
    'entry.post',
    { date: '2026-01-10', memo: 'Vélo', debit: ['1010=113.00'], credit: ['4000=113.00'] },
    { key: 'k1' },
  )
  await does('entry.post', { date: '2026-02-03', debit: ['6235=9.00'], credit: ['1010=9.00'] })
  await does('entry.reverse', { number: 2, date: '2026-02-03' })
  const quoted = { sha256: paperHash, name: 'bill “1”.pdf', mediaType: 'application/pdf', size: paper.length }
  await book.queue.submit(async () => {
    const before = await headOf(book.store.staged)
    const fact = { kind: 'paper.attached', v: 1, number: 1, paper: quoted } as const
    await book.store.append(before, batchOn(before, [fact], [{ sha256: paperHash, bytes: paper }]))
    return ok(undefined)
  })
  book.held.head = undefined
  await book.store.putDesk({ kind: 'draft', id: 'd1', body: '{"memo":"“later”\\n"}', updatedAt: 7 })
  await does('vault.set', { id: 'amara-sin', kind: 'sin', value: '130692544', label: 'Amara' })
  await does('vault.set', { id: 'amara-name', kind: 'name', value: 'Amara Sample' })
  return books
}

/** All that copies must have: the chain, every derived row, papers, desk, vault. */
export async function contentsOf(store: BookStore) {
  return {
    chain: await chainOf(store),
    rows: await rowsOf(bookOf(store)),
    paper: await store
      .paper(paperHash)
      .then((bytes) => bytes && sha256(Buffer.from(bytes).toString('base64'))),
    parts: await exported(store),
  }
}

/** The books as an export. */
export async function exported(store: BookStore): Promise<string> {
  return store.snapshot(async (reader) => {
    let text = ''
    for await (const lines of exportLines(bookParts(store, reader))) text += value(lines)
    return text
  })
}

/** As `contentsOf`, of the books at a place. */
export async function contentsAt(at: string) {
  const store = value(await openBook(at))
  const contents = await contentsOf(store)
  await store.close()
  return contents
}
