import { closeSync, openSync, writeSync } from 'node:fs'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { BookStore } from '../store/store.ts'
import { type BookPart, bookParts, type PartCounts } from './book-parts.ts'
import { exportLines } from './export-lines.ts'
import { copyRefusal, newFile } from './new-place.ts'

/** What was exported: how much of what, and the end of the chain. */
export type Exported = PartCounts & { readonly seq: number; readonly hash: string }

/**
 * Writes whole books as JSON lines into a file, which gets its name when it is complete and on the disk; `-`
 * writes to standard output. Refuses `book-exists`, `book-not-proven`, and what the disk says.
 */
export async function exportBook(
  store: BookStore,
  to: string,
  options: { readonly mayReplace: boolean; readonly dryRun?: boolean },
): Promise<Result<Exported>> {
  if (to === '-') return writtenLines(store, 1)
  const file = newFile(to, { ...options, source: store.place })
  if (!file.ok) return file
  const { path, keep, discard } = file.value
  try {
    const out = openSync(path, 'wx')
    const exported = await writtenLines(store, out).finally(() => closeSync(out))
    const kept = exported.ok && options.dryRun !== true ? keep() : exported
    if (!kept.ok || options.dryRun === true) discard()
    return kept.ok ? exported : kept
  } catch (error) {
    discard()
    return copyRefusal(error, to)
  }
}

async function writtenLines(store: BookStore, out: number): Promise<Result<Exported>> {
  return store.snapshot(async (reader) => {
    let end: Exported | undefined
    const seen = async function* (): AsyncGenerator<BookPart, undefined> {
      for await (const part of bookParts(store, reader)) {
        if (part.kind === 'end') end = { ...part.counts, seq: part.seq, hash: part.hash }
        yield part
      }
    }
    for await (const lines of exportLines(seen())) {
      if (!lines.ok) return lines
      writeAll(out, Buffer.from(lines.value, 'utf8'))
    }
    return ok(end ?? { facts: 0, papers: 0, desk: 0, vault: 0, seq: 0, hash: '' })
  })
}

function writeAll(out: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(out, bytes, done)
}
