import { createHmac, timingSafeEqual } from 'node:crypto'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/** How many letters of the signature (HMAC-SHA-256, in hexadecimal) a reference carries: 80 bits. */
const signLength = 20

/**
 * The reference of a letter: the questions (ids) in the order in which it numbers them, and the signature of
 * that with the key of the book. Subject and text carry it, so that a reply is known by it.
 *
 *   [db:7.9:5d0c2e8a91f74b63a0de]
 */
export function mailReference(questions: readonly string[], book: string, key: Uint8Array): string {
  const said = questions.join('.')
  return `[db:${said}:${signatureOf(said, book, key)}]`
}

/** As long as the questions of a letter are many: a thousand at most. */
const shape = /\[db:(\d{1,9}(?:\.\d{1,9}){0,999}):([0-9a-f]{20})\]/gi

/** How many references of a message are held against the key: a stranger may have written thousands. */
const mostTried = 50

/**
 * The questions that a reply is about, by the first reference in it that these books made. Refuses
 * `mail-reference-missing` where it carries none, and `mail-reference-false` where other books or nobody made
 * it. `key` is none where no letter ever left from here.
 */
export function questionsOfReply(
  texts: readonly string[],
  { file, book, key }: { readonly file: string; readonly book: string; readonly key: Uint8Array | undefined },
): Result<readonly string[]> {
  // A mail program may break a long subject, or a line, at any space, and write signs as their names.
  const found = texts.flatMap((text) => [...text.replaceAll(/[\s>]+/g, '').matchAll(shape)])
  if (found.length === 0) return refuse('mail-reference-missing', { file }, 'file')
  for (const [, said = '', signature = ''] of found.slice(0, mostTried)) {
    if (key !== undefined && isSame(signature.toLowerCase(), signatureOf(said, book, key)))
      return ok([...new Set(said.split('.'))])
  }
  return refuse('mail-reference-false', { file }, 'file')
}

function signatureOf(said: string, book: string, key: Uint8Array): string {
  const made = createHmac('sha256', key).update(`daybook question letter 1\n${book}\n${said}`)
  return made.digest('hex').slice(0, signLength)
}

/** Compared in a time that tells nothing of how much is right. */
function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
