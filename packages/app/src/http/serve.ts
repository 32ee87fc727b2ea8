import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { version } from '../version.ts'
import { type Answer, faultAnswer, languageOf } from './answers.ts'
import { type Asked, askedByNode, askedByWeb, largestBody, send, webAnswer } from './asked.ts'
import type { OpenBooks } from './books.ts'
import { loopback, refusedAtDoor, tooLarge } from './door.ts'
import { apiHandler } from './handle.ts'
import { plainPage } from './plain-page.ts'
import { largestAnswer, questionPages } from './question-page.ts'
import { plainProtections, readScreens, screenAt } from './screens.ts'
import { cookieHeader, type Door, doorAt, refusedWithoutToken } from './token.ts'
import { dropToken, keepToken } from './token-file.ts'
import { nobodyWaits } from './works.ts'

/**
 * A server that listens; `address` is where, `token` what programs send as `Authorization: Bearer …`, in
 * `tokenFile` where that is kept; `close` ends it after the answers under way.
 */
export type Serving = {
  readonly address: string
  readonly token: string
  readonly tokenFile?: string
  close(): Promise<void>
}

/** Where to listen, and where the token of a port is kept for programs; nowhere without it. */
export type ServeAt = {
  readonly host: string
  readonly port: number
  tokenFile?(port: number): string
}

/**
 * Serves open books over HTTP on the loopback address, and only there: until people can sign in, nobody else
 * may reach them. Whoever reaches for books needs the token of this start (`token.ts`). Refuses
 * `address-not-loopback` for any other host, `port-taken` for a port in use. Port 0 takes a free one.
 */
export async function serve(books: OpenBooks, at: ServeAt): Promise<Result<Serving>> {
  if (!loopback.has(at.host)) return refuse('address-not-loopback', { host: at.host })
  if (!Number.isInteger(at.port) || at.port < 0 || at.port > 65_535) {
    return refuse('port-taken', { port: String(at.port), ...noPort })
  }
  const server = createServer()
  const listening = await listen(server, at)
  if (!listening.ok) return listening
  const { port } = listening.value
  const tokenFile = at.tokenFile?.(port)
  const door = doorAt(port, tokenFile)
  server.on('request', listenerOver(books, door))
  if (tokenFile !== undefined) keepToken(tokenFile, door.token)
  return ok({
    address: `http://${at.host}:${port}`,
    token: door.token,
    ...(tokenFile === undefined ? {} : { tokenFile }),
    close: () =>
      new Promise((resolve) => {
        if (tokenFile !== undefined) dropToken(tokenFile, door.token)
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  })
}

/** Everything that is served: the API by the shortest way, the rest by the web’s objects. */
function listenerOver(
  books: OpenBooks,
  door: Door,
): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  const api = guarded(apiHandler(books), door)
  const others = getRequestListener(appOver(books, door).fetch)
  return (incoming, outgoing) => {
    if (incoming.url?.startsWith('/v1/books') !== true) return void others(incoming, outgoing)
    // Whoever has gone while the answer was made gets none.
    void api(askedByNode(incoming)).then((answer) => outgoing.destroyed || send(outgoing, answer))
  }
}

/**
 * What is answered behind the door, to those with the token; a fault of ours is told to the terminal in full,
 * and outside without its inside.
 */
function guarded(api: (asked: Asked) => Promise<Answer>, door: Door): (asked: Asked) => Promise<Answer> {
  return async (asked) => {
    try {
      return refusedAtDoor(asked) ?? refusedWithoutToken(asked, door) ?? (await api(asked))
    } catch (error) {
      return faultOf(error, asked)
    }
  }
}

function faultOf(error: unknown, asked: Pick<Asked, 'header'>): Answer {
  // Nobody is there to answer: the connection is closed already.
  if (error === nobodyWaits) return { status: 499, headers: {}, body: '' }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${text}\n`)
  return faultAnswer(languageOf(asked))
}

/** The same as an app of the web’s objects, with the pages around the API; a page brings its cookie along. */
export function appOver(books: OpenBooks, door: Door): Hono {
  const app = new Hono()
  const api = guarded(apiHandler(books), door)
  // Clients of a signed link come by no other door, and through this one to nothing else.
  const pages = questionPages(books)
  const answers = bodyLimit({
    maxSize: largestAnswer,
    onError: (c) => webAnswer(tooLarge(askedByWeb(c.req.raw))),
  })
  app.on(['GET', 'POST'], '/q/:link', answers, async (c) => webAnswer(await pages(c.req.raw)))
  const cookie = { 'set-cookie': cookieHeader(door) }
  app.use(async (c, next) => {
    const refused = refusedAtDoor(askedByWeb(c.req.raw))
    return refused === undefined ? next() : webAnswer(refused)
  })
  const plain = async (request: Request) => {
    const body = await plainPage(books, request)
    return webAnswer({ status: 200, headers: { ...plainProtections, ...cookie }, body })
  }
  app.get('/plain', (c) => plain(c.req.raw))
  app.get('/v1/openapi.json', async (c) => c.json(await (await import('./openapi.ts')).openApi(version())))
  const limit = bodyLimit({
    maxSize: largestBody,
    onError: (c) => webAnswer(tooLarge(askedByWeb(c.req.raw))),
  })
  app.all('/v1/*', limit, async (c) => webAnswer(await api(askedByWeb(c.req.raw))))
  const screens = readScreens()
  app.get('*', async (c) => {
    const found =
      screens === undefined
        ? undefined
        : screenAt(screens, c.req.path, (name) => books.named(name) !== undefined)
    if (found !== undefined) {
      const isPage = found.headers['content-type']?.startsWith('text/html') === true
      return webAnswer(isPage ? { ...found, headers: { ...found.headers, ...cookie } } : found)
    }
    // Without built screens the books still show that they are open.
    return c.req.path === '/' ? plain(c.req.raw) : c.notFound()
  })
  app.onError((error, c) => webAnswer(faultOf(error, askedByWeb(c.req.raw))))
  return app
}

const noPort = { why: 'a port is a number up to 65535', whyFr: 'un port est un nombre jusqu’à 65535' }

function portWords({ code, message }: NodeJS.ErrnoException): {
  readonly why: string
  readonly whyFr?: string
} {
  if (code === 'EADDRINUSE') {
    return { why: 'another program uses it', whyFr: 'un autre programme l’utilise' }
  }
  if (code === 'EACCES') {
    return { why: 'it is kept for the system', whyFr: 'il est réservé au système' }
  }
  return { why: code ?? message }
}

function listen(
  server: Server,
  at: { readonly host: string; readonly port: number },
): Promise<Result<{ port: number }>> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(refuse('port-taken', { port: String(at.port), ...portWords(error) })),
    )
    server.listen(at.port, at.host.replaceAll(/[[\]]/g, ''), () => {
      // A TCP server that listens has an address with a port.
      const { port } = server.address() as AddressInfo
      resolve(ok({ port }))
    })
  })
}
