import { type Result, refuse } from '@daybook/core/kit/result.ts'
import { fileMissing } from '../journal/file-missing.ts'
import { proveBook } from '../proof/prove-book.ts'
import type { Progress } from '../proof/walk-chain.ts'
import type { BookPart } from './book-parts.ts'
import { type Copied, finished, rehearsed } from './copy-book.ts'
import { fillBook } from './fill-book.ts'
import { importLines } from './import-lines.ts'
import { copyRefusal, newBook } from './new-place.ts'

/**
 * Makes books at a new place from an export. They are proved, and their end compared with the export's
 * closing line, before they get their name; whatever goes wrong, and after a dry run, nothing is left.
 * Refuses `export-malformed` with the line, `book-exists`, `book-not-proven`, and what the disk or the
 * server says.
 */
export async function importBook(
  file: string,
  to: string,
  progress: Progress,
  dryRun = false,
): Promise<Result<Copied>> {
  const making = await newBook(to)
  if (!making.ok) return making
  const { store, commit, discard } = making.value
  let end = ''
  const seen = async function* (): AsyncGenerator<Result<BookPart>, undefined> {
    for await (const part of importLines(file)) {
      if (part.ok && part.value.kind === 'end') end = part.value.hash
      yield part
    }
  }
  try {
    const filled = await fillBook(store, seen(), commit)
    if (!filled.ok) {
      await discard()
      return filled
    }
  } catch (error) {
    await discard()
    return isMissing(error) ? fileMissing(file, error) : copyRefusal(error, to)
  }
  return finished(dryRun ? rehearsed(making.value, to) : making.value, to, async (copy) => {
    const proof = await proveBook(copy, { part: 'all', progress })
    if (!proof.ok || proof.value.head.hash === end) return proof
    return refuse('copy-false', { what: 'hash', found: proof.value.head.hash, expected: end })
  })
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
