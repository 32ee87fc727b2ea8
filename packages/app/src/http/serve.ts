import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { version } from '../cli/version.ts'
import { faultAnswer, languageOf, refusedAs } from './answers.ts'
import type { OpenBooks } from './books.ts'
import { apiHandler } from './handle.ts'
import { plainPage } from './plain-page.ts'

/** A server that listens; `address` is where, `close` ends it after the answers under way. */
export type Serving = { readonly address: string; close(): Promise<void> }

/** The largest body taken: a bank file or a paper in it, with room. */
const largestBody = 64 * 1024 * 1024

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]', '::1'])

/**
 * Serves open books over HTTP on the loopback address, and only there: until people can sign in, nobody else
 * may reach them. Refuses `address-not-loopback` for any other host, `port-taken` for a port in use. Port 0
 * takes a free one.
 */
export async function serve(
  books: OpenBooks,
  at: { readonly host: string; readonly port: number },
): Promise<Result<Serving>> {
  if (!loopback.has(at.host)) return refuse('address-not-loopback', { host: at.host })
  if (!Number.isInteger(at.port) || at.port < 0 || at.port > 65_535) {
    return refuse('port-taken', { port: String(at.port), ...noPort })
  }
  const server = createServer(getRequestListener(appOver(books).fetch))
  const listening = await listen(server, at)
  if (!listening.ok) return listening
  const { port } = listening.value
  return ok({
    address: `http://${at.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  })
}

/**
 * The shell around the API: its own host only, same-origin writes only, secure headers, a limit on bodies.
 */
export function appOver(books: OpenBooks): Hono {
  const app = new Hono()
  const api = apiHandler(books)
  app.use(async (c, next) => {
    const host = c.req.header('host') ?? ''
    const origin = c.req.header('origin')
    const language = languageOf(c.req.raw)
    if (!loopback.has(host.replace(/:\d+$/, ''))) return refusedAs(refuse('host-foreign', { host }), language)
    // A page of another site may not reach the books through the user's browser.
    if ((origin !== undefined && !isOwn(origin, host)) || c.req.header('sec-fetch-site') === 'cross-site')
      return refusedAs(refuse('origin-foreign', { origin: origin ?? 'cross-site' }), language)
    return next()
  })
  const counted = bodyLimit({ maxSize: largestBody, onError: (c) => tooLarge(c.req.raw) })
  app.use('/v1/*', (c, next) => {
    const length = c.req.header('content-length')
    // Node takes no more than the length that was said; counting the bytes would make a stream of every small
    // body.
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) return counted(c, next)
    return Number(length) > largestBody ? Promise.resolve(tooLarge(c.req.raw)) : next()
  })
  const headers = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      frameAncestors: ["'none'"],
    },
  })
  app.get('/', headers, async (c) => c.html(await plainPage(books, c.req.raw)))
  app.get('/v1/openapi.json', async (c) => c.json(await (await import('./openapi.ts')).openApi(version())))
  app.all('/v1/*', (c) => api(c.req.raw))
  app.onError((error, c) => {
    // The outermost door: a fault of ours is told to the terminal in full, and to the page without its
    // inside.
    process.stderr.write(`${error.stack ?? error.message}\n`)
    return faultAnswer(languageOf(c.req.raw))
  })
  return app
}

function tooLarge(request: Request): Response {
  const most = String(largestBody / (1024 * 1024))
  return refusedAs(refuse('body-too-large', { most }), languageOf(request), { status: 413 })
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

/** Whether an origin is that of our own pages; `null`, which sandboxed pages send, is not. */
function isOwn(origin: string, host: string): boolean {
  return origin === `http://${host}`
}
