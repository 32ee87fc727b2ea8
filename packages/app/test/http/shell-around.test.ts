import { value } from '@daybook/core/kit/result.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBooks } from '../../src/http/books.ts'
import { appOver, serve } from '../../src/http/serve.ts'
import { doorAt } from '../../src/http/token.ts'
import { caught } from '../transcripts/caught.ts'
import { type Served, sale, served } from './served.ts'

let books: Served

beforeAll(async () => {
  books = await served()
})

afterAll(() => books.end())

const door = doorAt(4710)
const bearer = { authorization: `Bearer ${door.token}` }
const post = '/v1/books/maple/entry.post'
const firstCode = (answer: { refusals(): readonly { readonly code: string }[] }) => answer.refusals()[0]?.code

test('a request under another host’s name is refused, whatever it asks for', async () => {
  for (const host of ['books.example', 'evil.example:4710', '127.0.0.1.evil.example', '192.168.1.5']) {
    for (const path of ['/', '/v1/books', '/v1/openapi.json', '/v1/books/maple/report.trial-balance']) {
      const answer = await books.ask(path, { headers: { host } })
      expect([answer.status, firstCode(answer)], `${host}${path}`).toEqual([403, 'host-foreign'])
    }
  }
})

test('a request under no name at all is refused before any other came', async () => {
  const nobody = { method: 'GET', pathname: '/', search: '', header: () => undefined, text: async () => '' }
  // The door keeps the last name that it knew: none yet in a door of its own.
  vi.resetModules()
  const { refusedAtDoor } = await import('../../src/http/door.ts')
  expect(refusedAtDoor(nobody)?.status).toBe(403)
})

test('the names of this machine are its own', async () => {
  const { port } = new URL(books.address)
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, 'localhost']) {
    expect((await books.ask('/v1/books', { headers: { host } })).status, host).toBe(200)
  }
})

test('a page of another site can neither read nor write', async () => {
  const foreign = [
    { origin: 'https://elsewhere.example' },
    { origin: 'http://127.0.0.1:1' },
    { origin: 'https://127.0.0.1' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of foreign) {
    const write = await books.ask(post, { method: 'POST', body: sale, headers })
    expect([write.status, firstCode(write)], JSON.stringify(headers)).toEqual([403, 'origin-foreign'])
    expect((await books.ask('/v1/books', { headers })).status).toBe(403)
  }
  expect((await books.ask('/v1/books/maple/entry.list')).json().entries).toHaveLength(1)
})

test('our own page may write', async () => {
  const headers = { origin: books.address, 'sec-fetch-site': 'same-origin' }
  const answer = await books.ask(post, { method: 'POST', body: sale, headers })
  expect(answer.status).toBe(200)
})

test('a body above the limit is refused before it is read', async () => {
  const headers = { 'content-length': String(64 * 1024 * 1024 + 1) }
  const app = appOver(openBooks(), door)
  const sent = { method: 'POST', body: '{}', headers: { host: '127.0.0.1', ...bearer, ...headers } }
  const answer = await app.request('http://127.0.0.1/v1/books/maple/entry.post', sent)
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({ refusals: [{ code: 'body-too-large' }] })
})

test('the page at / may run no script and be framed by nobody', async () => {
  const { headers, status } = await books.ask('/')
  expect(status).toBe(200)
  expect(headers['content-security-policy']).toMatch(/default-src '(?:none|self)'/)
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('what lies nowhere is answered with 404', async () => {
  for (const path of [
    '/v1',
    '/v1/',
    '/v2/books',
    '/v1/bananas',
    '/bananas',
    '/v1/books/maple/../../etc/passwd',
  ])
    expect((await books.ask(path)).status, path).toBe(404)
})

test('a fault of ours is told without its inside, in the shape of a refusal', async () => {
  const broken = {
    ...openBooks(),
    named: () => {
      throw new Error('a secret of the inside')
    },
  }
  const app = appOver(broken, door)
  const headers = { host: '127.0.0.1', 'accept-language': 'fr', ...bearer }
  let text = ''
  // What the terminal of the server shows is for whoever runs it.
  const { output } = await caught(
    async () => {
      const answer = await app.request('http://127.0.0.1/v1/books/maple/book.show', { headers })
      text = await answer.text()
      return answer.status
    },
    {},
    [],
  )
  expect(text).toContain('Daybook a commis une erreur')
  expect(text).not.toContain('secret')
  expect(output).toContain('a secret of the inside')
})

test('it listens on this machine only, and says what is wrong with a port', async () => {
  const none = openBooks()
  const codeOf = async (at: { host: string; port: number }) => {
    const result = await serve(none, at)
    return result.ok ? 'serves' : result.refusals[0]?.code
  }
  expect(await codeOf({ host: '0.0.0.0', port: 0 })).toBe('address-not-loopback')
  expect(await codeOf({ host: '::', port: 0 })).toBe('address-not-loopback')
  expect(await codeOf({ host: '192.168.1.5', port: 0 })).toBe('address-not-loopback')
  expect(await codeOf({ host: '127.0.0.1', port: 70_000 })).toBe('port-taken')
  expect(await codeOf({ host: '127.0.0.1', port: Number.NaN })).toBe('port-taken')
  expect(await codeOf({ host: '127.0.0.1', port: Number(new URL(books.address).port) })).toBe('port-taken')
})

test('two books with files of one name are served under two names', async () => {
  const other = await served()
  const both = openBooks()
  try {
    expect(value(await both.open(books.place))).toBe('maple')
    expect(value(await both.open(other.place))).toBe('maple-2')
    expect(value(await both.open(books.place))).toBe('maple')
    expect(both.list().map(({ name }) => name)).toEqual(['maple', 'maple-2'])
  } finally {
    await both.close()
    await other.end()
  }
})
