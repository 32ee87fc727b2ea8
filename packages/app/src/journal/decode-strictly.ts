import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/**
 * Bytes as UTF-8 text, or `text-not-utf8` with the first byte that is not; a byte order mark is passed over.
 */
export function decodeStrictly(bytes: Uint8Array, name: string): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse('text-not-utf8', { what: name, byte: String(firstBadByte(bytes) + 1) })
  }
}

/**
 * Where decoding first fails, found by halving: every shorter beginning decodes, apart from a character cut
 * in two.
 */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}
