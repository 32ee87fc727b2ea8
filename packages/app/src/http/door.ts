import { refuse } from '@daybook/core/kit/result.ts'
import { type Answer, languageOf, refusedAs } from './answers.ts'
import { type Asked, largestBody } from './asked.ts'

/** The names of this very machine. */
export const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]', '::1'])

/**
 * The answer to a request that may not come in; `undefined` where it may. Under this machine’s own name only,
 * from no other site’s page, and with no larger body than is taken. Refuses `host-foreign`, `origin-foreign`,
 * `body-too-large`.
 */
export function refusedAtDoor(asked: Asked): Answer | undefined {
  const host = asked.header('host') ?? ''
  const origin = asked.header('origin')
  if (!isLoopback(host)) return refusedAs(refuse('host-foreign', { host }), languageOf(asked))
  // A page of another site may not reach the books through the user's browser; `null`, which sandboxed pages
  // send, is not our own page either. To a browser another port of this machine is the same site, not ours.
  const site = asked.header('sec-fetch-site')
  if (
    (origin !== undefined && origin !== `http://${host}`) ||
    site === 'cross-site' ||
    site === 'same-site'
  ) {
    return refusedAs(refuse('origin-foreign', { origin: origin ?? site ?? '' }), languageOf(asked))
  }
  return Number(asked.header('content-length') ?? 0) > largestBody ? tooLarge(asked) : undefined
}

/** The answer to a body that is larger than is taken; what is still to come of it is not waited for. */
export function tooLarge(asked: Asked): Answer {
  const most = String(largestBody / (1024 * 1024))
  const headers = { connection: 'close' }
  return refusedAs(refuse('body-too-large', { most }), languageOf(asked), { status: 413, headers })
}

/** The last host that was found to be this machine: clients stay with theirs. */
let known: string | undefined

function isLoopback(host: string): boolean {
  if (host === known) return true
  const isOurs = loopback.has(host.replace(/:\d+$/, ''))
  if (isOurs) known = host
  return isOurs
}
