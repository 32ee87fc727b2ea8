import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { largestPaper } from '@daybook/core/ledger/attach-paper.ts'
import { mediaTypeOf } from '@daybook/core/ledger/media-type.ts'
import { fileMissing } from '../journal/file-missing.ts'
import type { Paper } from '../store/store.ts'

/** A file that was read: what facts say of it, and its bytes under their hash. */
export type ReadPaper = { readonly ref: PaperRef; readonly paper: Paper }

/** A paper of these bytes under a name. */
export function paperOf(name: string, bytes: Uint8Array): ReadPaper {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    ref: { sha256, name, mediaType: mediaTypeOf(bytes, name), size: bytes.length },
    paper: { sha256, bytes },
  }
}

/**
 * A paper from a file on disk, under the file's name. Refuses `file-missing`, and `paper-too-large` before it
 * is read.
 */
export function paperFromFile(file: string): Result<ReadPaper> {
  try {
    const { size } = statSync(file)
    const name = basename(file)
    if (size > largestPaper) {
      const megabytes = (bytes: number) => `${Math.ceil(bytes / (1024 * 1024))} MB`
      return refuse(
        'paper-too-large',
        { paper: name, size: megabytes(size), most: megabytes(largestPaper) },
        'file',
      )
    }
    return ok(paperOf(name, readFileSync(file)))
  } catch (error) {
    return fileMissing(file, error, 'file')
  }
}

/** A paper from base64, as it comes over HTTP. Refuses `input-malformed` for text that is not base64. */
export function paperFromBase64(name: string, base64: string): Result<ReadPaper> {
  const bytes = bytesFromBase64(base64)
  return bytes.ok ? ok(paperOf(basename(name), bytes.value)) : bytes
}

/** Bytes from base64. Refuses `input-malformed` for text that is not base64. */
export function bytesFromBase64(base64: string): Result<Uint8Array> {
  const text = base64.replaceAll(/\s/g, '')
  const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)
  return isBase64 ? ok(Buffer.from(text, 'base64')) : refuse('input-malformed', { what: 'base64' }, 'base64')
}
