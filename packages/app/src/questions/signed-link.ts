import { createHmac, timingSafeEqual } from 'node:crypto'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/**
 * What a link may be used for: the questions (ids) of a book through a day, once. `id` is the link’s own,
 * random; `language` the page’s.
 */
export type Link = {
  readonly id: string
  readonly book: string
  readonly questions: readonly string[]
  readonly through: CivilDate
  readonly language: Language
}

/** A link as text for an address: what it may be used for, and the signature (HMAC-SHA-256) of it. */
export function signedLink(link: Link, key: Uint8Array): string {
  const { id, book, questions, through, language } = link
  const said = Buffer.from(JSON.stringify([1, id, book, questions, through, language])).toString('base64url')
  return `${said}.${signatureOf(said, key)}`
}

/**
 * Reads a link of a book back. Refuses `link-false` for one that the key did not sign or that is another
 * book’s, and `link-late` after its last day.
 */
export function readLink(
  token: string,
  { book, key, today }: { readonly book: string; readonly key: Uint8Array; readonly today: CivilDate },
): Result<Link> {
  const [said = '', signature = '', more] = token.split('.')
  if (more !== undefined || !isSame(signature, signatureOf(said, key))) return refuse('link-false')
  const link = linkFrom(said)
  if (link === undefined || link.book !== book) return refuse('link-false')
  return link.through < today ? refuse('link-late', { date: link.through }) : ok(link)
}

function signatureOf(said: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(`daybook question link 1\n${said}`).digest('base64url')
}

/** Compared in a time that tells nothing of how much is right. */
function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function linkFrom(said: string): Link | undefined {
  // The signature vouches for it: only `signedLink` writes this text.
  const parts = JSON.parse(Buffer.from(said, 'base64url').toString('utf8')) as readonly unknown[]
  const [version, id, book, questions, through, language] = parts
  if (version !== 1 || typeof id !== 'string' || typeof book !== 'string' || typeof through !== 'string')
    return undefined
  if (!Array.isArray(questions)) return undefined
  return { id, book, questions: questions.map(String), through, language: language === 'fr' ? 'fr' : 'en' }
}
