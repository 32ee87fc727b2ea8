import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type Served, served } from './served.ts'

let books: Served

beforeAll(async () => {
  books = await served()
  const item = { id: 'amara-sin', kind: 'sin', value: '000 000 018' }
  await books.ask('/v1/books/maple/vault.set', { method: 'POST', body: item })
})

afterAll(() => books.end())
afterEach(() => vi.useRealTimers())

const phrase = 'maple syrup in april'

const deed = (body: object) => books.ask('/v1/books/maple/vault', { method: 'POST', body })
const codes = async (body: object) => (await deed(body)).refusals().map(({ code }) => code)
const shown = async () => (await books.ask('/v1/books/maple/vault.get?id=amara-sin')).text

test('a vault is sealed, shut and opened over HTTP, and what is typed stays in the memory of the server', async () => {
  expect((await books.ask('/v1/books/maple/vault')).json()).toEqual({ sealed: false, open: true, items: 1 })
  expect(await codes({ deed: 'seal', fresh: 'short' })).toEqual(['passphrase-short'])
  expect((await deed({ deed: 'seal', fresh: phrase })).json()).toEqual({ sealed: true, open: true, items: 1 })
  expect(await shown()).toContain('000 000 018')

  expect((await deed({ deed: 'shut' })).json()).toEqual({ sealed: true, open: false, items: 1 })
  expect(await shown()).toContain('passphrase-missing')
  expect(await codes({ deed: 'open', passphrase: 'maple syrup in march' })).toEqual(['passphrase-wrong'])
  expect(await codes({ deed: 'unseal', passphrase: 'maple syrup in march' })).toEqual(['passphrase-wrong'])
  expect(await shown()).toContain('passphrase-missing')

  await deed({ deed: 'open', passphrase: phrase })
  expect(await shown()).toContain('000 000 018')
  expect((await deed({ deed: 'unseal', passphrase: phrase })).json()).toMatchObject({ sealed: false })
})

test('a vault that was opened shuts by itself when nobody has asked for it for a quarter of an hour', async () => {
  await deed({ deed: 'seal', fresh: phrase })
  const start = Date.now()
  const at = (minutes: number) => {
    vi.useFakeTimers({ toFake: ['Date'], now: start + minutes * 60_000 })
    return shown()
  }
  expect(await at(14)).toContain('000 000 018')
  // Being asked for begins the quarter anew.
  expect(await at(28)).toContain('000 000 018')
  expect(await at(44)).toContain('passphrase-missing')
  vi.useRealTimers()
  await deed({ deed: 'unseal', passphrase: phrase })
})

test('what is not a deed of the vault is refused by name, and nothing is changed', async () => {
  expect(await codes({ deed: 'burn' })).toEqual(['input-malformed'])
  expect((await books.ask('/v1/books/maple/vault', { method: 'DELETE' })).status).toBe(405)
  expect((await books.ask('/v1/books/maple/vault')).json()).toEqual({ sealed: false, open: true, items: 1 })
})
