import { expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import { appOver } from '../../src/http/serve.ts'
import { doorAt } from '../../src/http/token.ts'
import { memoryStore } from '../../src/store/memory.ts'

const book = bookOf(memoryStore())
const door = doorAt(4710)
const books = {
  open: async () => ({ ok: true, value: 'books' }) as const,
  tryOpen: async () => ({ ok: true, value: 'books' }) as const,
  shut: async () => [],
  named: (name: string) => (name === 'books' ? book : undefined),
  list: () => [],
  close: () => book.store.close(),
}
const app = appOver(books, door)

function ask(path: string, sent: { method?: string; language?: string } = {}): Promise<Response> {
  const { method = 'GET', language = 'en' } = sent
  const authorization = `Bearer ${door.token}`
  const headers = { host: '127.0.0.1:4710', authorization, 'accept-language': language }
  return Promise.resolve(app.request(`http://127.0.0.1:4710${path}`, { method, headers }))
}

test('a lookup is read without a book, in the language asked for', async () => {
  const answer = await ask('/v1/occupation.find?text=commis%20comptable', { language: 'fr-CA' })
  expect(answer.status).toBe(200)
  expect(await answer.clone().json()).toHaveProperty('hits.0.code', '14200')
  expect(await answer.json()).toMatchObject({ searched: 'commis comptable' })
})

test('under a book that is open the same is answered, and not under one that is not', async () => {
  const one = await (await ask('/v1/occupation.show?code=1311')).json()
  expect(await (await ask('/v1/books/books/occupation.show?code=1311')).json()).toEqual(one)
  expect((await ask('/v1/books/others/occupation.show?code=1311')).status).toBe(404)
})

test('what is not there is 404 with candidates, what cannot be asked is 400', async () => {
  const missing = await ask('/v1/occupation.show?code=12220')
  expect(missing.status).toBe(404)
  expect(await missing.json()).toMatchObject({ refusals: [{ code: 'occupation-code-unknown', at: 'code' }] })
  expect((await ask('/v1/occupation.find')).status).toBe(400)
  expect((await ask('/v1/occupation.wages?code=12200&province=Oz')).status).toBe(400)
  expect((await ask('/v1/occupation.find?text=бухгалтер')).status).toBe(404)
  expect((await ask('/v1/occupation.find?txt=x')).status).toBe(400)
})

test('a lookup is read and never written', async () => {
  const answer = await ask('/v1/occupation.find?text=x', { method: 'POST' })
  expect(answer.status).toBe(405)
  expect(answer.headers.get('allow')).toBe('GET')
})

test('the guide comes as Markdown and PDF, and nothing else does', async () => {
  const text = await ask('/v1/occupation.guide?code=2175&format=md')
  expect(text.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  expect(await text.text()).toMatch(/^# 2175 /)
  const paper = await ask('/v1/occupation.guide?code=12200&format=pdf&secondary=true&college=true', {
    language: 'fr',
  })
  expect(paper.headers.get('content-type')).toBe('application/pdf')
  expect(paper.headers.get('content-disposition')).toBe('inline; filename="occupation-guide-12200.pdf"')
  expect((await ask('/v1/occupation.guide?code=12200&format=docx')).status).toBe(400)
  expect((await ask('/v1/occupation.show?code=12200&format=pdf')).status).toBe(400)
  expect((await ask('/v1/occupation.guide?code=99999&format=pdf')).status).toBe(404)
})

test('commands that make books are still out of reach', async () => {
  expect((await ask('/v1/book.create')).status).toBe(404)
  expect((await ask('/v1/entry.post')).status).toBe(404)
})
