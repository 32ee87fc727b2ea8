import { randomBytes, timingSafeEqual } from 'node:crypto'
import { refuse } from '@daybook/core/kit/result.ts'
import { type Answer, languageOf, refusedAs } from './answers.ts'
import type { Asked } from './asked.ts'

/**
 * What lets a request reach books: the token of this start of the server. Our own page carries it in a cookie
 * that no script can read and no other site’s page sends; programs send `Authorization: Bearer …`.
 */
export type Door = {
  readonly token: string
  /** The cookie’s name. Cookies know no ports, so that it holds the port: two servers keep apart. */
  readonly cookie: string
  /** The file in which programs of the same person find the token, where there is one. */
  readonly tokenFile?: string
}

/** The door of a server that listens on a port, with a fresh token. */
export function doorAt(port: number, tokenFile?: string): Door {
  const token = randomBytes(32).toString('base64url')
  return { token, cookie: `daybook-${port}`, ...(tokenFile === undefined ? {} : { tokenFile }) }
}

/** The header that gives our own page the token; it lasts as long as the browser is open. */
export function cookieHeader({ cookie, token }: Door): string {
  return `${cookie}=${token}; Path=/; HttpOnly; SameSite=Strict`
}

/**
 * The answer to a request that reaches for books without the token of this start; `undefined` where it has
 * it. What a browser writes with its cookie must be JSON: no form of any page can send that. Refuses
 * `token-missing`, `token-stale`, `origin-foreign`.
 */
export function refusedWithoutToken(asked: Asked, door: Door): Answer | undefined {
  const bearer = bearerIn(asked.header('authorization'))
  const cookie = bearer === undefined ? cookieIn(asked.header('cookie'), door.cookie) : undefined
  const given = bearer ?? cookie
  if (given === undefined || !isSame(given, door)) return refusedToken(asked, door, given !== undefined)
  if (cookie === undefined || asked.method === 'GET' || asked.method === 'HEAD') return undefined
  const type = asked.header('content-type') ?? ''
  if (/^application\/json(?:$|[\s;])/i.test(type)) return undefined
  return refusedAs(refuse('origin-foreign', { origin: type === '' ? 'form' : type }), languageOf(asked))
}

function refusedToken(asked: Asked, { tokenFile }: Door, isStale: boolean): Answer {
  const names =
    tokenFile === undefined
      ? { where: 'whoever started the server has it', whereFr: 'la personne qui a lancé le serveur l’a' }
      : { where: `it is in ${tokenFile}`, whereFr: `il est dans ${tokenFile}` }
  const refused = refuse(isStale ? 'token-stale' : 'token-missing', names)
  return refusedAs(refused, languageOf(asked), { status: 401, headers: { 'www-authenticate': 'Bearer' } })
}

/** Compared in a time that tells nothing of how much is right. */
function isSame(given: string, door: Door): boolean {
  const [left, right] = [Buffer.from(given), bytesOf(door)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** The bytes of a door’s token, made once: every request is held against them. */
const tokens = new WeakMap<Door, Buffer>()

function bytesOf(door: Door): Buffer {
  const held = tokens.get(door)
  if (held !== undefined) return held
  const bytes = Buffer.from(door.token)
  tokens.set(door, bytes)
  return bytes
}

function bearerIn(header: string | undefined): string | undefined {
  return header === undefined ? undefined : /^Bearer +(\S+)$/i.exec(header)?.[1]
}

function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (at !== -1 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}
