import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBooks } from '../../src/http/books.ts'
import { serve } from '../../src/http/serve.ts'
import { type Answer, answered, type Sent, type Served, sale, served, withToken } from './served.ts'

let books: Served

beforeAll(async () => {
  books = await served()
})

afterAll(() => books.end())

const post = '/v1/books/maple/entry.post'
const bare = (path: string, sent?: Sent) => answered(`${books.address}${path}`, sent)
const refusal = ({ status, refusals }: Answer) => [status, refusals()[0]?.code]
const entries = async (): Promise<readonly unknown[]> => {
  const listed = (await books.ask('/v1/books/maple/entry.list')).json().entries
  return Array.isArray(listed) ? listed : []
}

/** The cookie that the page of a server brings along, as a browser sends it back. */
async function cookieOf(address: string): Promise<string> {
  const { headers } = await answered(`${address}/plain`)
  return headers['set-cookie']?.split(';')[0] ?? ''
}

test('the page brings a cookie that no script reads and no other site sends', async () => {
  const { headers } = await bare('/plain')
  const { port } = new URL(books.address)
  expect(headers['set-cookie']).toMatch(
    new RegExp(`^daybook-${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
  )
})

test.each([
  '/v1/books',
  '/v1/books/maple/report.trial-balance',
  '/v1/books/maple/paper.show?entry=J1&format=file',
  '/v1/books/no-such/book.show',
  '/v1/occupation.find?text=clerk',
  '/v1/bananas',
])('without cookie and token nothing is told: %s', async (path) => {
  const answer = await bare(path)
  expect(refusal(answer)).toEqual([401, 'token-missing'])
  expect(answer.headers['www-authenticate']).toBe('Bearer')
})

test('only the description of the API is open, and says how to come in', async () => {
  const answer = await bare('/v1/openapi.json')
  expect(answer.status).toBe(200)
  expect(answer.json()).toMatchObject({
    security: [{ token: [] }, { page: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' }, page: { in: 'cookie' } } },
  })
})

test('our own page reads and writes with its cookie', async () => {
  const before = await entries()
  const cookie = `theme=dark; ${await cookieOf(books.address)}; other=1`
  const json = { cookie, origin: books.address, 'content-type': 'application/json' }
  expect((await bare('/v1/books', { headers: { cookie } })).status).toBe(200)
  expect((await bare(post, { method: 'POST', body: sale, headers: json })).status).toBe(200)
  expect(await entries()).toHaveLength(before.length + 1)
})

test('a cookie alone does not let another site in, nor a form of any page', async () => {
  const before = await entries()
  const cookie = await cookieOf(books.address)
  const attacks: readonly Readonly<Record<string, string>>[] = [
    { origin: 'https://elsewhere.example', 'content-type': 'application/json' },
    // Another port of this machine is the same site to a browser, so that its cookies come along.
    { origin: 'http://127.0.0.1:3000', 'content-type': 'application/json' },
    { 'sec-fetch-site': 'same-site', 'content-type': 'application/json' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/jsonp' },
    {},
  ]
  for (const headers of attacks) {
    const answer = await bare(post, { method: 'POST', body: sale, headers: { cookie, ...headers } })
    expect(refusal(answer), JSON.stringify(headers)).toEqual([403, 'origin-foreign'])
  }
  const rebound = await bare('/v1/books', { headers: { cookie, host: 'evil.example' } })
  expect(refusal(rebound)).toEqual([403, 'host-foreign'])
  expect(await entries()).toEqual(before)
})

test('a wrong token, a short one and an empty one are refused', async () => {
  for (const wrong of [`${books.token}x`, books.token.slice(1), 'x'.repeat(books.token.length)]) {
    const answer = await bare('/v1/books', withToken(wrong))
    expect(refusal(answer)).toEqual([401, 'token-stale'])
  }
  for (const authorization of ['', 'Bearer', `Basic ${books.token}`]) {
    expect(refusal(await bare('/v1/books', { headers: { authorization } }))).toEqual([401, 'token-missing'])
  }
})

test('each start has its own token: cookie and token of the one before are stale, and their file is replaced', async () => {
  const tokenFile = (port: number) => join(dirname(books.place), 'home', `server-${port}.token`)
  const own = openBooks()
  const first = value(await serve(own, { host: '127.0.0.1', port: 0, tokenFile }))
  const [cookie, port] = [await cookieOf(first.address), Number(new URL(first.address).port)]
  expect(readFileSync(tokenFile(port), 'utf8').trim()).toBe(first.token)
  // Windows knows no such modes; there the folder of the person is what keeps others out.
  if (process.platform !== 'win32') expect(statSync(tokenFile(port)).mode & 0o777).toBe(0o600)
  expect((await answered(`${first.address}/v1/books`, { headers: { cookie } })).status).toBe(200)
  await first.close()
  expect(() => statSync(tokenFile(port))).toThrow()
  const second = value(await serve(own, { host: '127.0.0.1', port, tokenFile }))
  try {
    expect(second.token).not.toBe(first.token)
    const stale = await answered(`${second.address}/v1/books`, { headers: { cookie } })
    expect(refusal(stale)).toEqual([401, 'token-stale'])
    const french = withToken(first.token, { headers: { 'accept-language': 'fr' } })
    const told = (await answered(`${second.address}/v1/books`, french)).refusals()[0]
    expect(told?.hint).toContain(tokenFile(port))
    expect((await answered(`${second.address}/v1/books`, withToken(second.token))).status).toBe(200)
  } finally {
    await second.close()
  }
})
