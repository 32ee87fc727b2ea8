import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answers.ts'

/** The largest body taken: a bank file or a paper in it, with room. */
export const largestBody = 64 * 1024 * 1024

/** A request, whoever brought it: Node’s server, or an object of the web. */
export type Asked = {
  readonly method: string
  readonly pathname: string
  /** The query with its question mark; empty where there is none. */
  readonly search: string
  header(name: string): string | undefined
  /** The body as text; `undefined` where it is larger than is taken. */
  text(): Promise<string | undefined>
  /** Whether whoever asked has broken off, where that can be known. */
  isGone?(): boolean
}

/** A request as the web’s object has it. */
export function askedByWeb(request: Request): Asked {
  const { url, method } = request
  return {
    method,
    ...addressParts(url.slice(url.indexOf('/', url.indexOf('//') + 2))),
    header: (name) => request.headers.get(name) ?? undefined,
    text: () => request.text(),
  }
}

/** An answer as the web’s object. */
export function webAnswer({ status, headers, body }: Answer): Response {
  // Bytes and text are both bodies; the library’s type for bytes is narrower than the platform’s.
  return new Response(body as BodyInit, { status, headers })
}

/**
 * A request as Node’s server has it: the web’s objects, made for every request, would cost more than most
 * answers.
 */
export function askedByNode(incoming: IncomingMessage): Asked {
  const { method = 'GET', url = '/', headers } = incoming
  return {
    method,
    ...addressParts(url),
    header(name) {
      const value = headers[name]
      return Array.isArray(value) ? value.join(', ') : value
    },
    text: () => bodyText(incoming),
    isGone: () => incoming.socket.destroyed,
  }
}

/** Sends an answer through Node’s server. */
export function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  outgoing.end(body)
}

function bodyText(incoming: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let length = 0
    incoming.on('data', (part: Buffer) => {
      length += part.length
      if (length <= largestBody) parts.push(part)
      else {
        parts.length = 0
        resolve(undefined)
      }
    })
    incoming.on('end', () => {
      const [only, second] = parts
      resolve(utf8.decode(second === undefined ? only : Buffer.concat(parts)))
    })
    // Who breaks off half-way waits for no answer, and nothing is done with what came.
    incoming.on('error', () => {})
  })
}

const utf8 = new TextDecoder()

/** Path and query of an address that begins with its path. */
function addressParts(address: string): Pick<Asked, 'pathname' | 'search'> {
  const at = address.indexOf('?')
  return at === -1
    ? { pathname: address, search: '' }
    : { pathname: address.slice(0, at), search: address.slice(at) }
}
