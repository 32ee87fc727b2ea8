import { open } from 'node:fs/promises'
import { type Refused, refuse } from '@daybook/core/kit/result.ts'

/** Lines of a file with their numbers, some at a time, or the refusal that ends them. */
export type Lines = { readonly first: number; readonly lines: readonly string[] }

const chunkBytes = 1 << 20

/**
 * Reads a text file a piece at a time, so that its size does not matter: groups of whole lines, without their ends. Bytes
 * that are not UTF-8 end it with `text-not-utf8`. A byte order mark is passed over.
 */
export async function* readLines(path: string): AsyncGenerator<Lines | Refused> {
  const file = await open(path)
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const bytes = new Uint8Array(chunkBytes)
    let [rest, first, offset] = ['', 1, 0]
    for (;;) {
      const { bytesRead } = await file.read(bytes, 0, chunkBytes, offset)
      let text: string
      try {
        text = decoder.decode(bytes.subarray(0, bytesRead), { stream: bytesRead > 0 })
      } catch {
        yield refuse('text-not-utf8', { what: path, byte: `${offset + 1}–${offset + bytesRead}` })
        return
      }
      offset += bytesRead
      const pieces = (rest + text).split('\n')
      rest = bytesRead === 0 ? '' : (pieces.pop() ?? '')
      if (pieces.length > 0)
        yield { first, lines: pieces.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)) }
      first += pieces.length
      if (bytesRead === 0) return
    }
  } finally {
    await file.close()
  }
}
