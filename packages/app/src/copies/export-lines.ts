import { chainText, genesis } from '@daybook/core/daybook/chain.ts'
import { chainFlaws } from '@daybook/core/daybook/verify.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { ok, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { sha256 } from '../record.ts'
import type { FactRow } from '../store/queries.ts'
import type { Paper } from '../store/store.ts'
import type { BookPart } from './book-parts.ts'

/** The newest version of the format, as `docs/book-export.md` tells it. */
export const exportVersion = 1

/**
 * How many bytes of a paper stand on a line: a multiple of three, so that base64 has no padding inside a
 * paper.
 */
export const paperPiece = 48 * 1024

/**
 * Parts as lines of an export, some at a time, each with its end of line. A line is
 * `{"KIND":OBJECT,"hash":"…"}`, where the hash is the SHA-256 of the object's text; for a fact that is its
 * hash in the chain. Refuses `book-not-proven` at the first fact that is not what its hash says: a broken
 * chain is no export.
 */
export async function* exportLines(
  parts: AsyncIterable<BookPart>,
): AsyncGenerator<Result<string>, undefined> {
  let place = { seq: 0, hash: genesis, act: 0 }
  for await (const part of parts) {
    switch (part.kind) {
      case 'book':
        yield ok(lineOf('book', { profile: part.profile, version: exportVersion }))
        break
      case 'facts': {
        let lines = ''
        for (const row of part.rows) {
          const flaws = chainFlaws(row, place, sha256)
          if (flaws.length > 0) {
            yield refused([refusal('book-not-proven', { count: String(flaws.length) }), ...flaws])
            return
          }
          lines += factLine(row, place.hash)
          place = row
        }
        yield ok(lines)
        break
      }
      case 'paper':
        yield* paperLines(part.paper)
        break
      case 'desk':
        yield ok(lineOf('desk', part.item))
        break
      case 'vault':
        yield ok(lineOf('vault', { id: part.item.id, sealed: base64(part.item.sealed) }))
        break
      case 'end':
        yield ok(lineOf('end', { ...part.counts, seq: part.seq, hash: part.hash }))
    }
  }
}

/** The text that a fact's hash is taken of, as it stands on its line. */
export function factText({ key, inputHash, ...row }: FactRow, prev: string): string {
  const at = {
    ...row,
    ...(key === undefined ? {} : { key }),
    ...(inputHash === undefined ? {} : { inputHash }),
  }
  return chainText(row.kind, row.v, row.body, at, prev)
}

function factLine(row: FactRow, prev: string): string {
  return `{"fact":${factText(row, prev)},"hash":"${row.hash}"}\n`
}

function* paperLines({ sha256: paper, bytes }: Paper): Generator<Result<string>, undefined> {
  const of = Math.max(1, Math.ceil(bytes.length / paperPiece))
  for (let part = 1; part <= of; part += 1) {
    const piece = bytes.subarray((part - 1) * paperPiece, part * paperPiece)
    yield ok(lineOf('paper', { bytes: base64(piece), of, part, sha256: paper, size: bytes.length }))
  }
}

function lineOf(kind: string, object: object): string {
  const text = canonicalJson(object)
  return `{"${kind}":${text},"hash":"${sha256(text)}"}\n`
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
