import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBooks } from '../../src/http/books.ts'
import { serve } from '../../src/http/serve.ts'
import { answered, type Served, served, withToken } from './served.ts'

let books: Served

beforeAll(async () => {
  books = await served()
})

afterAll(() => books.end())

const bakery = { name: 'Boulangerie d’été / Bakery', form: 'proprietor', province: 'QC' }
const make = (body: object, headers: Readonly<Record<string, string>> = {}) =>
  books.ask('/v1/books', { method: 'POST', body, headers })
const files = () => readdirSync(join(dirname(books.place), 'new'))

test('books are made in the folder of the server, under a plain name, and are open at once', async () => {
  const made = await make(bakery)
  expect(made.status).toBe(200)
  expect(made.json()).toMatchObject({ book: 'boulangerie-d-ete-bakery' })
  expect(files()).toContain('boulangerie-d-ete-bakery.daybook')
  const shown = await books.ask('/v1/books/boulangerie-d-ete-bakery/book.show')
  expect(shown.json()).toMatchObject({ name: bakery.name, form: 'proprietor', province: 'QC' })
})

test('a second of the same name gets a file of its own; the same key makes one only', async () => {
  const headers = { 'idempotency-key': 'k1' }
  const twin = { ...bakery, name: 'Twin' }
  const [first, again] = await Promise.all([make(twin, headers), make(twin, headers)])
  expect(again.json()).toEqual(first.json())
  await make(twin)
  expect(
    files()
      .filter((name) => name.startsWith('twin') && name.endsWith('.daybook'))
      .sort(),
  ).toEqual(['twin-2.daybook', 'twin.daybook'])
})

test.each(['../../escaped', '/etc/escaped', 'C:\\escaped', '..', '\u0000'])(
  'a name such as %j stays inside the folder or is refused',
  async (name) => {
    const before = readdirSync(dirname(books.place)).sort()
    const answer = await make({ ...bakery, name })
    expect([200, 400]).toContain(answer.status)
    expect(readdirSync(dirname(books.place)).sort()).toEqual(before)
    if (answer.status === 200) {
      expect(dirname(String(answer.json().place))).toBe(join(dirname(books.place), 'new'))
    }
  },
)

test('a page cannot say where the books lie, nor can another site make any', async () => {
  const placed = await make({ ...bakery, place: '/elsewhere/own.daybook' })
  expect([placed.status, placed.refusals()[0]?.code]).toEqual([403, 'path-over-http'])
  const foreign = await make(bakery, { origin: 'https://elsewhere.example' })
  expect([foreign.status, foreign.refusals()[0]?.code]).toEqual([403, 'origin-foreign'])
})

test('a rehearsal says which accounts there would be, and makes nothing', async () => {
  const before = files()
  const answer = await make({ ...bakery, name: 'Not yet' }, { 'daybook-dry-run': 'true' })
  expect(answer.json().offers).toContainEqual(
    expect.objectContaining({ code: '1010', name: 'Chequing account', isOpened: true }),
  )
  expect(files()).toEqual(before)
})

test('what is wrong is refused in words, and the same key may try again', async () => {
  const headers = { 'idempotency-key': 'k2', 'accept-language': 'fr' }
  const wrong = await make({ ...bakery, province: 'XX' }, headers)
  expect(wrong.status).toBe(400)
  expect((await make({ ...bakery, name: 'Mended' }, headers)).status).toBe(200)
})

test('a server without a folder for books makes none', async () => {
  const open = openBooks()
  const serving = value(await serve(open, { host: '127.0.0.1', port: 0 }))
  const answer = await answered(
    `${serving.address}/v1/books`,
    withToken(serving.token, { method: 'POST', body: bakery }),
  )
  await serving.close()
  expect([answer.status, answer.refusals()[0]?.code]).toEqual([404, 'address-unknown'])
})
