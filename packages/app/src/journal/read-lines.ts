import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import { type Refused, refuse } from '@daybook/core/kit/result.ts'

/** Lines of a file with their numbers, some at a time, or the refusal that ends them. */
export type Lines = { readonly first: number; readonly lines: readonly string[] }

const chunkBytes = 1 << 19
const lineEnd = 10
const carriageReturn = 13
const mark = Buffer.from('\ufeff')

/**
 * Reads a text file a piece at a time, so that its size does not matter: groups of whole lines, without their
 * ends. Bytes that are not UTF-8 end it with `text-not-utf8`. A byte order mark is passed over.
 */
export async function* readLines(path: string): AsyncGenerator<Lines | Refused> {
  const file = await open(path)
  try {
    let bytes = Buffer.allocUnsafe(chunkBytes)
    // At the beginning of `bytes` stands what was read of the next line.
    let [held, first, offset] = [0, 1, 0]
    for (;;) {
      if (held === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2)
      const { bytesRead } = await file.read(bytes, held, bytes.length - held, offset)
      const read = bytes.subarray(0, held + bytesRead)
      const whole = bytesRead === 0 ? read : read.subarray(0, read.lastIndexOf(lineEnd) + 1)
      if (!isUtf8(whole)) {
        const from = offset - held
        yield refuse('text-not-utf8', { what: path, byte: `${from + 1}–${from + whole.length}` })
        return
      }
      const lines = linesOf(whole, offset === held && whole.indexOf(mark) === 0 ? mark.length : 0)
      if (lines.length > 0) yield { first, lines }
      if (bytesRead === 0) return
      first += lines.length
      offset += bytesRead
      held = read.copy(bytes, 0, whole.length)
    }
  } finally {
    await file.close()
  }
}

/**
 * The lines in some bytes, from a place on; each by itself, since one accented letter doubles the room of its
 * whole text.
 */
function linesOf(bytes: Buffer, start: number): readonly string[] {
  const lines: string[] = []
  for (let from = start; from < bytes.length; ) {
    const end = bytes.indexOf(lineEnd, from)
    const to = end === -1 ? bytes.length : end
    lines.push(bytes.toString('utf8', from, to > from && bytes[to - 1] === carriageReturn ? to - 1 : to))
    from = to + 1
  }
  return lines
}
