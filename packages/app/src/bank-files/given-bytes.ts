import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { fileMissing } from '../journal/file-missing.ts'
import { mostFileBytes, tooLarge } from './read-statement-file.ts'

/**
 * A bank file as a command is given it: its place on this machine, or its name with the content in base64.
 */
export type GivenPlace = { readonly file: string; readonly content?: string | undefined }

/**
 * The bytes of a bank file, never more than may be read: a file that says its size is refused before it is
 * read, and one that does not (a pipe, a device) as soon as it has given too much. Refuses
 * `statement-too-large` and `file-missing` (also for a folder).
 */
export function givenBytes({ file, content }: GivenPlace): Result<Uint8Array> {
  if (content !== undefined) {
    const size = Math.floor((content.length * 3) / 4)
    return size > mostFileBytes ? tooLarge(basename(file), size) : ok(Buffer.from(content, 'base64'))
  }
  try {
    return bytesAt(file)
  } catch (error) {
    return fileMissing(file, error, 'file')
  }
}

const chunkBytes = 4 * 1024 * 1024

function bytesAt(file: string): Result<Uint8Array> {
  const open = openSync(file, 'r')
  try {
    const { size } = fstatSync(open)
    if (size > mostFileBytes) return tooLarge(basename(file), size)
    const chunks: Uint8Array[] = []
    let total = 0
    for (;;) {
      const chunk = Buffer.allocUnsafe(size > 0 ? Math.max(size - total, 1) : chunkBytes)
      const count = readSync(open, chunk)
      if (count === 0) break
      total += count
      if (total > mostFileBytes) return tooLarge(basename(file), total)
      chunks.push(chunk.subarray(0, count))
    }
    const [only] = chunks
    return ok(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks))
  } finally {
    closeSync(open)
  }
}
