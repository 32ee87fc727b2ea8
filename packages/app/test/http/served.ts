import { mkdtempSync, rmSync } from 'node:fs'
import { request as ask } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RefusalText } from '@daybook/core/kit/refusal-text.ts'
import { value } from '@daybook/core/kit/result.ts'
import { openBooks } from '../../src/http/books.ts'
import { type Serving, serve } from '../../src/http/serve.ts'
import { shell } from '../transcripts/shell.ts'

/** Books in a file, served on a free port. */
export type Served = {
  readonly address: string
  /** What lets a program in. */
  readonly token: string
  /** The file that the books lie in. */
  readonly place: string
  /** The answer to a request for a path of the server, with its token. */
  ask(path: string, sent?: Sent): Promise<Answer>
  end(): Promise<void>
}

/** What is sent beside the path; an object is sent as JSON. */
export type Sent = {
  readonly method?: string
  readonly body?: object | string
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer as it came: the body as text, as bytes, and read as JSON. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
  readonly text: string
  /** The body as JSON; a fault where it is none. */
  json(): Readonly<Record<string, unknown>>
  /** The refusals of the answer; none where it is no refusal. */
  refusals(): readonly RefusalText[]
}

/** What is sent, with the token of a server before its own headers. */
export function withToken(token: string, sent: Sent = {}): Sent {
  return { ...sent, headers: { authorization: `Bearer ${token}`, ...sent.headers } }
}

/** Serves books of a corporation in Ontario with one entry: shares for 5,000.00. */
export async function served(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-http-'))
  const at = shell(folder)
  await at.run(
    "daybook book create maple.daybook --name 'Maple Bicycles Ltd.' --form corporation --province ON",
  )
  await at.run('export DAYBOOK_BOOK=maple.daybook')
  await at.run(
    'daybook entry post --date 2026-01-05 --memo Shares --debit 1010=5000.00 --credit 3000=5000.00',
  )
  const books = openBooks(join(folder, 'new'))
  const place = join(folder, 'maple.daybook')
  value(await books.open(place))
  const serving: Serving = value(await serve(books, { host: '127.0.0.1', port: 0 }))
  const { address, token } = serving
  return {
    address,
    token,
    place,
    ask: (path, sent) => answered(`${address}${path}`, withToken(token, sent)),
    async end() {
      await serving.close()
      await books.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Asks with Node’s plain client, which sends any header as it is given: `fetch` would not name another host.
 * Each has a connection of its own, so that a server can be started anew between two.
 */
export function answered(url: string, { method = 'GET', body, headers = {} }: Sent = {}): Promise<Answer> {
  const text = typeof body === 'object' ? JSON.stringify(body) : body
  return new Promise((resolve, reject) => {
    const request = ask(url, { method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve(answerOf(response.statusCode ?? 0, response.headers, Buffer.concat(parts))),
      )
    })
    request.on('error', reject)
    request.end(text)
  })
}

function answerOf(
  status: number,
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  bytes: Buffer,
): Answer {
  const text = bytes.toString('utf8')
  // Whatever is served as JSON is an object.
  const json = () => JSON.parse(text) as Readonly<Record<string, unknown>>
  return {
    status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, each]) => [name, String(each)])),
    bytes,
    text,
    json,
    refusals() {
      const { refusals } = json()
      // The API promises this shape.
      return Array.isArray(refusals) ? (refusals as readonly RefusalText[]) : []
    },
  }
}

/** A write of a sale: 113.00 with its HST. */
export const sale = {
  date: '2026-02-03',
  memo: 'Bicycle bell',
  debit: ['1010=113.00'],
  credit: ['4000=100.00', '2300=13.00'],
} as const
